package outturn.study.parameters;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import outturn.scenario.Check;
import outturn.scenario.Quantity;
import outturn.scenario.Quantity.Distribution;

/**
 * Where an uncertain number lies, by its luck: the quantile function of its distribution.
 *
 * <p>Uniform and triangular numbers lie between low and high, the latter with their peak at the value; so does a number of
 * which no distribution is stated, as triangular. Of all others low and high are the ends of a 95 % interval: a standard
 * deviation is (high − low) ÷ 3.92. Normal, beta and gamma have the value for their mean (Briggs, Claxton and Sculpher,
 * 2006, <i>Decision Modelling for Health Economic Evaluation</i>, ch. 4); a lognormal has it for its median, and a standard
 * deviation of its logarithm of ln(high ÷ low) ÷ 3.92.
 */
final class Spread {
    /** Ends of an interval of 19 in 20 stand so many standard deviations from its middle. */
    private static final double ENDS = 1.959963984540054;

    /** Halvings after which a quantile is as near as its numbers can tell. */
    private static final int HALVINGS = 60;

    /** Luck is held so far from 0 and 1, where some numbers have no end. */
    private static final double EDGE = 0x1.0p-40;

    private Spread() {}

    /**
     * The number that a uniform draw falls on, in the unit of the quantity, which has a low and a high.
     *
     * @param luck 0 ≤ u &lt; 1
     */
    static double at(Quantity quantity, double luck) {
        double u = StrictMath.max(EDGE, StrictMath.min(1 - EDGE, luck));
        double low = quantity.low().orElseThrow();
        double high = quantity.high().orElseThrow();
        double sd = (high - low) / (2 * ENDS);
        return switch (quantity.distribution().orElse(Distribution.TRIANGULAR)) {
            case UNIFORM -> low + (high - low) * u;
            case TRIANGULAR -> triangular(low, quantity.value(), high, u);
            case NORMAL -> quantity.value() + sd * normal(u);
            case LOGNORMAL -> lognormal(quantity, low, high, u);
            case BETA -> beta(quantity.value(), sd, u);
            case GAMMA -> gamma(quantity.value(), sd, u);
        };
    }

    private static double triangular(double low, double peak, double high, double u) {
        return u < (peak - low) / (high - low)
                ? low + StrictMath.sqrt(u * (high - low) * (peak - low))
                : high - StrictMath.sqrt((1 - u) * (high - low) * (high - peak));
    }

    private static double normal(double u) {
        return StrictMath.sqrt(2) * Erf.erfInv(2 * u - 1);
    }

    private static double lognormal(Quantity quantity, double low, double high, double u) {
        Check.that(low > 0, "low", "is not above 0, as a lognormal number is", "give another \"distribution\"");
        return quantity.value() * StrictMath.exp(StrictMath.log(high / low) / (2 * ENDS) * normal(u));
    }

    private static double beta(double mean, double sd, double u) {
        Check.that(
                mean > 0 && mean < 1,
                "",
                "is not between 0 and 1, as a beta number is",
                "give another \"distribution\"");
        double both = mean * (1 - mean) / (sd * sd) - 1;
        Check.that(both > 0, "high", "is too far from low for a beta number", "narrow the range, or give \"uniform\"");
        return quantile(x -> Beta.regularizedBeta(x, mean * both, (1 - mean) * both), 1, u);
    }

    private static double gamma(double mean, double sd, double u) {
        Check.that(mean > 0, "", "is not above 0, as a gamma number is", "give another \"distribution\"");
        double shape = mean * mean / (sd * sd);
        double scale = sd * sd / mean;
        double most = 1;
        while (Gamma.regularizedGammaP(shape, most) < u && most < 0x1.0p60) {
            most *= 2;
        }
        return scale * quantile(x -> Gamma.regularizedGammaP(shape, x), most, u);
    }

    /** Where a distribution function that rises from 0 reaches {@code u}, by halving. */
    private static double quantile(DoubleUnaryOperator reached, double most, double u) {
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (reached.applyAsDouble(middle) < u) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
