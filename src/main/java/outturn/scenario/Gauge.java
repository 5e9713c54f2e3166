package outturn.scenario;

import java.util.Optional;

/** A statistic of one measure over replications: what a promise is about, or what a design is judged by. */
public interface Gauge {
    /** Name of the measure, as in summary.json. */
    String measure();

    /** The provider it is of; {@code "all"}, or empty, for all of them together. */
    Optional<String> provider();

    /** The complexity group it is of; {@code "all"}, or empty, for all of them together. */
    Optional<String> group();

    /** The statistic. */
    Statistic statistic();

    /** Whether more of it is worse; tells which end of the replications is the worst. */
    boolean highIsBad();

    /** A statistic over replications. */
    enum Statistic {
        MEAN,
        SD,
        P5,
        P50,
        P95,
        /** Mean of the worst twentieth of replications. */
        CVAR,
        /** The worst of all replications. */
        WORST
    }
}
