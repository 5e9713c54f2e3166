package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/** Harbour has one place and three clients, and places go to those referred first. */
class A09_PlacesInOrderOfReferralTest {

    private static World world(String after) {
        return World.of("""
                {"time": {"months": 8},
                 "population": {"initial": 3},
                 "pathway": {"states": {
                     "waiting": {"role": "waiting"},
                     %s},
                   "admission": {"from": "waiting", "to": "treatment"}},
                 "providers": {"Harbour": {"places": 1}}}
                """.formatted(after));
    }

    @Test
    void whoeverWaitsStartsWhenThePlaceIsFree() {
        World world = world("""
                "treatment": {"role": "treatment", "after": {"months": 2, "to": "completed"}},
                "completed": {"role": "exit-planned"}""");
        for (int client = 0; client < 3; client++) {
            assertThat(world.happened(Event.STARTED, "Harbour", 2 * client)).isEqualTo(1); // months 0, 2 and 4
            assertThat(world.life(client).indexOf("completed")).isEqualTo(2 * client + 1);
        }
        for (int month = 0; month < 6; month++) {
            assertThat(world.caseload("Harbour", month)).isEqualTo(1);
            assertThat(world.waiting("Harbour", month)).isEqualTo(2 - month / 2); // 2, 2, 1, 1, 0, 0
        }
        assertThat(world.caseload("Harbour", 6)).isZero();
    }

    /** A month of treatment, a month away, then on the list again: behind whoever has been on it all the time. */
    @Test
    void whoeverComesBackWaitsBehindThoseWhoNeverLeft() {
        World world = world("""
                "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
                "completed": {"role": "exit-planned", "after": {"months": 1, "to": "waiting"}}""");
        assertThat(world.life(0))
                .startsWith(
                        "completed", // treated in month 0
                        "waiting", // away in month 1
                        "waiting", // in month 2 the place is the third client's
                        "completed"); // treated in month 3
        assertThat(world.life(1)).startsWith("waiting", "completed", "waiting", "waiting", "completed");
        assertThat(world.life(2)).startsWith("waiting", "waiting", "completed", "waiting", "waiting", "completed");
        assertThat(world.happened(Event.RETURNED, "Harbour", 1)).isEqualTo(1);
    }
}
