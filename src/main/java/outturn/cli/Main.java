package outturn.cli;

import outturn.simulation.EngineVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The word {@code outturn}, typed. By itself it does nothing but say what may follow it.
 *
 * <p>Exit codes: 0 done; 1 our fault; 2 the input, or the way it was asked, is wrong; 3 a stated promise is broken;
 * 130 interrupted.
 */
@Command(
        name = "outturn",
        description = "What a Payment-by-Results contract does to clients, providers and the public purse.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The whole command line, ready to execute; for {@code main} and for tests. */
    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    /** Answers {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"outturn " + EngineVersion.current()};
        }
    }
}
