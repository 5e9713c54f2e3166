package outturn.study.optimise;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.study.optimise.Optimised.Found;

/**
 * How far designs are from the best in each objective, in the worlds designs are chosen in: 0 at the best of those it was made for, 1 at their worst.
 *
 * @param low of each objective, turned so that less is better
 * @param high likewise
 */
record Ruler(Problem problem, double[] low, double[] high) {
    /** @param designs one at least */
    static Ruler of(Problem problem, List<Found> designs) {
        int objectives = problem.objectives().size();
        double[] low = new double[objectives];
        double[] high = new double[objectives];
        for (int at = 0; at < objectives; at++) {
            Aim aim = problem.objectives().get(at);
            int which = at;
            double[] found = designs.stream()
                    .mapToDouble(each ->
                            aim.minimised(each.objectives().get(which).ranked().value()))
                    .sorted()
                    .toArray();
            low[at] = found[0];
            high[at] = found[found.length - 1];
        }
        return new Ruler(problem, low, high);
    }

    double minimised(Found design, int which) {
        return problem.objectives()
                .get(which)
                .minimised(design.objectives().get(which).ranked().value());
    }

    double scaled(Found design, int which) {
        return high[which] > low[which] ? (minimised(design, which) - low[which]) / (high[which] - low[which]) : 0;
    }

    /** Square of the distance from the best in all, each objective's square so many times. */
    double farFromBest(Found design, double[] weights) {
        double sum = 0;
        for (int at = 0; at < low.length; at++) {
            sum += weights[at] * scaled(design, at) * scaled(design, at);
        }
        return sum;
    }

    /** The first design of the least cost; there is one at least. */
    static Found least(List<Found> designs, ToDoubleFunction<Found> cost) {
        Found best = designs.get(0);
        for (Found each : designs) {
            best = cost.applyAsDouble(each) < cost.applyAsDouble(best) ? each : best;
        }
        return best;
    }
}
