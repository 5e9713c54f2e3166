package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Asked;
import outturn.simulation.Compared;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.summary.Comparison.Against;
import outturn.summary.Deadweight;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Ten clients under a block contract, and their twins under one that pays £1,000 for completing: what did it buy? */
class A17_PaidForWhatHappensAnywayTest {
    private static final String PAID = """
            {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": {"all": 100000}}""";
    private static final String ON = """
            {"term": "outcome", "when": {"on": %s}, "price": {"all": 100000}}""";
    /** Treatment of so many months. */
    private static final String AFTER = """
            "treatment": {"role": "treatment", "after": {"months": %d, "to": "completed"}},
            "completed": {"role": "exit-planned"}""";
    /** Those with a will of their own complete at once; the others only where more is done for them. */
    private static final String WILL = """
            "treatment": {"role": "treatment", "probabilities": [
              {"when": {"will": "own"}, "to": {"completed": 1}},
              {"when": {"effort": "more"}, "to": {"completed": 1}},
              {"to": {"treatment": 1}}]},
            "completed": {"role": "exit-planned"}""";

    private static Asked asked(String name, String states, String effort, String terms) {
        return asked(name, 10, states, effort, terms);
    }

    private static Asked asked(String name, int clients, String states, String effort, String terms) {
        String text = """
                {"time": {"months": 8},
                 "population": {"initial": %d, "attributes": {"will": {"shares": {"own": 0.5, "none": 0.5}}}},
                 "pathway": {"states": {%s}, "efforts": {"less": {}, "more": {}}},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}}, "moves": {},
                                     "reportedBetter": 1}},
                 "providers": {"Harbour": {"effort": ["%s"]}},
                 "contracts": {"one": {"provider": "Harbour", "terms": {%s}}}}
                """.formatted(clients, states, effort, terms);
        Reading<Scenario> reading = ScenarioReader.standard().readText(name, text);
        assertThat(reading.findings()).isEmpty();
        return Asked.of(reading);
    }

    private static Asked block(String states) {
        return asked("block", states, "less", "\"block\": {\"term\": \"block\", \"perMonth\": 100000}");
    }

    private static Asked results(String states, String terms) {
        return asked("results", states, "less", terms);
    }

    private static Compared play(Asked reference, Asked other) {
        return new Simulation(2, Progress.UNHEARD, new Stop())
                .compare(List.of(reference, other), 1, Replications.of(12));
    }

    private static Deadweight.Told told(Asked reference, Asked other) {
        Against against = play(reference, other).comparison().others().get(0);
        return against.deadweight();
    }

    private static double share(Deadweight.Told told) {
        return told.whole(Meaning.DEADWEIGHT).orElseThrow().mean();
    }

    private static double pence(Deadweight.Told told) {
        return told.whole(Meaning.DEADWEIGHT_PAYMENTS).orElseThrow().mean();
    }

    /** Pence of all contracts for a part of what was paid for results. */
    private static double part(Deadweight.Told told, String part) {
        return told.find(Measure.of(Meaning.RESULTS_PAID, Measure.ALL, part))
                .orElseThrow()
                .mean();
    }

    private static double results(Deadweight.Told told, Meaning meaning, String whose) {
        return told.find(Measure.of(meaning, whose)).orElseThrow().mean();
    }

    /** Ten who wait for ever in the reference are treated here and complete, at £1,000. */
    @Test
    void aResultOfSomebodyNobodyTreatedBeforeIsSelection() {
        String waits = AFTER.formatted(20).replace("\"role\": \"treatment\"", "\"role\": \"other\"");
        Deadweight.Told told = told(block(waits), results(AFTER.formatted(3), "\"done\": " + PAID));
        assertThat(part(told, "selection")).isEqualTo(10 * 1000_00);
        assertThat(part(told, "gain") + part(told, "anyway") + part(told, "gaming"))
                .isZero();
        assertThat(results(told, Meaning.RESULTS_GAINED, "untreated")).isEqualTo(10);
    }

