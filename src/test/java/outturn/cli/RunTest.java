package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;
import outturn.simulation.Stop;

class RunTest {
    @TempDir
    private Path home;

    private Typed run(String... more) {
        String[] all = Stream.concat(
                        Stream.of("run", Typed.HARBOUR, "--replications", "12", "--threads", "2", "--out", out()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Typed.words(all);
    }

    private String out() {
        return home.resolve("out").toString();
    }

    private Json summary() throws IOException {
        return Json.read("summary", Files.readString(home.resolve("out/summary.json")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunLeavesItsFilesAndSaysWhere() throws IOException {
        Typed typed = run();
        assertThat(typed.code()).isZero();
        assertThat(typed.out().strip())
                .isEqualTo(home.resolve("out/report.html").toString());
        assertThat(typed.err())
                .contains("Two harbours: 12 replications")
                .contains("planned-completion")
                .contains("promise nobody waits long")
                .contains("client-months in");
        assertThat(names(home.resolve("out")))
                .containsExactly(
                        "monthly.csv", "replications.csv", "report.html", "run.json", "scenario.json", "summary.json");
    }

    @Test
    void toldToBeQuietItSaysNothingButStillAnswers() {
        Typed typed = run("--quiet");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("report.html");
    }

    @Test
    void whatItLeavesCanBeRunAgainAndIsTheSame() throws IOException {
        run();
        String again = home.resolve("again").toString();
        Typed typed = Typed.words(
                "run", home.resolve("out/scenario.json").toString(), "--replications", "12", "--out", again, "--quiet");
        assertThat(typed.code()).isZero();
        assertThat(home.resolve("again/replications.csv"))
                .hasSameTextualContentAs(home.resolve("out/replications.csv"));
    }

    @Test
    void aLeverIsPulledBeforeItIsPlayedAndKeptInWhatIsLeft() throws IOException {
        assertThat(run("--set", "/time/months=12").code()).isZero();
        assertThat(Files.readString(home.resolve("out/scenario.json"))).contains("\"months\": 12");
        assertThat(Files.readString(home.resolve("out/monthly.csv"))).doesNotContain("\n13,");
    }

    @Test
    void anotherSeedIsOtherLuck() throws IOException {
        run();
        String one = Files.readString(home.resolve("out/replications.csv"));
        run("--seed", "2");
        assertThat(Files.readString(home.resolve("out/replications.csv"))).isNotEqualTo(one);
    }

    @Test
    void aNameNobodyKnowsGetsTheNearestOneAndNothingIsWritten() throws IOException {
        Typed typed = Typed.words("run", "drug-recovery-pylot", "--out", out());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("did you mean \"drug-recovery-pilot\"").doesNotContain("Exception");
        assertThat(names(home)).isEmpty();
    }

    @Test
    void everySlipIsToldAtOnceAndNothingIsWritten() throws IOException {
        Path file = home.resolve("slips.json");
        Files.writeString(file, """
                {
                  "time": {"months": "12"},
                  "population": {"initial": 10, "frailtie": 1},
                  "pathway": {"states": {"here": {"role": "treatment", "to": {"there": {"rate": 0.1}}}}}
                }
                """);
        Typed typed = Typed.words("run", file.toString(), "--out", out());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err())
                .contains("slips.json:2:")
                .contains("slips.json:3:")
                .contains("slips.json:4:")
                .contains("frailty");
        assertThat(names(home)).containsExactly("slips.json");
    }

    @Test
    void aPromiseOfWhatIsNotMeasuredIsASlip() throws IOException {
        Typed typed = run("--set", "/promises/Harbour lives/measure=ruinn");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("/promises/Harbour lives/measure").contains("did you mean \"ruin\"");
        assertThat(names(home)).isEmpty();
    }

    @Test
    void aSettingThatLeadsNowhereIsASlip() {
        assertThat(run("--set", "/time/moths=12").code()).isEqualTo(2);
        assertThat(run("--set", "/time/moths=12").err()).contains("months");
        assertThat(run("--set", "nothing").code()).isEqualTo(2);
    }

    @Test
    void aBrokenPromiseIsNamedAndLeavesWithThreeWhenPromisesAreRequired() {
        assertThat(run("--set", "/promises/nobody waits long/atMost=0.01").code())
                .isZero();
        Typed typed = run("--set", "/promises/nobody waits long/atMost=0.01", "--require", "--quiet");
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err()).contains("nobody waits long").contains("broken").doesNotContain("Harbour lives");
        assertThat(home.resolve("out/summary.json")).exists();
    }

    @Test
    void keptPromisesLeaveWithNothing() {
        assertThat(run(
                                "--require",
                                "--set",
                                "/promises/Harbour lives/atMost=1",
                                "--set",
                                "/promises/nobody waits long/atMost=1")
                        .code())
                .isZero();
    }

    @Test
    void expectationsAreRefusedWithReasonsWhereClientsInteract() throws IOException {
        Typed typed = run("--cohort");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("places").contains("Leave out --cohort");
        assertThat(names(home)).isEmpty();
    }

    @Test
    void expectationsAreExactWhereClientsDoNotInteract() throws IOException {
        Typed typed = Typed.words("run", "three-state-prosthetic-valve", "--cohort", "--out", out());
        assertThat(typed.code()).isZero();
        assertThat(summary().at("/replications").orElseThrow().number()).isZero();
        Json years = summary().at("/measures").orElseThrow().items().stream()
                .filter(line -> line.at("/measure").orElseThrow().text().equals("life-years"))
                .findFirst()
                .orElseThrow();
        assertThat(years.at("/mcse").orElseThrow().number()).isZero();
        assertThat(years.at("/mean").orElseThrow().number()).isPositive();
        assertThat(home.resolve("out/replications.csv")).doesNotExist();
    }

    @Test
    void aFolderOfSomethingElseIsRefusedBeforeTheWorkBegins() throws IOException {
        Files.createDirectory(home.resolve("out"));
        Files.writeString(home.resolve("out/thesis.txt"), "years of work");
        Typed typed = run();
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err())
                .contains("holds something else")
                .contains("--out")
                .doesNotContain("replications");
        assertThat(names(home.resolve("out"))).containsExactly("thesis.txt");
    }

    @Test
    void interruptedItLeavesWithOneHundredAndThirtyAndWritesNothing() throws IOException {
        Stop stop = new Stop();
        stop.say();
        Typed typed = Typed.words(stop, "run", Typed.HARBOUR, "--out", out());
        assertThat(typed.code()).isEqualTo(130);
        assertThat(typed.err()).contains("interrupted").contains("nothing was written");
        assertThat(names(home)).isEmpty();
    }

    @Test
    void numbersThatMakeNoSenseAreTheAskersSlip() throws IOException {
        for (String wrong : List.of("0", "-3", "12.5", "many", "99999999")) {
            Typed typed = Typed.words("run", Typed.HARBOUR, "--replications", wrong, "--out", out());
            assertThat(typed.code()).as(wrong).isEqualTo(2);
            assertThat(typed.err()).contains("auto").contains("outturn run --help");
        }
        assertThat(run("--threads", "0").code()).isEqualTo(2);
        assertThat(run("--seed", "x").code()).isEqualTo(2);
        assertThat(names(home)).isEmpty();
    }

    @Test
    void anOptionMistypedGetsTheNearestOne() {
        Typed typed = run("--replicatons", "7");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("--replications").doesNotContain("Exception");
    }
}
