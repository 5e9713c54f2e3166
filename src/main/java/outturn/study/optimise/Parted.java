package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;

/**
 * What the figures of a design are made of, on luck the search never saw.
 *
 * @param design its number on the front; 0 for the scenario as it is
 * @param objectives where the spread of each objective's measure comes from
 * @param under what each objective, then each constraint, comes to under no shock and under each shock
 */
public record Parted(int design, List<Split> objectives, List<List<Double>> under) {
    public Parted {
        objectives = List.copyOf(objectives);
        under = List.copyOf(under);
    }

    /**
     * Of a design played in worlds the search never saw.
     *
     * @param again rows of the same worlds with other luck; none when parameters are not drawn
     */
    static Parted of(Problem problem, int number, Tried design, double[][] again) {
        List<Aim> aims = new ArrayList<>(problem.objectives());
        aims.addAll(problem.constraints());
        List<Split> splits = new ArrayList<>();
        for (int at = 0; at < problem.objectives().size(); at++) {
            splits.add(Split.of(
                    byFuture(problem, design.rows(), at, aims.size()), byFuture(problem, again, at, aims.size())));
        }
        List<List<Double>> under = new ArrayList<>();
        for (int at = 0; at < aims.size(); at++) {
            List<Double> found = new ArrayList<>();
            for (int future = 0; future < problem.futures(); future++) {
                found.add(aims.get(at)
                        .of(design.column(at, future, design.worlds()))
                        .value());
            }
            under.add(List.copyOf(found));
        }
        return new Parted(number, splits, under);
    }

    private static double[][] byFuture(Problem problem, double[][] rows, int which, int aims) {
        double[][] found = new double[rows.length][problem.futures()];
        for (int world = 0; world < rows.length; world++) {
            for (int future = 0; future < found[world].length; future++) {
                found[world][future] = rows[world][future * aims + which];
            }
        }
        return found;
    }
}
