package outturn.rules.pathway;

/**
 * How many events fall in one cycle when {@code mean} are expected, by inversion of one draw. Because exp(−m) is never
 * below 1 − m, a draw under 1 − m means none, and the exponential is not asked for.
 */
public final class Poisson {
    /** Means above this are drawn in parts, so that exp(−mean) never comes near the smallest number there is. */
    public static final double PART = 256;

    private Poisson() {}

    /**
     * Events, none or more.
     *
     * @param mean expected number, 0 to {@link #PART}
     * @param luck a uniform draw, 0 ≤ luck &lt; 1
     */
    public static int events(double mean, double luck) {
        if (luck < 1 - mean) {
            return 0;
        }
        double chance = StrictMath.exp(-mean);
        double below = chance;
        int events = 0;
        while (luck >= below && chance > 0) {
            events++;
            chance *= mean / events;
            below += chance;
        }
        return events;
    }
}
