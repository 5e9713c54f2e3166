package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;

/** Every month a client is referred and completes. Between the commissioner and Harbour stands a prime that keeps an eighth, or an
 * investor who has paid up front. */
class A13_ThePrimeAndTheInvestorTest {

    private static World world(int pence, String term) {
        return World.of("""
                {"time": {"months": 12},
                 "population": {"arrivals": {"perMonth": 1, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
                   "completed": {"role": "exit-planned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"recovery": {"provider": "Harbour", "terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": %d}},
                   %s}}}}
                """.formatted(pence, term));
    }

    @Test
    void sliceAndRestAreTheWholeToThePenny() {
        World world = world(333_33, "\"slice\": {\"term\": \"top-slice\", \"prime\": \"Northgate\", \"share\": 0.125}");
        assertThat(world.balance("prime: Northgate", 0)).isEqualTo(41_67); // 333.33 / 8 = 41.66625
        assertThat(world.cash("Harbour", 0)).isEqualTo(291_66);
        assertThat(world.cash("Harbour", 11)).isEqualTo(12 * 291_66);
    }

    /** £600 over six months, and results to a ceiling of £900. */
    @Test
    void theInvestorPaysSixMonthsAndIsPaidNineResults() {
        World world = world(
                100_00,
                "\"bond\": {\"term\": \"investor\", \"investor\": \"Fund\", \"upFront\": 60000, \"over\": 6,"
                        + " \"ceiling\": 90000}");
        assertThat(world.cash("Harbour", 2)).isEqualTo(300_00);
        assertThat(world.balance("investor: Fund", 2)).isZero(); // 3 · 100 paid, 3 · 100 earned
        assertThat(world.cash("Harbour", 11)).isEqualTo(600_00);
        assertThat(world.balance("investor: Fund", 8)).isEqualTo(300_00); // 9 · 100 − 600
        assertThat(world.balance("investor: Fund", 11)).isEqualTo(300_00);
        assertThat(world.pence(Entry.LAPSED, "completed")).isEqualTo(300_00); // results 10, 11 and 12
    }

    @Test
    void whatIsClawedBackComesOutOfThePrimesShareToo() {
        Desk desk = Desk.contract(12, """
                "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": {"all": 80000}},
                "slice": {"term": "top-slice", "prime": "Northgate", "share": 0.125},
                "back": {"term": "clawback", "terms": ["done"], "within": 12}""");
        desk.succeed(1).endMonth();
        assertThat(desk.balance("prime: Northgate")).isEqualTo(100_00);
        desk.returns(0, 1).endMonth();
        assertThat(desk.balance("prime: Northgate")).isZero();
        assertThat(desk.balance("cash: Harbour")).isZero();
    }
}
