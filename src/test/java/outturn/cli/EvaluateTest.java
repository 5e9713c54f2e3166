package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;

class EvaluateTest {
    @TempDir
    private Path home;

    private String at(String name) {
        return home.resolve(name).toString();
    }

    /** The small area again, with more money for the large provider, which changes no life. */
    private String better() throws IOException {
        Path file = home.resolve("better.json");
        Path harbour = Path.of(Typed.HARBOUR).toAbsolutePath();
        Files.writeString(
                file,
                "{\"basedOn\": \"" + harbour
                        + "\", \"about\": {\"name\": \"<i>Better</i> & dearer\"}, \"contracts\": {\"star\": {\"terms\":"
                        + " {\"block\": {\"perMonth\": {\"value\": 12000, \"unit\": \"GBP\"}}}}}}");
        return file.toString();
    }

    private Typed evaluate(String folder, String... more) throws IOException {
        List<String> words = List.of(
                "evaluate",
                Typed.HARBOUR,
                better(),
                "--areas",
                "4",
                "--months",
                "8,4",
                "--replications",
                "6",
                "--out",
                at(folder));
        return Typed.run(Stream.concat(words.stream(), Stream.of(more)).toList());
    }

    @Test
    void anEvaluationLeavesItsFilesAndSaysWhatStudiesWouldSay() throws IOException {
        Typed typed = evaluate("out");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.err())
                .contains("True effect                0.0000 ± 0.0000")
                .contains("With 4 areas, 8 months before and 4 months after, a difference-in-differences would report");
        Json summary = Json.read("summary", Files.readString(home.resolve("out/summary.json")));
        assertThat(summary.at("/studies").orElseThrow().items()).hasSize(2 * 3 * 3); // 3 and 4 areas, 2, 4 and 8 months
        assertThat(Files.readAllLines(home.resolve("out/evaluation.csv"))).hasSize(1 + 6 * 2 * 3 * 3);
        assertThat(home.resolve("out/scenario-without.json")).exists();
        String page = Files.readString(home.resolve("out/report.html"));
        assertThat(page).contains("&lt;i&gt;Better&lt;/i&gt; &amp; dearer").doesNotContain("<i>Better");
        assertThat(page)
                .containsPattern(": in \\d of 6 evaluations a difference-in-differences would report an effect</h1>")
                .contains("Difference-in-differences: how often it reports an effect")
                .contains("Every evaluation is shown one by one");
        assertThat(page).doesNotContainPattern("<td class=\"moved[1-3]\"></td>").doesNotContain("NaN");
    }

    /** The world that was made is a scenario like any other. */
    @Test
    void theWorldWithTheContractCanBeRun() throws IOException {
        evaluate("out");
        Typed run = Typed.words("run", at("out/scenario.json"), "--replications", "2", "--out", at("run"));
        assertThat(run.code()).as(run.err()).isZero();
        Json made = Json.read("made", Files.readString(home.resolve("out/scenario.json")));
        assertThat(made.at("/contracts/star/from").orElseThrow().number()).isEqualTo(8);
        assertThat(made.at("/contracts/before-star/until").orElseThrow().number())
                .isEqualTo(7);
    }

    @Test
    void threadsChangeNothing() throws IOException {
        evaluate("one", "--threads", "1");
        evaluate("two", "--threads", "2");
        for (String file : new String[] {"report.html", "summary.json", "evaluation.csv", "run.json"}) {
            assertThat(home.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(home.resolve("two").resolve(file));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsAskedAmissIsRefusedWithWhatToDo() {
        return Stream.of(
                        new String[] {"--areas is 1 but must be from 3 to 500", "--areas", "1"},
                        new String[] {"'--areas': is \"two\"; give a whole number", "--areas", "two"},
                        new String[] {"'--months': is \"12\"; give months as BEFORE,AFTER", "--months", "12"},
                        new String[] {"--months has 0 months before but must have from 1 to 240", "--months", "0,12"},
                        new String[] {"--months has 0 months after", "--months", "12,0"},
                        new String[] {"--months has 400 months before", "--months", "400,12"},
                        new String[] {
                            "--gap is -1 but must be from 0 to 240; give the months to leave out", "--gap", "-1"
                        },
                        new String[] {"'--gap': is \"99999999999\"; give a whole number", "--gap", "99999999999"},
                        new String[] {"give one of completed, dropped-out, died, declined", "--outcome", "happy"},
                        new String[] {"--outcome is declined, but nobody is assessed", "--outcome", "declined"},
                        new String[] {"--drift names \"moon\", but the scenario has no", "--drift", "moon=-0.1"},
                        new String[] {"must be from -0.5 to 0.5; give what the index", "--drift", "moon=9"},
                        new String[] {"INDEX=SHARE", "--drift", "moon"},
                        new String[] {"--match names \"hausing\"", "--match", "hausing"},
                        new String[] {"did you mean \"housing\"", "--match", "hausing"},
                        new String[] {
                            "--spread names \"moon\", but the scenario has no environment index", "--spread", "moon=0.1"
                        },
                        new String[] {"INDEX=SHARE", "--spread", "luck"},
                        new String[] {"must be from 0 to 0.5; give the standard deviation", "--spread", "moon=9"},
                        new String[] {"/time/mnths", "--set", "/time/mnths=3"},
                        new String[] {"\"nonsense\" sets nothing; write POINTER=VALUE", "--set", "nonsense"},
                        new String[] {"--threads is 0 but must be from 1 to 1024", "--threads", "0"},
                        new String[] {"'--seed': is \"x\"; give a whole number", "--seed", "x"},
                        new String[] {"'--replications': is \"1\"; give a number from 2", "--replications", "1"},
                        new String[] {"'--replications': is \"0\"; give a number from 2", "--replications", "0"})
                .map(words -> DynamicTest.dynamicTest(words[1] + " " + words[2], () -> {
                    Typed typed =
                            Typed.words("evaluate", Typed.HARBOUR, better(), "--out", at("no"), words[1], words[2]);
                    assertThat(typed.code()).isEqualTo(2);
                    assertThat(typed.err()).contains(words[0]).doesNotContain("Exception", "outturn.", "\tat ");
                    assertThat(typed.out()).isEmpty();
                    assertThat(home.resolve("no")).doesNotExist();
                }));
    }

    @Test
    void aScenarioOfAnotherPlaceIsRefused() {
        Typed typed = Typed.words("evaluate", Typed.HARBOUR, "reserves-and-lag", "--out", at("no"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("differ").doesNotContain("Exception");
    }

    @Test
    void withoutTwoScenariosOrWithOneThatIsUnknownNothingIsEvaluated() {
        for (List<String> words : List.of(
                List.of("evaluate"), List.of("evaluate", Typed.HARBOUR), List.of("evaluate", Typed.HARBOUR, "moon"))) {
            Typed typed = Typed.run(words);
            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.err()).containsAnyOf("'SCENARIO'", "moon: is neither a file nor a scenario");
        }
    }

    /** Somebody's notes are not a result. */
    @Test
    void aFolderThatIsNotOursIsLeftAlone() throws IOException {
        Path notes = Files.createDirectory(home.resolve("notes")).resolve("notes.txt");
        Files.writeString(notes, "mine");
        Typed typed = Typed.words("evaluate", Typed.HARBOUR, better(), "--out", at("notes"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err())
                .contains("holds something else than a result; give an empty or a new folder with --out");
        assertThat(home.resolve("notes")).isDirectoryContaining(notes::equals);
        assertThat(home.resolve("notes").toFile().list()).hasSize(1);
    }
}
