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
                        new String[] {"from 3 to 500", "--areas", "2"},
                        new String[] {"BEFORE,AFTER, like 12,12", "--months", "12"},
                        new String[] {"months before is 0", "--months", "0,12"},
                        new String[] {"completed, dropped-out or died", "--outcome", "happy"},
                        new String[] {"did you mean \"housing\"", "--match", "hausing"},
                        new String[] {"no environment index \"luck\"", "--spread", "luck=0.1"},
                        new String[] {"INDEX=SHARE", "--spread", "luck"},
                        new String[] {"/time/mnths", "--set", "/time/mnths=3"},
                        new String[] {"from 1 to 100000", "--replications", "0"})
                .map(words -> DynamicTest.dynamicTest(words[1] + " " + words[2], () -> {
                    Typed typed =
                            Typed.words("evaluate", Typed.HARBOUR, better(), "--out", at("no"), words[1], words[2]);
                    assertThat(typed.code()).isEqualTo(2);
                    assertThat(typed.err()).contains(words[0]).doesNotContain("Exception");
                    assertThat(home.resolve("no")).doesNotExist();
                }));
    }

    @Test
    void aScenarioOfAnotherPlaceIsRefused() {
        Typed typed = Typed.words("evaluate", Typed.HARBOUR, "reserves-and-lag", "--out", at("no"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("differ").doesNotContain("Exception");
    }
}
