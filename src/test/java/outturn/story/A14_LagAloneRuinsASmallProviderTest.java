package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger;

/** Every month a client is referred and completes, for £120. Harbour spends £100 a month, has £250 in reserve and may owe
 * nothing: on paper it gains £20 a month. */
class A14_LagAloneRuinsASmallProviderTest {

    private static World world(int lag) {
        return World.of("""
                {"time": {"months": 9},
                 "population": {"arrivals": {"perMonth": 1, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
                   "completed": {"role": "exit-planned"}}},
                 "providers": {"Harbour": {"overheadsPerMonth": 10000, "reserves": 25000, "facility": 0}},
                 "contracts": {"recovery": {"provider": "Harbour", "lag": %d, "terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 12000}}}}},
                 "commissioner": {"failure": {"gap": 24}}}
                """.formatted(lag));
    }

    @Test
    void paidAtOnceItGains() {
        assertThat(world(0).cash("Harbour", 8)).isEqualTo(430_00); // 250 + 9 · 20
    }

    @Test
    void paidAfterTwoMonthsItJustLives() {
        World world = world(2);
        assertThat(world.cash("Harbour", 0, 4)).containsExactly(150_00L, 50_00L, 70_00L, 90_00L, 110_00L);
        assertThat(world.ledger().failed(0)).isEqualTo(Ledger.NEVER);
    }

    @Test
    void paidAfterThreeItFailsWithMoreOwedToItThanItOwes() {
        World world = world(3);
        assertThat(world.cash("Harbour", 0, 2)).containsExactly(150_00L, 50_00L, -50_00L);
        assertThat(world.ledger().failed(0)).isEqualTo(2);
        assertThat(world.balance("claims in flight: recovery", 2)).isEqualTo(360_00); // 3 · 120
        assertThat(world.balance("administrators", 5)).isEqualTo(360_00); // who get it as it falls due
        assertThat(world.cash("Harbour", 8)).isZero();
    }
}
