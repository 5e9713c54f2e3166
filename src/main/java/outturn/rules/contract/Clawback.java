package outturn.rules.contract;

import outturn.rules.money.Pence;

/** What a claim loses when the client comes back in time. */
public final class Clawback {
    private Clawback() {}

    /** Whether a return after so many cycles away is within so many. */
    public static boolean counts(int away, int within) {
        return away <= within;
    }

    /**
     * Whole pence of a claim that are clawed back, never more than is left of it.
     *
     * @param claimed the claim
     * @param left what earlier clauses have left of it
     */
    public static long of(long claimed, long left, double share) {
        return Math.min(left, Pence.whole(claimed * share));
    }
}
