package outturn.replication.cohort;

/**
 * What must be remembered of a client, beyond where it is, to know when something falls due: a small machine that walks
 * along and is in one of a few phases. In phase 0 nothing can fall due until treatment begins.
 */
interface Memory {
    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public int phases() {
            return 1;
        }

        @Override
        public int begun(int since, int started, int combo) {
            return 0;
        }

        @Override
        public int next(int phase, Move move, double clients) {
            return 0;
        }
    };

    /** How many phases there are. */
    int phases();

    /**
     * The phase of a client whose treatment begins, or is under way when the simulation begins.
     *
     * @param since whole cycles since it began
     * @param started cycle in which it began; below 0 when before the simulation
     * @param combo levels of the chains of the space
     */
    int begun(int since, int started, int combo);

    /** The phase after a move; what has fallen due for so many clients is written down on the way. */
    int next(int phase, Move move, double clients);
}
