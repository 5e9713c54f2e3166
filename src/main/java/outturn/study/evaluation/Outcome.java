package outturn.study.evaluation;

import outturn.scenario.Role;

/**
 * What is evaluated: how often clients leave treatment in some way, per client in treatment and year; or how many of those
 * assessed are turned away.
 */
public enum Outcome {
    /** Planned completions. */
    COMPLETED("completed", "planned completions", Role.EXIT_PLANNED),
    /** Unplanned exits. */
    DROPPED_OUT("dropped-out", "unplanned exits", Role.EXIT_UNPLANNED),
    /** Deaths in treatment. */
    DIED("died", "deaths in treatment", Role.DEAD),
    /** Clients a provider turned away, passed on to another or not; per client assessed. */
    DECLINED("declined", "refusals", Role.OTHER);

    private static final double MONTHS_A_YEAR = 12;

    private final String title;
    private final String words;
    private final Role to;

    Outcome(String title, String words, Role to) {
        this.title = title;
        this.words = words;
        this.to = to;
    }

    /** As typed and written: {@code completed}. */
    public String title() {
        return title;
    }

    /** For people: {@code planned completions}. */
    public String words() {
        return words;
    }

    /** What it is counted in. */
    public String unit() {
        return words + per();
    }

    /** Among whom, for people. */
    public String per() {
        return isOfAssessed() ? " per client assessed" : " per client in treatment and year";
    }

    /** Whether it is a share of clients assessed, and not a rate of clients in treatment. */
    boolean isOfAssessed() {
        return this == DECLINED;
    }

    /** Clients counted who make up one of those it is counted per: one assessed, or twelve months in treatment. */
    double countedPer() {
        return isOfAssessed() ? 1 : MONTHS_A_YEAR;
    }

    /** Where it takes clients from treatment; of no meaning for a share of clients assessed. */
    Role to() {
        return to;
    }
}
