package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Flow;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/**
 * Harbour has 400 clients for good and ten workers of 100 hours a month at £20: £20,000 a month. Standard effort takes 2.5
 * hours a client, minimal effort none, so all ten workers are busy. The norm is 40 clients a worker.
 */
class B09_StaffFollowTheMoneyTest {
    private static final double SAME = 1e-9;

    private static String text(String workforce, String line, String terms) {
        return """
                {"time": {"months": 24},
                 "population": {"initial": 400},
                 "pathway": {
                   "states": {"treatment": {"role": "treatment"}},
                   "efforts": {"minimal": {"hoursPerMonth": 0}, "standard": {"hoursPerMonth": 2.5}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 1000, "costPerHour": 2000
                   %s}},
                 "contracts": {"all": {"provider": "Harbour", "line": "grant", "terms": {%s}}},
                 "commissioner": {"lines": {"grant": {"perYear": 24000000 %s}}}}
                """.formatted(workforce, terms, line);
    }

    private static final String BLOCK = "\"block\": {\"term\": \"block\", \"perMonth\": 2000000}";
    private static final String HALF = ", \"path\": {\"steps\": [{\"from\": 12, \"factor\": 0.5}]}";

    private static String workforce(String more) {
        return ", \"workforce\": {\"hoursPerWorker\": 100, \"norm\": 40, \"turnoverPerYear\": 0, \"recruitment\": 4 "
                + more + "}";
    }

    private static double workers(World world, int month) {
        return world.ledger().care().workers(0, month);
    }

    private static double parked(World world, int month) {
        return world.happened(Event.PARKED_MONTH, "Harbour", month) / 400.0;
    }

    @Test
    void withNothingToLeaveForNobodyLeavesAndItIsAsIfStaffWereStated() {
        World stated = World.of(text("", "", BLOCK));
        World steady = World.of(text(workforce(""), "", BLOCK));
        for (int month = 0; month < 24; month++) {
            assertThat(workers(steady, month)).isEqualTo(10);
            assertThat(steady.cash("Harbour", month)).isEqualTo(stated.cash("Harbour", month));
            assertThat(parked(steady, month)).isZero();
        }
    }

    /** The line is halved with month 12: 5 workers are too many by 5, of whom a half go at the end of the month, at £3,000 each. */
    @Test
    void aCutReachesStaffWithALagAndPartingWithThemCosts() {
        World world = World.of(text(
                workforce(", \"notice\": 2, \"redundancyCost\": 300000"),
                HALF + ", \"moves\": {\"staff\": {\"Harbour\": 1}}",
                BLOCK));
        assertThat(workers(world, 12)).isEqualTo(10);
        assertThat(workers(world, 13)).isCloseTo(7.5, within(SAME)); // 10 − (10 − 5) / 2
        assertThat(workers(world, 14)).isCloseTo(6.25, within(SAME)); // 7.5 − 2.5 / 2
        assertThat(world.ledger().flow(Flow.REDUNDANCY, 0, 11)).isZero();
        assertThat(world.ledger().flow(Flow.REDUNDANCY, 0, 12)).isEqualTo(-7_500_00); // 2.5 · 3,000
        assertThat(world.ledger().flow(Flow.STAFF, 0, 12)).isEqualTo(-20_000_00);
        assertThat(world.ledger().flow(Flow.STAFF, 0, 13)).isEqualTo(-15_000_00); // 7.5 · 100 · 20
        // 40 clients a worker in month 12, so hours keep their effect: 750 of the 1,000 that all would take
        assertThat(parked(world, 12)).isZero();
        assertThat(parked(world, 13)).isCloseTo(0.25, within(0.1)); // 400 clients: 4.6 standard errors
    }

    /** Nobody follows a line that moves no staff. */
    @Test
    void aLineThatDoesNotMoveStaffLeavesThem() {
        World world = World.of(text(workforce(""), HALF, BLOCK));
        assertThat(workers(world, 23)).isEqualTo(10);
    }

    /** Income falls to half of what pays for ten workers: averaged over 4 months, an eighth is felt in the first. */
    @Test
    void staffFollowTheIncomeOfTheContractToo() {
        World world = World.of(text(
                workforce(", \"notice\": 1, \"incomePerMonth\": 2000000, \"incomeOver\": 4"),
                HALF + ", \"moves\": {\"value\": {\"all\": 1}}",
                BLOCK));
        assertThat(workers(world, 12)).isEqualTo(10);
        assertThat(workers(world, 13)).isCloseTo(8.75, within(SAME)); // 10 · (1 − 0.5 / 4)
        assertThat(workers(world, 14)).isCloseTo(10 * 0.78125, within(SAME)); // 0.875 + (0.5 − 0.875) / 4
    }