    @Test
    void aResultOfSomebodyTreatedInBothIsGain() {
        String never = "\"treatment\": {\"role\": \"treatment\"}";
        Deadweight.Told told = told(block(never), results(AFTER.formatted(3), "\"done\": " + PAID));
        assertThat(part(told, "gain")).isEqualTo(10 * 1000_00);
        assertThat(part(told, "all")).isEqualTo(10 * 1000_00);
        assertThat(part(told, "selection")).isZero();
        assertThat(results(told, Meaning.RESULTS_GAINED, "treated")).isEqualTo(10);
    }

    /** All ten complete in the reference; here nobody does, and nothing is paid. */
    @Test
    void whatTheTwinHadAndThisOneLostIsCountedAndInNoPart() {
        Deadweight.Told told = told(block(AFTER.formatted(3)), results(AFTER.formatted(20), "\"done\": " + PAID));
        assertThat(part(told, "all")).isZero();
        assertThat(results(told, Meaning.RESULTS_LOST, "treated")).isEqualTo(10);
    }

    /** Ten claims of £1,000, of which a cap leaves £33.34: 3,334p in tenths, rounded down and the rest to the last. */
    @Test
    void aCapIsSharedOutToThePenny() {
        String states = AFTER.formatted(3);
        Deadweight.Told told = told(
                block(states),
                results(states, "\"done\": " + PAID + ", \"cap\": {\"term\": \"limit\", \"cap\": 3334}"));
        assertThat(part(told, "anyway")).isEqualTo(3334);
        assertThat(part(told, "together")).isZero();
    }

    /** Half of the ten draw a will of their own, more in some worlds than in others, and it is the same draw in both. */
    @Test
    void luckThatBothWorldsShareLeavesNothingWhenItIsTakenOff() {
        Deadweight.Told told = told(block(WILL), asked("results", WILL, "less", "\"done\": " + PAID));
        Measure all = Measure.of(Meaning.RESULTS_PAID, Measure.ALL, Measure.ALL);
        assertThat(told.find(all).orElseThrow().sd()).isPositive();
        assertThat(told.find(Measure.of(Meaning.RESULTS_LUCK, Measure.ALL))
                        .orElseThrow()
                        .mean())
                .isZero();
    }

    /** Paid three months after the claim, of eight: what is claimed at the end of the sixth month or later is in flight. */
    @Test
    void whatIsClaimedAndNotYetDueIsInFlight() {
        Deadweight.Told told = told(
                block(AFTER.formatted(7)),
                results(AFTER.formatted(7), "\"done\": " + PAID.replace("}}", "}, \"lag\": 3}")));
        assertThat(part(told, "all")).isZero();
        assertThat(told.find(Measure.of(Meaning.CLAIMS_IN_FLIGHT, "one"))
                        .orElseThrow()
                        .mean())
                .isEqualTo(10 * 1000_00);
    }

    /** What may yet be claimed under the one contract, which ends with a month unless it goes on. */
    private static double maturing(String states, String terms, String until) {
        Asked other = results(states, terms);
        Asked asked = until.isEmpty() ? other : results(states, terms + "}, \"until\": " + until + ", \"audit\": {");
        return told(block(states), asked)
                .find(Measure.of(Meaning.CLAIMS_MATURING, "one"))
                .orElseThrow()
                .mean();
    }

    /** Of eight months, all ten are away from the end of the seventh. Six months are over at the end of the thirteenth. */
    @Test
    void whoIsAwayAndNotYetForLongEnoughMayYetBeClaimedFor() {
        String stay = "\"away\": " + ON.formatted("\"no-return\", \"after\": \"completed\", \"months\": 6");
        assertThat(maturing(AFTER.formatted(7), stay, "")).isEqualTo(10 * 1000_00);
        assertThat(maturing(AFTER.formatted(7), stay, "12")).isEqualTo(10 * 1000_00); // months count from 0
        assertThat(maturing(AFTER.formatted(7), stay, "11")).isZero();
        assertThat(maturing(AFTER.formatted(1), stay, "")).isZero(); // claimed in month 7, within the horizon
        assertThat(maturing(AFTER.formatted(20), stay, "")).isZero(); // still in treatment
    }

