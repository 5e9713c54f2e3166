package outturn.rules.population;

/**
 * One cycle of one kind of recovery capital R, from 0 to 1 (model, §3):
 *
 * <pre>    R' = R + gain · (1 − R) − loss · R</pre>
 */
public final class CapitalGrowth {
    private CapitalGrowth() {}

    /**
     * One cycle of many clients, in place: {@link #next} of each.
     *
     * @param environment what multiplies every gain
     * @param from the first of them
     * @param to the one after the last
     */
    public static void grow(double[] capital, double[] gain, double[] loss, double environment, int from, int to) {
        for (int client = from; client < to; client++) {
            capital[client] = next(capital[client], gain[client] * environment, loss[client]);
        }
    }

    /** R a cycle later; gain and loss are shares, and above 1 count as 1. */
    public static double next(double capital, double gain, double loss) {
        double gained = StrictMath.min(gain, 1) * (1 - capital);
        double lost = StrictMath.min(loss, 1) * capital;
        return capital + gained - lost;
    }
}
