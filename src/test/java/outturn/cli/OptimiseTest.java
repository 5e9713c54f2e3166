package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** On eight threads at once, and on one in two goes. */
    @Test
    void overNumbersAndShocksTheFrontIsTheSameHoweverItIsCome() throws IOException {
        String[] over = {
            "--set",
            "/design/over=[\"parameters\", \"demand\", \"lag\"]",
            "--set",
            "/population/arrivals/perMonth={\"value\": 12, \"low\": 2, \"high\": 30, \"distribution\": \"uniform\"}",
            "--set",
            "/design/replications=6",
            "--budget"
        };
        List<String> last = new java.util.ArrayList<>(List.of(over));
        last.addAll(List.of("50", "--threads", "8"));
        Typed whole = optimise("whole", last.toArray(String[]::new));
        assertThat(whole.code()).as(whole.err()).isZero();
        List<String> first = new java.util.ArrayList<>(List.of(over));
        first.addAll(List.of("1", "--threads", "1"));
        optimise("parts", first.toArray(String[]::new));
        first.set(over.length, "50");
        first.add("--resume");
        optimise("parts", first.toArray(String[]::new));
        for (String name : List.of("front.csv", "front.json", "report.html")) {
            assertThat(file("parts", name)).isEqualTo(file("whole", name));
        }
        Json front = Json.read("front", file("whole", "front.json"));
        assertThat(front.at("/futures").orElseThrow().items()).hasSize(3);
        assertThat(front.at("/uncertainNumbers").orElseThrow().number()).isEqualTo(1);
        Json today = front.at("/parted/0").orElseThrow();
        for (String part : List.of("chance", "parameters", "shocks")) {
            assertThat(today.at("/variance/bill/" + part).orElseThrow().number())
                    .isPositive();
        }
        assertThat(today.at("/under/failure").orElseThrow().items()).hasSize(3);
        assertThat(file("whole", "front.csv").lines().findFirst().orElseThrow())
                .endsWith("failure_variance_chance,failure_variance_parameters,failure_variance_shocks");
        assertThat(file("whole", "report.html"))
                .contains(
                        "Where the spread comes from", "One uncertain number was drawn anew", "Bill, under each shock");
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
        for (String budget : List.of("soon", "0", "-5", "10x", "1h30", "0s", "")) {
            Typed refused = optimise("wrong", "--budget", budget);
            assertThat(refused.code()).as(budget).isEqualTo(2);
            assertThat(refused.err()).contains("--budget");
        }
        Typed astray =
                optimise("wrong", "--set", "/design/variables/core/of=/contracts/harbour/terms/block/perMonth/valu");
        assertThat(astray.code()).isEqualTo(2);
        assertThat(astray.err())
                .contains("design/variables/core: ", "did you mean \"value\"")
                .doesNotContain("variables/lag");
    }

    @Test
    void futuresThatCannotBeAreRefusedWithTheirPlace() {
        Map<String, String> wrong = Map.of(
                "[\"cash\", \"stress\"]", "/design/over/0: is one of those that \"stress\" stands for",
                "[\"cash\", \"cash\"]", "/design/over/1: is there twice",
                "[\"floods\"]", "is \"floods\", which is not known",
                "[\"grant\"]", "the shock \"grant\" finds nothing to act on");
        wrong.forEach((over, said) -> {
            Typed refused = optimise("wrong", "--set", "/design/over=" + over);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains(said).doesNotContain("Exception");
        });
        Typed sure = optimise(
                "wrong", "--set", "/design/over=[\"parameters\"]", "--set", "/population/arrivals/perMonth=12");
        assertThat(sure.code()).isEqualTo(2);
        assertThat(sure.err()).contains("no number outside contracts has a low below its high");
    }
}
