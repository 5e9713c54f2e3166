package outturn.cli;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Model;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.optimise.Tariffs;
import outturn.summary.Verdict;
import picocli.CommandLine.Option;

/** What is changed in a scenario before it is played, and the reading of one that was typed. */
final class Question {
    @Option(
            names = "--set",
            paramLabel = "POINTER=VALUE",
            description = {
                "Change one place in the scenario, such as /contracts/recovery/lag=6, or pull one of its levers by"
                        + " name. May be given several times."
            })
    private List<String> settings = new ArrayList<>();

    boolean changes() {
        return !settings.isEmpty();
    }

    /** A scenario with all changes made; refused with every slip when there is one. */
    Asked read(String typed) {
        return Asked.of(reading(typed));
    }

    /** The same, to be changed further. */
    Reading<Scenario> reading(String typed) {
        return sound(ScenarioReader.standard().find(typed, changesToMake()));
    }

    /** The same; refused at once with what else is wrong with it as something to be designed. */
    Reading<Scenario> readingToDesign(String typed) {
        Reading<Scenario> reading = ScenarioReader.standard().find(typed, changesToMake());
        List<String> slips = new ArrayList<>(slips(reading));
        slips.addAll(ofDesign(reading));
        if (!slips.isEmpty()) {
            throw new Refused(slips);
        }
        return reading;
    }

    /** What is wrong with the values that its design lets its levers take; nothing of one that could not be read. */
    static List<String> ofDesign(Reading<Scenario> reading) {
        return reading.isSound() && reading.value().design().isPresent()
                ? new Tariffs(reading, new Simulation(1, Progress.UNHEARD, new Stop()), 0).slips()
                : List.of();
    }

    /** The scenario as it is. */
    static Asked readUnchanged(String typed) {
        return Asked.of(sound(ScenarioReader.standard().find(typed, List.of())));
    }

    private List<Setting> changesToMake() {
        return settings.stream().map(Setting::parse).toList();
    }

    private static Reading<Scenario> sound(Reading<Scenario> reading) {
        List<String> slips = slips(reading);
        if (!slips.isEmpty()) {
            throw new Refused(slips);
        }
        return reading;
    }

    /** Everything that is wrong with it, one line each. */
    static List<String> slips(Reading<Scenario> reading) {
        List<Finding> findings = reading.isSound()
                ? reading.placed(Verdict.slips(Model.of(reading.value())))
                : reading.findings(Verdict::strangers);
        return findings.stream().map(Finding::toString).toList();
    }
}
