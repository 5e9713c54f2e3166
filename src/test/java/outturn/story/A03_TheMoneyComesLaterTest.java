package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A client completes in the first month, but what is claimed is paid three months later. Harbour has no reserves, spends £100
 * a month and pays 12% a year, so 1% a month, on what it owes its bank when a month begins. */
class A03_TheMoneyComesLaterTest {

    private final World world = World.of("""
            {"time": {"months": 5},
             "population": {"initial": 1},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
               "completed": {"role": "exit-planned"}}},
             "providers": {"Harbour": {"overheadsPerMonth": 10000, "interestPerYear": 0.12}},
             "contracts": {"recovery": {"provider": "Harbour", "lag": 3, "terms": {
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": 100000}}}}}}
            """);

    @Test
    void theClaimIsInFlightForThreeMonths() {
        assertThat(world.balance("claims in flight: recovery", 0)).isEqualTo(1000_00);
        assertThat(world.balance("claims in flight: recovery", 2)).isEqualTo(1000_00);
        assertThat(world.balance("claims in flight: recovery", 3)).isZero();
    }

    @Test
    void untilThenHarbourOwesAndPaysInterest() {
        assertThat(world.cash("Harbour", 0, 4))
                .containsExactly(
                        -100_00L, -201_00L, // 100 + 1% of 100
                        -303_01L, // 100 + 1% of 201
                        593_96L, // 1,000 − 100 − 1% of 303.01, in whole pence
                        493_96L); // nothing is owed when the month begins
        assertThat(world.balance("bank", 4)).isEqualTo(1_00 + 2_01 + 3_03);
    }
}
