package outturn.rules.contract;

import outturn.rules.money.Pence;

/** What a prime keeps of a payment. The provider gets the rest, so that slice and rest are the whole to the penny. */
public final class TopSlice {
    private TopSlice() {}

    /** Whole pence a cycle that a prime pays for the risk it keeps, of what results are expected to pay after its slice. */
    public static long forRisk(double expected, double passedOn) {
        return Pence.whole(expected * (1 - passedOn));
    }

    /** Whole pence kept; of a recovery, below zero, the prime gives back as much as it kept. */
    public static long of(long payment, double share) {
        return Pence.whole(payment * share);
    }
}
