package outturn.summary;

import java.util.Arrays;
import outturn.scenario.Gauge;
import outturn.scenario.Gauge.Statistic;

/**
 * A statistic of one measure over replications, and what each replication adds to it.
 *
 * @param value the statistic; NaN when no replication has the measure
 * @param shares one number for each replication, NaN where it has no such measure. Their mean is the statistic and their
 *     standard deviation over √n its standard error, to first order: for a mean the values themselves; for a percentile
 *     q + (p − 1{x ≤ q}) ÷ f with f the density at q (Bahadur, 1966, <i>Annals of Mathematical Statistics</i> 37,
 *     577–580); for the mean of the worst twentieth q + max(x − q, 0) ÷ 0.05 (Rockafellar and Uryasev, 2000). A worst
 *     world has no such form: it stands for itself in all, and its error is not known
 */
public record Gauged(double value, double[] shares) {
    private static final double TAIL = 0.05;

    /** Half the stretch of ranks over which a density is taken. */
    private static final double STRETCH = 0.05;

    /** Of a column by replication. */
    public static Gauged of(double[] column, Gauge gauge) {
        return of(column, gauge.statistic(), gauge.highIsBad());
    }

    /**
     * Of a column by replication.
     *
     * @param highIsBad which end is the worst
     */
    public static Gauged of(double[] column, Statistic statistic, boolean highIsBad) {
        double[] sorted = Statistics.found(column);
        if (sorted.length == 0) {
            return new Gauged(Double.NaN, column.clone());
        }
        double mean = Statistics.mean(sorted);
        double sd = Statistics.deviation(sorted, mean);
        Arrays.sort(sorted);
        return switch (statistic) {
            case MEAN -> new Gauged(mean, column.clone());
            case SD -> new Gauged(sd, each(column, x -> sd + ((x - mean) * (x - mean) - sd * sd) / (2 * sd)));
            case P5 -> quantile(column, sorted, 0.05);
            case P50 -> quantile(column, sorted, 0.5);
            case P95 -> quantile(column, sorted, 0.95);
            case CVAR -> highIsBad ? tail(column, sorted) : low(column);
            case WORST -> worst(column, highIsBad ? sorted[sorted.length - 1] : sorted[0]);
        };
    }

    private static Gauged quantile(double[] column, double[] sorted, double p) {
        double q = Statistics.quantile(sorted, p);
        double low = StrictMath.max(0, p - STRETCH);
        double high = StrictMath.min(1, p + STRETCH);
        double width = (Statistics.quantile(sorted, high) - Statistics.quantile(sorted, low)) / (high - low);
        return new Gauged(q, each(column, x -> q + (p - (x <= q ? 1 : 0)) * width));
    }

    private static Gauged tail(double[] column, double[] sorted) {
        double q = Statistics.quantile(sorted, 1 - TAIL);
        double[] shares = each(column, x -> q + (x > q ? x - q : 0) / TAIL);
        return new Gauged(Statistics.mean(Statistics.found(shares)), shares);
    }

    private static Gauged low(double[] column) {
        Gauged turned = of(each(column, x -> -x), Statistic.CVAR, true);
        return new Gauged(-turned.value, each(turned.shares, x -> -x));
    }

    private static Gauged worst(double[] column, double worst) {
        return new Gauged(worst, each(column, x -> worst));
    }

    private static double[] each(double[] column, java.util.function.DoubleUnaryOperator of) {
        return Arrays.stream(column)
                .map(x -> Double.isNaN(x) ? x : of.applyAsDouble(x))
                .toArray();
    }

    /** Standard error of the statistic; NaN of fewer than two replications. */
    public double error() {
        double[] found = Statistics.found(shares);
        return Statistics.deviation(found, Statistics.mean(found)) / StrictMath.sqrt(found.length);
    }
}
