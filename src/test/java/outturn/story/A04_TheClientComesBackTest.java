package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;

/** A client completes after a month, is away for two months, comes back, completes again, and so on. Completing is worth
 * £1,000, of which three fifths are recovered when the client is back within six months. */
class A04_TheClientComesBackTest {

    private final World world = World.of("""
            {"time": {"months": 8},
             "population": {"initial": 1},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
               "completed": {"role": "exit-planned", "after": {"months": 2, "to": "treatment"}}}},
             "providers": {"Harbour": {}},
             "contracts": {"recovery": {"provider": "Harbour", "terms": {
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": 100000}},
               "back": {"term": "clawback", "terms": ["completed"], "within": 6, "share": 0.6}}}}}
            """);

    @Test
    void theClientGoesRoundEveryThreeMonths() {
        assertThat(world.life(0))
                .containsExactly(
                        "completed",
                        "completed",
                        "treatment", // back at the end of the second month away
                        "completed",
                        "completed",
                        "treatment",
                        "completed",
                        "completed");
        assertThat(world.happened(Event.RETURNED, "Harbour", 2)).isEqualTo(1);
        assertThat(world.happened(Event.RETURNED, "Harbour", 5)).isEqualTo(1);
    }

    @Test
    void everyReturnCostsSixHundredAndEveryCompletionEarnsAThousand() {
        assertThat(world.cash("Harbour", 0, 7))
                .containsExactly(
                        1000_00L, 1000_00L, 400_00L, // − 0.6 · 1,000
                        1400_00L, 1400_00L, 800_00L, // − 600 for the second; the first is beyond recovery
                        1800_00L, 1800_00L);
    }

    @Test
    void aClaimClawedBackIsStillAClaimThatWasPaid() {
        assertThat(world.pence(Entry.PAID, "completed")).isEqualTo(3 * 1000_00);
        assertThat(world.pence(Entry.RECOVERED, "completed")).isEqualTo(2 * 600_00);
    }
}
