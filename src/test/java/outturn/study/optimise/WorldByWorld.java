package outturn.study.optimise;

import java.util.List;
import java.util.stream.IntStream;

/** A made-up problem that says what a design comes to in one world. */
interface WorldByWorld extends Problem {
    /** Objectives, then constraints. */
    double[] row(double[] values, int world);

    @Override
    default List<double[][]> play(List<Trial> trials) {
        return trials.stream()
                .map(trial -> IntStream.range(trial.from(), trial.upTo())
                        .mapToObj(world -> row(trial.values(), world))
                        .toArray(double[][]::new))
                .toList();
    }
}
