package outturn.replication.cohort;

import java.util.Arrays;

/** Expected clients by cell and phase of one memory. */
final class Run {
    private final Memory memory;
    private final int phases;
    private double[] now;
    private double[] next;

    Run(Memory memory, Space space) {
        this.memory = memory;
        phases = memory.phases();
        now = new double[space.cells() * phases];
        next = new double[now.length];
    }

    /** Clients in a cell, in whatever phase. */
    double in(int cell) {
        double clients = 0;
        for (int phase = 0; phase < phases; phase++) {
            clients += now[cell * phases + phase];
        }
        return clients;
    }

    /** Clients come into a cell, not in treatment. */
    void add(int cell, double clients) {
        now[cell * phases] += clients;
    }

    /** Clients come into a cell in treatment, which began so many cycles since. */
    void addTreated(int cell, int since, int started, int combo, double clients) {
        now[cell * phases + memory.begun(since, started, combo)] += clients;
    }

    /** Everybody in one cell is in another instead. */
    void shift(int from, int to) {
        for (int phase = 0; phase < phases; phase++) {
            double clients = take(from * phases + phase);
            now[to * phases + phase] += clients;
        }
    }

    /** Everybody in one cell is in another instead, and treatment begins. */
    void shiftInto(int from, int to, int cycle, int combo) {
        double clients = 0;
        for (int phase = 0; phase < phases; phase++) {
            clients += take(from * phases + phase);
        }
        addTreated(to, 0, cycle, combo, clients);
    }

    private double take(int at) {
        double clients = now[at];
        now[at] = 0;
        return clients;
    }

    /** Part of everybody in one cell goes on to another. */
    void walk(int from, int to, double chance, Move move) {
        for (int phase = 0; phase < phases; phase++) {
            double clients = now[from * phases + phase] * chance;
            if (clients > 0) {
                next[to * phases + memory.next(phase, move, clients)] += clients;
            }
        }
    }

    /** The cycle has ended. */
    void turn() {
        double[] spent = now;
        now = next;
        next = spent;
        Arrays.fill(next, 0);
    }
}
