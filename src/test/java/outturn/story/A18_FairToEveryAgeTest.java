package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Summary;

/**
 * A hundred people in treatment. The young all complete at the end of the first month and the old all drop out, but for old
 * women, who die. Age and sex are protected; whether they own a dog is not.
 */
class A18_FairToEveryAgeTest {
    private static final String WORLD = """
            {"time": {"months": 3},
             "population": {"initial": 100, "attributes": {
               "dog": {"shares": {"yes": 0.5, "no": 0.5}},
               "age": {"protected": true, "shares": {"young": 0.5, "old": 0.5}},
               "sex": {"protected": true, "shares": {"female": 0.5, "male": 0.5}}},
               "complexity": {"weights": {"dog": {"yes": 1}}, "groups": ["low", "high"], "cuts": [0.5]}},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [
                 {"when": {"age": "young"}, "to": {"completed": 1}},
                 {"when": {"sex": "female"}, "to": {"dead": 1}},
                 {"to": {"gone": 1}}]},
               "completed": {"role": "exit-planned"}, "gone": {"role": "exit-unplanned"}, "dead": {"role": "dead"}}}}
            """;

    private static final Summary SUMMARY = play();

    private static Summary play() {
        Reading<Scenario> reading = ScenarioReader.standard().readText("fair", WORLD);
        assertThat(reading.findings()).isEmpty();
        return new Simulation(2, Progress.UNHEARD, new Stop())
                .run(Asked.of(reading), 1, Replications.of(40))
                .summary();
    }

    private static double mean(Measure measure) {
        return SUMMARY.find(measure).orElseThrow().mean();
    }

    private static double of(Meaning meaning, String attribute, String level) {
        return mean(Measure.of(meaning, attribute).provider("all").group(level));
    }

    private static double everybody(Meaning meaning) {
        return mean(Measure.of(meaning).provider("all").group("all"));
    }

    @Test
    void theYoungCompleteAndTheOldDoNot() {
        assertThat(of(Meaning.PLANNED_COMPLETION, "age", "young")).isEqualTo(1);
        assertThat(of(Meaning.PLANNED_COMPLETION, "age", "old")).isZero();
        assertThat(mean(Measure.of(Meaning.EQUITY_GAP, "planned-completion", "age")))
                .isEqualTo(1);
    }

    /** Half of either sex are young, so a half of either completes, give or take luck: sd 0.05 · √(2/40) ≈ 0.016. */
    @Test
    void womenCompleteAsMenDo() {
        assertThat(of(Meaning.PLANNED_COMPLETION, "sex", "female")).isCloseTo(0.5, within(0.06));
        assertThat(mean(Measure.of(Meaning.EQUITY_GAP, "planned-completion", "sex")))
                .isCloseTo(0, within(0.06));
    }

    /** Each spends one month in treatment, and of women a half die in it: 0.5 · 12 a year. Men do not die. */
    @Test
    void onlyOldWomenDie() {
        assertThat(of(Meaning.DEATHS, "sex", "male")).isZero();
        assertThat(of(Meaning.DEATHS, "age", "young")).isZero();
        assertThat(of(Meaning.DEATHS, "sex", "female"))
                .isEqualTo(everybody(Meaning.DEATHS))
                .isCloseTo(25, within(4.0));
        double women = of(Meaning.DEATH_RATE_IN_TREATMENT, "sex", "female");
        assertThat(women).isCloseTo(6, within(0.7));
        assertThat(mean(Measure.of(Meaning.EQUITY_GAP_IN_DEATHS, "sex"))).isEqualTo(women);
    }

    @Test
    void theLevelsOfAnAttributeAddUpToEverybody() {
        World world = World.of(WORLD);
        int planned = 0;
        for (int level = 0; level < 2; level++) {
            planned += world.ledger().care().atProtected(Event.LEFT_PLANNED, 0, level);
        }
        assertThat(planned).isPositive().isEqualTo(world.happened(Event.LEFT_PLANNED, "provider", 0));
    }

    @Test
    void whatIsNotProtectedIsNotTold() {
        assertThat(SUMMARY.estimates())
                .noneMatch(each -> each.measure().subject().equals("dog"));
        assertThat(List.of("young", "old"))
                .allSatisfy(level -> assertThat(SUMMARY.find(Measure.of(Meaning.ACCEPTANCE, "age")
                                .provider("all")
                                .group(level)))
                        .isPresent());
    }
}
