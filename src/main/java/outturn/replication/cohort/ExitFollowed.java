package outturn.replication.cohort;

import outturn.ledger.Care.Event;
import outturn.model.Clock;
import outturn.model.Journey;
import outturn.scenario.Role;

/** Six and twelve months from a planned exit, told of when they are over: phase 1 + cycles away. */
final class ExitFollowed implements Memory {
    private static final Event[] FOLLOWED = {Event.FOLLOWED_6_MONTHS, Event.FOLLOWED_12_MONTHS};
    private static final Event[] STAYED_AWAY = {Event.STAYED_AWAY_6_MONTHS, Event.STAYED_AWAY_12_MONTHS};

    private final Journey journey;
    private final Clock clock;
    private final Profile who;
    private final Expectations care;
    private final int[] away;

    ExitFollowed(Journey journey, Clock clock, Profile who, Expectations care) {
        this.journey = journey;
        this.clock = clock;
        this.who = who;
        this.care = care;
        away = new int[] {clock.cycles(6), clock.cycles(12)};
    }

    @Override
    public int phases() {
        return 1 + away[1];
    }

    @Override
    public int begun(int since, int started, int combo) {
        return 0;
    }

    @Override
    public int next(int phase, Move move, double clients) {
        Role now = journey.role(move.to);
        if (journey.is(move.from, Role.TREATMENT)) {
            return now == Role.EXIT_PLANNED ? 1 : 0;
        }
        if (phase == 0) {
            return 0;
        }
        boolean back = Crossings.within(now) || now == Role.DEAD;
        for (int follow = 0; follow < away.length; follow++) {
            int due = move.cycle + 1 - phase + away[follow];
            if (phase == away[follow] || back && phase < away[follow] && due <= clock.total()) {
                care.happened(FOLLOWED[follow], who, due - 1, clients);
                care.happened(STAYED_AWAY[follow], who, due - 1, back ? 0 : clients);
            }
        }
        return back || phase == away[1] ? 0 : phase + 1;
    }
}
