package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;

/** Block, fees, activity, sustainment, cohorts, withhold and slice, one small contract each. */
class M03_OtherTermsTest {
    @Test
    void aBlockIsPaidEveryMonthAndStepsDownByTheYear() {
        Desk desk =
                Desk.contract(36, "\"block\": {\"term\": \"block\", \"perMonth\": 100000, \"byYear\": [1, 0.9, 0.8]}");
        desk.endMonths(36);
        assertThat(desk.paid("block")).isEqualTo(12 * (1000_00 + 900_00 + 800_00));
        assertThat(desk.flow(Flow.BLOCK)).isEqualTo(800_00);
    }

    @Test
    void aFeeIsPaidForEveryStart() {
        Desk desk = Desk.contract(12, "\"fee\": {\"term\": \"attachment\", \"price\": {\"all\": 15000}}");
        desk.start(3).endMonth();
        assertThat(desk.paid("fee")).isEqualTo(450_00);
        assertThat(desk.flow(Flow.ACTIVITY)).isEqualTo(450_00);
    }

    /** A baseline of 100 client-months a year, then 40% of £50. */
    @Test
    void activityAboveTheBaselineIsPaidAtTheMargin() {
        Desk desk = Desk.contract(
                24,
                "\"months\": {\"term\": \"activity\", \"states\": [\"treatment\"], \"price\": {\"all\": 5000},"
                        + " \"baseline\": 100, \"marginal\": 0.4}");
        desk.treat(120).endMonth();
        assertThat(desk.paid("months")).isEqualTo(100 * 50_00 + 20 * 20_00);
        desk.endMonths(11).treat(10).endMonth(); // a new year
        assertThat(desk.paid("months")).isEqualTo(100 * 50_00 + 20 * 20_00 + 10 * 50_00);
    }

    @Test
    void sustainmentIsPaidEachTimeItIsToldOf() {
        Desk desk = Desk.contract(
                12,
                "\"held\": {\"term\": \"sustainment\", \"state\": \"completed\", \"every\": 3, \"times\": 4,"
                        + " \"price\": {\"all\": 20000}, \"lag\": 1}");
        desk.treasury().held(0, 5, 0, 0, 0, true);
        desk.endMonths(2);
        assertThat(desk.paid("held")).isEqualTo(200_00);
        assertThat(desk.flow(Flow.RESULTS)).isEqualTo(200_00);
    }

    private static Desk cohort(String better) {
        return Desk.contract(
                24,
                "\"cohort\": {\"term\": \"cohort-threshold\", \"events\": \"convictions\", \"cohortMonths\": 3,"
                        + " \"followMonths\": 6, \"baseline\": 0.5, \"better\": \"" + better + "\", \"lag\": 2,"
                        + " \"steps\": [{\"reach\": 0.1, \"lump\": 100000, \"each\": 5000},"
                        + " {\"reach\": 0.5, \"lump\": 300000, \"each\": 5000}]}");
    }

    /** 100 clients of whom 50 convictions were expected and 40 came: 20% fewer, 10 averted. */
    @Test
    void aCohortIsPaidForConvictionsAvertedOnceItHasBeenFollowed() {
        Desk desk = cohort("fewer");
        desk.start(100);
        desk.treasury().events(0, 1, 0, 0, 40, 0);
        desk.endMonths(3);
        desk.treasury().events(6, 1, 0, 0, 1000, 0); // six months on, no longer followed
        desk.endMonths(4); // the last may begin in month 2 and is followed to the end of month 7
        assertThat(desk.pence(Entry.RAISED, "cohort")).isZero();
        desk.endMonth();
        assertThat(desk.pence(Entry.RAISED, "cohort")).isEqualTo(1000_00 + 10 * 50_00);
        assertThat(desk.paid("cohort")).isZero();
        desk.endMonths(2);
        assertThat(desk.paid("cohort")).isEqualTo(1000_00 + 10 * 50_00);
    }

    /** The cohort above, whose claim of £1,500 meets with a contract's luck as any claim does. */
    private static Desk cohortUnder(String luck) {
        Desk desk = Desk.of(24, """
                "providers": {"Harbour": {}}, "contracts": {"pbr": {"provider": "Harbour", %s, "terms": {
                  "cohort": {"term": "cohort-threshold", "events": "convictions", "cohortMonths": 3, "followMonths": 6,
                    "baseline": 0.5, "better": "fewer", "lag": 2,
                    "steps": [{"reach": 0.1, "lump": 100000, "each": 5000}]}}}}
                """.formatted(luck));
        desk.start(100);
        desk.treasury().events(0, 1, 0, 0, 40, 0);
        return desk.endMonths(10);
    }

    @Test
    void aCohortsClaimMayBeRejected() {
        Desk desk = cohortUnder("\"rejected\": 1");
        assertThat(desk.pence(Entry.RAISED, "cohort")).isEqualTo(1500_00);
        assertThat(desk.pence(Entry.REJECTED, "cohort")).isEqualTo(1500_00);
        assertThat(desk.paid("cohort")).isZero();
    }

