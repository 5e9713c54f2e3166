package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;

class StressTest {
    @TempDir
    private Path home;

    private String at(String name) {
        return home.resolve(name).toString();
    }

    private Json summary(String folder) throws IOException {
        return Json.read("summary", Files.readString(home.resolve(folder).resolve("summary.json")));
    }

    @Test
    void aBrokenPromiseLeavesWithThreeAndItsFiles() throws IOException {
        Typed typed = Typed.words("stress", broken(), "--replications", "4", "--out", at("out"));
        assertThat(typed.code()).isEqualTo(3);
        assertThat(typed.err())
                .contains("Largest provider fails")
                .contains("breaks stand")
                .contains("left out: ");
        for (String file : new String[] {"report.html", "summary.json", "run.json", "scenario.json"}) {
            assertThat(home.resolve("out").resolve(file)).exists();
        }
        assertThat(summary("out").at("/measures").orElseThrow().items()).isNotEmpty();
        Typed again = Typed.words("run", at("out/scenario-provider.json"), "--replications", "2", "--out", at("run"));
        assertThat(again.code()).isZero();
    }

    private String broken() throws IOException {
        Path file = home.resolve("promise.json");
        Path harbour = Path.of(Typed.HARBOUR).toAbsolutePath();
        Files.writeString(
                file,
                "{\"basedOn\": \"" + harbour
                        + "\", \"promises\": {\"stand\": {\"measure\": \"ruin\", \"atMost\": 0.5}}}");
        return file.toString();
    }

    @Test
    void aPromiseThatIsNotMadeIsRefusedWithTheNearest() throws IOException {
        Typed typed = Typed.words("stress", broken(), "--reverse", "stnd", "--out", at("out"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("stnd").contains("stand");
        assertThat(home.resolve("out")).doesNotExist();
    }

    @Test
    void threadsChangeNothing() throws IOException {
        Typed.words("stress", Typed.HARBOUR, "--replications", "6", "--threads", "1", "--out", at("one"));
        Typed.words("stress", Typed.HARBOUR, "--replications", "6", "--threads", "2", "--out", at("two"));
        for (String file : new String[] {"report.html", "summary.json"}) {
            assertThat(home.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(home.resolve("two").resolve(file));
        }
    }
}
