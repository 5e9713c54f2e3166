package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/** A client whose needs are low completes. Low needs are worth £1,000 and high needs £2,500, and what counts is what the
 * assessor wrote down. */
class A10_TheRecordedGroupIsPaidTest {

    private static World world(int recordedAbove) {
        return World.of("""
                {"time": {"months": 1},
                 "population": {"initial": 1,
                   "attributes": {"crack": {"shares": {"no": 1, "yes": 0}}},
                   "complexity": {"weights": {"crack": {"yes": 1}}, "groups": ["low", "high"], "cuts": [0.5],
                                  "recordedAbove": %d}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
                   "completed": {"role": "exit-planned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"recovery": {"provider": "Harbour", "terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"low": 100000, "high": 250000}}}}}}
                """.formatted(recordedAbove));
    }

    @Test
    void recordedAsItIs() {
        assertThat(world(0).cash("Harbour", 0)).isEqualTo(1000_00);
    }

    @Test
    void recordedOneGroupTooHigh() {
        World world = world(1);
        assertThat(world.cash("Harbour", 0)).isEqualTo(2500_00);
        assertThat(world.ledger().care().inGroup(Event.LEFT_PLANNED, 0, 0)).isEqualTo(1); // care counts the true group
    }
}
