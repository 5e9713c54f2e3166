package outturn.published;

import java.nio.file.Path;
import java.util.List;
import outturn.chance.Sample;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** A shipped scenario, from its file, simulated as {@code run} would. */
record Simulated(Answer answer) {
    private static final long SEED = 20;
    private static final int THREADS = 2;

    static Simulated named(String name, int replications, Setting... settings) {
        Reading<Scenario> reading =
                ScenarioReader.standard().read(Path.of("scenarios", name, "scenario.json"), List.of(settings));
        Simulation simulation = new Simulation(THREADS, Progress.UNHEARD, new Stop());
        return new Simulated(simulation.run(Asked.of(reading), SEED, Replications.of(replications)));
    }

    /** Over the whole horizon, for a person at the start. */
    Sample each(Meaning meaning, String... subject) {
        return total(meaning, subject)
                .per(answer.scenario().population().initial().value());
    }

    /** Of the whole area over the whole horizon. */
    Sample total(Meaning meaning, String... subject) {
        return figure(Measure.of(meaning, subject));
    }

    /** Of all providers together over the whole horizon. */
    Sample provider(Meaning meaning) {
        return figure(Measure.of(meaning).provider(Measure.ALL));
    }

    /** Clients in a state when a cycle begins. */
    Sample in(String state, int cycle) {
        return figure(Measure.of(Meaning.OCCUPANCY, state).month(cycle));
    }

    private Sample figure(Measure measure) {
        Estimate estimate = answer.summary().find(measure).orElseThrow();
        return new Sample(estimate.n(), estimate.mean(), estimate.sd());
    }

    /** Of the whole area over the whole horizon, replication by replication. */
    double[] byReplication(Meaning meaning, String... subject) {
        return answer.rows().orElseThrow().column(Measure.of(meaning, subject));
    }
}
