package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;

/** One client, treated for one month for certain, and one price: £1,000.00 for completing. */
class A01_OneClientOneOutcomeTest {

    private final World world = World.of("""
            {"time": {"months": 3},
             "population": {"initial": 1},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
               "completed": {"role": "exit-planned"}}},
             "providers": {"Harbour": {}},
             "contracts": {"recovery": {"provider": "Harbour", "terms": {
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": {"value": 1000, "unit": "GBP"}}}}}}}
            """);

    @Test
    void theClientIsTreatedForAMonthAndHasThenCompleted() {
        assertThat(world.in("treatment", 0)).isEqualTo(1);
        assertThat(world.in("completed", 0)).isZero();
        assertThat(world.in("treatment", 1)).isZero();
        assertThat(world.in("completed", 1)).isEqualTo(1);
        assertThat(world.life(0)).containsExactly("completed", "completed", "completed");
        assertThat(world.happened(Event.LEFT_PLANNED, "Harbour", 0)).isEqualTo(1);
    }

    @Test
    void theThousandPoundsGoFromTheBudgetToHarbourAndStayThere() {
        assertThat(world.cash("Harbour", 0, 2)).containsExactly(1000_00L, 1000_00L, 1000_00L);
        assertThat(world.balance("budget without limit", 0)).isEqualTo(-1000_00);
        assertThat(world.balance("claims in flight: recovery", 0)).isZero();
        assertThat(world.claims(Entry.RAISED, "completed")).isEqualTo(1);
    }
}
