package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A client completes in the first month and stays away. Every third month of it is worth £25, four times at the most. */
class A05_HeldForAYearTest {

    private final World world = World.of("""
            {"time": {"months": 18},
             "population": {"initial": 1},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
               "completed": {"role": "exit-planned"}}},
             "providers": {"Harbour": {}},
             "contracts": {"recovery": {"provider": "Harbour", "terms": {
               "held": {"term": "sustainment", "state": "completed", "every": 3, "times": 4,
                        "price": {"all": 2500}}}}}}
            """);

    @Test
    void fourPaymentsAreAYear() {
        assertThat(world.cash("Harbour", 2)).isZero(); // held for months 1 and 2
        assertThat(world.cash("Harbour", 3)).isEqualTo(25_00); // months 1, 2 and 3
        assertThat(world.cash("Harbour", 6)).isEqualTo(50_00);
        assertThat(world.cash("Harbour", 9)).isEqualTo(75_00);
        assertThat(world.cash("Harbour", 12)).isEqualTo(100_00);
        assertThat(world.cash("Harbour", 17)).isEqualTo(100_00);
    }
}
