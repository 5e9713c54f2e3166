package outturn.replication.cohort;

import outturn.model.Journey;
import outturn.scenario.Role;

/** So many cycles have passed since a planned exit into a state, without coming back: phase 1 + cycles gone by. */
record NoReturnMemory(Journey journey, int state, int cycles, Due due) implements Memory {
    @Override
    public int phases() {
        return 1 + cycles;
    }

    @Override
    public int begun(int since, int started, int combo) {
        return 0;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        Role now = journey.role(move.to);
        if (journey.is(move.from, Role.TREATMENT)) {
            return now == Role.EXIT_PLANNED && move.to == state ? 1 : 0;
        }
        if (Crossings.within(now) || now == Role.DEAD) {
            return 0;
        }
        if (phase == cycles) {
            due.falls(move.cycle, clients, 0);
            return 0;
        }
        return phase == 0 ? 0 : phase + 1;
    }
}
