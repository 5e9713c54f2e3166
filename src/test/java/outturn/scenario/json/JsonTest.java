package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import outturn.scenario.Check;

/** Writing results and reading them again. */
class JsonTest {
    private static final Json SUMMARY = Json.object()
            .put("scenario", "block \"grant\"\n")
            .put("seed", 9_007_199_254_740_993L)
            .put(
                    "measures",
                    Json.list(List.of(
                            Json.object()
                                    .put("measure", "wait")
                                    .put("mean", 12.345678901234567)
                                    .put("sd", Double.NaN)
                                    .json(),
                            Json.object()
                                    .put("measure", "cash")
                                    .put("mean", -1e300)
                                    .putNothing("group")
                                    .json())))
            .put("clean", true)
            .put("note", Optional.empty())
            .json();

    @Test
    void aSummaryIsReadableAndStable() {
        assertThat(SUMMARY.pretty()).isEqualTo("""
                {
                  "scenario": "block \\"grant\\"\\n",
                  "seed": 9007199254740993,
                  "measures": [
                    {"measure": "wait", "mean": 12.3456789012, "sd": null},
                    {"measure": "cash", "mean": -1E+300, "group": null}
                  ],
                  "clean": true
                }
                """);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Json read = Json.read("summary.json", SUMMARY.pretty());
        assertThat(read.canonical()).isEqualTo(SUMMARY.canonical());
        assertThat(read.at("/measures/0/mean").orElseThrow().number()).isEqualTo(12.3456789012);
        assertThat(read.at("/measures/0/sd").orElseThrow().number()).isNaN();
        assertThat(read.at("/measures/2")).isEmpty();
        assertThat(read.members()).containsOnlyKeys("scenario", "seed", "measures", "clean");
        assertThatThrownBy(() -> read.at("/seed").orElseThrow().text())
                .isInstanceOf(Check.Fault.class)
                .hasMessage("summary.json:3:11: is a number, not text; give text");
        assertThatThrownBy(() -> Json.read("summary.json", "{"))
                .hasMessageStartingWith("summary.json:1:2: is not JSON");
    }

    @Test
    void everyDoubleIsWrittenInTheFewestDigitsThatReadBackToIt() {
        Random luck = new Random(17);
        for (int i = 0; i < 5_000; i++) {
            double value = Double.longBitsToDouble(luck.nextLong());
            if (Double.isFinite(value)) {
                String text = Json.exactly(value).canonical();
                assertThat(Double.parseDouble(text)).isEqualTo(value);
                assertThat(Json.read("x", text).canonical()).isEqualTo(text);
            }
        }
        assertThat(Json.exactly(0.1).canonical()).isEqualTo("0.1");
        assertThat(Json.exactly(-0.0).canonical()).isEqualTo("0");
        assertThat(Json.exactly(1e23).canonical()).isEqualTo("100000000000000000000000");
        assertThat(Json.exactly(5e-324).canonical()).isEqualTo("5E-324");
        assertThat(Json.exactly(2.2250738585072014e-308).canonical()).isEqualTo("2.2250738585072014E-308");
        assertThat(Json.of(Long.MIN_VALUE).canonical()).isEqualTo("-9223372036854775808");
    }

    @Test
    void aNameGivenTwiceIsOurOwnMistake() {
        assertThatThrownBy(() -> Json.object().put("a", 1).put("a", 2)).isInstanceOf(IllegalStateException.class);
    }
}
