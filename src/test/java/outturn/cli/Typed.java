package outturn.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import outturn.simulation.Stop;

/** What came of a command that was typed, in this process. */
public record Typed(int code, String out, String err) {
    /** A small area with two providers, one of them on results. */
    static final String HARBOUR =
            Path.of("src/test/resources/outturn/cli/harbour.json").toString();

    /** Runs a command. */
    public static Typed run(List<String> words) {
        return words(words.toArray(String[]::new));
    }

    static Typed words(String... words) {
        return words(new Stop(), words);
    }

    /** Runs a command that may be told to stop. */
    static Typed words(Stop stop, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(stop)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Typed(code, out.toString(), err.toString());
    }

    /** Whether there is such a command with such options; a fault of the command line if not. */
    public static void understand(List<String> words) {
        Main.commandLine().parseArgs(words.toArray(String[]::new));
    }
}
