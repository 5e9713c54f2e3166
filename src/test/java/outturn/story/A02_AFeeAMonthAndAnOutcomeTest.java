package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One client is referred in the first month, treated for three months and completes. The contract pays £50 when treatment
 * begins, £20 for each month of it and £100 for completing. */
class A02_AFeeAMonthAndAnOutcomeTest {

    private final World world = World.of("""
            {"time": {"months": 4},
             "population": {"arrivals": {"perMonth": 1, "variation": "fixed",
                            "path": {"steps": [{"from": 1, "factor": 0}]}}},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "after": {"months": 3, "to": "completed"}},
               "completed": {"role": "exit-planned"}}},
             "providers": {"Harbour": {}},
             "contracts": {"recovery": {"provider": "Harbour", "terms": {
               "fee": {"term": "attachment", "price": {"all": 5000}},
               "month": {"term": "activity", "states": ["treatment"], "price": {"all": 2000}},
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": 10000}}}}}}
            """);

    @Test
    void eachIsPaidInItsMonth() {
        assertThat(world.life(0)).containsExactly("treatment", "treatment", "completed", "completed");
        assertThat(world.cash("Harbour", 0, 3))
                .containsExactly(
                        70_00L, // 50 + 20
                        90_00L, // + 20
                        210_00L, // + 20 + 100
                        210_00L);
    }
}
