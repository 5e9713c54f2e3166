package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every month a client is referred and completes. The first six of a year are worth £100 each, the others half; from the second
 * year on everything is worth a tenth less. */
class A06_ThePriceStepsDownTest {

    private final World world = World.of("""
            {"time": {"months": 36},
             "population": {"arrivals": {"perMonth": 1, "variation": "fixed"}},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
               "completed": {"role": "exit-planned"}}},
             "providers": {"Harbour": {}},
             "contracts": {"recovery": {"provider": "Harbour", "terms": {
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": 10000}, "byYear": [1, 0.9],
                             "tiers": [{"above": 6, "ratio": 0.5}]}}}}}
            """);

    @Test
    void theSeventhOfAYearIsWorthHalf() {
        assertThat(world.cash("Harbour", 5)).isEqualTo(600_00);
        assertThat(world.cash("Harbour", 6)).isEqualTo(650_00);
        assertThat(world.cash("Harbour", 11)).isEqualTo(900_00); // 6 · 100 + 6 · 50
    }

    @Test
    void everyYearTheCountBeginsAgainAndTheLastRatioLasts() {
        assertThat(world.cash("Harbour", 12)).isEqualTo(990_00); // 900 + 90
        assertThat(world.cash("Harbour", 23)).isEqualTo(1710_00); // 900 + 6 · 90 + 6 · 45
        assertThat(world.cash("Harbour", 35)).isEqualTo(2520_00); // and the same once more
    }
}
