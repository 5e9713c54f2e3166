package outturn.study.floor;

import java.util.OptionalInt;

/**
 * One contract and what it would be to the provider.
 *
 * @param at where on the scale asked about: a ratio of today's prices, a share that is fixed, a value of a lever
 * @param worth pence: what it reckons before it bids, where it decides; otherwise what the horizon adds to its reserves
 * @param worthError Monte Carlo standard error of that; 0 of what is reckoned
 * @param ruined replications in which it is ruined; empty where it was not played
 * @param played replications
 * @param room pence between the mean of its cash, in the lowest month, and what the bank allows; NaN where not played
 */
public record Tried(double at, double worth, double worthError, OptionalInt ruined, int played, double room) {
    private static final double Z = 1.96;

    /** How sure one wants to be. */
    enum Sure {
        /** It may be so, for all that luck can tell: the end of the 95% interval that speaks for it. */
        PERHAPS(1),
        /** The estimate says so. */
        LIKELY(0),
        /** It is so beyond luck. */
        SURELY(-1);

        private final int sign;

        Sure(int sign) {
            this.sign = sign;
        }
    }

    /** Chance of ruin within the horizon; NaN where it was not played. */
    public double ruin() {
        return ruined.isEmpty() ? Double.NaN : (double) ruined.getAsInt() / played;
    }

    /** Lower end of the 95% interval of the chance of ruin. */
    public double ruinLow() {
        return end(-1);
    }

    /** Upper end of it. */
    public double ruinHigh() {
        return end(1);
    }

    /** Whether it is worth having. */
    public boolean isWorthIt() {
        return isWorthIt(Sure.LIKELY);
    }

    boolean isWorthIt(Sure sure) {
        return worth + sure.sign * Z * worthError >= 0;
    }

    /** Whether ruin is no likelier than a risk. */
    public boolean isSafe(double risk) {
        return isSafe(risk, Sure.LIKELY);
    }

    boolean isSafe(double risk, Sure sure) {
        return end(-sure.sign) <= risk;
    }

    /** Whether it stands on the mean of its cash. */
    boolean standsOnAverage() {
        return room >= 0;
    }

    /** An end of the interval of E. B. Wilson (1927), or with 0 the share itself; NaN where it was not played. */
    private double end(int sign) {
        double p = ruin();
        if (sign == 0) {
            return p;
        }
        double z2 = Z * Z / played;
        double reach = Z * StrictMath.sqrt(p * (1 - p) / played + z2 / (4 * played));
        double end = (p + z2 / 2 + sign * reach) / (1 + z2);
        return p == 0 && sign < 0 ? 0 : p == 1 && sign > 0 ? 1 : end;
    }
}
