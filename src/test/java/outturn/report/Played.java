package outturn.report;

import java.util.List;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Compared;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.stress.Stressed;

/** Scenarios played for a page. */
final class Played {
    private static final long SEED = 20120401;

    private Played() {}

    /** What the battery does to a scenario. */
    static Stressed battery(int replications, Reading<Scenario> reading) {
        Simulation simulation = new Simulation(2, Progress.UNHEARD, new Stop());
        return Stressed.battery(reading, asked -> simulation.together(asked, SEED, Replications.of(replications)));
    }

    /** The answers to scenarios that are sound. */
    static List<Answer> answers(int replications, List<Reading<Scenario>> readings) {
        return compared(replications, readings).answers();
    }

    /** The same, held against the first. */
    static Compared compared(int replications, List<Reading<Scenario>> readings) {
        List<Asked> asked = readings.stream().map(Asked::of).toList();
        return new Simulation(2, Progress.UNHEARD, new Stop()).compare(asked, SEED, Replications.of(replications));
    }
}
