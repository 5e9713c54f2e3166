package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/** Choices of a variable: texts, numbers, true or false, each put where it belongs as what it is. */
class ChoicesTest {
    private static final String VARIABLES = """
            /design/variables={
              "lag": {"of": "/contracts/harbour/lag", "choices": [1, 3, 6]},
              "when-spent": {"of": "when-spent", "choices": ["cap", "overspend"]},
              "effort": {"of": "/providers/Harbour/effort/0", "choices": ["standard", "minimal"]},
              "warm-up": {"of": "/time/warmUp", "choices": [6, 3]}
            }""";

    private final Reading<Scenario> reading = ScenarioReader.standard()
            .read(
                    Path.of("src/test/resources/outturn/cli/harbour-design.json"),
                    List.of(Setting.parse(VARIABLES), Setting.parse("/contracts/harbour/lag=3")));
    private final Tariffs tariffs = new Tariffs(reading, new Simulation(1, Progress.UNHEARD, new Stop()), 1);

    @Test
    void eachMakesAScenario() {
        assertThat(reading.findings()).isEmpty();
        assertThat(tariffs.slips()).isEmpty();
    }

    @Test
    void aDesignIsTheScenarioWithItsChoicesPutThere() {
        Scenario design = tariffs.with(new double[] {2, 0, 0, 1}).value();
        assertThat(design.contracts().get("harbour").lag().value()).isEqualTo(6);
        assertThat(design.providers().get("Harbour").effort()).containsExactly("standard");
        assertThat(design.time().warmUp().value()).isEqualTo(3);
        assertThat(tariffs.settings(new double[] {2, 0, 0, 1}).get(1).value().text())
                .isEqualTo("cap");
    }

    /** The file leaves out what happens when a line is spent, which is then overspent. */
    @Test
    void theScenarioAsItIsIsFoundAmongThem() {
        assertThat(new Tried(tariffs, tariffs.today()).values()).containsExactly(1, 1, 1, 0);
    }
}
