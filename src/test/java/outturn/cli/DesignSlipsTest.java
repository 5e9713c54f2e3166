package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken design section: all that is wrong is told at once, each with its place and what to do. */
class DesignSlipsTest {
    private static final String SOUND = """
            {
              "basedOn": "harbour.json",
              "time": {"months": 12},
              "design": {
                "variables": {
                  "away": {"of": "/contracts/harbour/terms/away/price/all", "least": 0, "most": 3000},
                  "lag": {"of": "lag", "least": 0, "most": 6, "step": 1},
                  "core": {"of": "/contracts/harbour/terms/block/perMonth/value", "least": 0, "most": 3000}
                },
                "objectives": {
                  "bill": {"measure": "bill", "better": "less"},
                  "failure": {"measure": "ruin", "statistic": "mean", "better": "less"}
                },
                "constraints": {"budget": {"measure": "over-budget/central", "atMost": 0.1}},
                "replications": 16
              },
              "levers": {"lag": {"pointer": "/contracts/harbour/lag", "least": 0, "most": 12}}
            }
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void beside() throws IOException {
        Files.copy(Path.of(Typed.HARBOUR), home.resolve("harbour.json"));
    }

    private String file(String... faults) throws IOException {
        String text = SOUND;
        for (int at = 0; at < faults.length; at += 2) {
            assertThat(text).contains(faults[at]);
            text = text.replace(faults[at], faults[at + 1]);
        }
        return Files.writeString(home.resolve("mine.json"), text).toString();
    }

    private List<Typed> typed(String file) {
        String out = home.resolve("out").toString();
        return Stream.of(
                        List.of("check", file),
                        List.of("optimise", file, "--out", out),
                        List.of("run", file, "--out", out))
                .map(Typed::run)
                .toList();
    }

    @Test
    void asItIsNothingIsWrongWithIt() throws IOException {
        Typed check = Typed.words("check", file());
        assertThat(check.code()).as(check.err()).isZero();
    }

    /** In the order of the file; a number elsewhere that cannot be read hides none of them. */
    @Test
    void everythingIsToldAtOnceWhicheverCommandReadsIt() throws IOException {
        String file = file(
                "\"months\": 12", "\"months\": -3",
                "\"least\": 0, \"most\": 3000}\n    }", "\"least\": 3000, \"most\": 0}\n    }",
                "\"of\": \"lag\", \"least\": 0, \"most\": 6", "\"of\": \"lag\", \"least\": 0, \"most\": 60",
                "price/all\", \"least\"", "price/all\", \"leest\"",
                "\"measure\": \"bill\"", "\"measure\": \"bil\"",
                "\"statistic\": \"mean\"", "\"statistic\": \"meen\"",
                "over-budget/central", "over-buget/central");
        for (Typed each : typed(file)) {
            assertThat(each.code()).isEqualTo(2);
            assertThat(each.err().lines().filter(line -> line.contains("mine.json:")))
                    .satisfiesExactly(
                            line -> assertThat(line).contains("mine.json:3:", "/time/months: is -3"),
                            line -> assertThat(line)
                                    .contains(":6:", "away/leest: is not known here; did you mean \"least\"?"),
                            line -> assertThat(line)
                                    .contains(
                                            ":7:",
                                            "lag/most: is 60, beyond what the lever allows; it goes from 0 to 12"),
                            line -> assertThat(line)
                                    .contains(":8:", "core: goes from 3000 to 0; give a most above the least"),
                            line -> assertThat(line)
                                    .contains(
                                            ":11:",
                                            "bill/measure: is \"bil\", which is not measured here; did you mean \"bill\"?"),
                            line -> assertThat(line)
                                    .contains(
                                            ":12:",
                                            "failure/statistic: is \"meen\", which is not known; did you mean \"mean\"?"),
                            line -> assertThat(line)
                                    .contains(
                                            ":14:",
                                            "budget/measure: is \"over-buget\"",
                                            "did you mean \"over-budget\"?"));
        }
    }

    /** A name for no lever is found by laying parts side by side, a measure by compiling, which is not done any more. */
    @Test
    void anUnknownLeverHidesNoUnknownMeasure() throws IOException {
        String file = file("\"of\": \"lag\"", "\"of\": \"lagg\"", "\"measure\": \"ruin\"", "\"measure\": \"ruins\"");
        for (Typed each : typed(file)) {
            assertThat(each.code()).isEqualTo(2);
            assertThat(each.err())
                    .contains("lag/of: names the lever \"lagg\", which is not there; did you mean \"lag\"?")
                    .contains("failure/measure: is \"ruins\", which is not measured here; did you mean \"ruin\"?");
        }
    }

    /** What a lever does at its ends is tried by those who are asked about the design. */
    @Test
    void anEndThatMakesNoScenarioIsToldWithAMeasureThatIsNotThere() throws IOException {
        String file = file("perMonth/value\"", "perMonth/valu\"", "over-budget/central", "over-budget/centrall");
        for (Typed each : typed(file).subList(0, 2)) {
            assertThat(each.code()).isEqualTo(2);
            assertThat(each.err())
                    .contains("design/variables/core: ", "did you mean \"value\"?")
                    .contains(
                            "is \"over-budget/centrall\", which is not measured here; did you mean \"over-budget/central\"?");
        }
    }
}
