package outturn.rules.population;

import org.apache.commons.math3.special.Erf;

/**
 * What nobody sees in a client's prognosis, f ~ N(0, σ²), as 32 equally likely points: the normal quantiles at the middle
 * of each thirty-second, stretched so that the variance is exactly σ². Points, because then the exact method can add over
 * them and agree with the simulation to the last digit.
 */
public final class Frailty {
    /** How many points. */
    public static final int POINTS = 32;

    private Frailty() {}

    /** The points in rising order, for a standard deviation {@code sd} of at least 0. */
    public static double[] points(double sd) {
        double[] points = new double[POINTS];
        double squares = 0;
        for (int at = 0; at < POINTS; at++) {
            points[at] = Erf.erfInv((2 * at + 1.0) / POINTS - 1);
            squares += points[at] * points[at];
        }
        double stretch = sd / StrictMath.sqrt(squares / POINTS);
        for (int at = 0; at < POINTS; at++) {
            points[at] *= stretch;
        }
        return points;
    }

    /** The point a uniform draw falls on. */
    public static int point(double luck) {
        return (int) (luck * POINTS);
    }
}
