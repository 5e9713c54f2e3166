package outturn.replication.cohort;

/**
 * So many cycles have passed since treatment began: phase 1 + cycles gone by, until then.
 *
 * @param chance that it counts, by where the client is then
 * @param falsely chance that it counts and is not true
 */
record ClockMemory(int cycles, Chance chance, Chance falsely, Due due) implements Memory {
    /** Chance that something holds of a client after a move. */
    interface Chance {
        double of(Move move);
    }

    @Override
    public int phases() {
        return 1 + cycles;
    }

    @Override
    public int begun(int since, int started, int combo) {
        return since < cycles ? 1 + since : 0;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        if (move.begins) {
            return 1;
        }
        if (phase == cycles) {
            due.falls(move.cycle, clients * chance.of(move), clients * falsely.of(move));
            return 0;
        }
        return phase == 0 ? 0 : phase + 1;
    }
}
