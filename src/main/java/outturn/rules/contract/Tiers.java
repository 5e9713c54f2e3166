package outturn.rules.contract;

/**
 * Which tier the next outcome of a contract year falls into. An activity price that falls above a baseline is the same
 * thing with one tier.
 */
public final class Tiers {
    private Tiers() {}

    /**
     * Tier of the next one: 0 before any begins, t once the t-th has begun.
     *
     * @param above how many must have been counted before each tier begins, rising
     * @param counted how many of the year have been counted
     */
    public static int next(int[] above, int counted) {
        int tier = 0;
        while (tier < above.length && counted >= above[tier]) {
            tier++;
        }
        return tier;
    }
}
