package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Flow;
import outturn.replication.Diary;

/** Where the cycle is a year or a week, sums a month are turned into sums a cycle, and lags into whole cycles. */
class M07_OtherCyclesTest {
    private static final String HARBOUR = """
            "providers": {"Harbour": {"overheadsPerMonth": 10000, "clientCosts": {"treatment": 1300}}},
            "contracts": {"pbr": {"provider": "Harbour", "from": 12, "lag": 12, "terms": {
              "block": {"term": "block", "perMonth": 100000},
              "months": {"term": "activity", "states": ["treatment"], "price": {"all": 5200}, "baseline": 24,
                         "marginal": 0.5}}}}
            """;

    @Test
    void aYearHasTwelveMonthsOfEverything() {
        Desk desk = Desk.of(48, 0, "year", HARBOUR, Diary.CLOSED);
        desk.endMonth(); // the contract begins with the second year
        assertThat(desk.flow(Flow.OVERHEADS)).isEqualTo(-12 * 100_00);
        assertThat(desk.flow(Flow.BLOCK)).isZero();
        desk.treat(3).endMonth();
        assertThat(desk.flow(Flow.BLOCK)).isEqualTo(12 * 1000_00);
        assertThat(desk.flow(Flow.CLIENTS)).isEqualTo(-3 * 12 * 13_00);
        assertThat(desk.flow(Flow.ACTIVITY)).isZero(); // paid a year later
        desk.endMonth();
        assertThat(desk.flow(Flow.ACTIVITY)).isEqualTo(2 * 624_00 + 312_00); // 12 · 52; 24 client-months are 2 a year
    }

    /** Twelve fifty-seconds of a month's sums. The lag of 12 months is 52 weeks. */
    @Test
    void aWeekHasItsPartOfAMonth() {
        Desk desk = Desk.of(36, 0, "week", HARBOUR, Diary.CLOSED);
        desk.endMonths(52).treat(1).endMonth();
        assertThat(desk.flow(Flow.BLOCK)).isEqualTo(230_77); // 1,000 · 12 / 52 = 230.769
        assertThat(desk.flow(Flow.CLIENTS)).isEqualTo(-3_00); // 13 · 12 / 52
        desk.endMonths(52);
        assertThat(desk.flow(Flow.ACTIVITY)).isEqualTo(12_00); // 52 · 12 / 52
    }
}
