package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;

/** A client uses throughout. At a review after three months a client reported abstinent is worth £200, and this one is always
 * reported one level better than true. */
class A11_ReportedAndNotTrueTest {

    private final World world = World.of("""
            {"time": {"months": 4},
             "population": {"initial": 1},
             "pathway": {"states": {"treatment": {"role": "treatment"}}},
             "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}}, "moves": {},
                                 "reportedBetter": 1}},
             "providers": {"Harbour": {}},
             "contracts": {"recovery": {"provider": "Harbour", "terms": {
               "abstinent": {"term": "outcome", "price": {"all": 20000},
                             "when": {"on": "review", "domain": "use", "level": "abstinent", "months": 3}}}}}}
            """);

    @Test
    void whatIsReportedIsPaidInTheThirdMonthAndKnownToBeFalse() {
        assertThat(world.cash("Harbour", 0, 3)).containsExactly(0L, 0L, 200_00L, 200_00L);
        assertThat(world.pence(Entry.PAID_FALSELY, "abstinent")).isEqualTo(200_00);
        assertThat(world.ledger().care().atLevel(0, 0, 3)).isEqualTo(1); // still using
    }
}
