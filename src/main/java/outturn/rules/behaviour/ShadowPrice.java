package outturn.rules.behaviour;

/**
 * The price λ of a staff hour at which a caseload wants just the hours there are (model, §6.3): what the hour would earn
 * with another client. Nothing is wanted less when it costs less, so the price is found between the two of a list of
 * prices that it must lie between; between two of the list, what is wanted is taken to run straight.
 */
public final class ShadowPrice {
    private ShadowPrice() {}

    /**
     * Where the price stands in the list: 2.25 is a quarter of the way from the third to the fourth. The first, where there
     * are hours enough; the last, where there are too few at any price of the list.
     *
     * @param wanted hours wanted at each price of the list, from the lowest, which is 0
     * @param prices how many there are
     * @param hours hours there are
     */
    public static double position(double[] wanted, int prices, double hours) {
        if (wanted[0] <= hours) {
            return 0;
        }
        for (int at = 1; at < prices; at++) {
            if (wanted[at] <= hours) {
                return at - 1 + (wanted[at - 1] - hours) / (wanted[at - 1] - wanted[at]);
            }
        }
        return prices - 1;
    }

    /** What stands at a position of a list, which begins at {@code from} and whose items lie {@code step} apart. */
    public static double at(double position, float[] list, int from, int step) {
        int below = (int) position;
        double part = position - below;
        double low = list[from + below * step];
        return part == 0 ? low : low + part * (list[from + (below + 1) * step] - low);
    }
}
