package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;

class FloorCommandTest {
    @TempDir
    private Path home;

    private Typed typed(String... more) {
        List<String> words = new ArrayList<>(List.of("floor", Typed.HARBOUR, "--provider", "Harbour"));
        words.addAll(
                List.of("--replications", "10", "--out", home.resolve("out").toString()));
        words.addAll(List.of(more));
        return Typed.run(words);
    }

    private String file(String name) throws IOException {
        return Files.readString(home.resolve("out").resolve(name));
    }

    @Test
    void theAnswersAreToldAndLeaveTheirFiles() throws IOException {
        Typed typed = typed("--population", "5");
        assertThat(typed.code()).isZero();
        assertThat(typed.err())
                .contains("What Harbour could take, 10 replications of each contract")
                .contains("Lowest prices with ruin of 5% or less")
                .contains("Least fixed share on which 95% of 5 providers like it stand");
        assertThat(typed.out().strip())
                .isEqualTo(home.resolve("out/report.html").toString());
        Json answers = Json.read("floor", file("floor.json"));
        assertThat(answers.at("/provider").orElseThrow().text()).isEqualTo("Harbour");
        assertThat(answers.at("/answers/0/what").orElseThrow().text()).isEqualTo("worth having");
        assertThat(file("floor.csv"))
                .startsWith("scale,at,worth,worth_mcse,ruin,")
                .contains("\nfixed,0,");
        assertThat(file("report.html"))
                .contains("Prices of results today and at the floor")
                .contains("What share of a population of providers stand")
                .contains("assumed");
    }

    @Test
    void threadsChangeNothing() throws IOException {
        assertThat(typed("--population", "4", "--threads", "1").code()).isZero();
        String one = file("floor.json") + file("floor.csv") + file("report.html");
        assertThat(typed("--population", "4", "--threads", "2").code()).isZero();
        assertThat(file("floor.json") + file("floor.csv") + file("report.html")).isEqualTo(one);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(typed("--risk", "2").err()).contains("give a share between 0 and 1");
        assertThat(typed("--risk", "2").code()).isEqualTo(2);
        assertThat(Typed.words("floor", Typed.HARBOUR, "--provider", "Harbour", "--replications", "1")
                        .err())
                .contains("give a number from 2");
        assertThat(typed("--lever", "lag").err()).contains("there is no lever \"lag\"");
        assertThat(typed("--lever", "lag", "--population", "3").err()).contains("ask one at a time");
        assertThat(Typed.words("floor", Typed.HARBOUR, "--provider", "Harbor").err())
                .contains("Harbour");
    }
}
