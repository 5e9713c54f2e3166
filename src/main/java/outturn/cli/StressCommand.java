package outturn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import outturn.report.StressReport;
import outturn.scenario.Nearest;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Replications;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import outturn.study.stress.Breaking;
import outturn.study.stress.Held;
import outturn.study.stress.Stressed;
import outturn.study.stress.Stressed.Blow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Plays a scenario under the standard battery of shocks, or looks for the smallest cut that breaks a promise. */
@Command(
        name = "stress",
        description = {
            "Play a scenario under a standard battery of shocks, with the same luck: money cut, ring-fence off, housing and"
                    + " jobs harder to get, more and harder demand, later payment, the largest provider gone, all at once."
                    + " Say what each does, which promises break, and how long before outcomes fall waits give warning."
                    + " Leaves with 3 when a promise is broken."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn stress drug-recovery-pilot --replications 100",
            "  outturn stress mine.json --set /time/months=36 --out results/shaken",
            "  outturn stress drug-recovery-pilot --reverse providers-stand     the smallest cut that breaks it"
        })
final class StressCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Mixin
    private Question question;

    @Option(
            names = "--reverse",
            paramLabel = "PROMISE",
            description = {
                "Instead of the battery, look for the smallest cut of the largest budget line that breaks this promise of"
                        + " the scenario; also for the smallest rise of demand and fall of housing access."
            })
    private String reverse;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "200",
            converter = Luck.Number.class,
            description = "How often to play each world (default: ${DEFAULT-VALUE}).")
    private Replications replications;

    @Mixin
    private Seeded seeded;

    @Mixin
    private Place place;

    private int worlds;

    @Override
    public Integer call() throws IOException {
        Reading<Scenario> reading = question.reading(named.scenario());
        Folder folder = place.folder(reading.name() + "-stress");
        Stressed stressed = reverse == null
                ? Stressed.battery(reading, this::together)
                : Stressed.reverse(reading, promised(reading.value()), this::play);
        Map<String, Content> files = Results.of(stressed);
        files.put("report.html", Content.of(StressReport.html(stressed)));
        folder.write(files);
        say(stressed);
        Place.tell(main, folder, files);
        return stressed.broken() ? Leaving.BROKEN_PROMISE : 0;
    }

    private String promised(Scenario of) {
        if (!of.promises().containsKey(reverse)) {
            throw new Refused("outturn: the scenario makes no promise \"" + reverse + "\"; "
                    + Nearest.remedy(reverse, of.promises().keySet()));
        }
        return reverse;
    }

    private List<Answer> together(List<Asked> asked) {
        return main.ticking(
                asked.size() + " worlds",
                ticker -> seeded.simulation(ticker, main.stop()).together(asked, seeded.seed(), replications));
    }

    /** As many replications of each as the first turned out to need. */
    private Answer play(Asked asked) {
        worlds++;
        Answer answer = main.ticking(
                "world " + worlds + ", " + asked.name(),
                ticker -> seeded.simulation(ticker, main.stop()).run(asked, seeded.seed(), replications));
        replications = Replications.of(answer.identity().replications());
        return answer;
    }

    private void say(Stressed stressed) {
        main.say(stressed.base().title() + " under stress, "
                + Numbers.grouped(stressed.base().identity().replications()) + " replications");
        promises("as it is", stressed.promises());
        for (Blow blow : stressed.blows()) {
            promises(blow.title(), blow.promises());
        }
        stressed.leftOut().forEach(shock -> main.say("  left out: " + shock.title() + ". " + shock.reason()));
        stressed.breaks().forEach(this::say);
    }

    private void promises(String shock, List<Held> promises) {
        List<String> broken = promises.stream()
                .filter(held -> !held.verdict().kept())
                .map(held -> held.verdict().name())
                .toList();
        String said = promises.isEmpty()
                ? "no promises"
                : broken.isEmpty() ? "all kept" : "breaks " + String.join(", ", broken);
        main.say("  " + Shown.padded(shock, 26) + said);
    }

    private void say(Breaking breaking) {
        main.say("  " + breaking.title() + ": " + StressReport.words(breaking));
    }
}
