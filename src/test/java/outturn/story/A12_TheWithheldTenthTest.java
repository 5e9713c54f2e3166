package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;

/** Harbour has a block of £100 a month, a tenth of which is kept back and released at the year's end if half of those who start
 * complete. Every month a client starts; in the first year all complete, in the second none. */
class A12_TheWithheldTenthTest {

    private final World world = World.of("""
            {"time": {"months": 24},
             "population": {"arrivals": {"perMonth": 1, "variation": "fixed"}},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [
                 {"until": 11, "to": {"completed": 1}},
                 {"from": 12, "to": {"lost": 1}}]},
               "completed": {"role": "exit-planned"},
               "lost": {"role": "exit-unplanned"}}},
             "providers": {"Harbour": {}},
             "contracts": {"block": {"provider": "Harbour", "terms": {
               "block": {"term": "block", "perMonth": 10000},
               "tenth": {"term": "withhold", "share": 0.1, "target": 0.5,
                         "when": {"on": "entering", "state": "completed"}}}}}}
            """);

    @Test
    void aYearOnTargetReleasesWhatWasKept() {
        assertThat(world.cash("Harbour", 10)).isEqualTo(990_00); // 11 · 90
        assertThat(world.balance("retained: block", 10)).isEqualTo(110_00); // 11 · 10
        assertThat(world.cash("Harbour", 11)).isEqualTo(1200_00);
        assertThat(world.balance("retained: block", 11)).isZero();
    }

    @Test
    void aYearOffTargetDoesNot() {
        assertThat(world.cash("Harbour", 23)).isEqualTo(2280_00); // 1,200 + 12 · 90
        assertThat(world.balance("retained: block", 23)).isZero();
        assertThat(world.pence(Entry.LAPSED, "tenth")).isEqualTo(120_00);
    }
}
