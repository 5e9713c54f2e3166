package outturn.study.evaluation;

import outturn.scenario.Role;

/** What is evaluated: how often clients leave treatment in some way, per client in treatment and year. */
public enum Outcome {
    /** Planned completions. */
    COMPLETED("completed", "planned completions", Role.EXIT_PLANNED),
    /** Unplanned exits. */
    DROPPED_OUT("dropped-out", "unplanned exits", Role.EXIT_UNPLANNED),
    /** Deaths in treatment. */
    DIED("died", "deaths in treatment", Role.DEAD);

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
        return words + " per client in treatment and year";
    }

    /** Where it takes clients from treatment. */
    Role to() {
        return to;
    }
}
