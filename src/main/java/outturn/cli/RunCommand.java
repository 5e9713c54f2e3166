package outturn.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Exact;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import outturn.summary.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Simulates one scenario and leaves the results in a folder. */
@Command(
        name = "run",
        description = "Simulate a scenario, and leave a report, the measures and every replication's row in a folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn run drug-recovery-pilot",
            "  outturn run mine.json --replications auto --seed 7",
            "  outturn run drug-recovery-pilot --set /time/months=24 --out results/two-years",
            "  outturn run mine.json --require          leaves with 3 when a promise of the scenario is broken",
            "  outturn run mine.json --cohort           exact expectations, where clients do not interact"
        })
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Mixin
    private Question question;

    @Mixin
    private Luck luck;

    @Option(
            names = "--cohort",
            description = "Work out the expectations exactly instead of simulating; refused where clients interact.")
    private boolean cohort;

    @Option(names = "--require", description = "Leave with 3 when a promise of the scenario is broken.")
    private boolean require;

    @Mixin
    private Place place;

    @Override
    public Integer call() throws IOException {
        Asked asked = question.read(named.scenario());
        Folder folder = place.folder(asked.name());
        Answer answer = cohort ? exact(asked) : simulate(asked);
        Map<String, Content> files = Results.of(answer);
        Reports.add(files, answer);
        folder.write(files);
        new Headline(main).of(answer);
        Place.tell(main, folder, files);
        return leave(answer);
    }

    private Answer simulate(Asked asked) {
        return main.ticking(
                asked.name(),
                ticker -> luck.simulation(ticker, main.stop()).run(asked, luck.seed(), luck.replications()));
    }

    private Answer exact(Asked asked) {
        Exact exact = new Exact(asked);
        if (!exact.refusals().isEmpty()) {
            throw Refused.because(
                    "outturn: --cohort cannot work this scenario out exactly:",
                    exact.refusals(),
                    "Leave out --cohort to simulate it.");
        }
        return exact.answer(luck.seed());
    }

    private int leave(Answer answer) {
        boolean broken = answer.promises().stream().anyMatch(verdict -> !verdict.kept());
        if (!require || !broken) {
            return 0;
        }
        main.complain("outturn: promises are broken:");
        answer.promises().stream()
                .filter(verdict -> !verdict.kept())
                .map(Verdict::words)
                .forEach(words -> main.complain("  " + words));
        return Leaving.BROKEN_PROMISE;
    }
}
