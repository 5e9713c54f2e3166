package outturn.study.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.evaluation.Evaluated.Performance;
import outturn.study.evaluation.Plan.Drift;
import outturn.study.evaluation.Plan.Spread;

/**
 * Evaluations of a small area whose truth is known: a contract that does nothing, a trend, areas that differ, and an effect
 * that is planted.
 *
 * <p>False alarms: a mean may lie 4 standard errors off by chance in 6 of 100,000 tries. A share of 400 with a chance of 0.05
 * has a standard error of 0.011; it lies beyond 0.05 ± 0.044 as seldom.
 */
class EvaluationsTest {
    private static final int EVALUATIONS = 400;
    private static final double SHARE_WITHIN = 0.044;

    /** Completion follows the index and, in effort, nothing: a block pays whatever happens. */
    private static final String AREA = """
            {"time": {"months": 24, "warmUp": 12},
             "population": {
               "initial": 40, "initialStates": {"treatment": 1},
               "arrivals": {"perMonth": 6},
               "attributes": {"drug": {"shares": {"opiate": 0.5, "other": 0.5}}},
               "complexity": {"weights": {"drug": {"opiate": 1}}, "groups": ["low", "high"], "cuts": [1]}},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "to": {
                 "completed": {"rate": {"value": 0.1, "unit": "per month"}, "ratios": {"drug": {"opiate": 0.5}},
                               "elasticities": {"system": 1}},
                 "dropped-out": {"rate": {"value": 0.05, "unit": "per month"}}}},
               "completed": {"role": "exit-planned"},
               "dropped-out": {"role": "exit-unplanned"}}},
             "environment": {"system": {}},
             "contracts": {"block": {"provider": "Anna", "terms": {"block": {"term": "block", "perMonth": 100000}}}},
             "providers": {"Anna": {}}}
            """;

    private static Reading<Scenario> area(String... settings) {
        Reading<Scenario> reading = ScenarioReader.standard()
                .readText("area", AREA)
                .with(List.of(settings).stream().map(Setting::parse).toList());
        assertThat(reading.findings()).isEmpty();
        return reading;
    }

    private static Plan plan(Spread spread) {
        return new Plan(4, 6, 0, 6, Outcome.COMPLETED, List.of("drug"), Optional.ofNullable(spread), Optional.empty());
    }

    private static Evaluated play(Reading<Scenario> without, Reading<Scenario> with, Plan plan, int evaluations) {
        return new Evaluations(without, with, plan).play(simulation(2), 20120401, evaluations);
    }

    private static Simulation simulation(int threads) {
        return new Simulation(threads, Progress.UNHEARD, new Stop());
    }

    private static Performance of(Evaluated evaluated, Study study) {
        return evaluated.performance(study, evaluated.plan().whole());
    }

    @Test
    void whereTheContractDoesNothingNoStudyIsOutAndOneInTwentyRaisesAFalseAlarm() {
        Evaluated nothing = play(area(), area(), plan(null), EVALUATIONS);
        assertThat(nothing.truth(nothing.plan().whole()).value()).isZero();
        for (Study study : Study.values()) {
            Performance found = of(nothing, study);
            assertThat(found.n()).isEqualTo(EVALUATIONS);
            assertThat(found.bias().value())
                    .isCloseTo(0, within(4 * found.bias().error()));
            assertThat(found.coverage().value()).isCloseTo(0.95, within(SHARE_WITHIN));
            assertThat(found.power().value()).isCloseTo(0.05, within(SHARE_WITHIN));
        }
    }

    /**
     * The index, and with it the hazard, rises by 0.4 of today's a year. From the middle of six months to that of the next six is
     * half a year: 0.2. Clients in treatment complete at 0.05 to 0.1 a month, 0.6 to 1.2 a year, so the rate rises by 0.12
     * to 0.24, or a little less as those who complete sooner leave.
     */
    @Test
    void aTrendIsTakenForTheEffectByBeforeAndAfterAlone() {
        Reading<Scenario> rising = area("/environment/system/trendPerYear=0.4");
        Evaluated trend = play(rising, rising, plan(null), EVALUATIONS);
        Performance naive = of(trend, Study.BEFORE_AFTER);
        assertThat(naive.bias().value()).isGreaterThan(4 * naive.bias().error()).isBetween(0.08, 0.26);
        assertThat(naive.coverage().value()).isLessThan(0.95 - SHARE_WITHIN);
        for (Study study : List.of(Study.DIFFERENCE_IN_DIFFERENCES, Study.MATCHED)) {
            Performance found = of(trend, study);
            assertThat(found.bias().value())
                    .isCloseTo(0, within(4 * found.bias().error()));
            assertThat(found.coverage().value()).isCloseTo(0.95, within(SHARE_WITHIN));
        }
    }

