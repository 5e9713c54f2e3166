package outturn.rules.pathway;

/**
 * Which of several ways out of a state is taken in one cycle, if any (model, §4):
 *
 * <pre>    P(stay) = exp(−H),   P(k) = (h_k / H) · (1 − exp(−H)),   H = Σ h_k</pre>
 *
 * <p>One draw decides both whether and which. Because 1 − exp(−H) never exceeds H, a draw at or above H stays without the
 * exponential being asked for, which spares it in most months of most lives.
 */
public final class CompetingRisks {
    /** Nobody left. */
    public static final int STAY = -1;

    /** Steps to one unit of H in the table of 1 − exp(−H). */
    private static final int STEPS = 64;

    private static final int LONGEST = 8;
    private static final double[] LEAVING = steps();

    private CompetingRisks() {}

    /**
     * The way taken, or {@link #STAY}.
     *
     * @param hazards h, per cycle, one for each way, none below 0
     * @param ways how many of them count
     * @param luck a uniform draw, 0 ≤ luck &lt; 1
     */
    public static int next(double[] hazards, int ways, double luck) {
        double total = 0;
        for (int way = 0; way < ways; way++) {
            total += hazards[way];
        }
        if (luck >= total) {
            return STAY;
        }
        double leaving = leaving(total);
        return luck >= leaving ? STAY : fall(hazards, ways, luck / leaving * total);
    }

    /**
     * Chance of leaving by any way, 1 − exp(−H), to 4 · 10⁻¹⁶ for any H from 0 on. From the nearest whole 1/64 below H the
     * rest of the way is a short series, so it costs a table look-up and a few products; with nothing but those it is the
     * same on every machine.
     */
    public static double leaving(double total) {
        if (total >= LONGEST) {
            return -StrictMath.expm1(-total);
        }
        int step = (int) (total * STEPS);
        double rest = total - (double) step / STEPS;
        double left =
                rest * (1 - rest * (1 / 2.0 - rest * (1 / 6.0 - rest * (1 / 24.0 - rest * (1 / 120.0 - rest / 720)))));
        return LEAVING[step] + (1 - LEAVING[step]) * left;
    }

    private static double[] steps() {
        double[] steps = new double[LONGEST * STEPS];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = -StrictMath.expm1(-(double) step / STEPS);
        }
        return steps;
    }

    /** The way in whose part of H the {@code point} falls; rounding at the top end falls to the last way that is open. */
    private static int fall(double[] hazards, int ways, double point) {
        double below = 0;
        int open = 0;
        for (int way = 0; way < ways; way++) {
            below += hazards[way];
            if (point < below) {
                return way;
            }
            if (hazards[way] > 0) {
                open = way;
            }
        }
        return open;
    }
}
