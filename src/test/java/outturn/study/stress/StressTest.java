package outturn.study.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.stress.Stressed.Blow;
import outturn.summary.Difference;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** A small area that has something for every shock to act on, and the battery on it. */
class StressTest {
    /** Half of clients are hard; housing and work help completion; two providers with places; one fenced line. */
    private static final String AREA = """
            {"time": {"months": 36, "warmUp": 24},
             "population": {
               "arrivals": {"perMonth": 20},
               "attributes": {"crack": {"shares": {"no": 0.6, "yes": 0.4}}},
               "complexity": {"weights": {"crack": {"yes": 2}}, "groups": ["low", "high"], "cuts": [1]}},
             "pathway": {"states": {
               "waiting": {"role": "waiting"},
               "treatment": {"role": "treatment", "to": {
                 "completed": {"rate": {"value": 0.2, "unit": "per month"}, "ratios": {"crack": {"yes": 0.5}},
                               "elasticities": {"housing-access": 1, "employment": 0.5}}}},
               "completed": {"role": "exit-planned"}},
               "admission": {"from": "waiting", "to": "treatment"}},
             "environment": {"housing-access": {}, "employment": {}},
             "providers": {"Large": {"share": 3, "places": 112}, "Small": {"places": 38}},
             "contracts": {
               "large": {"provider": "Large", "line": "grant", "lag": {"value": 2, "unit": "months"}, "terms": {
                 "block": {"term": "block", "perMonth": 100000},
                 "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                               "lag": 3, "price": {"all": 10000}}}}},
             "commissioner": {"lines": {"grant": {"perYear": 2000000, "ringFence": {"drift": 0.1},
                "moves": {"value": {"large": 1}, "places": {"Large": 1, "Small": 1}}}},
               "failure": {"lostTo": "completed"}},
             "promises": {"stand": {"measure": "ruin", "atMost": 0.1},
                          "wait": {"measure": "mean-wait", "atMost": 60}}}
            """;

    private static Reading<Scenario> area;
    private static Stressed stressed;

    @BeforeAll
    static void battery() {
        area = read(AREA);
        stressed = Stressed.battery(area, StressTest::together);
    }

    private static Reading<Scenario> read(String text) {
        Reading<Scenario> reading = ScenarioReader.standard().readText("area", text);
        assertThat(reading.findings()).isEmpty();
        return reading;
    }

    private static List<Answer> together(List<Asked> asked) {
        return new Simulation(2, Progress.UNHEARD, new Stop()).together(asked, 1, Replications.of(40));
    }

    private static Answer play(Asked asked) {
        return new Simulation(2, Progress.UNHEARD, new Stop()).run(asked, 1, Replications.of(40));
    }

