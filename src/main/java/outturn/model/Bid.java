package outturn.model;

import outturn.rules.behaviour.Bidding;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;

/**
 * What its contracts are worth to a provider over their life, as it reckons before it bids, in pence of their first cycle.
 *
 * @param clients what clients are worth: what is paid for them, less the hours and the costs that are theirs, and less
 *     what risk is worth
 * @param certain blocks and capital, which come whatever is done, and what payments judged over many clients bring beyond
 *     what each adds
 * @param staff the cost of staff that is not saved when an hour is not given
 * @param overheads premises, management
 */
public record Bid(double clients, double certain, double staff, double overheads) {
    /** All together. */
    public double worth() {
        return clients + certain - staff - overheads;
    }

    /** Whether the provider bids. */
    public boolean isMade() {
        return Bidding.bids(worth());
    }

    /** The sum a provider does, in whole pounds, and what comes of it. */
    public String told(String provider) {
        return Spoken.proper(provider) + (isMade() ? " bids" : " does not bid") + ": clients " + pounds(clients)
                + " + block and capital " + pounds(certain) + " − staff " + pounds(staff) + " − overheads "
                + pounds(overheads) + " = " + pounds(worth());
    }

    private static String pounds(double pence) {
        return Numbers.pounds(StrictMath.round(pence / 100) * 100);
    }
}