    @Test
    void whoHasComeBackIsNoLongerOnTheWay() {
        String returns = AFTER.formatted(6)
                .replace("\"exit-planned\"", "\"exit-planned\", \"after\": {\"months\": 1, \"to\": \"treatment\"}");
        String stay = "\"away\": " + ON.formatted("\"no-return\", \"after\": \"completed\", \"months\": 6");
        assertThat(maturing(returns, stay, "")).isZero();
    }

    @Test
    void whoIsInTreatmentAndNotYetForLongEnoughMayYetBeClaimedFor() {
        String year = "\"year\": " + ON.formatted("\"retained\", \"months\": 12");
        assertThat(maturing(AFTER.formatted(20), year, "")).isEqualTo(10 * 1000_00);
        assertThat(maturing(AFTER.formatted(7), year, "")).isZero(); // left
        String half = "\"half\": " + ON.formatted("\"retained\", \"months\": 6");
        assertThat(maturing(AFTER.formatted(20), half, "")).isZero(); // claimed
    }

    @Test
    void whoIsAtALevelBeforeItsReviewMayYetBeClaimedFor() {
        String review =
                "\"review\": " + ON.formatted("\"review\", \"domain\": \"use\", \"level\": \"%s\", \"months\": 12");
        assertThat(maturing(AFTER.formatted(20), review.formatted("using"), "")).isEqualTo(10 * 1000_00);
        assertThat(maturing(AFTER.formatted(20), review.formatted("abstinent"), ""))
                .isZero();
    }

    /** Away for five months, the first of three quarters paid: two are to come, at the end of months 9 and 12 of them. */
    @Test
    void paymentsOfSustainmentStillToComeMayYetBeClaimed() {
        String held = """
                "held": {"term": "sustainment", "state": "completed", "every": 3, "times": 3, "price": {"all": 100000}}""";
        assertThat(maturing(AFTER.formatted(3), held, "")).isEqualTo(10 * 2 * 1000_00);
        assertThat(maturing(AFTER.formatted(3), held, "8")).isEqualTo(10 * 1000_00);
        assertThat(maturing(AFTER.formatted(3), held, "7")).isZero();
    }

    @Test
    void whatHappensAnywayIsPaidForInVain() {
        String states = AFTER.formatted(3);
        Deadweight.Told told = told(block(states), results(states, "\"done\": " + PAID));
        assertThat(share(told)).isEqualTo(1);
        assertThat(pence(told)).isEqualTo(10 * 1000_00); // ten completions at £1,000
    }

    @Test
    void whatComesAMonthSoonerThanItWouldHaveDoneIsBought() {
        Deadweight.Told told = told(block(AFTER.formatted(4)), results(AFTER.formatted(3), "\"done\": " + PAID));
        assertThat(share(told)).isZero();
        assertThat(pence(told)).isZero();
        Deadweight.Told later = told(block(AFTER.formatted(3)), results(AFTER.formatted(4), "\"done\": " + PAID));
        assertThat(share(later)).isEqualTo(1);
    }

    @Test
    void whatCannotHappenInTheReferenceIsBought() {
        String never = "\"treatment\": {\"role\": \"treatment\"}"; // nor is there such a state
        assertThat(share(told(block(never), results(AFTER.formatted(3), "\"done\": " + PAID))))
                .isZero();
    }

    @Test
    void anEffortThatHelpsSomeIsPaidInVainForTheOthers() {
        Compared compared = play(block(WILL), asked("results", WILL, "more", "\"done\": " + PAID));
        Measure planned = Measure.of(Meaning.PLANNED_EXITS).provider("all").group("all");
        double own = compared.comparison()
                .reference()
                .summary()
                .find(planned)
                .orElseThrow()
                .mean();
        Deadweight.Told told = compared.comparison().others().get(0).deadweight();
        assertThat(own).isBetween(1.0, 9.0); // about half of ten
        assertThat(share(told)).isCloseTo(own / 10, within(1e-12)); // all ten are paid for
        assertThat(pence(told)).isCloseTo(own * 1000_00, within(1e-6));
    }

