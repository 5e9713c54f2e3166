package outturn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Compared;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import outturn.summary.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Simulates several scenarios with the same luck and holds them against the first. */
@Command(
        name = "compare",
        description = {
            "Simulate several scenarios with the same luck, and hold them against the first, which is the reference,"
                    + " replication by replication: differences with 95%% intervals, and whether they are worth it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn compare block-grant drug-recovery-pilot",
            "  outturn compare block-grant pilot.json tougher.json --replications 2000",
            "  outturn compare drug-recovery-pilot --set /time/months=24     one scenario, as it is and changed"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 100;

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "1..*",
            description = {
                "Files, folders or names; the first is the reference. With two or more, --set changes all of them;"
                        + " with one, it is compared with itself as changed by --set."
            })
    private List<String> scenarios = new ArrayList<>();

    @Mixin
    private Question question;

    @Mixin
    private Luck luck;

    @Mixin
    private Place place;

    @Override
    public Integer call() throws IOException {
        List<Asked> asked = Names.distinct(read());
        Folder folder = place.folder(name(asked));
        Compared compared = simulate(asked);
        List<Answer> answers = compared.answers();
        Comparison comparison = compared.comparison();
        Map<String, Content> files = Results.of(answers, comparison);
        Reports.add(files, answers, comparison);
        folder.write(files);
        new Headline(main).of(answers, comparison);
        Place.tell(main, folder, files);
        return 0;
    }

    /** All names when that is short enough for a folder. */
    private static String name(List<Asked> asked) {
        String all = String.join("-", asked.stream().map(Asked::name).toList());
        return all.length() <= LONGEST_NAME ? all : asked.get(0).name() + "-and-" + (asked.size() - 1) + "-others";
    }

    private List<Asked> read() {
        if (scenarios.size() > 1) {
            return scenarios.stream().map(question::read).toList();
        }
        if (!question.changes()) {
            throw new Refused("outturn: there is nothing to compare " + scenarios.get(0)
                    + " with; name another scenario, or change this one with --set");
        }
        Asked changed = question.read(scenarios.get(0));
        return List.of(Question.readUnchanged(scenarios.get(0)), changed.called(changed.name() + " (changed)"));
    }

    /** As many replications of each as the first turns out to need. */
    private Compared simulate(List<Asked> asked) {
        return main.ticking(
                name(asked),
                ticker -> luck.simulation(ticker, main.stop()).compare(asked, luck.seed(), luck.replications()));
    }
}
