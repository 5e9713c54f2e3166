package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/**
 * Forty clients come, half of them to Harbour, whom an hour of each costs £25 for nothing, so that it turns everybody away;
 * Bridge takes all who come.
 */
class G06_PassedOnTest {
    private static final int CLIENTS = 40;

    private static World world(String passedOn) {
        return World.of(text(passedOn));
    }

    private static String text(String passedOn) {
        return """
                {"time": {"months": 4},
                 "population": {"initial": 0,
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"}, "list": {"role": "waiting"},
                     "treatment": {"role": "treatment"}, "declined": {"role": "other"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined", "passedOn": %s},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 1}}},
                 "providers": {
                   "Harbour": {"staffHoursPerMonth": 100, "costPerHour": 2500, "decides": {"rationality": 0}},
                   "Bridge": {}},
                 "contracts": {"all": {"provider": "Harbour", "terms": {"block": {"term": "block", "perMonth": 100}}}}}
                """.formatted(CLIENTS, passedOn);
    }

    private static int count(World world, Event event, String provider) {
        int count = 0;
        for (int month = 0; month < 4; month++) {
            count += world.happened(event, provider, month);
        }
        return count;
    }

    @Test
    void whomHarbourTurnsAwayBridgeAssessesAMonthLaterAndTakes() {
        World world = world("1");
        int harbour = world.happened(Event.REFERRED, "Harbour", 0);
        assertThat(harbour).isBetween(7, 33); // 20 ± 4 · √10
        assertThat(world.happened(Event.ACCEPTED, "Bridge", 0)).isEqualTo(CLIENTS - harbour);
        assertThat(world.happened(Event.ACCEPTED, "Bridge", 1)).isEqualTo(harbour);
        assertThat(world.in("treatment", 1)).isEqualTo(CLIENTS);
    }

    @Test
    void nobodyIsPassedOnToWhoeverTurnedThemAway() {
        World world = world("1");
        assertThat(count(world, Event.ASSESSED, "Harbour")).isEqualTo(world.happened(Event.REFERRED, "Harbour", 0));
        assertThat(count(world, Event.ACCEPTED, "Harbour")).isZero();
    }

    @Test
    void wherePassingOnIsNotTheCustomTheyAreLost() {
        World world = world("0");
        int harbour = world.happened(Event.REFERRED, "Harbour", 0);
        assertThat(world.in("declined", 3)).isEqualTo(harbour).isPositive();
        assertThat(count(world, Event.ASSESSED, "Bridge")).isEqualTo(CLIENTS - harbour);
    }

    /** Forty come every month; Northgate is gone after the first, and nobody Harbour turns away from then on is sent there. */
    @Test
    void nobodyIsPassedOnToWhoIsGone() {
        World world = World.of(text("1")
                .replace(", \"path\": {\"steps\": [{\"from\": 1, \"factor\": 0}]}", "")
                .replace(
                        "\"providers\": {",
                        "\"commissioner\": {\"failure\": {\"gap\": 48, \"closing\": {\"Northgate\": 0}}},"
                                + " \"providers\": {\"Northgate\": {},"));
        assertThat(world.happened(Event.ASSESSED, "Northgate", 0)).isPositive();
        assertThat(world.happened(Event.ASSESSED, "Northgate", 2)).isZero();
        assertThat(world.happened(Event.ASSESSED, "Northgate", 3)).isZero();
    }
}
