package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LeavingTest {
    private final StringWriter err = new StringWriter();

    private int failed(Exception thrown, String... words) {
        CommandLine line = Main.commandLine().setErr(new PrintWriter(err)).setOut(new PrintWriter(err));
        line.parseArgs(words);
        return new Leaving.Failed().handleExecutionException(thrown, line, null);
    }

    @Test
    void whatIsOurFaultSaysSoAndShowsNoStackTrace() {
        int code = failed(new IllegalStateException("replication 7: the ledger does not balance"));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("this is our fault: replication 7: the ledger does not balance")
                .contains("report it")
                .doesNotContain("\tat ");
    }

    @Test
    void theTraceIsShownToThoseWhoAskForIt() {
        failed(new IllegalStateException("the ledger does not balance"), "--debug");
        assertThat(err.toString()).contains("\tat outturn.cli.LeavingTest");
    }

    @Test
    void whatTheMachineRefusesIsNotCalledOurFault() {
        assertThat(failed(new IOException("No space left on device"))).isEqualTo(1);
        assertThat(failed(new AccessDeniedException("/results"))).isEqualTo(1);
        assertThat(err.toString())
                .contains("No space left on device")
                .contains("may not read or write /results")
                .doesNotContain("our fault");
    }
}
