package outturn.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import outturn.scenario.Check;
import outturn.simulation.Cancelled;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command that does not end well leaves: with an exit code and a word on what to do, never with a stack trace. */
final class Leaving {
    static final int OUR_FAULT = 1;
    static final int WRONG_INPUT = 2;
    static final int BROKEN_PROMISE = 3;
    static final int INTERRUPTED = 130;

    private Leaving() {}

    /** It was asked in the wrong way. */
    static final class Misasked implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException asked, String[] args) {
            CommandLine command = asked.getCommandLine();
            PrintWriter err = command.getErr();
            err.println("outturn: " + asked.getMessage());
            if (!UnmatchedArgumentException.printSuggestions(asked, err) && command.getParent() == null) {
                command.usage(err, command.getColorScheme());
            } else {
                err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
            }
            return WRONG_INPUT;
        }
    }

    /** It was asked well and could not be done. */
    static final class Failed implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
            PrintWriter err = command.getErr();
            if (thrown instanceof Refused refused) {
                refused.lines().forEach(err::println);
                return WRONG_INPUT;
            }
            if (thrown instanceof Check.Fault fault) {
                err.println("outturn: " + option(fault) + fault.getMessage());
                return WRONG_INPUT;
            }
            if (thrown instanceof Cancelled) {
                err.println("outturn: interrupted; nothing was written");
                return INTERRUPTED;
            }
            return ours(thrown, command, err);
        }

        /** The option at fault, where it is one. */
        private static String option(Check.Fault fault) {
            return fault.property().startsWith("--") ? fault.property() + " " : "";
        }

        private static int ours(Exception thrown, CommandLine command, PrintWriter err) {
            if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
                err.println("outturn: " + unwritable(thrown) + "; nothing else was changed");
            } else {
                err.println("outturn: this is our fault: " + thrown.getMessage());
                err.println("Please report it with the scenario and the command; --debug shows where it happened.");
            }
            if (command.getCommandSpec().root().userObject() instanceof Main main && main.debug()) {
                thrown.printStackTrace(err);
            }
            return OUR_FAULT;
        }

        private static String unwritable(Exception thrown) {
            Throwable cause = thrown instanceof UncheckedIOException wrapped ? wrapped.getCause() : thrown;
            if (cause instanceof AccessDeniedException denied) {
                return "may not read or write " + denied.getFile();
            }
            if (cause instanceof FileSystemException file) {
                String reason = file.getReason() == null ? "cannot be read or written" : file.getReason();
                return file.getFile() + ": " + reason;
            }
            return cause.getMessage();
        }
    }
}
