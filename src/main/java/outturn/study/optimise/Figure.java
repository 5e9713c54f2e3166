package outturn.study.optimise;

import outturn.summary.Bounds;

/**
 * A number found in some worlds.
 *
 * @param error its standard error; NaN where it is not known
 * @param bounds how low and how high it may be, each at 95%
 */
public record Figure(double value, double error, Bounds bounds) {
    /** Of what was not played. */
    public static final Figure UNKNOWN = new Figure(Double.NaN, Double.NaN, Bounds.UNKNOWN);

    /** Half a 95% interval. */
    public double reach() {
        return 1.96 * error;
    }
}
