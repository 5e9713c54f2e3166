package outturn.replication;

import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.model.Clock;
import outturn.scenario.Role;

/**
 * What leaving, returning and lasting mean for the counts of care; both engines write them down through here. Follow-ups
 * are settled as soon as their result is known, and only where they would fall within the horizon.
 */
public final class Episode {
    /** No planned exit to come back from. */
    public static final int NOT_LEFT = -1;
    /** Never yet in treatment. */
    public static final int NEVER = Integer.MIN_VALUE;

    private static final Event[] FOLLOWED = {Event.FOLLOWED_6_MONTHS, Event.FOLLOWED_12_MONTHS};
    private static final Event[] STAYED_AWAY = {Event.STAYED_AWAY_6_MONTHS, Event.STAYED_AWAY_12_MONTHS};

    private final Care care;
    private final int warmUp;
    private final int total;
    private final int twelveWeeks;
    private final int[] away;

    /** Writes into a book of care. */
    public Episode(Clock clock, Care care) {
        this.care = care;
        warmUp = clock.warmUp();
        total = clock.total();
        twelveWeeks = clock.cycles(3);
        away = new int[] {clock.cycles(6), clock.cycles(12)};
    }

    /** A client leaves treatment at the end of a cycle, for a state with this role. */
    public void left(int cycle, int provider, int stratum, int started, Role to) {
        leave(cycle, provider, stratum, to);
        if (cycle + 1 <= started + twelveWeeks) {
            followedFromStart(provider, stratum, started, to == Role.EXIT_PLANNED);
        }
    }

    /** A client who was still in treatment at the end of a cycle loses it then, for its provider has failed. */
    public void lost(int cycle, int provider, int stratum, int started, Role to) {
        leave(cycle, provider, stratum, to);
        if (cycle + 1 < started + twelveWeeks) {
            followedFromStart(provider, stratum, started, to == Role.EXIT_PLANNED);
        }
    }

    private void leave(int cycle, int provider, int stratum, Role to) {
        switch (to) {
            case EXIT_PLANNED -> care.happened(Event.LEFT_PLANNED, provider, stratum, cycle);
            case EXIT_UNPLANNED -> care.happened(Event.LEFT_UNPLANNED, provider, stratum, cycle);
            case CUSTODY -> care.happened(Event.LEFT_FOR_CUSTODY, provider, stratum, cycle);
            case DEAD -> care.happened(Event.DIED_IN_TREATMENT, provider, stratum, cycle);
            default -> care.happened(Event.LEFT_OTHERWISE, provider, stratum, cycle);
        }
    }

    /** A client is still in treatment at the end of a cycle. */
    public void stillIn(int cycle, int provider, int stratum, int started) {
        if (cycle + 1 == started + twelveWeeks) {
            followedFromStart(provider, stratum, started, true);
        }
    }

    private void followedFromStart(int provider, int stratum, int started, boolean retained) {
        int due = started + twelveWeeks;
        if (started >= warmUp && due <= total) {
            care.happened(Event.FOLLOWED_12_WEEKS, provider, stratum, due - 1);
            if (retained) {
                care.happened(Event.RETAINED_12_WEEKS, provider, stratum, due - 1);
            }
        }
    }

    /** A client who left as planned is alive and away at the end of a cycle. */
    public void stillAway(int cycle, int provider, int stratum, int left) {
        for (int follow = 0; follow < away.length; follow++) {
            if (cycle + 1 == left + away[follow]) {
                care.happened(FOLLOWED[follow], provider, stratum, cycle);
                care.happened(STAYED_AWAY[follow], provider, stratum, cycle);
            }
        }
    }

    /** A client who left as planned has come back or died by the end of a cycle. */
    public void noLongerAway(int cycle, int provider, int stratum, int left) {
        for (int follow = 0; follow < away.length; follow++) {
            int due = left + away[follow];
            if (cycle + 1 <= due && due <= total) {
                care.happened(FOLLOWED[follow], provider, stratum, due - 1);
            }
        }
    }

    /** Whole cycles after treatment began at whose end it is settled whether a client stayed. */
    public int stayFollowed() {
        return twelveWeeks;
    }

    /** Whole cycles after a planned exit at whose end it is settled whether a client stayed away; shared. */
    public int[] absenceFollowed() {
        return away;
    }

    /** Whether a role is within the service: waiting for it or in it. */
    public static boolean within(Role role) {
        return role == Role.WAITING || role == Role.TREATMENT;
    }
}
