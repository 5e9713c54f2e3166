package outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import outturn.report.DesignReport;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Asked;
import outturn.simulation.Cancelled;
import outturn.simulation.Progress;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Progressed;
import outturn.store.Results;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimising;
import outturn.study.optimise.Search;
import outturn.study.optimise.Tariffs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks for tariffs that no other beats in everything the scenario asks for, and tries them on luck the search never saw. */
@Command(
        name = "optimise",
        description = {
            "Design a tariff: pull the levers that the design section of a scenario names, all with the same luck and with"
                    + " providers answering each, and keep what no other design beats in all its objectives. What is found is"
                    + " played once more on luck the search never saw; designs that luck cannot tell apart are said to be so."
                    + " Leaves the front, and seven designs at most as scenarios to run, stress or redteam."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn optimise recovery-tariff-design --budget 200",
            "  outturn optimise mine.json --budget 10m --out results/tariffs",
            "  outturn optimise mine.json --budget 5000 --out results/tariffs --resume     go on after a stop"
        })
final class OptimiseCommand implements Callable<Integer> {
    /** Designs of a generation. */
    private static final int POPULATION = 40;

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "SCENARIO",
            description =
                    "A file, a folder with a scenario.json, or the name of a shipped scenario, with a design section.")
    private String scenario;

    @Mixin
    private Question question;

    @Option(
            names = "--budget",
            paramLabel = "N|TIME",
            defaultValue = "2000",
            converter = Budget.Converter.class,
            description = {
                "How long to search (default: ${DEFAULT-VALUE}): a number of evaluations, or a time such as 90s, 10m or 2h."
                        + " An evaluation is one design in as many worlds as the design section asks for. What is found in a"
                        + " given time depends on the machine. The generation in which it is reached is finished, which late in"
                        + " a search may take some hundred evaluations more."
            })
    private Budget budget;

    @Option(
            names = "--resume",
            description = {
                "Go on with a search that was stopped, from the last generation it finished. It ends where it would have"
                        + " ended."
            })
    private boolean resume;

    @Option(
            names = "--no-baseline",
            description =
                    "Do without the same number of designs drawn blindly, which takes about half as long as the search.")
    private boolean noBaseline;

    @Mixin
    private Seeded seeded;

    @Mixin
    private Place place;

    @Override
    public Integer call() throws IOException {
        Reading<Scenario> reading = question.readingToDesign(scenario);
        if (reading.value().design().isEmpty()) {
            throw new Refused(
                    "outturn: the scenario does not say what may be designed; give it a section \"design\" with"
                            + " variables and objectives, as recovery-tariff-design has");
        }
        Folder folder = place.folder(reading.name() + "-optimise");
        Tariffs problem = new Tariffs(reading, seeded.simulation(Progress.UNHEARD, main.stop()), seeded.seed());
        Progressed progressed = new Progressed(folder, reading.hash());
        Search search = begun(problem, progressed);
        Optimised optimised = searched(Asked.of(reading), problem, search, progressed);
        leave(optimised, folder);
        if (optimised.stopped()) {
            main.complain(
                    "outturn: interrupted; the front so far is left, and --resume goes on from " + progressed.file());
        }
        return optimised.stopped() ? Leaving.INTERRUPTED : 0;
    }

    private Search begun(Tariffs problem, Progressed progressed) throws IOException {
        Optional<Json> before = resume ? progressed.read() : Optional.empty();
        if (resume && before.isEmpty()) {
            main.say("There is nothing to go on from; the search begins anew.");
        }
        return before.map(memory -> Search.from(memory, problem, seeded.seed(), POPULATION))
                .orElseGet(() -> new Search(problem, seeded.seed(), POPULATION));
    }

    private Optimised searched(Asked asked, Tariffs problem, Search search, Progressed progressed) throws IOException {
        try {
            play(search, progressed);
            Optimising after = new Optimising(asked, problem, search, seeded.seed());
            return main.ticking("trying what was found", "designs", ticker -> after.done(!noBaseline));
        } catch (Cancelled cancelled) {
            if (search.isNew()) {
                throw cancelled;
            }
            return new Optimising(asked, problem, search, seeded.seed()).stopped();
        }
    }

    private void play(Search search, Progressed progressed) throws IOException {
        long begun = System.nanoTime();
        Ticker ticker = main.ticker("searching", "evaluations");
        int of = (int) Math.min(budget.evaluations(), Integer.MAX_VALUE);
        while (search.isNew() || budget.lasts(search.evaluations(), (System.nanoTime() - begun) / 1e9)) {
            search.step();
            progressed.write(search.memory());
            if (Double.isFinite(budget.evaluations())) {
                int done = (int) Math.max(1, Math.min(of, search.evaluations()));
                ticker.played(done, of);
            }
        }
        ticker.clear();
    }

    private void leave(Optimised optimised, Folder folder) throws IOException {
        Reading<Scenario> unchanged = ScenarioReader.standard().find(scenario, List.of());
        Map<String, Content> files = Results.of(optimised, basedOn(folder), unchanged, budget.typed());
        files.put("report.html", Content.of(DesignReport.html(optimised)));
        folder.write(files);
        DesignReport.lines(optimised).forEach(main::say);
        main.say("  " + Numbers.grouped(optimised.tried()) + " designs tried, "
                + Numbers.fixed(optimised.evaluations(), 0) + " evaluations");
        Place.tell(main, folder, files);
    }

    /** How a file in the folder of designs names the scenario: by its name, or by the way to its file. */
    private String basedOn(Folder folder) {
        Path typed = Path.of(scenario);
        Path file = Files.isDirectory(typed) ? typed.resolve("scenario.json") : typed;
        return Files.exists(file)
                ? folder.place()
                        .resolve("designs")
                        .relativize(file.toAbsolutePath().normalize())
                        .toString()
                : scenario;
    }
}
