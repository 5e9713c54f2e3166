package outturn.replication;

import java.util.Arrays;
import outturn.model.Terms;

/**
 * Claims raised and not yet due, by term and by the cycle in which they fall due. What was raised together falls due
 * together, for each term has one lag.
 */
final class InFlight {
    private final int slots;
    private final long[] verified;
    private final long[] rejected;
    private final long[] falsely;
    private final long[] clawedBack;
    private final int[] verifiedClaims;
    private final int[] rejectedClaims;

    InFlight(Terms terms) {
        int longest = 0;
        for (int term = 0; term < terms.count(); term++) {
            longest = Math.max(longest, terms.lag(term));
        }
        slots = longest + 1;
        verified = new long[terms.count() * slots];
        rejected = new long[terms.count() * slots];
        falsely = new long[terms.count() * slots];
        clawedBack = new long[terms.count() * slots];
        verifiedClaims = new int[terms.count() * slots];
        rejectedClaims = new int[terms.count() * slots];
    }

    void clear() {
        Arrays.fill(verified, 0);
        Arrays.fill(rejected, 0);
        Arrays.fill(falsely, 0);
        Arrays.fill(clawedBack, 0);
        Arrays.fill(verifiedClaims, 0);
        Arrays.fill(rejectedClaims, 0);
    }

    private int at(int term, int due) {
        return term * slots + due % slots;
    }

    /** A claim that will be verified; {@code untrue} of its pence are for what is reported and not so. */
    void raise(int term, int due, long pence, long untrue) {
        int at = at(term, due);
        verified[at] += pence;
        falsely[at] += untrue;
        verifiedClaims[at]++;
    }

    /** A claim that will be rejected. */
    void raiseInVain(int term, int due, long pence) {
        rejected[at(term, due)] += pence;
        rejectedClaims[at(term, due)]++;
    }

    /** Pence of a claim in flight that are clawed back as soon as it is paid. */
    void claw(int term, int due, long pence) {
        clawedBack[at(term, due)] += pence;
    }

    /** Whether anything falls due. */
    boolean falls(int term, int due) {
        return verifiedClaims[at(term, due)] + rejectedClaims[at(term, due)] > 0;
    }

    long verified(int term, int due) {
        return verified[at(term, due)];
    }

    int verifiedClaims(int term, int due) {
        return verifiedClaims[at(term, due)];
    }

    long rejected(int term, int due) {
        return rejected[at(term, due)];
    }

    int rejectedClaims(int term, int due) {
        return rejectedClaims[at(term, due)];
    }

    /** Of the verified, pence for what is not true. */
    long falsely(int term, int due) {
        return falsely[at(term, due)];
    }

    long clawedBack(int term, int due) {
        return clawedBack[at(term, due)];
    }

    /** What was due has been settled; its place is free for later claims. */
    void settled(int term, int due) {
        int at = at(term, due);
        verified[at] = 0;
        rejected[at] = 0;
        falsely[at] = 0;
        clawedBack[at] = 0;
        verifiedClaims[at] = 0;
        rejectedClaims[at] = 0;
    }
}
