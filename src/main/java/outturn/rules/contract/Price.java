package outturn.rules.contract;

import outturn.rules.money.Pence;

/** The price of one claim, rounded once: what the contract says, times its ratio for the year and for the tier. */
public final class Price {
    private Price() {}

    /**
     * Whole pence.
     *
     * @param pence as the contract states it
     * @param year ratio of the contract year
     * @param tier ratio of the tier the claim falls into
     */
    public static long of(double pence, double year, double tier) {
        return Pence.whole(pence * year * tier);
    }
}
