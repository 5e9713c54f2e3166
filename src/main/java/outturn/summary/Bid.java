package outturn.summary;

/**
 * What a contract could have been: its certain income and its income from results, each as a multiple of what it is.
 *
 * @param certain ratio of block, activity and capital
 * @param flat pence a month in place of certain income that there is none of
 * @param results ratio of what results earn
 */
record Bid(double certain, double flat, double results) {
    /** The contract as it is. */
    static final Bid AS_IT_IS = new Bid(1, 0, 1);

    /** The same block, other prices for results. */
    static Bid atPrice(double ratio) {
        return new Bid(1, 0, ratio);
    }

    /** Income of a month, in whole pence. */
    long income(CashPath path, int month) {
        return StrictMath.round(certain * path.certain(month) + flat + results * path.results(month));
    }
}
