package outturn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import outturn.model.Precedents;
import outturn.report.RedTeamReport;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Asked;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import outturn.study.redteam.Loophole;
import outturn.study.redteam.RedTeamed;
import outturn.study.redteam.Seen;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Looks for the most profitable abuse of a contract, what it does to people, and the cheapest change that closes it. */
@Command(
        name = "redteam",
        description = {
            "Let providers that look at money alone try to abuse the contracts of a scenario: turn clients away, give less"
                    + " effort, record them as more complex, discharge them early, make returners wait, claim what is not so;"
                    + " each by itself and all together, beside honest providers with the same luck. Say what is at stake,"
                    + " who is harmed, which clause lets it in, and the cheapest change among the levers of the scenario that"
                    + " closes it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn redteam provider-assessment --replications 20",
            "  outturn redteam mine.json --set /contracts/recovery/audit/found=0.5 --out results/tried"
        })
final class RedteamCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Mixin
    private Question question;

    @Option(
            names = "--material",
            paramLabel = "SHARE",
            defaultValue = "0.01",
            converter = Part.class,
            description = {
                "A gain matters when it is above this share of what honest providers are paid (default:"
                        + " ${DEFAULT-VALUE}), by more than luck explains."
            })
    private double material;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "50",
            converter = Several.class,
            description = "How often to play each world, at least 2 (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Mixin
    private Seeded seeded;

    @Mixin
    private Place place;

    private final Precedents precedents = new Precedents();
    private int worlds;

    @Override
    public Integer call() throws IOException {
        Reading<Scenario> reading = question.reading(named.scenario());
        Folder folder = place.folder(reading.name() + "-redteam");
        RedTeamed tried = RedTeamed.of(reading, seeded.seed(), material, this::play);
        Map<String, Content> files = Results.of(tried);
        files.put("report.html", Content.of(RedTeamReport.html(tried)));
        folder.write(files);
        say(tried);
        Place.tell(main, folder, files);
        return 0;
    }

    private List<Seen> play(Asked asked) {
        worlds++;
        return main.ticking(
                "world " + worlds + ", " + asked.name(),
                ticker -> seeded.simulation(ticker, main.stop())
                        .each(replications, Seen.player(asked.scenario(), seeded.seed(), precedents)));
    }

    private void say(RedTeamed tried) {
        main.say(RedTeamReport.headline(tried) + ", " + Numbers.grouped(replications) + " replications");
        for (Loophole loophole : tried.loopholes()) {
            main.say("  " + loophole.abuse().title() + ": " + RedTeamReport.stake(loophole));
            main.say("    " + RedTeamReport.harmed(loophole, tried.groups()));
            RedTeamReport.reasons(loophole).forEach(reason -> main.say("    " + reason));
            main.say("    " + RedTeamReport.closing(loophole, tried));
        }
        tried.untried().forEach(each -> main.say("  not tried: " + each.abuse().title() + ". " + each.reason()));
    }

    /** A share from 0 to 1. */
    static final class Part implements ITypeConverter<Double> {
        @Override
        public Double convert(String typed) {
            if (!typed.matches("0|1|0?\\.[0-9]{1,9}")) {
                throw new TypeConversionException("is \"" + typed + "\"; give a share from 0 to 1, like 0.01");
            }
            return Double.valueOf(typed);
        }
    }
}
