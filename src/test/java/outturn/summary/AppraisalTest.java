package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import outturn.model.Model;
import outturn.replication.cohort.Cohort;
import outturn.scenario.Economics.Bearer;
import outturn.scenario.json.ScenarioReader;

class AppraisalTest {
    private static final Offset<Double> DIGITS = within(1e-9);

    private static Model model(String scenario) {
        return Model.of(ScenarioReader.standard()
                .readText("test", scenario.replace('\'', '"'))
                .value());
    }

    private static Appraisal appraise(String scenario) {
        Model model = model(scenario);
        return Appraisal.of(model, Cohort.of(model).expect());
    }

    /** Half of 100 leave in each of three months: 100, 50, 25, 12.5 are in treatment, 50, 25, 12.5 enter the way out. */
    private static String halving(String economics) {
        return """
                {'time': {'months': 3}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'probabilities': [{'to': {'out': 0.5}}]},
                   'out': {'role': 'exit-planned'}}},
                 'domains': {
                   'home': {'kind': 'chain', 'start': {'shares': {'none': 0.3, 'own': 0.7}}, 'moves': {}},
                   'theft': {'kind': 'events', 'hazard': {'rate': {'value': 0.2, 'unit': 'per month'},
                                                          'ratios': {'state': {'out': 0}}}}},
                 'economics': %s}""".formatted(economics);
    }

    @Test
    void eachCostIsCountedAsItsKindSays() {
        Appraisal appraisal = appraise(halving("""
                {'discounting': {'costs': [{'fromYear': 0, 'rate': 0}]}, 'countCosts': 'start', 'costs': {
                   'care': {'each': 1000, 'states': ['in'], 'bearer': 'commissioner'},
                   'first two months': {'each': 1000, 'states': ['in'], 'until': 1, 'bearer': 'commissioner'},
                   'from the second': {'each': 1000, 'states': ['in'], 'from': 1, 'bearer': 'health'},
                   'a year': {'each': 12000, 'per': 'year', 'states': ['in'], 'bearer': 'health'},
                   'assessment': {'each': 300, 'entering': ['out'], 'bearer': 'society'},
                   'hostel': {'each': 10, 'domain': 'home', 'level': 'none', 'bearer': 'benefits'},
                   'court': {'each': 50, 'domain': 'theft', 'bearer': 'justice'},
                   'work': {'each': -200, 'entering': ['out'], 'bearer': 'benefits'}}}"""));
        assertThat(appraisal.costs().get(0).pence()).isCloseTo(175_000, DIGITS); // 100 + 50 + 25 months at £10
        assertThat(appraisal.costs().get(1).pence()).isCloseTo(150_000, DIGITS);
        assertThat(appraisal.costs().get(2).pence()).isCloseTo(75_000, DIGITS);
        assertThat(appraisal.costs().get(3).pence()).isCloseTo(175_000, DIGITS);
        assertThat(appraisal.costs().get(4).pence()).isCloseTo(87.5 * 300, DIGITS);
        assertThat(appraisal.costs().get(5).pence()).isCloseTo(3 * 30 * 10, DIGITS);
        assertThat(appraisal.costs().get(6).pence()).isCloseTo(175 * 0.2 * 50, DIGITS);
        assertThat(appraisal.pence(Bearer.COMMISSIONER)).isCloseTo(325_000, DIGITS);
        assertThat(appraisal.pence(Bearer.HEALTH)).isCloseTo(250_000, DIGITS);
        assertThat(appraisal.pence(Bearer.BENEFITS)).isCloseTo(900 - 17_500, DIGITS);
        assertThat(appraisal.pence()).isCloseTo(325_000 + 250_000 + 26_250 + 900 + 1_750 - 17_500, DIGITS);
    }

