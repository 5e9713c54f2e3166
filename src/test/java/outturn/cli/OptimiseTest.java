package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;
import outturn.simulation.Stop;

class OptimiseTest {
    private static final String DESIGN =
            Path.of("src/test/resources/outturn/cli/harbour-design.json").toString();

    @TempDir
    private Path home;

    private Typed optimise(String folder, String... more) {
        List<String> words =
                new java.util.ArrayList<>(List.of("optimise", DESIGN, "--no-baseline", "--set", "/time/months=12"));
        words.addAll(List.of("--out", home.resolve(folder).toString()));
        words.addAll(List.of(more));
        return Typed.run(words);
    }

    private String file(String folder, String name) throws IOException {
        return Files.readString(home.resolve(folder).resolve(name));
    }

    @Test
    void theFrontIsTheSameOnOneTwoAndEightThreads() throws IOException {
        assertThat(optimise("one", "--budget", "41", "--threads", "1").code()).isZero();
        assertThat(optimise("two", "--budget", "41", "--threads", "2").code()).isZero();
        assertThat(optimise("eight", "--budget", "41", "--threads", "8").code()).isZero();
        for (String name : List.of("front.csv", "front.json", "report.html", "run.json")) {
            assertThat(file("two", name)).isEqualTo(file("one", name));
            assertThat(file("eight", name)).isEqualTo(file("one", name));
        }
    }

    @Test
    void aSearchThatWasStoppedGoesOnToTheSameFront() throws IOException {
        optimise("whole", "--budget", "60");
        optimise("parts", "--budget", "1");
        optimise("parts", "--budget", "60", "--resume");
        assertThat(file("parts", "front.csv")).isEqualTo(file("whole", "front.csv"));
        assertThat(file("parts", "front.json")).isEqualTo(file("whole", "front.json"));
    }

    @Test
    void aDesignIsAScenarioThatKeepsTheConstraints() throws IOException {
        optimise("out", "--budget", "1");
        Json front = Json.read("front", file("out", "front.json"));
        List<Json> chosen = front.at("/chosen").orElseThrow().items();
        assertThat(chosen).isNotEmpty().hasSizeLessThanOrEqualTo(7);
        for (Json pick : chosen) {
            String name = pick.at("/name").orElseThrow().text();
            assertThat(home.resolve("out/designs").resolve(name + ".json")).exists();
        }
        Path first = home.resolve("out/designs/design-1.json");
        Typed run = Typed.words(
                "run",
                first.toString(),
                "--replications",
                "2",
                "--out",
                home.resolve("run").toString());
        assertThat(run.code()).as(run.err()).isZero();
        Json scenario = Json.read("scenario", Files.readString(home.resolve("run/scenario.json")));
        int number = (int) chosen.get(0).at("/design").orElseThrow().number();
        Json set = front.at("/designs/" + number + "/set").orElseThrow();
        assertThat(scenario.at("/contracts/harbour/lag").orElseThrow().number())
                .isEqualTo(set.at("/lag").orElseThrow().number());
    }

    @Test
    void toldToStopItLeavesWhatItHasAndGoesOnLater() throws IOException {
        Stop stop = new Stop();
        stop.say();
        Typed nothing = Typed.words(
                stop, "optimise", DESIGN, "--out", home.resolve("none").toString());
        assertThat(nothing.code()).isEqualTo(Leaving.INTERRUPTED);
        assertThat(home.resolve("none")).doesNotExist();
        optimise("out", "--budget", "1");
        Typed stopped = Typed.words(
                stop,
                "optimise",
                DESIGN,
                "--set",
                "/time/months=12",
                "--budget",
                "90",
                "--resume",
                "--out",
                home.resolve("out").toString());
        assertThat(stopped.code()).isEqualTo(Leaving.INTERRUPTED);
        assertThat(stopped.err()).contains("--resume goes on");
        assertThat(Json.read("run", file("out", "run.json"))
                        .at("/stopped")
                        .orElseThrow()
                        .kind())
                .isEqualTo("true");
        assertThat(optimise("out", "--budget", "1", "--resume").code()).isZero();
    }

    @Test
    void whatCannotBeDesignedIsRefused() throws IOException {
        Typed none = Typed.words(
                "optimise", Typed.HARBOUR, "--out", home.resolve("none").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("does not say what may be designed");
        Typed wrong = optimise("wrong", "--set", "/design/variables/lag/most=40");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("beyond what the lever allows");
        Typed unknown = optimise("wrong", "--set", "/design/objectives/bill/measure=bil");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("which is not measured here").contains("bill");
        Typed other = optimise("wrong", "--set", "/design/variables/core/most=-1");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("give a most above the least");
        assertThat(optimise("wrong", "--budget", "soon").code()).isEqualTo(2);
    }
}
