package outturn.study.validation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A number from sums over n replications, with the Monte Carlo standard error that leaving each out in turn shows:
 *
 * <pre>    s² = (n − 1) / n · Σ (θ₍ᵢ₎ − mean of θ₍·₎)²</pre>
 *
 * <p>Efron and Tibshirani, <i>An Introduction to the Bootstrap</i>, 1993, chapter 11. It serves ratios and odds ratios
 * alike, which are no means over replications.
 *
 * @param error not a number for a single replication
 */
record Jackknife(double value, double error) {
    static Jackknife of(List<double[]> replications, ToDoubleFunction<double[]> number) {
        int n = replications.size();
        double[] all = new double[replications.get(0).length];
        replications.forEach(sums -> add(all, sums, 1));
        double[] without = new double[n];
        double mean = 0;
        for (int left = 0; left < n; left++) {
            double[] rest = all.clone();
            add(rest, replications.get(left), -1);
            without[left] = number.applyAsDouble(rest);
            mean += without[left] / n;
        }
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        double error = n < 2 ? Double.NaN : StrictMath.sqrt(squares * (n - 1) / n);
        return new Jackknife(number.applyAsDouble(all), error);
    }

    private static void add(double[] to, double[] sums, int sign) {
        for (int at = 0; at < to.length; at++) {
            to[at] += sign * sums[at];
        }
    }
}
