package outturn.replication.cohort;

import outturn.model.Journey;
import outturn.model.Triggers.Hold;
import outturn.scenario.Role;

/** A state or a level is held and paid for every so often: phase 1 + payments made × every + cycles held since. */
record HoldMemory(Journey journey, Space space, Hold hold, Due due) implements Memory {
    @Override
    public int phases() {
        return 1 + hold.times() * hold.every();
    }

    @Override
    public int begun(int since, int started, int combo) {
        return 1;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        int before = move.begins ? 1 : phase;
        if (before == 0 || journey.is(move.to, Role.DEAD)) {
            return 0;
        }
        int paid = (before - 1) / hold.every();
        int held = (before - 1) % hold.every();
        if (!holds(move)) {
            return 1 + paid * hold.every();
        }
        if (held + 1 < hold.every()) {
            return before + 1;
        }
        due.falls(move.cycle, clients, 0);
        return paid + 1 < hold.times() ? 1 + (paid + 1) * hold.every() : 0;
    }

    private boolean holds(Move move) {
        return hold.state() == Journey.NOWHERE
                ? space.levelOf(hold.chain(), move.combo) >= hold.level()
                : move.to == hold.state() && move.from == hold.state();
    }
}
