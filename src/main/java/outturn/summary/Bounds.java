package outturn.summary;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import outturn.scenario.Gauge.Statistic;

/**
 * How low and how high a statistic of all worlds there could be may lie, told from those that were played. Each end by itself
 * is mistaken at most so often as is said: they are one-sided bounds, of 95% where nothing is said.
 *
 * <p>A chance, which is the mean of noughts and ones, has the exact bounds of Clopper and Pearson (1934), <i>Biometrika</i> 26,
 * 404–413: nothing in 200 worlds may still be a chance of 0.015. A percentile lies between two values in order of size,
 * whatever the distribution (David and Nagaraja, 2003, <i>Order Statistics</i>, 7.1). Any other mean, a standard deviation and
 * the mean of the worst twentieth have Student's t of the error of {@link Gauged}, which is right for many worlds only. The
 * worst world is that of the worlds played and no other: nothing bounds it, and both ends are it.
 *
 * @param low NaN where nothing is known
 * @param high likewise
 */
public record Bounds(double low, double high) {
    /** Of what was not played. */
    public static final Bounds UNKNOWN = new Bounds(Double.NaN, Double.NaN);

    private static final double SURE = 0.95;

    /**
     * Of a column by replication, at 95%.
     *
     * @param highIsBad which end is the worst
     */
    public static Bounds of(double[] column, Statistic statistic, boolean highIsBad) {
        return of(column, statistic, highIsBad, SURE);
    }

    /**
     * Of a column by replication.
     *
     * @param highIsBad which end is the worst
     * @param sure how often each end by itself holds, at the least
     */
    public static Bounds of(double[] column, Statistic statistic, boolean highIsBad, double sure) {
        double[] found = Statistics.found(column);
        if (found.length < 2) {
            return UNKNOWN;
        }
        return switch (statistic) {
            case MEAN -> isChance(found) ? ofChance(found, sure) : student(column, statistic, highIsBad, sure);
            case SD, CVAR -> student(column, statistic, highIsBad, sure);
            case P5 -> ofPercentile(found, 0.05, sure);
            case P50 -> ofPercentile(found, 0.5, sure);
            case P95 -> ofPercentile(found, 0.95, sure);
            case WORST -> {
                double worst = Gauged.of(column, statistic, highIsBad).value();
                yield new Bounds(worst, worst);
            }
        };
    }

    private static boolean isChance(double[] found) {
        return Arrays.stream(found).allMatch(each -> each == 0 || each == 1);
    }

    private static Bounds ofChance(double[] found, double sure) {
        int n = found.length;
        double ones = Arrays.stream(found).sum();
        double low =
                ones == 0 ? 0 : new BetaDistribution(null, ones, n - ones + 1).inverseCumulativeProbability(1 - sure);
        double high = ones == n ? 1 : new BetaDistribution(null, ones + 1, n - ones).inverseCumulativeProbability(sure);
        return new Bounds(low, high);
    }

    /** Few worlds have no value that lies beyond a percentile for certain. */
    private static Bounds ofPercentile(double[] found, double p, double sure) {
        double[] sorted = found.clone();
        Arrays.sort(sorted);
        BinomialDistribution below = new BinomialDistribution(null, sorted.length, p);
        int low = below.inverseCumulativeProbability(1 - sure);
        int high = below.inverseCumulativeProbability(sure);
        return new Bounds(low == 0 ? Double.NaN : sorted[low - 1], high == sorted.length ? Double.NaN : sorted[high]);
    }

    private static Bounds student(double[] column, Statistic statistic, boolean highIsBad, double sure) {
        Gauged gauged = Gauged.of(column, statistic, highIsBad);
        int n = Statistics.found(column).length;
        double reach = new TDistribution(null, n - 1).inverseCumulativeProbability(sure) * gauged.error();
        return new Bounds(gauged.value() - reach, gauged.value() + reach);
    }

    /** The lower of the low ends and the higher of the high; unknown where one is. */
    public Bounds with(Bounds other) {
        return new Bounds(StrictMath.min(low, other.low), StrictMath.max(high, other.high));
    }
}
