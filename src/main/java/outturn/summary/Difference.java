package outturn.summary;

/**
 * How a measure differs from the same measure of the reference scenario, paired by replication: both had the same luck.
 *
 * @param estimate of the scenario itself
 * @param reference of the reference
 * @param n pairs; those with an empty denominator on either side are left out
 * @param difference mean over pairs of the scenario less the reference
 * @param mcse Monte Carlo standard error of that mean
 * @param low lower end of the 95% interval of the mean difference, by Student's t on the pairs
 * @param high upper end
 */
public record Difference(
        Estimate estimate, Estimate reference, int n, double difference, double mcse, double low, double high) {

    /** What it is a difference of. */
    public Measure measure() {
        return estimate.measure();
    }

    /** Whether the interval leaves out 0: luck alone is not likely to have made the difference. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    static Difference of(Estimate estimate, Estimate reference, double[] scenario, double[] base) {
        double[] gaps = new double[scenario.length];
        for (int replication = 0; replication < gaps.length; replication++) {
            gaps[replication] = scenario[replication] - base[replication];
        }
        double[] found = Statistics.found(gaps);
        double mean = Statistics.mean(found);
        double mcse = Statistics.deviation(found, mean) / StrictMath.sqrt(found.length);
        double reach = Statistics.reach(found.length) * mcse;
        return new Difference(estimate, reference, found.length, mean, mcse, mean - reach, mean + reach);
    }
}
