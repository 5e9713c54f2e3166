package outturn.replication.cohort;

/** A state is entered for the first time in an episode: phase 1 until then. */
record EnteringMemory(int state, Due due) implements Memory {
    @Override
    public int phases() {
        return 2;
    }

    @Override
    public int begun(int since, int started, int combo) {
        return 1;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        boolean waiting = phase == 1 || move.begins;
        if (waiting && move.to == state && move.from != state) {
            due.falls(move.cycle, clients, 0);
            return 0;
        }
        return waiting ? 1 : 0;
    }
}
