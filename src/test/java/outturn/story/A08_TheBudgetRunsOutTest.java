package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;

/** Every month a client is referred and completes, for £100, beside a block of £50 a month. The line that pays has £1,000 in the
 * first year and a fifth less in the second. */
class A08_TheBudgetRunsOutTest {

    private static World world(String whenSpent) {
        return World.of("""
                {"time": {"months": 24},
                 "population": {"arrivals": {"perMonth": 1, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
                   "completed": {"role": "exit-planned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"recovery": {"provider": "Harbour", "line": "grant", "terms": {
                   "block": {"term": "block", "perMonth": 5000},
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 10000}}}}},
                 "commissioner": {"lines": {"grant": {"perYear": 100000, "whenSpent": "%s",
                   "path": {"steps": [{"from": 12, "factor": 0.8}]}}}}}
                """.formatted(whenSpent));
    }

    @Test
    void aCappedLinePaysTheBlockAndAsManyClaimsAsAreLeft() {
        World world = world("cap");
        assertThat(world.cash("Harbour", 3)).isEqualTo(600_00); // 4 · 50 + 4 · 100
        assertThat(world.cash("Harbour", 4)).isEqualTo(650_00); // 1,000 − 12 · 50 = 400 for claims, and they are spent
        assertThat(world.cash("Harbour", 11)).isEqualTo(1000_00);
        assertThat(world.cash("Harbour", 23)).isEqualTo(1800_00); // 800 − 600 = 200 for claims
        assertThat(world.pence(Entry.PAID, "completed")).isEqualTo(600_00);
        assertThat(world.pence(Entry.LAPSED, "completed")).isEqualTo(1800_00); // 24 · 100 − 600
    }

    @Test
    void whereTheBlockIsCutClaimsComeFirst() {
        World world = world("cut-block");
        assertThat(world.cash("Harbour", 5)).isEqualTo(900_00); // 6 · 150
        assertThat(world.cash("Harbour", 6)).isEqualTo(1000_00); // 900 + 100, and nothing is left for the block
        assertThat(world.cash("Harbour", 11)).isEqualTo(1500_00); // claims are paid all the same
        assertThat(world.pence(Entry.PAID, "completed")).isEqualTo(2400_00);
        assertThat(world.pence(Entry.PAID, "block")).isEqualTo(550_00); // 6 · 50, then 5 · 50 of the year with 800
    }

    @Test
    void whereItOverspendsEverythingIsPaid() {
        World world = world("overspend");
        assertThat(world.cash("Harbour", 11)).isEqualTo(1800_00); // 12 · 150
        assertThat(world.ledger().spend(0, 11)).isEqualTo(150_00);
        assertThat(world.balance("treasury", 23)).isEqualTo(-3600_00);
    }
}
