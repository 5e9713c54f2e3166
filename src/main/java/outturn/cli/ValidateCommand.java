package outturn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.study.validation.Page;
import outturn.study.validation.Result;
import outturn.study.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds a scenario against published results. */
@Command(
        name = "validate",
        description = {
            "Hold a scenario against what published studies of drug and alcohol treatment found, target beside result. A"
                    + " miss is a result like any other and is shown as one; it does not change the exit code."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn validate",
            "  outturn validate --write docs/validation.md",
            "  outturn validate --only C1",
            "  outturn validate --set /pathway/states/completed/to/relapsed/rate=0   A5 and others miss"
        })
final class ValidateCommand implements Callable<Integer> {
    private static final int MOST_AREAS = 10_000;

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "block-grant",
            description = "A scenario with the states and clients of block-grant (default: ${DEFAULT-VALUE}).")
    private String scenario;

    @Mixin
    private Question question;

    @Option(
            names = "--areas",
            paramLabel = "N",
            defaultValue = "12",
            description = {
                "How often to play the whole area (default: ${DEFAULT-VALUE}); ten times as many closed cohorts are"
                        + " played beside them."
            })
    private int areas;

    @Option(
            names = "--only",
            paramLabel = "ID",
            defaultValue = "",
            description = {
                "Only the targets whose id begins so: A for a block, C1 for one. Those after block A are read off scenarios"
                        + " of their own, which SCENARIO and --set do not touch."
            })
    private String only;

    @Mixin
    private Seeded seeded;

    @Option(names = "--write", paramLabel = "FILE", description = "Write the page to this file, in Markdown.")
    private Path write;

    @Override
    public Integer call() throws IOException {
        Check.between(1, MOST_AREAS, "areas", areas, "give a number with --areas");
        Reading<Scenario> reading = question.reading(scenario);
        Validation validation = play(reading);
        main.out().print(table(validation.targets()));
        main.out().println();
        main.out().print(beside(validation.beside()));
        main.out().flush();
        if (write != null) {
            Files.writeString(write, Page.of(validation), UTF_8);
            main.say("Wrote " + write);
        }
        return 0;
    }

    private Validation play(Reading<Scenario> reading) {
        return main.ticking(
                reading.name(),
                ticker -> Validation.only(only, reading, seeded.simulation(ticker, main.stop()), seeded.seed(), areas));
    }

    private static String table(List<Result> results) {
        Grid grid = new Grid(List.of("TARGET", "MEASURE", "PUBLISHED", "PASSES", "RESULT", "ERROR", ""));
        results.forEach(result -> grid.row(List.of(
                result.target(),
                result.what(),
                result.published(),
                result.band(),
                result.shown(),
                result.error(),
                result.verdict())));
        return grid.text();
    }

    private static String beside(List<Result> results) {
        Grid grid = new Grid(List.of("BESIDE THE TARGETS", "PUBLISHED", "RESULT", "ERROR"));
        results.forEach(result -> grid.row(List.of(result.what(), result.published(), result.shown(), result.error())));
        return grid.text();
    }
}
