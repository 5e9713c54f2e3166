package outturn.study.validation;

import java.util.List;

/**
 * Something observed in replications: sums that add up over them, and numbers that come from the sums. So a number may be
 * of one replication, of all, or of all but one.
 */
interface Observation {
    /** Which worlds it is observed in. */
    Design design();

    /** How many sums it keeps. */
    int width();

    /** Adds one replication to the sums. */
    void add(Played played, double[] sums);

    /** What comes from the sums. */
    List<Line> lines();
}
