package outturn.rules.contract;

import outturn.rules.money.Pence;

/** What the step a cohort has reached pays: a lump, and a price for each outcome or for each event averted. */
public final class CohortPayment {
    private CohortPayment() {}

    /**
     * What is paid for one by one: where more is better, every outcome; where fewer is, what the baseline expected and
     * did not come, which may be a fraction.
     */
    public static double units(long counted, int clients, double baseline, boolean more) {
        return more ? counted : Math.max(0, baseline * clients - counted);
    }

    /** Whole pence: the lump and the price of so many. */
    public static long pence(long lump, long each, double units) {
        return lump + Pence.whole(each * units);
    }
}
