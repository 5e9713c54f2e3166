package outturn.rules.contract;

/**
 * What one client more or less does to the chance of meeting a standard that a whole year's clients are judged by: outcomes
 * a start, held against a target t. A provider whose n starts a year end well about as often as the target asks meets it by
 * even luck, and near that point, by the normal approximation to the binomial (the count's standard deviation is
 * √(n · t · (1 − t))),
 *
 * <pre>    one outcome more adds  φ(0) / √(n · t · (1 − t)),   one start more takes  t  times that</pre>
 *
 * with φ(0) = 1 / √(2π). So a client as likely to do well as the target asks is worth nothing, a likelier one something, a
 * less likely one costs; and all of it is less for the provider with many clients, among whom one hardly counts.
 */
public final class Standard {
    /** 1 / √(2π): the normal density at its middle. */
    private static final double MIDDLE = 0.3989422804014327;

    private Standard() {}

    /**
     * Chance of meeting the standard that one outcome more adds; 0 where the target asks for nothing or for everything.
     *
     * @param target t, outcomes a start, 0 to 1
     * @param starts n a year
     */
    public static double addedByAnOutcome(double target, double starts) {
        double variance = starts * target * (1 - target);
        return variance > 0 ? StrictMath.min(1, MIDDLE / StrictMath.sqrt(variance)) : 0;
    }
}
