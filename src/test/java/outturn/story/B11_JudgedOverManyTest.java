package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.model.Bid;
import outturn.model.Plan;

/**
 * Ten people a month are referred for a year and treated for a month. At £20 an hour a standard month costs £40 and completes
 * in eight cases of ten, a minimal one costs nothing and completes in two: effort is worth giving where one completion more
 * brings above £40 / .6 = £66.67. By the stated effort Harbour expects 96 completions of 120 who begin; as if by chance,
 * √96 = 9.80 more or less.
 */
class B11_JudgedOverManyTest {

    private String terms = "";
    private String decides = "";
    private String contract = "";
    private int months = 12;
    private String path = "";
    private String domains = "";

    private String text() {
        return """
                {"time": {"months": MONTHS},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed" PATH}},
                 DOMAINS
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [
                       {"when": {"effort": "minimal"}, "to": {"completed": 0.2, "left": 0.8}},
                       {"to": {"completed": 0.8, "left": 0.2}}]},
                     "completed": {"role": "exit-planned"},
                     "left": {"role": "exit-unplanned"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"minimal": {"hoursPerMonth": 0}, "standard": {"hoursPerMonth": 2}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "costPerHour": 2000,
                   "decides": {"rationality": 0, "horizon": 1 DECIDES}}},
                 "contracts": {"with Harbour": {"provider": "Harbour", "until": LAST CONTRACT, "terms": {TERMS}}}}
                """.replace("TERMS", terms)
                .replace("DECIDES", decides)
                .replace("CONTRACT", contract)
                .replace("MONTHS", "" + months)
                .replace("LAST", "" + (months - 1))
                .replace("PATH", path)
                .replace("DOMAINS", domains);
    }

