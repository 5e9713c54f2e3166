package outturn.study.evaluation;

import outturn.summary.Statistics;

/**
 * What one study said in one evaluation, in the unit of the outcome.
 *
 * @param estimate of the effect; NaN when the study had nothing to go by
 * @param error standard error, as the study works it out
 * @param low lower end of its 95% interval
 * @param high upper end
 */
public record Said(double estimate, double error, double low, double high) {
    private static final double Z = 1.959963984540054;

    /** A mean over areas, with the error that their spread shows and Student's t on one less than their number. */
    static Said overAreas(double[] differences) {
        double mean = Statistics.mean(differences);
        double error = Statistics.deviation(differences, mean) / StrictMath.sqrt(differences.length);
        return of(mean, error, Statistics.reach(differences.length));
    }

    /** An estimate with a large-sample error. */
    static Said large(double estimate, double error) {
        return of(estimate, error, Z);
    }

    private static Said of(double estimate, double error, double reach) {
        return new Said(estimate, error, estimate - reach * error, estimate + reach * error);
    }

    /** Whether it could be worked out. */
    public boolean isKnown() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether the interval holds a value. */
    public boolean covers(double value) {
        return low <= value && value <= high;
    }

    /** Whether the study reports an effect: its interval leaves out zero. */
    public boolean finds() {
        return !covers(0);
    }
}
