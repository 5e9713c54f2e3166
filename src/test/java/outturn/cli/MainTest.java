package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import outturn.simulation.EngineVersion;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int typed(String... words) {
        CommandLine line = Main.commandLine();
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
    }

    @Test
    void askedForItsVersionItSaysWhichAndNoMore() {
        assertThat(typed("--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("outturn " + EngineVersion.current());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionIsTheOneTheBuildWrote() {
        assertThat(EngineVersion.current()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void helpIsAnAnswerAndGoesToStandardOutput() {
        assertThat(typed("--help")).isZero();
        assertThat(out.toString()).contains("Usage: outturn");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aWordItDoesNotKnowIsTheAskersSlipAndLeavesStandardOutputAlone() {
        assertThat(typed("forecast")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("forecast");
    }

    @Test
    void noWordAtAllIsASlipToo() {
        assertThat(typed()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing command").contains("Usage: outturn");
    }
}
