package outturn.summary;

/**
 * A measure over replications. What cannot be said, such as a spread of one replication, is NaN.
 *
 * @param n replications it was worked out from; those with an empty denominator are left out
 * @param mean over them
 * @param mcse Monte Carlo standard error of the mean, sd / √n; 0 for an exact expectation
 * @param sd standard deviation between replications, divisor n − 1
 * @param p5 5th percentile between replications, by {@link Statistics#quantile}
 * @param p50 median between replications
 * @param p95 95th percentile between replications
 */
public record Estimate(Measure measure, int n, double mean, double mcse, double sd, double p5, double p50, double p95) {

    /** An expectation worked out exactly: no replications, no error, nothing to say of the spread. */
    public static Estimate exact(Measure measure, double mean) {
        return new Estimate(measure, 0, mean, 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** A number that sums up all replications at once, such as a mean of the worst, with its standard error. */
    static Estimate whole(Measure measure, int n, double value, double mcse) {
        return new Estimate(measure, n, value, mcse, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
