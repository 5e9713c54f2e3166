package outturn.rules.commissioning;

/**
 * What a budget line at a ratio of today's makes of something that hangs on it:
 *
 * <pre>    ratio = line ^ elasticity</pre>
 *
 * <p>0 is not at all, also of a line that is gone; 1 is in proportion; below 1 the first cuts are borne better than the
 * last.
 */
public final class Elasticity {
    private Elasticity() {}

    /**
     * Ratio of today's.
     *
     * @param line ratio of today's sum, never below 0
     * @param elasticity never below 0
     */
    public static double ratio(double line, double elasticity) {
        return StrictMath.pow(line, elasticity);
    }
}
