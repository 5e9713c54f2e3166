package outturn.rules.behaviour;

/**
 * How surely the better of several choices is taken (model, §6.2):
 *
 * <pre>    P(a) = exp(V(a) / τ) / Σ exp(V(b) / τ)</pre>
 *
 * With τ = 0 the best is taken, the first of equals; as τ grows, the choice turns indifferent. McFadden (1974),
 * <i>Conditional logit analysis of qualitative choice behavior</i>.
 */
public final class Logit {
    /** Scales of difference beyond which the worse choice is as good as never taken. */
    private static final double NEVER = 40;

    /** Steps to one scale in the table of exp(−x). */
    private static final int STEPS = 64;

    /** Marks the best, which lies behind nothing. */
    private static final double BEST = 1;

    private static final double[] FALLEN = steps();

    private Logit() {}

    private static double[] steps() {
        double[] steps = new double[(int) NEVER * STEPS + 1];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = StrictMath.exp(-(double) step / STEPS);
        }
        return steps;
    }

    /**
     * Fills {@code shares} with the chance of each choice.
     *
     * @param worth V, pence, of each choice
     * @param choices how many of them count
     * @param scale τ, pence, at least 0
     */
    public static void shares(double[] worth, int choices, double scale, double[] shares) {
        int best = 0;
        for (int choice = 1; choice < choices; choice++) {
            best = worth[choice] > worth[best] ? choice : best;
        }
        double total = 0;
        for (int choice = 0; choice < choices; choice++) {
            shares[choice] = choice == best ? 1 : weight(worth[choice] - worth[best], scale);
            total += shares[choice];
        }
        for (int choice = 0; choice < choices; choice++) {
            shares[choice] /= total;
        }
    }

    /**
     * The same for many who choose at once, each as if alone: choice c of the a-th stands at {@code c · many + a}.
     *
     * @param choices how many each has
     */
    public static void shares(double[] worth, int choices, int many, double scale, double[] shares) {
        for (int at = 0; at < many; at++) {
            int best = at;
            for (int choice = at + many; choice < choices * many; choice += many) {
                best = worth[choice] > worth[best] ? choice : best;
            }
            for (int choice = at; choice < choices * many; choice += many) {
                shares[choice] = choice == best ? 0 : worth[choice] - worth[best];
            }
            shares[best] = BEST;
        }
        for (int each = 0; each < choices * many; each++) {
            shares[each] = shares[each] == BEST ? 1 : weight(shares[each], scale);
        }
        for (int at = 0; at < many; at++) {
            double total = 0;
            for (int choice = at; choice < choices * many; choice += many) {
                total += shares[choice];
            }
            for (int choice = at; choice < choices * many; choice += many) {
                shares[choice] /= total;
            }
        }
    }

    /** Chance of the first of two choices, when it is worth so many pence more than the second; of equals, the first. */
    public static double first(double gain, double scale) {
        double other = weight(gain < 0 ? gain : -gain, scale);
        if (gain == 0 && scale == 0) {
            return 1;
        }
        return gain < 0 ? other / (1 + other) : 1 / (1 + other);
    }

    /** exp(d / τ) of a choice that is worth d ≤ 0 more than the best. */
    private static double weight(double behind, double scale) {
        return behind < -NEVER * scale || scale == 0 ? 0 : fallen(-behind / scale);
    }

    /**
     * exp(−x) for x from 0 to {@value #NEVER}, to 4 · 10⁻¹⁶ of it: from the nearest whole 1/64 below x the rest of the way
     * is a short series. Plans ask millions of times; table and products are the same on every machine.
     */
    private static double fallen(double x) {
        int step = (int) (x * STEPS);
        double r = x - (double) step / STEPS;
        double rr = r * r;
        double rest = r - rr * (1 / 2.0 - r / 6) - rr * rr * (1 / 24.0 - r / 120 + rr / 720);
        return FALLEN[step] - FALLEN[step] * rest;
    }
}