    /** The twin relapses in the fourth month of abstaining; sustaining pays £100 a month for five months. */
    @Test
    void ofFiveMonthsSustainedThreeWouldHaveBeenAnyway() {
        String lasting = AFTER.formatted(1);
        String relapse = """
                "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
                "completed": {"role": "exit-planned", "after": {"months": 4, "to": "relapsed"}},
                "relapsed": {"role": "community"}""";
        String held = """
                "held": {"term": "sustainment", "state": "completed", "every": 1, "times": 5, "price": {"all": 10000}}""";
        Deadweight.Told told = told(block(relapse), results(lasting, held));
        assertThat(share(told)).isCloseTo(3 / 5.0, within(1e-12));
        assertThat(pence(told)).isCloseTo(10 * 3 * 100_00, within(1e-6));
    }

    /** Completes, is away for two months, comes back and completes again: three times in eight months. */
    @Test
    void goingRoundBuysNothingThatATwinWhoStaysAwayHasNotGot() {
        String round = """
                "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
                "completed": {"role": "exit-planned", "after": {"months": 2, "to": "treatment"}}""";
        Deadweight.Told told = told(block(AFTER.formatted(1)), results(round, "\"done\": " + PAID));
        assertThat(share(told)).isEqualTo(1);
        assertThat(pence(told)).isEqualTo(10 * 3 * 1000_00);
    }

    /**
     * Both complete, and are back after two months. Then the one completes again and comes back for a third time, and again
     * completes; the twin drops out of its second episode and has no third.
     */
    @Test
    void aSecondEpisodeThatTheTwinDropsOutOfIsBought() {
        String round = """
                "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
                "completed": {"role": "exit-planned", "after": {"months": 2, "to": "again"}},
                "again": {"role": "treatment", "after": {"months": 1, "to": "completed"}}""";
        String once = round.replaceFirst("to\": \"completed\"}}$", "to\": \"gone\"}}")
                + ", \"gone\": {\"role\": \"exit-unplanned\"}";
        Deadweight.Told told = told(block(once), results(round, "\"done\": " + PAID));
        assertThat(share(told))
                .isCloseTo(2 / 3.0, within(1e-12)); // the first, and the third, which the twin has no need of
    }

    /** Ten claims of £1,000 fall due together, and the cap leaves £4,000: four tenths of each. */
    @Test
    void whatIsPaidInPartCountsInPart() {
        String states = AFTER.formatted(3);
        Deadweight.Told told = told(
                block(states),
                results(states, "\"done\": " + PAID + ", \"cap\": {\"term\": \"limit\", \"cap\": 400000}"));
        assertThat(share(told)).isEqualTo(1);
        assertThat(pence(told)).isCloseTo(4000_00, within(1e-6));
    }

    /** Every client uses throughout and is reported abstinent. What is not true is gamed, and no result at all. */
    @Test
    void whatIsOnlyReportedIsNeitherBoughtNorPaidForInVain() {
        String review = """
                "clean": {"term": "outcome", "price": {"all": 20000},
                          "when": {"on": "review", "domain": "use", "level": "abstinent", "months": 3}}""";
        String states = AFTER.formatted(8);
        Deadweight.Told told = told(block(states), results(states, review));
        assertThat(part(told, "gaming")).isEqualTo(10 * 200_00);
        assertThat(told.whole(Meaning.DEADWEIGHT).orElseThrow().n()).isZero();
        assertThat(pence(told)).isZero();
    }

    @Test
    void whereOthersComeNobodyHasATwinAndNoFigureIsGiven() {
        String states = AFTER.formatted(3);
        Deadweight.Told told = told(block(states), asked("results", 11, states, "less", "\"done\": " + PAID));
        assertThat(told.finding().orElseThrow()).contains("population");
        assertThat(told.estimates()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.n()).isZero();
            assertThat(each.mean()).isNaN();
        });
    }

    @Test
    void aContractThatPaysForNothingClientByClientHasNoDeadweight() {
        String states = AFTER.formatted(3);
        assertThat(told(results(states, "\"done\": " + PAID), block(states)).estimates())
                .isEmpty();
    }
}