    @Test
    void aCohortsResultMayGoUnclaimed() {
        Desk desk = cohortUnder("\"unclaimed\": 1");
        assertThat(desk.pence(Entry.UNCLAIMED, "cohort")).isEqualTo(1500_00);
        assertThat(desk.pence(Entry.RAISED, "cohort")).isZero();
    }

    @Test
    void aCohortBelowTheFirstStepIsPaidNothing() {
        Desk desk = cohort("fewer");
        desk.start(100);
        desk.treasury().events(0, 1, 0, 0, 46, 0); // 8% fewer than 50
        desk.endMonths(12);
        assertThat(desk.pence(Entry.RAISED, "cohort")).isZero();
    }

    @Test
    void whereMoreIsBetterEveryOutcomeHasItsPrice() {
        Desk desk = cohort("more");
        desk.start(100);
        desk.treasury().events(0, 1, 0, 0, 75, 0); // 50% more than 50
        desk.endMonths(12);
        assertThat(desk.paid("cohort")).isEqualTo(3000_00 + 75 * 50_00);
    }

    @Test
    void aClientCountsInTheCohortItBeganIn() {
        Desk desk = cohort("more");
        desk.start(100).endMonths(3).start(10);
        desk.treasury().events(3, 105, 0, 0, 15, 3); // 1.5 a client against 0.5
        desk.endMonths(12);
        assertThat(desk.paid("cohort")).isEqualTo(3000_00 + 15 * 50_00);
    }

    private static Desk withhold() {
        return Desk.contract(
                24,
                "\"block\": {\"term\": \"block\", \"perMonth\": 100000},"
                        + " \"kept\": {\"term\": \"withhold\", \"share\": 0.1, \"target\": 0.4,"
                        + " \"when\": {\"on\": \"entering\", \"state\": \"completed\"}}");
    }

    @Test
    void aShareOfTheBlockIsKeptAndReleasedAtTheYearsEndOnTarget() {
        Desk desk = withhold();
        desk.start(10).succeed(4).endMonths(11);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(11 * 900_00);
        assertThat(desk.balance("retained: pbr")).isEqualTo(11 * 100_00);
        desk.endMonth();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(12 * 1000_00);
        assertThat(desk.balance("retained: pbr")).isZero();
    }

    @Test
    void offTargetItGoesBackToTheBudget() {
        Desk desk = withhold();
        desk.start(10).succeed(3).endMonths(12);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(12 * 900_00);
        assertThat(desk.balance("treasury")).isEqualTo(-12 * 900_00);
        assertThat(desk.pence(Entry.LAPSED, "kept")).isEqualTo(12 * 100_00);
        desk.endMonths(12); // the next year, without starts, has missed nothing
        assertThat(desk.balance("cash: Harbour")).isEqualTo(12 * 900_00 + 12 * 1000_00);
    }

    @Test
    void eachYearIsMeasuredByItsOwnOutcomes() {
        Desk desk = withhold();
        desk.start(10).succeed(8).endMonths(12).start(10).endMonths(12);
        assertThat(desk.paid("kept")).isEqualTo(12 * 100_00); // the first year's
        assertThat(desk.pence(Entry.LAPSED, "kept")).isEqualTo(12 * 100_00);
    }

    @Test
    void eachYearIsMeasuredByItsOwnStarts() {
        Desk desk = withhold();
        desk.start(10).succeed(4).endMonths(12).start(5).succeed(2).endMonths(12);
        assertThat(desk.paid("kept")).isEqualTo(24 * 100_00); // 4 of 10, then 2 of 5; 2 of 15 would not do
    }

    @Test
    void whatIsReachedInAYearsLastMonthCountsInIt() {
        Desk desk = withhold();
        desk.start(10).endMonths(11).succeed(4).endMonth();
        assertThat(desk.paid("kept")).isEqualTo(12 * 100_00);
        desk.start(10).endMonths(12);
        assertThat(desk.paid("kept")).isEqualTo(12 * 100_00);
    }

    @Test
    void aContractThatEndsInTheMiddleOfAYearReleasesWhatItKept() {
        Desk desk = Desk.of(24, """
                "providers": {"Harbour": {}}, "contracts": {"pbr": {"provider": "Harbour", "until": 5, "terms": {
                  "block": {"term": "block", "perMonth": 100000},
                  "kept": {"term": "withhold", "share": 0.1, "target": 0.4,
                           "when": {"on": "entering", "state": "completed"}}}}}
                """);
        desk.start(10).succeed(4).endMonths(5);
        assertThat(desk.balance("retained: pbr")).isEqualTo(5 * 100_00);
        desk.endMonth();
        assertThat(desk.balance("retained: pbr")).isZero();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(6 * 1000_00);
    }

    @Test
    void aPrimeKeepsItsSliceOfEveryPayment() {
        Desk desk = Desk.contract(
                12,
                "\"block\": {\"term\": \"block\", \"perMonth\": 100001},"
                        + " \"slice\": {\"term\": \"top-slice\", \"prime\": \"Beacon\", \"share\": 0.15}");
        desk.endMonth();
        assertThat(desk.balance("prime: Beacon")).isEqualTo(150_00); // 15,000.15 pence
        assertThat(desk.balance("cash: Harbour")).isEqualTo(850_01);
    }
}
