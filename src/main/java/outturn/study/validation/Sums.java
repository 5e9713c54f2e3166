package outturn.study.validation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import outturn.model.Model;
import outturn.simulation.Simulation;

/** What was observed in each replication, by observation. */
final class Sums {
    private final Map<Observation, List<double[]>> byObservation = new IdentityHashMap<>();

    /** Plays a model so often and adds what these observe in it. */
    void play(Model model, List<Observation> observations, Simulation simulation, long seed, int replications) {
        List<List<double[]>> played = simulation.each(replications, () -> {
            Recorder recorder = new Recorder(model);
            return number -> observe(recorder.play(seed, number), observations);
        });
        for (int at = 0; at < observations.size(); at++) {
            List<double[]> ours = new ArrayList<>();
            for (List<double[]> replication : played) {
                ours.add(replication.get(at));
            }
            byObservation.put(observations.get(at), ours);
        }
    }

    private static List<double[]> observe(Played played, List<Observation> observations) {
        List<double[]> all = new ArrayList<>();
        for (Observation observation : observations) {
            double[] sums = new double[observation.width()];
            observation.add(played, sums);
            all.add(sums);
        }
        return all;
    }

    Jackknife of(Observation observation, Line line) {
        return Jackknife.of(byObservation.get(observation), line.number());
    }
}
