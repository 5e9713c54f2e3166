package outturn.study.optimise;

import java.util.List;
import java.util.OptionalDouble;
import outturn.scenario.Gauge.Statistic;
import outturn.summary.Bounds;
import outturn.summary.Gauged;

/**
 * What a design is judged by: a statistic over worlds, to be made small or large, or to be kept on one side of a line.
 *
 * @param name for people
 * @param less whether less is better
 * @param atMost the line it must not be above, for a constraint
 * @param atLeast the line it must not be below
 */
public record Aim(String name, Statistic statistic, boolean less, OptionalDouble atMost, OptionalDouble atLeast) {
    /** An objective. */
    public static Aim objective(String name, Statistic statistic, boolean less) {
        return new Aim(name, statistic, less, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A constraint from above. */
    public static Aim atMost(String name, Statistic statistic, double line) {
        return new Aim(name, statistic, true, OptionalDouble.of(line), OptionalDouble.empty());
    }

    /** A constraint from below. */
    public static Aim atLeast(String name, Statistic statistic, double line) {
        return new Aim(name, statistic, false, OptionalDouble.empty(), OptionalDouble.of(line));
    }

    Gauged of(double[] column) {
        return Gauged.of(column, statistic, less);
    }

    /** What is to be made small, of an objective. */
    double minimised(double value) {
        return less ? value : -value;
    }

    /** How far beyond its line a value is, as a share of the line, or itself where the line is 0; 0 when it keeps to it. */
    double beyond(double value) {
        if (Double.isNaN(value)) {
            return Double.POSITIVE_INFINITY;
        }
        return StrictMath.max(above(value), below(value));
    }

    /** The same at the least, be the value anywhere within its bounds; 0 where they are not known. */
    double leastBeyond(Bounds bounds) {
        return isBroken(bounds) ? StrictMath.max(above(bounds.low()), below(bounds.high())) : 0;
    }

    /** Whether the line is kept, be the value anywhere within its bounds; not where they are not known. */
    boolean isKept(Bounds bounds) {
        return (atMost.isEmpty() || bounds.high() <= atMost.getAsDouble())
                && (atLeast.isEmpty() || bounds.low() >= atLeast.getAsDouble());
    }

    /** Whether the line is crossed, be the value anywhere within its bounds; not where they are not known. */
    boolean isBroken(Bounds bounds) {
        return atMost.isPresent() && bounds.low() > atMost.getAsDouble()
                || atLeast.isPresent() && bounds.high() < atLeast.getAsDouble();
    }

    private double above(double value) {
        return atMost.isPresent() ? StrictMath.max(0, (value - atMost.getAsDouble()) / scale(atMost.getAsDouble())) : 0;
    }

    private double below(double value) {
        return atLeast.isPresent()
                ? StrictMath.max(0, (atLeast.getAsDouble() - value) / scale(atLeast.getAsDouble()))
                : 0;
    }

    /** Which of several values is the worst, the first of equals; there is one at least. */
    public int worst(List<Double> values) {
        int worst = 0;
        for (int at = 1; at < values.size(); at++) {
            worst = isWorse(values.get(at), values.get(worst)) ? at : worst;
        }
        return worst;
    }

    /** Whether one value is worse than another: farther beyond its line or, where that is the same, to the bad side. */
    boolean isWorse(double one, double other) {
        if (Double.isNaN(other)) {
            return false;
        }
        double gap = beyond(one) - beyond(other);
        return gap != 0 ? gap > 0 : minimised(one) > minimised(other);
    }

    private static double scale(double line) {
        return line == 0 ? 1 : StrictMath.abs(line);
    }
}
