package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TickerTest {
    private final StringWriter err = new StringWriter();

    private Ticker ticker(boolean heard, boolean terminal) {
        return new Ticker(new PrintWriter(err), "pilot", heard, terminal);
    }

    /** A quarter done in 5 s leaves 15 s. */
    @Test
    void onATerminalOneLineIsWrittenOverWithTheTimeLeft() {
        Ticker ticker = ticker(true, true);
        ticker.played(250, 1000, 5);
        ticker.played(260, 1000, 5.1);
        ticker.played(990, 1000, 19);
        ticker.clear();
        assertThat(err.toString())
                .isEqualTo("\rpilot: 250 of 1,000 replications, 15 s left"
                        + "\rpilot: 990 of 1,000 replications, 1 s left "
                        + "\r" + " ".repeat(42) + "\r");
    }

    @Test
    void elsewhereALineIsWrittenNowAndThen() {
        Ticker ticker = ticker(true, false);
        ticker.played(1, 1000, 1);
        ticker.played(100, 1000, 31);
        ticker.played(110, 1000, 40);
        ticker.clear();
        assertThat(err.toString())
                .isEqualTo("pilot: 100 of 1,000 replications, 5 min left\n".replace("\n", System.lineSeparator()));
    }

    @Test
    void toldToBeQuietItIs() {
        ticker(false, true).played(250, 1000, 5);
        assertThat(err.toString()).isEmpty();
    }
}
