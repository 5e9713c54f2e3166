package outturn.replication.cohort;

import outturn.ledger.Care.Event;
import outturn.model.Journey;
import outturn.scenario.Role;

/** What a move from one state to another means for the counts of care. */
final class Crossings {
    private final Journey journey;
    private final Expectations care;

    Crossings(Journey journey, Expectations care) {
        this.journey = journey;
        this.care = care;
    }

    /** So many clients went from one state to another, or the same, at the end of a cycle. */
    void crossed(Profile who, Move move, double clients) {
        if (move.from == move.to) {
            return;
        }
        care.entered(move.to, move.cycle, clients);
        Role before = journey.role(move.from);
        Role now = journey.role(move.to);
        if (before == Role.TREATMENT && now != Role.TREATMENT) {
            care.happened(leaving(now), who, move.cycle, clients);
        } else if (now == Role.DEAD) {
            care.happened(Event.DIED_ELSEWHERE, who, move.cycle, clients);
        } else if (before == Role.WAITING && !within(now)) {
            care.happened(Event.RENEGED, who, move.cycle, clients);
        }
        if (within(now) && !within(before)) {
            care.happened(Event.RETURNED, who, move.cycle, clients);
        }
        if (move.begins) {
            care.happened(Event.STARTED, who, move.cycle, clients);
        }
    }

    private static Event leaving(Role to) {
        return switch (to) {
            case EXIT_PLANNED -> Event.LEFT_PLANNED;
            case EXIT_UNPLANNED -> Event.LEFT_UNPLANNED;
            case CUSTODY -> Event.LEFT_FOR_CUSTODY;
            case DEAD -> Event.DIED_IN_TREATMENT;
            default -> Event.LEFT_OTHERWISE;
        };
    }

    /** Whether a role is within the service: waiting for it or in it. */
    static boolean within(Role role) {
        return role == Role.WAITING || role == Role.TREATMENT;
    }
}
