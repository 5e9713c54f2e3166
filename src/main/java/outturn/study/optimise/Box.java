package outturn.study.optimise;

import java.util.Arrays;
import java.util.List;
import outturn.scenario.json.Json;

/**
 * What hypervolumes are measured in: the box between the best and the reference point, which lies a tenth of the way beyond
 * the worst, of each objective among the first designs that could be played. Both to be made small.
 */
record Box(double[] best, double[] reference) {
    private static final double BEYOND = 0.1;

    static Box of(List<Tried> first, int objectives) {
        double[] best = new double[objectives];
        double[] reference = new double[objectives];
        for (int which = 0; which < objectives; which++) {
            int at = which;
            double[] found = first.stream()
                    .mapToDouble(each -> each.score().objective(at))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            double low = found.length == 0 ? 0 : found[0];
            double high = found.length == 0 ? 1 : found[found.length - 1];
            double width = high > low ? high - low : StrictMath.max(1, StrictMath.abs(high));
            best[which] = low;
            reference[which] = low + width * (1 + BEYOND);
        }
        return new Box(best, reference);
    }

    /** Hypervolume of those that keep the constraints, as a share of the box; above 1 beyond what was best at first. */
    double share(List<Tried> designs) {
        return share(
                designs.stream().map(Tried::score).filter(Score::isFeasible).map(Score::objectives));
    }

    double share(java.util.stream.Stream<double[]> points) {
        double[] origin = new double[best.length];
        Arrays.fill(origin, 1);
        return Hypervolume.of(points.map(this::scaled).toList(), origin);
    }

    /** From 0 at the best to 1 at the reference. */
    double[] scaled(double[] point) {
        double[] scaled = new double[point.length];
        for (int at = 0; at < point.length; at++) {
            scaled[at] = (point[at] - best[at]) / (reference[at] - best[at]);
        }
        return scaled;
    }

    Json json() {
        return Json.object()
                .put("best", Memory.numbers(best))
                .put("reference", Memory.numbers(reference))
                .json();
    }

    static Box of(Json json) {
        return new Box(
                Memory.numbers(json.at("/best").orElseThrow()),
                Memory.numbers(json.at("/reference").orElseThrow()));
    }
}
