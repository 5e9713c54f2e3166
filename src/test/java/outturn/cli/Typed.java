package outturn.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What came of a command that was typed, in this process. */
public record Typed(int code, String out, String err) {
    /** Runs a command. */
    public static Typed run(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(words.toArray(String[]::new));
        return new Typed(code, out.toString(), err.toString());
    }

    /** Whether there is such a command with such options; a fault of the command line if not. */
    public static void understand(List<String> words) {
        Main.commandLine().parseArgs(words.toArray(String[]::new));
    }
}