    /** Of 10 workers 1 − 0.5^(1/12) leave in month 0; a quarter of the empty posts are filled, at £2,000 a worker. */
    @Test
    void turnoverLeavesPostsEmptyAndFillingThemCosts() {
        World world = World.of(text(
                workforce(", \"recruitmentCost\": 200000")
                        .replace("\"turnoverPerYear\": 0", "\"turnoverPerYear\": 0.5"),
                "",
                BLOCK));
        double left = 10 * (1 - StrictMath.pow(0.5, 1.0 / 12)); // 0.5613
        assertThat(workers(world, 1)).isCloseTo(10 - left * 3 / 4, within(SAME));
        assertThat(world.ledger().flow(Flow.RECRUITMENT, 0, 0)).isEqualTo(-280_63); // 0.5613 / 4 · 2,000
        assertThat(world.ledger().care().posts(0, 20)).isEqualTo(10);
        assertThat(workers(world, 20)).isBetween(8.0, 9.0); // in the long run 10 / (1 + 0.0561 · 3) = 8.56
    }

    /** Norm 20: the 40 clients of month 0 halve the effect of an hour in month 1, so half the clients get the least. */
    @Test
    void aboveTheNormAnHourDoesHalfAndHalfTheClientsAreParked() {
        World world = World.of(text(workforce("").replace("\"norm\": 40", "\"norm\": 20"), "", BLOCK));
        assertThat(parked(world, 0)).isZero();
        assertThat(parked(world, 1)).isCloseTo(0.5, within(0.1)); // 400 clients: 4 standard errors
    }

    /** Volunteers offer 1,000 hours worth a half; at most 0.5 of them beside a paid hour: 250 of the 500 that are missing. */
    @Test
    void volunteersStandInForHalfOfWhatIsMissing() {
        World world = World.of(text(
                workforce(", \"volunteers\": {\"hoursPerMonth\": 1000, \"worth\": 0.5, \"ceiling\": 0.5}")
                        .replace("\"norm\": 40", "\"norm\": 20"),
                "",
                BLOCK));
        assertThat(parked(world, 1)).isCloseTo(0.375, within(0.07)); // (1,000 + 250) / 2 = 625 of 1,000 hours
    }

    @Test
    void aLineThatMovesTheStaffOfAProviderWithoutAWorkforceIsASlip() {
        Reading<Scenario> read = ScenarioReader.standard()
                .readText("f", text("", HALF + ", \"moves\": {\"staff\": {\"Harbour\": 1}}", BLOCK));
        assertThat(read.findings().stream().map(Object::toString))
                .anySatisfy(found -> assertThat(found).contains("moves the staff of \"Harbour\""));
    }

    private static final double LEFT = 10 * (1 - StrictMath.pow(0.5, 1.0 / 12)); // half of ten workers in a year

    private static World leaving(String more, String line, String... changes) {
        String workforce = workforce(more).replace("\"turnoverPerYear\": 0", "\"turnoverPerYear\": 0.5");
        for (int change = 0; change < changes.length; change += 2) {
            workforce = workforce.replace(changes[change], changes[change + 1]);
        }
        return World.of(text(workforce, line, BLOCK));
    }

    /** Forty clients a worker are twice a norm of 20: 1 + 1 · (2 − 1) times as many leave. */
    @Test
    void underALargeCaseloadMoreLeave() {
        World world = leaving(", \"turnoverByCaseload\": 1", "", "\"norm\": 40", "\"norm\": 20");
        assertThat(workers(world, 1)).isCloseTo(10 - 2 * LEFT * 3 / 4, within(SAME));
    }

    /** Posts are filled at once until month 12, when half of them are too many: 1 + 1 · .5 times as many leave. */
    @Test
    void underACutMoreLeave() {
        World world = leaving(
                ", \"turnoverByCuts\": 1, \"notice\": 100",
                HALF + ", \"moves\": {\"staff\": {\"Harbour\": 1}}",
                "\"recruitment\": 4",
                "\"recruitment\": 1");
        assertThat(workers(world, 12)).isCloseTo(10, within(SAME));
        double stillThere = 10 - 1.5 * LEFT;
        assertThat(workers(world, 13)).isCloseTo(stillThere - (stillThere - 5) / 100, within(SAME));
    }

    /** At most a tenth of an hour beside a paid one: 1,000 + .5 · 100, of which half does, is 525 of 1,000. */
    @Test
    void besideFewStaffFewVolunteersHelp() {
        World world = World.of(text(
                workforce(", \"volunteers\": {\"hoursPerMonth\": 1000, \"worth\": 0.5, \"ceiling\": 0.1}")
                        .replace("\"norm\": 40", "\"norm\": 20"),
                "",
                BLOCK));
        assertThat(parked(world, 1)).isCloseTo(0.475, within(0.1)); // 400 clients: 4 standard errors
    }