    /** Counted at the start 100 + 50 + 25 months, at the end 50 + 25 + 12.5, and halfway between them. */
    @Test
    void whereInTheCycleIsCountedAtStartEndOrHalfOfEach() {
        assertThat(care("start")).isCloseTo(175, DIGITS);
        assertThat(care("end")).isCloseTo(87.5, DIGITS);
        assertThat(care("half-cycle")).isCloseTo((175 + 87.5) / 2, DIGITS);
    }

    private static double care(String counting) {
        return appraise(halving("{'discounting': {'costs': [{'fromYear': 0, 'rate': 0}]}, 'countCosts': '" + counting
                        + "', 'costs': {'care': {'each': 1, 'states': ['in']}}}"))
                .pence();
    }

    /** 175 client-months at 0.6 and 125 at 0.8, less 0.1 for 90 at no home, over twelve. */
    @Test
    void qualityOfLifeIsThatOfTheStateLessWhatTheLevelTakes() {
        Appraisal appraisal = appraise(halving("""
                {'discounting': {'health': [{'fromYear': 0, 'rate': 0}]}, 'countHealth': 'start',
                 'utilities': {'in': 0.6, 'out': 0.8}, 'decrements': {'home': {'none': 0.1}}}"""));
        assertThat(appraisal.qalys()).isCloseTo((175 * 0.6 + 125 * 0.8 - 90 * 0.1) / 12, DIGITS);
        assertThat(appraisal.lifeYears()).isCloseTo(300.0 / 12, DIGITS);
        assertThat(appraisal.qalysToday()).isCloseTo(appraisal.qalys(), DIGITS);
    }

    /** At 10% a year the three months are worth 1, 1.1^(−1/12) and 1.1^(−2/12), or a month less each. */
    @Test
    void aMonthIsDiscountedByItsTwelfthOfTheYear() {
        double month = StrictMath.pow(1.1, -1.0 / 12);
        assertThat(today(false)).isCloseTo(100 + 50 * month + 25 * month * month, DIGITS);
        assertThat(today(true)).isCloseTo(month * (100 + 50 * month + 25 * month * month), DIGITS);
    }

    private static double today(boolean firstCycle) {
        return appraise(halving("{'discounting': {'costs': [{'fromYear': 0, 'rate': 0.1}], 'firstCycle': " + firstCycle
                        + "}, 'countCosts': 'start', 'costs': {'care': {'each': 1, 'states': ['in']}}}"))
                .penceToday();
    }

    /** Green Book: 3.5% for thirty years, 3% to the seventy-fifth, 2.5% from then on. */
    @Test
    void everyYearOfTheWayIsDiscountedAtItsOwnRate() {
        Model model = model("""
                {'time': {'months': {'value': 80, 'unit': 'years'}, 'cycle': 'year'}, 'population': {'initial': 1},
                 'pathway': {'states': {'in': {'role': 'community'}}}}""");
        assertThat(model.worth().costDiscount(0)).isEqualTo(1);
        assertThat(model.worth().costDiscount(30)).isCloseTo(StrictMath.pow(1.035, -30), within(1e-15));
        assertThat(model.worth().costDiscount(31)).isCloseTo(StrictMath.pow(1.035, -30) / 1.03, within(1e-15));
        assertThat(model.worth().costDiscount(77))
                .isCloseTo(
                        StrictMath.pow(1.035, -30) * StrictMath.pow(1.03, -45) * StrictMath.pow(1.025, -2),
                        within(1e-15));
        assertThat(model.worth().healthDiscount(40)).isCloseTo(StrictMath.pow(1.015, -40), within(1e-15));
    }

    /** Payments of a pound in each of three months. */
    @Test
    void moneyOfEachCycleIsWorthLessToday() {
        Model model = model(halving("{'discounting': {'costs': [{'fromYear': 0, 'rate': 0.1}]}}"));
        double month = StrictMath.pow(1.1, -1.0 / 12);
        assertThat(Appraisal.today(model.worth(), new double[] {100, 100, 100}))
                .isCloseTo(100 + 100 * month + 100 * month * month, DIGITS);
    }
}
