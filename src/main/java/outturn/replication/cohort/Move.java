package outturn.replication.cohort;

/** One way on that is being walked: from where, to where, and whether treatment begins with it. */
final class Move {
    int from;
    int to;
    /** Levels of the chains of the space, afterwards. */
    int combo;
    /** Cycle at whose end it is made. */
    int cycle;
    /** Whether treatment begins with the next cycle. */
    boolean begins;
}
