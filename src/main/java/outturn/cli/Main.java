package outturn.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Function;
import outturn.simulation.EngineVersion;
import outturn.simulation.Stop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
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
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            ScenariosCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            CashflowCommand.class,
            FloorCommand.class,
            StressCommand.class,
            EvaluateCommand.class,
            RedteamCommand.class,
            OptimiseCommand.class,
            ValidateCommand.class
        },
        footerHeading = "%nTo begin:%n",
        footer = {
            "  outturn scenarios                    which scenarios there are",
            "  outturn run drug-recovery-pilot      simulate one; the report is in results/drug-recovery-pilot",
            "  outturn new block-grant mine.json    start one of your own",
            "  outturn run --help                   what a command takes; every command has it",
            "",
            "Exit codes: 0 done, 1 our fault, 2 the input is wrong, 3 a promise is broken, 130 interrupted."
        })
public final class Main implements Runnable {
    private final Stop stop;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Say what a command does and what it takes.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which version this is.")
    private boolean version;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours; NO_COLOR in the environment does the same.")
    private boolean noColor;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "When something is our fault, show where in the program it happened.")
    private boolean debug;

    private Main(Stop stop) {
        this.stop = stop;
    }

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        Stop stop = new Stop();
        stop.sayWhenKilled();
        CommandLine line = commandLine(stop);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colours(args) ? Ansi.ON : Ansi.OFF));
        System.exit(leave(line, args, stop));
    }

    private static int leave(CommandLine line, String[] args, Stop stop) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            line.getErr()
                    .println("outturn: out of memory; give more with OUTTURN_JAVA_OPTS=-Xmx8g, or play fewer"
                            + " replications");
            return Leaving.OUR_FAULT;
        } catch (LinkageError | StackOverflowError | AssertionError ours) {
            line.getErr().println("outturn: this is our fault: " + ours);
            return Leaving.OUR_FAULT;
        } finally {
            stop.over();
        }
    }

    private static boolean colours(String[] args) {
        String wish = System.getenv("NO_COLOR");
        boolean unwanted =
                wish != null && !wish.isEmpty() || Arrays.asList(args).contains("--no-color");
        return !unwanted && Boolean.getBoolean("outturn.tty");
    }

    /** The whole command line, ready to execute; for tests. */
    static CommandLine commandLine() {
        return commandLine(new Stop());
    }

    static CommandLine commandLine(Stop stop) {
        CommandLine line = new CommandLine(new Main(stop));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.registerConverter(Integer.class, new Whole.OfInt());
        line.registerConverter(int.class, new Whole.OfInt());
        line.registerConverter(Long.class, new Whole.OfLong());
        line.registerConverter(long.class, new Whole.OfLong());
        line.setParameterExceptionHandler(new Leaving.Misasked());
        line.setExecutionExceptionHandler(new Leaving.Failed());
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    Stop stop() {
        return stop;
    }

    boolean debug() {
        return debug;
    }

    /** Data. */
    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Talk, unless told to be quiet. */
    void say(String line) {
        if (!quiet) {
            complain(line);
        }
    }

    /** Talk that is never left out. */
    void complain(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    /** Plays something, and says how far it is. */
    <T> T ticking(String what, Function<Ticker, T> play) {
        return ticking(what, "replications", play);
    }

    /** The same, counting something else. */
    <T> T ticking(String what, String unit, Function<Ticker, T> play) {
        Ticker ticker = ticker(what, unit);
        try {
            return play.apply(ticker);
        } finally {
            ticker.clear();
        }
    }

    /** Says how far something is that is played step by step. */
    Ticker ticker(String what, String unit) {
        return new Ticker(spec.commandLine().getErr(), what, unit, !quiet, Boolean.getBoolean("outturn.tty"));
    }

    /** Answers {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"outturn " + EngineVersion.current()};
        }
    }
}
