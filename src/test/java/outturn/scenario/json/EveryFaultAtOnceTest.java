package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A record stops at the first of its values that it cannot have; its reader asks again until it has nothing left to say. */
class EveryFaultAtOnceTest {
    private static List<String> pointers(String decides) {
        String scenario = """
                {"population": {"initial": 1},
                 "pathway": {"states": {"treatment": {"role": "treatment"}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 1, "decides": %s}}}""".formatted(decides);
        return ScenarioReader.standard().readText("f", scenario).findings().stream()
                .map(finding -> finding.slip().pointer().replace("/providers/Harbour/decides", ""))
                .toList();
    }

    @Test
    void threeValuesOutOfRangeAreThreeFindings() {
        assertThat(pointers("{\"mission\": -1, \"changeCost\": -5, \"riskAversion\": -2}"))
                .containsExactlyInAnyOrder("/mission", "/changeCost", "/riskAversion");
    }

    @Test
    void aValueOutOfRangeBesideOneThatCannotBeReadIsFoundToo() {
        assertThat(pointers("{\"mission\": -1, \"eye\": \"keen\", \"mision\": 2}"))
                .containsExactlyInAnyOrder("/mission", "/eye", "/mision");
    }

    @Test
    void aSoundOneHasNone() {
        assertThat(pointers("{\"mission\": 0.1}")).isEmpty();
    }
}
