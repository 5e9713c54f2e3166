package outturn.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.scenario.json.ScenarioReader;

/** Ten workers of 100 hours, paid for by £20,000 a month; a quarter of each month's news is believed at once. */
class EstablishmentTest {
    private static final Establishment HARBOUR = Model.of(
                    ScenarioReader.standard().readText("harbour", """
                            {"time": {"months": 3},
                             "population": {"initial": 4},
                             "pathway": {
                               "states": {"treatment": {"role": "treatment"}},
                               "efforts": {"minimal": {"hoursPerMonth": 0}, "standard": {"hoursPerMonth": 2.5}}},
                             "providers": {"Harbour": {"staffHoursPerMonth": 1000, "costPerHour": 2000,
                               "workforce": {"hoursPerWorker": 100, "norm": 40, "turnoverPerYear": 0, "recruitment": 4,
                                 "incomePerMonth": 2000000, "incomeOver": 4}}}}
                            """).value())
            .finances()
            .establishment(0);

    @Test
    void aFifthMoreIncomePaysForMoreStaffBitByBit() {
        assertThat(HARBOUR.target(0, HARBOUR.averaged(1, 24_000_00))).isEqualTo(1050); // 1 + (1.2 − 1) / 4
    }

    /** Nobody can employ fewer than none: a month of £60,000 clawed back is a month of no income and weighs no more. */
    @Test
    void moreClawedBackThanPaidCountsAsNoIncome() {
        assertThat(HARBOUR.averaged(1, -60_000_00)).isEqualTo(0.75).isEqualTo(HARBOUR.averaged(1, 0));
        assertThat(HARBOUR.target(0, HARBOUR.averaged(0, -60_000_00))).isZero();
    }
}
