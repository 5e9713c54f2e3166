package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;

/** Every month a client is referred and completes, for £150; a year of it is £1,800. The contract has a cap, a floor or neither. */
class A07_CapAndFloorTest {

    private static World world(String limit) {
        return World.of("""
                {"time": {"months": 24},
                 "population": {"arrivals": {"perMonth": 1, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 1}}]},
                   "completed": {"role": "exit-planned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"recovery": {"provider": "Harbour", "terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 15000}}%s}}}}
                """.formatted(limit));
    }

    @Test
    void withoutALimitEverythingIsPaid() {
        World world = world("");
        assertThat(world.cash("Harbour", 11)).isEqualTo(1800_00);
        assertThat(world.cash("Harbour", 23)).isEqualTo(3600_00);
    }

    @Test
    void aCapOfAThousandAYearLeavesTheRestUnpaid() {
        World world = world(", \"cap\": {\"term\": \"limit\", \"cap\": 100000}");
        assertThat(world.cash("Harbour", 5)).isEqualTo(900_00);
        assertThat(world.cash("Harbour", 6)).isEqualTo(1000_00); // 100 of the seventh 150
        assertThat(world.cash("Harbour", 11)).isEqualTo(1000_00);
        assertThat(world.cash("Harbour", 12)).isEqualTo(1150_00); // a new year
        assertThat(world.cash("Harbour", 23)).isEqualTo(2000_00);
        assertThat(world.pence(Entry.LAPSED, "completed")).isEqualTo(1600_00); // 3,600 − 2,000
    }

    @Test
    void aFloorOfTwoThousandIsMadeUpAtEachYearsEnd() {
        World world = world(", \"floor\": {\"term\": \"limit\", \"floor\": 200000}");
        assertThat(world.cash("Harbour", 10)).isEqualTo(1650_00);
        assertThat(world.cash("Harbour", 11)).isEqualTo(2000_00); // 1,800 + 200
        assertThat(world.cash("Harbour", 23)).isEqualTo(4000_00);
        assertThat(world.pence(Entry.PAID, "floor")).isEqualTo(400_00);
    }
}
