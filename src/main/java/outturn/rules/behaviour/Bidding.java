package outturn.rules.behaviour;

/**
 * What a contract is worth to who may bid for it, in pence over its life (model, §6.8):
 *
 * <pre>    V = Σ δ^t · ( min over λ [ s · w(λ) + λ · H ]  +  B − (1 − a) · C − O )</pre>
 *
 * <p>with s clients beginning treatment in a cycle, each worth w(λ) when an hour of staff is worth λ elsewhere; H hours of
 * staff; B what is paid whatever is done; C the cost of staff, of which a share a is saved when an hour is not given and
 * stands in w already; and O overheads. The least over the price of an hour is what clients are worth when there are no more
 * hours than H: the dual of sharing them out, as in decision 16. It bids when V is not below 0. Risk is taken off in w.
 */
public final class Bidding {
    private Bidding() {}

    /**
     * Clients who can begin treatment in a cycle.
     *
     * @param coming who come and are accepted
     * @param places there are; each is taken for {@code stay} cycles
     */
    public static double starts(double coming, double places, double stay) {
        return StrictMath.min(coming, places / StrictMath.max(1, stay));
    }

    /**
     * What a cycle's clients are worth with no more than so many hours.
     *
     * @param worth of the clients at each price of an hour
     * @param prices of an hour, from 0
     */
    public static double withinHours(double[] worth, double[] prices, double hours) {
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < prices.length; at++) {
            least = StrictMath.min(least, worth[at] + prices[at] * hours);
        }
        return least;
    }

    /** Whether a contract worth so many pence is bid for. */
    public static boolean bids(double worth) {
        return worth >= 0;
    }
}