    /** Results and activity pay £20,000 a month as the block did, or nothing does. */
    @Test
    void whateverIsPaidForKeepsStaff() {
        String follow = workforce(", \"incomePerMonth\": 2000000, \"incomeOver\": 1, \"notice\": 1");
        String activity = "\"care\": {\"term\": \"activity\", \"states\": [\"treatment\"], \"price\": {\"all\": 5000}}";
        String result = "\"kept\": {\"term\": \"outcome\", \"when\": {\"on\": \"retained\", \"months\": 24}, \"price\":"
                + " {\"all\": 5000}}";
        assertThat(workers(World.of(text(follow, "", activity)), 1)).isCloseTo(10, within(SAME)); // 400 · £50
        assertThat(workers(World.of(text(follow, "", result)), 1)).isZero();
        assertThat(workers(World.of(text(follow, "", result.replace("24", "1"))), 1))
                .isCloseTo(10, within(SAME));
    }

    /** Ninety in a hundred staff leave in a year and hardly anybody is found, so that hours come to be worth something. */
    @Test
    void whoDecidesSharesOutTheHoursThatAreThere() {
        World world = Town.town()
                .hours(120)
                .provider(
                        "\"workforce\": {\"hoursPerWorker\": 12, \"norm\": 100, \"turnoverPerYear\": 0.9, \"recruitment\":"
                                + " 1000},")
                .play();
        assertThat(Town.shadowPrice(world, 1)).isZero(); // 80 hours are wanted
        assertThat(Town.shadowPrice(world, 23)).isPositive();
    }

    /** It closes at the end of a month and a successor opens after two more. */
    private static World succeeded(int closes, String workforce, String line, String terms) {
        return World.of(text(workforce, line, terms)
                .replace(
                        "\"commissioner\": {",
                        "\"commissioner\": {\"failure\": {\"gap\": 2, \"closing\": {\"Harbour\": " + closes + "}}, "));
    }

    @Test
    void aSuccessorBeginsWithAllPostsFilled() {
        World world =
                succeeded(5, workforce("").replace("\"turnoverPerYear\": 0", "\"turnoverPerYear\": 0.9"), "", BLOCK);
        assertThat(workers(world, 5)).isLessThan(9);
        assertThat(workers(world, 7)).isZero();
        assertThat(workers(world, 8)).isCloseTo(10, within(SAME));
    }

    /** The line was halved with month 12, so there are five posts when the successor opens with month 16. */
    @Test
    void asManyAsThereAreWhenItOpens() {
        World world = succeeded(13, workforce(""), HALF + ", \"moves\": {\"staff\": {\"Harbour\": 1}}", BLOCK);
        assertThat(workers(world, 15)).isZero();
        assertThat(workers(world, 16)).isCloseTo(5, within(SAME));
    }

    /** £20,000 of the £40,000 that pays for ten: the average of six months falls from 1 by (1 − ½) / 6 in the first, again. */
    @Test
    void andAverageItsIncomeAnew() {
        World world = succeeded(5, workforce(", \"incomePerMonth\": 4000000, \"incomeOver\": 6"), "", BLOCK);
        assertThat(world.ledger().care().posts(0, 0)).isCloseTo(10 * (1 - 0.5 / 6), within(SAME));
        assertThat(world.ledger().care().posts(0, 5)).isLessThan(8);
        assertThat(world.ledger().care().posts(0, 8)).isCloseTo(10 * (1 - 0.5 / 6), within(SAME));
    }

    /** Twice the norm: an hour does half in every month but the first of either, when nobody is worn out yet. */
    @Test
    void andWithAFreshStaff() {
        World world = succeeded(5, workforce(", \"strain\": 1").replace("\"norm\": 40", "\"norm\": 20"), "", BLOCK);
        assertThat(parked(world, 5)).isCloseTo(0.5, within(0.1)); // 400 clients: four standard errors
        assertThat(parked(world, 8)).isZero();
        assertThat(parked(world, 9)).isCloseTo(0.5, within(0.1));
    }

    private static World warmed(String workforce) {
        return World.of(text(workforce, "", BLOCK).replace("\"months\": 24", "\"months\": 24, \"warmUp\": 12"));
    }

    /** Whoever leaves is found again at once: 40 clients a worker, the norm, in every month, so an hour does what it does. */
    @Test
    void theCaseloadOfAWarmUpIsThatOfItsMonth() {
        World world = warmed(workforce(", \"strain\": 1").replace("\"recruitment\": 4", "\"recruitment\": 1"));
        assertThat(workers(world, 0)).isEqualTo(10);
        assertThat(parked(world, 0)).isZero();
    }

    /** A tenth is left after a year of posts that hardly anybody fills: in the warm-up as well, so one worker begins. */
    @Test
    void staffComeAndGoInAWarmUp() {
        World world = warmed(", \"workforce\": {\"hoursPerWorker\": 100, \"norm\": 40, \"turnoverPerYear\": 0.9,"
                + " \"recruitment\": 1200}");
        assertThat(workers(world, 0)).isCloseTo(1, within(0.1));
    }
}