    /** Clients of one area share its level, which an error over clients does not know. */
    @Test
    void whereAreasDifferTheMatchedStudyIsTooSure() {
        Evaluated apart = play(area(), area(), plan(new Spread("system", 0.3)), EVALUATIONS);
        Performance matched = of(apart, Study.MATCHED);
        assertThat(matched.spread()).isGreaterThan(1.3 * matched.stated());
        assertThat(matched.coverage().value()).isLessThan(0.95 - SHARE_WITHIN);
        Performance differences = of(apart, Study.DIFFERENCE_IN_DIFFERENCES);
        assertThat(differences.coverage().value()).isCloseTo(0.95, within(SHARE_WITHIN));
    }

    /**
     * Everybody completes at 0.02 a month and nothing else happens, so of those in treatment at the beginning of a month a share
     * 1 − exp(−0.02 x) does where the index stands at x. In treated areas x rises by 0.48 a year, 0.04 a month: at month t it is 1 +
     * 0.04 t there and 1 in the others. The contract does nothing. What difference-in-differences says is the difference in trends: 12
     * times the mean of the share over months 6 to 11, less the same over months 0 to 5, which the others have alike: 0.0562. Of 2,000
     * clients all months weigh nearly alike; a tenth fewer from one month to the last moves the mean by less than a hundredth.
     */
    @Test
    void whereTrendsDifferDifferenceInDifferencesIsOutByTheirDifference() {
        Reading<Scenario> quiet = area(
                "/population/initial=2000",
                "/population/arrivals=null",
                "/pathway/states={\"completed\": {\"role\": \"exit-planned\"}, \"treatment\": {\"role\": \"treatment\", \"to\": {\"completed\": {\"rate\": {\"value\": 0.02, \"unit\": \"per month\"},"
                        + " \"elasticities\": {\"system\": 1}}}}}",
                "/time/warmUp=0");
        Evaluated apart = play(quiet, quiet, drifting("system", 0.48), 60);
        assertThat(apart.truth(apart.plan().whole()).value()).isZero();
        double trends = 12 * (share(6, 12) - share(0, 6));
        Performance differences = of(apart, Study.DIFFERENCE_IN_DIFFERENCES);
        assertThat(trends).isCloseTo(0.0562, within(0.0001));
        assertThat(differences.bias().value())
                .isCloseTo(trends, within(4 * differences.bias().error() + trends / 100));
        assertThat(differences.coverage().value()).isLessThan(0.95 - SHARE_WITHIN);
    }

    /** Mean share of those in treatment who complete in a month, over months in which the index rises by 0.04 each. */
    private static double share(int from, int upTo) {
        double sum = 0;
        for (int month = from; month < upTo; month++) {
            sum += 1 - StrictMath.exp(-0.02 * (1 + 0.04 * month));
        }
        return sum / (upTo - from);
    }

    private static Plan drifting(String index, double perYear) {
        return new Plan(
                4,
                6,
                0,
                6,
                Outcome.COMPLETED,
                List.of("drug"),
                Optional.empty(),
                Optional.of(new Drift(index, perYear)));
    }

    /** In both worlds the index falls by 0.4 a year in treated areas; where all areas fall, nobody is out. */
    @Test
    void aTrendThatAllShareIsNoDrift() {
        Reading<Scenario> falling = area("/environment/system/trendPerYear=-0.4");
        assertThat(of(play(falling, falling, plan(null), 100), Study.DIFFERENCE_IN_DIFFERENCES)
                        .bias())
                .satisfies(bias -> assertThat(bias.value()).isCloseTo(0, within(4 * bias.error())));
        Performance apart = of(play(area(), area(), drifting("system", -0.4), 100), Study.DIFFERENCE_IN_DIFFERENCES);
        assertThat(apart.bias().value()).isLessThan(-4 * apart.bias().error());
    }

