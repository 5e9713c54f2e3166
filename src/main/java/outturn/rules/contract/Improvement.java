package outturn.rules.contract;

/**
 * How much better than its baseline a cohort did, as a share of the baseline:
 *
 * <pre>    (mean − baseline) / baseline   where more is better,   (baseline − mean) / baseline   where fewer is</pre>
 */
public final class Improvement {
    private static final double ROUNDING = 1e-9;

    private Improvement() {}

    /**
     * The improvement; below 0 when the cohort did worse.
     *
     * @param counted outcomes or events of the cohort
     * @param clients in the cohort, 1 or more
     * @param baseline outcomes or events a client, above 0
     * @param more whether more is better
     */
    public static double of(long counted, int clients, double baseline, boolean more) {
        double mean = (double) counted / clients;
        return (more ? mean - baseline : baseline - mean) / baseline;
    }

    /**
     * The highest step an improvement reaches, or −1. A step is reached from its own share on, within a billionth.
     *
     * @param reach what each step asks for, rising
     */
    public static int step(double improvement, double[] reach) {
        int step = -1;
        while (step + 1 < reach.length && improvement >= reach[step + 1] - ROUNDING) {
            step++;
        }
        return step;
    }
}
