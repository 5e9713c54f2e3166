package outturn.replication.cohort;

import outturn.ledger.Care.Event;
import outturn.model.Clock;
import outturn.model.Journey;
import outturn.scenario.Role;

/** Twelve weeks from a start in the horizon, told of when they are over: phase 1 + cycles in treatment. */
final class StartFollowed implements Memory {
    private final Journey journey;
    private final Clock clock;
    private final Profile who;
    private final Expectations care;
    private final int cycles;

    StartFollowed(Journey journey, Clock clock, Profile who, Expectations care) {
        this.journey = journey;
        this.clock = clock;
        this.who = who;
        this.care = care;
        cycles = clock.cycles(3);
    }

    @Override
    public int phases() {
        return 1 + cycles;
    }

    @Override
    public int begun(int since, int started, int combo) {
        return started >= clock.warmUp() && since < cycles ? 1 + since : 0;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        if (move.begins) {
            return begun(0, move.cycle + 1, 0);
        }
        if (phase == 0) {
            return 0;
        }
        int due = move.cycle + 1 - phase + cycles;
        Role now = journey.role(move.to);
        if (now == Role.TREATMENT && phase < cycles) {
            return phase + 1;
        }
        if (due <= clock.total()) {
            care.happened(Event.FOLLOWED_12_WEEKS, who, due - 1, clients);
            boolean retained = now == Role.TREATMENT || now == Role.EXIT_PLANNED;
            care.happened(Event.RETAINED_12_WEEKS, who, due - 1, retained ? clients : 0);
        }
        return 0;
    }
}