    private static String completed(int pence, String more) {
        return "\"completed\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"},"
                + " \"price\": {\"all\": " + pence + "}" + more + "}";
    }

    private static String cap(String what) {
        return ", \"most\": {\"term\": \"limit\", " + what + "}";
    }

    private static String cohort(String what, String better, double baseline, String step) {
        return "\"cohort\": {\"term\": \"cohort-threshold\", " + what + ", \"followMonths\": 3, \"better\": \"" + better
                + "\", \"baseline\": " + baseline + ", \"steps\": [" + step + "]}";
    }

    /**
     * A tenth of an offence in a month of treatment at the standard effort, three tenths at the minimal one, a fifth in a month
     * after it; a baseline of half an offence in three months, and £5,000 where they are a tenth fewer.
     */
    private void countOffences(String more) {
        domains = """
                "domains": {"offences": {"kind": "events", "hazard": {"rate": {"value": 0.2, "unit": "per month"},
                  "ratios": {"state": {"treatment": 0.5}, "effort": {"minimal": 3, "standard": 1}}}}},""";
        terms = cohort("\"events\": \"offences\"", "fewer", 0.5, "{\"reach\": 0.1, \"lump\": 500000}") + more;
    }

    private static final String ENDING_WELL = "\"when\": {\"on\": \"entering\", \"state\": \"completed\"}";

    private World play() {
        return World.of(text());
    }

    /** What a completion is worth, read off what an effort is worth more: .6 of it, less £40. */
    private double worthOfOne(World world) {
        return worthOfOne(world, 3);
    }

    private double worthOfOne(World world, int cycle) {
        Plan plan = world.model().plans().of(0);
        int row = plan.row(0, 1, 0, 0, new byte[0], 0);
        return (plan.worth(cycle, row, 1, 0) - plan.worth(cycle, row, 0, 0) + 40_00) / .6;
    }

    private boolean triesHard(World world) {
        Plan plan = world.model().plans().of(0);
        return plan.chance(3, plan.row(0, 1, 0, 0, new byte[0], 0), 1, 0) == 1;
    }

    @Test
    void withNothingAboveItEveryCompletionIsPaid() {
        terms = completed(100_00, "");
        World world = play();
        assertThat(worthOfOne(world)).isCloseTo(100_00, within(1.0));
        assertThat(triesHard(world)).isTrue();
    }

    /** £9,600 is what it expects: half a chance that there is room for another. Half a claim up: (9,600 − 9,650) / 980. */
    @Test
    void underACapACompletionIsPaidByTheChanceThatThereIsRoom() {
        terms = completed(100_00, "") + cap("\"cap\": 960000");
        World world = play();
        assertThat(worthOfOne(world)).isCloseTo(47_97, within(10.0)); // £100 · Φ(−.051)
        assertThat(triesHard(world)).isFalse();
        terms = completed(100_00, "") + cap("\"cap\": 1200000");
        assertThat(worthOfOne(play())).isCloseTo(99_18, within(10.0)); // £100 · Φ(2.398)
        terms = completed(100_00, "") + cap("\"cap\": 480000");
        assertThat(worthOfOne(play())).isCloseTo(0, within(1.0));
    }

    /** Below a floor that will have to be made up anyway a completion brings nothing. */
    @Test
    void underAFloorACompletionIsPaidByTheChanceThatItIsPassed() {
        terms = completed(100_00, "") + cap("\"floor\": 1500000");
        assertThat(worthOfOne(play())).isCloseTo(0, within(1.0));
        terms = completed(100_00, "") + cap("\"floor\": 960000");
        assertThat(worthOfOne(play())).isCloseTo(52_03, within(10.0));
    }

    /** The year ends in the tier from 90 on with Φ((96 − 89.5) / 9.80) = .7465, below with .2535. */
    @Test
    void underTiersACompletionIsPaidByTheChanceOfEach() {
        terms = completed(50_00, ", \"tiers\": [{\"above\": 90, \"ratio\": 3}]");
        World world = play();
        assertThat(worthOfOne(world)).isCloseTo(50_00 * (.2535 + 3 * .7465), within(10.0));
        assertThat(triesHard(world)).isTrue();
        terms = completed(50_00, ", \"tiers\": [{\"above\": 140, \"ratio\": 3}]");
        assertThat(triesHard(play())).isFalse();
    }

    /** Half as many come in the first year: 48 of it, which never pass 90, and 96 of the second. */
    @Test
    void everyYearOfTiersHasAForecastOfItsOwn() {
        months = 24;
        path = ", \"path\": {\"steps\": [{\"from\": 0, \"until\": 11, \"factor\": 0.5}]}";
        terms = completed(50_00, ", \"tiers\": [{\"above\": 90, \"ratio\": 3}]");
        World world = play();
        assertThat(worthOfOne(world, 3)).isCloseTo(50_00, within(10.0));
        assertThat(worthOfOne(world, 15)).isCloseTo(50_00 * (.2535 + 3 * .7465), within(10.0));
    }

    /** Half of 96 completions are claimed for, and 48 claims never pass 90: £25 each, and not £62. */
    @Test
    void whatIsNeverClaimedDoesNotCountTowardsATier() {
        terms = completed(50_00, ", \"tiers\": [{\"above\": 90, \"ratio\": 3}]");
        contract = ", \"unclaimed\": 0.5";
        assertThat(worthOfOne(play())).isCloseTo(25_00, within(10.0));
    }

    /** Of 120 who begin 96 do well, √(120 · .8 · .2) = 4.38 more or less: one tips the scale with .0906. */
    @Test
    void atAThresholdItIsPaidTheLumpTimesTheChanceThatItTips() {
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0.6, \"lump\": 500000}");
        World world = play();
        assertThat(worthOfOne(world)).isCloseTo(5_000_00 * .0887, within(20_00.0)); // 95 others: φ(−.23) / 4.38
        assertThat(triesHard(world)).isTrue();
        assertThat(world.model().plans().of(0).worthAtStart(3, 0, new byte[0], 0, 0))
                .isLessThan(worthOfOne(world) * .8 - 40_00); // one who begins raises what must be reached
    }

    @Test
    void whereTheThresholdIsOutOfReachOrSurelyReachedItGivesUp() {
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 1, \"lump\": 500000}");
        assertThat(triesHard(play())).isFalse(); // all 120 would have to
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0, \"lump\": 500000}");
        assertThat(triesHard(play())).isFalse(); // 60 do anyhow
    }

    /** A month of treatment is paid in full up to 60 of the year's 120, a tenth beyond: each adds £10 of £100. */
    @Test
    void aMonthAboveTheYearsBaselineAddsWhatItIsPaid() {
        terms = "\"months\": {\"term\": \"activity\", \"states\": [\"treatment\"], \"price\": {\"all\": 10000},"
                + " \"baseline\": 60, \"marginal\": 0.1}";
        Plan plan = play().model().plans().of(0);
        assertThat(plan.worthAtStart(3, 0, new byte[0], 0, 0)).isCloseTo(10_00, within(10.0));
    }

    /** 96 expected at £100; half of what comes above £9,600 is lost: .3989 · £980. Hours are paid for anyway. */
    @Test
    void aBidCountsWhatACapLeaves() {
        decides = ", \"bids\": true, \"avoidable\": 0";
        terms = completed(100_00, "");
        double all = bid().clients() + bid().certain();
        assertThat(all).isCloseTo(9_600_00, within(10_00.0));
        terms = completed(100_00, "") + cap("\"cap\": 960000");
        assertThat(bid().clients() + bid().certain()).isCloseTo(9_600_00 - 391_00, within(10_00.0));
        terms = completed(100_00, "") + cap("\"cap\": 480000");
        assertThat(bid().clients() + bid().certain()).isCloseTo(4_800_00, within(10_00.0));
    }

    /** £50 each and £150 beyond the 60th: 60 · £50 + 36 · £150. */
    @Test
    void aBidCountsTiers() {
        decides = ", \"bids\": true, \"avoidable\": 0";
        terms = completed(50_00, ", \"tiers\": [{\"above\": 60, \"ratio\": 3}]");
        assertThat(bid().clients() + bid().certain()).isCloseTo(3_000_00 + 5_400_00, within(10_00.0));
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0, \"lump\": 500000}"); // 60 of 120, surely reached
        assertThat(bid().clients() + bid().certain()).isCloseTo(5_000_00, within(1_00.0));
    }

    /**
     * Of £100 the first limit is expected to leave £47.97, so £4,605 of all, half of which is as much again to doubt: .4797 of it passes
     * a second limit there. The whole £100 would pass in .4577, being half a claim of £100 and not of £48 up.
     */
    @Test
    void aSecondLimitSeesOfAClaimWhatTheFirstLeaves() {
        terms = completed(100_00, "") + cap("\"cap\": 960000") + ", \"also\": {\"term\": \"limit\", \"cap\": 460500}";
        assertThat(worthOfOne(play())).isCloseTo(23_01, within(40.0)); // £100 · .4797 · .4797
    }

    /** Half are paid £40 and half £60, beyond the 60th three times that: as if all were paid £50. */
    @Test
    void aBidCountsTiersOfEveryGroupByItsPart() {
        decides = ", \"bids\": true, \"avoidable\": 0";
        path = "}, \"attributes\": {\"crack\": {\"shares\": {\"no\": 0.5, \"yes\": 0.5}}},"
                + " \"complexity\": {\"weights\": {\"crack\": {\"yes\": 2}}, \"groups\": [\"low\", \"high\"], \"cuts\": [1]";
        terms = completed(50_00, ", \"tiers\": [{\"above\": 60, \"ratio\": 3}]")
                .replace("{\"all\": 5000}", "{\"low\": 4000, \"high\": 6000}");
        assertThat(bid().clients() + bid().certain()).isCloseTo(3_000_00 + 5_400_00, within(20_00.0));
    }

    /**
     * Under a cap of £4,800, surely reached, no completion adds anything: all of it comes besides. Money doubles in a year, so six
     * months later it is worth 1 / √2 of what it was, and so is a lump of £5,000 that is surely earned.
     */
    @Test
    void aBidCountsWhatComesBesidesAtWhatItIsWorthToday() {
        decides = ", \"bids\": true, \"avoidable\": 0, \"discountPerYear\": 1";
        for (String each : new String[] {
            completed(100_00, "") + cap("\"cap\": 480000"),
            cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0, \"lump\": 500000}")
        }) {
            terms = each;
            contract = "";
            double now = bid().clients() + bid().certain();
            contract = ", \"lag\": 6";
            assertThat(now).isGreaterThan(2_000_00);
            assertThat(bid().clients() + bid().certain()).isCloseTo(now / StrictMath.sqrt(2), within(1_00.0));
        }
    }

    /** What is known three months later is paid three months later: worth a fourth root of 1/2 of it where money doubles in a year. */
    @Test
    void aCohortFollowedLongerIsWorthLess() {
        decides = ", \"bids\": true, \"avoidable\": 0, \"discountPerYear\": 1";
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0, \"lump\": 500000}");
        double three = bid().clients() + bid().certain();
        terms = terms.replace("\"followMonths\": 3", "\"followMonths\": 6");
        assertThat(bid().clients() + bid().certain()).isCloseTo(three * StrictMath.pow(2, -0.25), within(1_00.0));
    }

    private Bid bid() {
        return play().model().plans().bid(0);
    }

    /** Half of £9,600 is rejected and fills no cap: half a chance that there is room for another £100, half accepted. */
    @Test
    void whatIsRejectedLeavesRoomUnderACap() {
        terms = completed(100_00, "") + cap("\"cap\": 480000");
        contract = ", \"rejected\": 0.5";
        assertThat(worthOfOne(play())).isCloseTo(50_00 * .5, within(3_00.0));
    }

    /** A lump of £5,000 that is surely earned takes its room under a cap of £14,600 from completions. */
    @Test
    void whatACohortEarnsFillsACapToo() {
        terms = completed(100_00, "")
                + ", "
                + cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0, \"lump\": 500000}")
                + cap("\"cap\": 1460000");
        assertThat(worthOfOne(play())).isCloseTo(47_97, within(1_00.0));
    }

    /** Of what a cap leaves, £9,600 less £391, a prime keeps a quarter. */
    @Test
    void aBidCountsWhatIsLeftOfACapWhenThePrimeHasItsOwn() {
        decides = ", \"bids\": true, \"avoidable\": 0";
        terms = completed(100_00, "")
                + cap("\"cap\": 960000")
                + ", \"slice\": {\"term\": \"top-slice\", \"prime\": \"Prime\", \"share\": 0.25}";
        assertThat(bid().clients() + bid().certain()).isCloseTo((9_600_00 - 391_00) * .75, within(10_00.0));
    }

    /** What goes unclaimed, is rejected or kept by a prime is no part of it: .8 · .9 · .75. */
    @Test
    void whatIsLostOnTheWayIsLostToACohortToo() {
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0, \"each\": 20000}");
        double all = worthOfOne(play());
        contract = ", \"unclaimed\": 0.2, \"rejected\": 0.1";
        terms += ", \"slice\": {\"term\": \"top-slice\", \"prime\": \"Prime\", \"share\": 0.25}";
        assertThat(all).isCloseTo(200_00, within(1.0));
        assertThat(worthOfOne(play())).isCloseTo(all * .8 * .9 * .75, within(1.0));
    }

    /** An investor is paid for results, so they are nothing to Harbour, threshold or not. */
    @Test
    void aCohortThatPaysAnInvestorMovesNobody() {
        terms = cohort(ENDING_WELL, "more", 0.5, "{\"reach\": 0.6, \"lump\": 500000}")
                + ", \"bond\": {\"term\": \"investor\", \"investor\": \"Fund\", \"upFront\": 100, \"ceiling\": 100000000}";
        assertThat(worthOfOne(play())).isCloseTo(0, within(1e-3));
    }

    /** Of 120 who begin 60 offences are expected, √60 = 7.746 more or less: with φ(−.7746) / 7.746 there are 54 others. */
    @Test
    void anOffenceLessIsWorthTheLumpTimesTheChanceThatItTips() {
        countOffences("");
        World world = play();
        double offence = 5_000_00 * .03815;
        assertThat(worthOfAnOffence(world, 3)).isCloseTo(offence, within(1_00.0));
        assertThat(triesHard(world)).isFalse(); // £38 for £40
        assertThat(world.model().plans().of(0).worthAtStart(3, 0, new byte[0], 0, 0))
                .isCloseTo(.5 * offence - (.3 + .4) * offence, within(2_00.0)); // half an offence more is allowed for
    }

    /** What a fifth of an offence less is worth. */
    private double worthOfAnOffence(World world, int cycle) {
        return worthOfOne(world, cycle) * .6 / .2;
    }

    /** 30 of 60 in the first year, of which 27 tip with .0627, 60 of 120 in the second: .0463 on average, all year round. */
    @Test
    void anOffenceIsWorthTheSameInEveryCohort() {
        months = 24;
        path = ", \"path\": {\"steps\": [{\"from\": 0, \"until\": 11, \"factor\": 0.5}]}";
        countOffences("");
        World world = play();
        for (int cycle : new int[] {3, 8, 15}) {
            assertThat(worthOfAnOffence(world, cycle)).isCloseTo(5_000_00 * .0463, within(3_00.0));
        }
    }

    /** Money doubles in a year. On average a client has begun five months and a half before its cohort ends, known two later. */
    @Test
    void whatIsPaidForOffencesIsWorthLessUntilItIsKnown() {
        countOffences("");
        double now = worthOfAnOffence(play(), 3);
        decides = ", \"discountPerYear\": 1";
        double later = StrictMath.pow(2, -7.5 / 12);
        assertThat(worthOfAnOffence(play(), 3)).isCloseTo(now * later, within(1.0));
    }

    @Test
    void aBidCountsWhatIsPaidForOffences() {
        decides = ", \"bids\": true, \"avoidable\": 0";
        countOffences("");
        double chance = 0.2389; // Φ((54.5 − 60) / 7.746)
        assertThat(bid().clients() + bid().certain()).isCloseTo(5_000_00 * chance, within(50_00.0));
    }

    @Test
    void offencesThatPayAnInvestorMoveNobody() {
        countOffences(
                ", \"bond\": {\"term\": \"investor\", \"investor\": \"Fund\", \"upFront\": 100, \"ceiling\": 100000000}");
        assertThat(worthOfAnOffence(play(), 3)).isCloseTo(0, within(1e-3));
    }
}