    /**
     * A block pays whatever happens and ten hours at £20 cost £200, so everybody is turned away. £500 for a completion is worth that and
     * £10 is not: with the fees only the hard are, half of all.
     */
    @Test
    void whoIsTurnedAwayCanBeEvaluated() {
        String[] chooses = {
            "/providers/Anna={\"staffHoursPerMonth\": 400, \"costPerHour\": {\"value\": 20, \"unit\": \"GBP\"},"
                    + " \"decides\": {\"rationality\": 0, \"horizon\": 24}}",
            "/pathway/states={\"referred\": {\"role\": \"waiting\"}, \"list\": {\"role\": \"waiting\"}, \"declined\": {\"role\": \"other\"},"
                    + " \"treatment\": {\"role\": \"treatment\", \"after\": {\"months\": 2, \"to\": \"completed\"}},"
                    + " \"completed\": {\"role\": \"exit-planned\"}}",
            "/pathway/entry=\"referred\"",
            "/pathway/admission={\"from\": \"list\", \"to\": \"treatment\"}",
            "/pathway/assessment={\"at\": \"referred\", \"accepted\": \"list\", \"declined\": \"declined\"}",
            "/pathway/efforts={\"standard\": {\"hoursPerMonth\": 5}}"
        };
        Reading<Scenario> pays = area(chooses)
                .with(List.of(
                        Setting.parse("/contracts={\"fees\": {\"provider\": \"Anna\", \"terms\": {\"done\": {\"term\":"
                                + " \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"}, \"price\":"
                                + " {\"low\": 50000, \"high\": 1000}}}}}")));
        assertThat(pays.findings()).isEmpty();
        Plan plan = new Plan(3, 6, 6, 6, Outcome.DECLINED, List.of(), Optional.empty(), Optional.empty());
        Evaluated chosen = play(area(chooses), pays, plan, 20);
        Performance found = of(chosen, Study.DIFFERENCE_IN_DIFFERENCES);
        assertThat(chosen.truth(plan.whole()).value()).isBetween(-0.6, -0.4); // half are hard, of all
        assertThat(found.bias().value()).isCloseTo(0, within(4 * found.bias().error() + 1e-12));
    }

    @Test
    void whereNobodyDecidesNobodyIsTurnedAway() {
        Plan plan = new Plan(3, 6, 0, 6, Outcome.DECLINED, List.of(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new Evaluations(area(), area(), plan))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("nobody is assessed by a provider that decides");
    }

    /** The rate of completing is half as high again in the scenario, months before included: nobody rises, clients differ. */
    @Test
    void whatHoldsFromTheOutsetIsSaidAndOnlyMatchingSeesIt() {
        Evaluated planted = play(
                area(),
                area("/pathway/states/treatment/to/completed/rate={\"value\": 0.15, \"unit\": \"per month\"}"),
                plan(null),
                60);
        assertThat(planted.begun().otherwise()).containsExactly("pathway");
        double truth = planted.truth(planted.plan().whole()).value();
        assertThat(truth).isBetween(0.3, 0.6);
        assertThat(of(planted, Study.MATCHED).estimate().value()).isCloseTo(truth, within(0.1));
        assertThat(of(planted, Study.DIFFERENCE_IN_DIFFERENCES).estimate().value())
                .isLessThan(truth / 2);
    }

    @Test
    void theReferenceEndsWhereTheContractBegins() {
        Reading<Scenario> fees = area(
                "/contracts={\"block\": {\"provider\": \"Anna\", \"until\": 5, \"terms\": {\"block\": {\"term\": \"block\","
                        + " \"perMonth\": 90000}}}}");
        Begun begun = Begun.of(area(), fees, 6, 9);
        Scenario with = begun.with().value();
        assertThat(with.time().cycles()).isEqualTo(15);
        assertThat(with.contracts().keySet()).containsExactly("block", "before-block");
        assertThat(with.contracts().get("block").from().value()).isEqualTo(6);
        assertThat(with.contracts().get("block").until().orElseThrow().value()).isEqualTo(11);
        assertThat(with.contracts().get("before-block").until().orElseThrow().value())
                .isEqualTo(5);
        assertThat(begun.without().value().contracts().get("block").until()).isEmpty();
        assertThat(begun.otherwise()).isEmpty();
    }

    /** What both have runs on in both. */
    @Test
    void aContractThatIsTheSameInBothRunsOn() {
        Begun begun = Begun.of(area(), area(), 6, 6);
        assertThat(begun.with().value().contracts()).isEqualTo(area().value().contracts());
    }

    @Test
    void threadsChangeNothing() {
        Evaluations evaluations = new Evaluations(area(), area(), plan(new Spread("system", 0.2)));
        assertThat(evaluations.play(simulation(2), 7, 9).evaluations())
                .isEqualTo(evaluations.play(simulation(1), 7, 9).evaluations());
    }

    @Test
    void scenariosThatDoNotGoTogetherAreRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new Evaluations(area(), area("/time/warmUp=6"), plan(null)))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("same warmUp");
        assertThatThrownBy(() -> new Evaluations(area(), area(), plan(new Spread("sistem", 0.2))))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("did you mean \"system\"");
        assertThatThrownBy(() -> new Evaluations(
                        area(),
                        area(),
                        new Plan(3, 6, 0, 6, Outcome.DIED, List.of("durg"), Optional.empty(), Optional.empty())))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("drug");
        assertThatThrownBy(() -> new Plan(2, 6, 0, 6, Outcome.DIED, List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("from 3");
    }
}
