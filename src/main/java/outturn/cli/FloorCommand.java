package outturn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import outturn.report.FloorReport;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.Spoken;
import outturn.scenario.json.Reading;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import outturn.study.floor.Floor;
import outturn.study.floor.Floored;
import outturn.study.floor.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks the reverse questions of one provider. */
@Command(
        name = "floor",
        description = {
            "The lowest prices of results at which a provider would bid and is not ruined more often than it can bear; how"
                    + " much of its contract, the expected total held, may hang on results; and with --population the fixed"
                    + " share on which 95%% of providers like it stand. Every contract is played anew, with the same luck."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn floor reserves-and-lag --provider new-leaf",
            "  outturn floor reserves-and-lag --provider new-leaf --risk 0.1 --population 200",
            "  outturn floor reserves-and-lag --provider new-leaf --lever reserves     the least of a lever instead"
        })
final class FloorCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Option(names = "--provider", required = true, paramLabel = "NAME", description = "The provider.")
    private String provider;

    @Option(
            names = "--risk",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "Chance of ruin within the horizon that it can bear (default: ${DEFAULT-VALUE}).")
    private double risk;

    @Option(
            names = "--lever",
            paramLabel = "NAME",
            description = {
                "Ask about this lever of the scenario, from its least to its most, instead of prices and shares: the least"
                        + " or the most of it that will do."
            })
    private String lever;

    @Option(
            names = "--population",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Also draw so many providers like it, differing in reserves, size, cost and what they achieve, and find the"
                        + " fixed share on which 95%% of them stand (default: none)."
            })
    private int population;

    @Mixin
    private Question question;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "400",
            description = "How often to play each contract (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Mixin
    private Seeded seeded;

    @Mixin
    private Place place;

    @Override
    public Integer call() throws IOException {
        within("--replications", replications, 2);
        within("--population", population, 0);
        if (!(risk > 0 && risk < 1)) {
            throw new Refused("outturn: --risk is " + Numbers.text(risk) + "; give a share between 0 and 1, like 0.05");
        }
        if (lever != null && population > 0) {
            throw new Refused("outturn: --population asks about shares and --lever about a lever; ask one at a time");
        }
        Reading<Scenario> reading = question.reading(named.scenario());
        Folder folder = place.folder(reading.name() + "-floor");
        Floor floor = new Floor(reading, provider, risk, seeded.seed(), replications, new Ticking());
        Floored floored = lever == null ? floor.prices(population) : floor.lever(lever);
        Map<String, Content> files = Results.of(floored);
        files.put("report.html", Content.of(FloorReport.html(floored)));
        folder.write(files);
        say(floored);
        Place.tell(main, folder, files);
        return 0;
    }

    private static void within(String name, int number, int least) {
        if (number < least || number > MOST) {
            throw new Refused("outturn: " + name + " is " + number + "; give a number from " + least + " to " + MOST);
        }
    }

    /** Says what is being played. */
    private final class Ticking implements Stage {
        private int contracts;

        @Override
        public <T> List<T> play(String what, int number, Supplier<IntFunction<T>> player) {
            contracts++;
            return main.ticking(
                    "contract " + contracts + ", " + what,
                    ticker -> seeded.simulation(ticker, main.stop()).each(number, player));
        }
    }

    private void say(Floored floored) {
        main.say("What " + Spoken.proper(provider) + " could take, "
                + Numbers.grouped(floored.identity().replications()) + " replications of each contract");
        Grid grid = new Grid(List.of("QUESTION", "ANSWER"));
        FloorReport.answers(floored).forEach(each -> grid.row(List.of(each.question(), each.answer())));
        grid.text().lines().forEach(line -> main.say("  " + line));
    }
}
