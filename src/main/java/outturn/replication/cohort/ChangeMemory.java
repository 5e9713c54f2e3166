package outturn.replication.cohort;

import outturn.model.Journey;
import outturn.scenario.Role;

/** A chain, below a level when treatment began, has been at it or above for so many cycles: phase 1 + cycles held. */
record ChangeMemory(Journey journey, Space space, int chain, int level, int cycles, Due due) implements Memory {
    @Override
    public int phases() {
        return 1 + cycles;
    }

    @Override
    public int begun(int since, int started, int combo) {
        return space.levelOf(chain, combo) < level ? 1 : 0;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        if (move.begins) {
            return begun(0, 0, move.combo);
        }
        if (phase == 0 || journey.is(move.to, Role.DEAD)) {
            return 0;
        }
        if (space.levelOf(chain, move.combo) < level) {
            return 1;
        }
        if (phase == cycles) {
            due.falls(move.cycle, clients, 0);
            return 0;
        }
        return phase + 1;
    }
}
