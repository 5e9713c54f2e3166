package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Model;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;

/**
 * One of the worlds a trial plays beside each other.
 *
 * @param scenario name of a shipped scenario
 * @param settings what is changed in it
 * @param luck worlds of one luck share it, replication by replication; others have nothing in common
 */
record World(String scenario, List<Setting> settings, int luck) {
    private static final long APART = 1_000_003;

    World {
        settings = List.copyOf(settings);
    }

    /** A shipped scenario with settings as they are typed. */
    static World of(String scenario, String... settings) {
        return new World(
                scenario, List.of(settings).stream().map(Setting::parse).toList(), 0);
    }

    /** The same with more settings. */
    World with(String... more) {
        List<Setting> all = new ArrayList<>(settings);
        List.of(more).stream().map(Setting::parse).forEach(all::add);
        return new World(scenario, all, luck);
    }

    /** The same with other luck. */
    World luck(int other) {
        return new World(scenario, settings, other);
    }

    /** A fault when it is not sound. */
    Model model() {
        return Model.of(reading().value());
    }

    /** The scenario, which is sound; a fault when it is not. */
    Reading<Scenario> reading() {
        Reading<Scenario> reading = ScenarioReader.standard().find(scenario, settings);
        for (Finding finding : reading.findings()) {
            throw new Check.Fault("", "a trial asks for " + scenario + ": " + finding, "see docs/validation.md");
        }
        return reading;
    }

    long seed(long seed) {
        return seed + APART * luck;
    }
}
