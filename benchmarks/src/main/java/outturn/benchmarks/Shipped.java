package outturn.benchmarks;

import java.util.List;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.scenario.json.Shelf;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/** Shipped scenarios, read from beside the classes, so that each build is measured with its own. */
final class Shipped {
    static final long SEED = 1;

    private Shipped() {}

    static Reading<Scenario> reading(String name, Setting... settings) {
        return ScenarioReader.on(Shelf.shipped()).find(name, List.of(settings));
    }

    static Scenario scenario(String name, Setting... settings) {
        return reading(name, settings).value();
    }

    /** Client-months of each of the first replications on average, of clients who are alive. */
    static double clientMonths(String name, int replications) {
        Simulation simulation = new Simulation(1, Progress.UNHEARD, new Stop());
        Asked asked = Asked.of(reading(name));
        return (double) simulation
                        .run(asked, SEED, Replications.of(replications))
                        .pace()
                        .clientMonths()
                / replications;
    }
}
