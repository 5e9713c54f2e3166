package outturn.study.validation;

import java.util.List;
import outturn.simulation.Simulation;

/**
 * A published result that must follow from the mechanisms alone: nothing was fitted to it.
 *
 * @param id as in the list of targets
 * @param title what was seen
 * @param design of those who saw it
 * @param varied what the worlds differ in, in words
 * @param note anything a reader of the result must know
 */
record Experiment(String id, String title, String design, String varied, String note, Trial trial) {
    /** What comes of it: results that must pass, and others. */
    List<Result> results(Simulation simulation, long seed) {
        List<double[]> played = trial.play(simulation, seed);
        return trial.lines().stream()
                .map(line -> new Result(line.band().isPresent() ? id : "", line, Jackknife.of(played, line.number())))
                .toList();
    }
}
