package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ValidateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int typed(String... words) {
        CommandLine line = Main.commandLine();
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
    }

    /** Were nobody ever to come back, nobody would be seen again. */
    @Test
    void aMissIsPrintedAndWrittenAndIsNoFailure() {
        Path page = folder.resolve("page.md");
        int left = typed(
                "validate",
                "--areas=1",
                "--only=A",
                "--quiet",
                "--set=/pathway/states/dropped-out/to/waiting/rate=0",
                "--set=/pathway/states/relapsed/to/waiting/rate=0",
                "--write=" + page);
        assertThat(left).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines().filter(line -> line.startsWith("A4")))
                .anyMatch(line -> line.endsWith("MISS"));
        assertThat(page)
                .content()
                .startsWith("# Validation")
                .contains("missed: ")
                .contains("| **MISS** |");
    }

    @Test
    void aScenarioWithoutTheWordsOfTheTargetsIsTheAskersSlip() {
        assertThat(typed("validate", "hiv-monotherapy")).isEqualTo(Leaving.WRONG_INPUT);
        assertThat(err.toString()).contains("the targets ask for");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void noAreasIsTheAskersSlip() {
        assertThat(typed("validate", "--areas=0")).isEqualTo(Leaving.WRONG_INPUT);
        assertThat(err.toString()).contains("--areas");
    }
}
