package outturn.summary;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Sums over replications, always in the order of their numbers, so that no answer depends on which thread was first.
 * Values that are NaN had an empty denominator and are left out.
 */
public final class Statistics {
    /** Replications are cut into this many runs of neighbours where an error has no formula. */
    private static final int BATCHES = 20;

    private static final double Z = 1.959963984540054;

    private Statistics() {}

    /** Mean, error, spread and percentiles of one column. */
    static Estimate estimate(Measure measure, double[] column) {
        double[] found = found(column);
        int n = found.length;
        double mean = mean(found);
        double sd = deviation(found, mean);
        Arrays.sort(found);
        return new Estimate(
                measure,
                n,
                mean,
                sd / StrictMath.sqrt(n),
                sd,
                quantile(found, 0.05),
                quantile(found, 0.5),
                quantile(found, 0.95));
    }

    /** The numbers among them, in order. */
    public static double[] found(double[] column) {
        double[] found = new double[column.length];
        int many = 0;
        for (double value : column) {
            if (!Double.isNaN(value)) {
                found[many++] = value;
            }
        }
        return many == found.length ? found : Arrays.copyOf(found, many);
    }

    /** Arithmetic mean; NaN of none. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Standard deviation with divisor n − 1; NaN of fewer than two. */
    public static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : StrictMath.sqrt(squares / (values.length - 1));
    }

    /**
     * The p-quantile of sorted values, by straight line between the two it falls between: with h = (n − 1)·p, the value
     * x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋ + 1] − x[⌊h⌋]), counting from 0. This is type 7 of Hyndman and Fan (1996), the rule of
     * R and of spreadsheets. NaN of none.
     */
    public static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double h = (sorted.length - 1) * p;
        int below = (int) h;
        int above = Integer.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Mean of the worst twentieth, where high is bad (CVaR₉₅): q + mean of what lies above q, over 0.05, with q the
     * 95th percentile (Rockafellar and Uryasev, 2000). Its error is that of the same mean.
     */
    static Estimate meanOfWorst(Measure measure, double[] column) {
        double[] found = found(column);
        double[] sorted = found.clone();
        Arrays.sort(sorted);
        double q = quantile(sorted, 0.95);
        double[] above = Arrays.stream(found)
                .map(value -> q + (value > q ? value - q : 0) / 0.05)
                .toArray();
        double mean = mean(above);
        return Estimate.whole(measure, found.length, mean, deviation(above, mean) / StrictMath.sqrt(found.length));
    }

    /**
     * A number worked out from all values at once. Its error is that of the mean over twenty runs of neighbours, each
     * worked out alone; NaN below 200 replications, where a run would have fewer than ten.
     */
    static Estimate whole(Measure measure, double[] column, ToDoubleFunction<double[]> of) {
        double[] found = found(column);
        double value = found.length == 0 ? Double.NaN : of.applyAsDouble(found);
        return Estimate.whole(measure, found.length, value, batchError(found, of));
    }

    private static double batchError(double[] values, ToDoubleFunction<double[]> of) {
        int size = values.length / BATCHES;
        if (size < 10) {
            return Double.NaN;
        }
        double[] each = new double[BATCHES];
        for (int batch = 0; batch < BATCHES; batch++) {
            each[batch] = of.applyAsDouble(Arrays.copyOfRange(values, batch * size, (batch + 1) * size));
        }
        return deviation(each, mean(each)) / StrictMath.sqrt(BATCHES);
    }

    /**
     * Half the width of a 95% interval in standard errors: Student's t with n − 1 degrees of freedom, by the expansion in
     * Abramowitz and Stegun (1964), 26.7.5, right to one per cent from n = 3; 1.96 when n is large. NaN below 2.
     */
    public static double reach(int n) {
        if (n < 2) {
            return Double.NaN;
        }
        double v = n - 1;
        double z2 = Z * Z;
        double z3 = z2 * Z;
        double z5 = z3 * z2;
        double z7 = z5 * z2;
        double z9 = z7 * z2;
        double g1 = (z3 + Z) / 4;
        double g2 = (5 * z5 + 16 * z3 + 3 * Z) / 96;
        double g3 = (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / 384;
        double g4 = (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * Z) / 92_160;
        return Z + g1 / v + g2 / (v * v) + g3 / (v * v * v) + g4 / (v * v * v * v);
    }
}