    private static Blow blow(String name) {
        return stressed.blows().stream()
                .filter(blow -> blow.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario shocked(String name) {
        return blow(name).answer().scenario();
    }

    private static Difference whole(String name, Meaning meaning) {
        Measure measure = Measure.of(meaning).provider(Measure.ALL);
        return blow(name)
                .find(measure)
                .or(() -> blow(name).find(measure.group(Measure.ALL)))
                .orElseThrow();
    }

    @Test
    void everyShockHasSomethingToActOnAndAllComeLast() {
        assertThat(stressed.leftOut()).isEmpty();
        assertThat(stressed.blows().stream().map(Blow::name))
                .containsExactly(
                        "cash",
                        "grant",
                        "ring-fence",
                        "housing",
                        "jobs",
                        "demand",
                        "case-mix",
                        "lag",
                        "provider",
                        "all");
        assertThat(stressed.from()).isEqualTo(12);
    }

    @Test
    void eachDoesToTheScenarioWhatItSays() {
        double[] line = new double[4];
        int at = 0;
        for (String name : List.of("cash", "grant", "ring-fence", "all")) {
            var grant = shocked(name).commissioner().lines().get("grant");
            assertThat(grant.at(11)).isEqualTo(1);
            line[at++] = grant.at(12);
        }
        assertThat(line).containsExactly(new double[] {0.86, 0.72, 0.9, 0.86 * 0.72 * 0.9}, within(1e-12));
        assertThat(shocked("housing").environment().get("housing-access").at(12))
                .isEqualTo(0.7);
        assertThat(shocked("housing").environment().get("employment").at(12)).isEqualTo(1);
        assertThat(shocked("jobs").environment().get("employment").at(12)).isEqualTo(0.7);
        assertThat(shocked("demand")
                        .population()
                        .arrivals()
                        .orElseThrow()
                        .path()
                        .at(12))
                .isEqualTo(1.2);
        assertThat(shocked("lag").contracts().get("large").lag().value()).isEqualTo(4);
        assertThat(shocked("provider")
                        .commissioner()
                        .failure()
                        .closing()
                        .get("Large")
                        .value())
                .isEqualTo(12);
    }

    /** About 140 are in treatment; 112 and 38 places at 0.86 are 96 and 32. £1,000 a month at 0.86 for two of three years. */
    @Test
    void aCutOfCashTakesPlacesAndMoney() {
        assertThat(whole("cash", Meaning.STARTED).high()).isNegative();
        assertThat(whole("cash", Meaning.MEAN_WAIT).low()).isPositive();
        assertThat(whole("cash", Meaning.BILL).difference()).isLessThan(-24 * 140_00.0);
        assertThat(whole("cash", Meaning.PLANNED_EXITS).high()).isNegative();
    }

    @Test
    void aTighterWorldOutsideTakesOutcomes() {
        assertThat(whole("housing", Meaning.PLANNED_EXITS).high()).isNegative();
        assertThat(whole("jobs", Meaning.PLANNED_EXITS).difference())
                .isGreaterThan(whole("housing", Meaning.PLANNED_EXITS).difference()); // its elasticity is half
    }

    /** Of 100, 40 are hard; one band harder, all are: the mean group goes from 0.4 to 1, or as near as a tilt can get. */
    @Test
    void aHarderMixIsOtherPeople() {
        double hard = shocked("case-mix")
                .population()
                .attributes()
                .get("crack")
                .shares()
                .get("yes")
                .value();
        assertThat(hard).isGreaterThan(0.999);
        assertThat(whole("case-mix", Meaning.PLANNED_EXITS).high()).isNegative();
    }

    /** With a third group above, 0.4 of clients at most can move to the top: 0 · 0.6 + 1 · 0.4 becomes 0.6 · 1 + 0.4 · 2. */
    @Test
    void theMeanGroupIsOneHigherWhereThereIsRoom() {
        Reading<Scenario> three =
                read(AREA.replace("{\"no\": 0.6, \"yes\": 0.4}", "{\"no\": 0.6, \"yes\": 0.4, \"very\": 0}")
                        .replace("\"yes\": 2", "\"yes\": 2, \"very\": 4")
                        .replace("[\"low\", \"high\"], \"cuts\": [1]", "[\"low\", \"high\", \"top\"], \"cuts\": [1, 3]")
                        .replace("\"very\": 0}", "\"very\": 0.001}")
                        .replace("\"no\": 0.6", "\"no\": 0.599"));
        Scenario harder = three.with(HarderMix.on(three.value()).settings()).value();
        var shares = harder.population().attributes().get("crack").shares();
        double mean = shares.get("yes").value() + 2 * shares.get("very").value();
        assertThat(mean).isCloseTo(1.4, within(0.05)); // 4,000 clients: standard error 0.01
    }

    /** 0.4 of 4,000 clients are hard, with an error of √(0.4 · 0.6 ÷ 4,000) = 0.0077; four of them are 0.031. */
    @Test
    void theMeanGroupBeforeIsThatOfTheSharesGiven() {
        String said = HarderMix.on(read(AREA).value()).says();
        double before = Double.parseDouble(said.replaceAll(".* instead of ([0-9.]+), .*", "$1"));
        assertThat(before).isCloseTo(0.4, within(0.031));
    }

    @Test
    void laterPaymentChangesNobodysTreatment() {
        assertThat(whole("lag", Meaning.STARTED).difference()).isZero();
        assertThat(whole("lag", Meaning.BILL).high()).isNegative(); // paid after the horizon
    }

    @Test
    void theLargestProviderFailsInEveryWorld() {
        assertThat(whole("provider", Meaning.RUIN).difference()).isEqualTo(1);
        Held stand = blow("provider").promises().get(0);
        assertThat(stand.verdict().kept()).isFalse();
        assertThat(stand.worlds()).isZero();
        assertThat(stand.since()).hasValue(12);
        assertThat(stressed.promises().get(0).verdict().kept()).isTrue();
        assertThat(stressed.promises().get(0).worlds()).isEqualTo(1);
        assertThat(stressed.broken()).isTrue();
    }

    /**
     * Ten a month are treated for six months each in 60 places; no luck is in it. With 43 places (28% fewer) from month 12
     * nobody starts in month 12, when 50 are left; in month 13 three do, of whom all have waited a month longer. Those who
     * did not start in month 12 do not complete at the end of month 17: four months' notice.
     */
    @Test
    void waitsGiveNoticeBeforeOutcomesFall() {
        Reading<Scenario> sixMonths = read("""
                {"time": {"months": 36, "warmUp": 12},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {"states": {
                   "waiting": {"role": "waiting"},
                   "treatment": {"role": "treatment", "after": {"months": 6, "to": "completed"}},
                   "completed": {"role": "exit-planned"}},
                   "admission": {"from": "waiting", "to": "treatment"}},
                 "providers": {"Harbour": {"places": 60}},
                 "commissioner": {"lines": {"grant": {"perYear": 100, "ringFence": {"drift": 0},
                   "moves": {"places": {"Harbour": 1}}}}}}
                """);
        Stressed of = Stressed.battery(sixMonths, StressTest::together);
        Notice notice = of.blows().stream()
                .filter(blow -> blow.name().equals("grant"))
                .findFirst()
                .orElseThrow()
                .notice();
        assertThat(notice.waits()).hasValue(13);
        assertThat(notice.outcomes()).hasValue(17);
        assertThat(notice.months()).hasValue(4);
        assertThat(notice.error()).isZero();
        assertThat(blow("lag").notice().months()).isEmpty();
    }

    /** Where treatment may end in any month, fewer in it are fewer who complete, at once: waits give no notice. */
    @Test
    void whereOutcomesFallAtOnceThereIsNoNotice() {
        Notice notice = blow("grant").notice();
        assertThat(notice.outcomes()).hasValue(12);
        assertThat(notice.months().orElseThrow()).isLessThanOrEqualTo(0);
    }

    @Test
    void aShockWithNothingToActOnSaysWhy() {
        Reading<Scenario> bare = read("""
                {"time": {"months": 10},
                 "population": {"initial": 5},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.5}}]},
                   "completed": {"role": "exit-planned"}}},
                 "environment": {"housing": {}}}
                """);
        Stressed of = Stressed.battery(bare, StressTest::together);
        assertThat(of.from()).isEqualTo(5);
        assertThat(of.blows()).isEmpty();
        assertThat(of.leftOut().stream().map(Stressed.LeftOut::reason))
                .contains("There is no budget line.", "Nothing follows the environment index “housing”.")
                .contains("No provider is stated.")
                .hasSize(9);
    }

    /** The bill is £1,000 a month for 12 months and £1,000 · (1 − cut) for 12, no claims; below £18,000 from a cut of 1/2. */
    @Test
    void reverseFindsTheKnownBreakingPoint() {
        Reading<Scenario> known = read("""
                {"time": {"months": 24},
                 "population": {"initial": 5},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.5}}]},
                   "completed": {"role": "exit-planned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"all": {"provider": "Harbour", "line": "grant",
                   "terms": {"block": {"term": "block", "perMonth": 100000}}}},
                 "commissioner": {"lines": {"grant": {"perYear": 1200000, "moves": {"value": {"all": 1}}}}},
                 "promises": {"income": {"measure": "bill", "atLeast": 1800000}}}
                """);
        Breaking line =
                Stressed.reverse(known, "income", StressTest::play).breaks().get(0);
        assertThat(line.keeps()).hasValue(0.5);
        assertThat(line.breaks()).hasValue(65 / 128.0);
        assertThat(line.surelyKeeps()).hasValue(0.5); // no luck is in it
        assertThat(line.surelyBreaks()).hasValue(65 / 128.0);
        assertThat(line.tried()).hasSize(9); // none, all, and seven halvings
    }
}
