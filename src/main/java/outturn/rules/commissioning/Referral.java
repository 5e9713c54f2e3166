package outturn.rules.commissioning;

/** To which provider a client is referred: by their shares of referrals, among those that are open. */
public final class Referral {
    private Referral() {}

    /**
     * A provider.
     *
     * @param shares part of referrals of each, against the parts of the others
     * @param open who takes referrals; when nobody does, clients are shared out as if all did, and wait
     * @param luck a uniform draw
     */
    public static int to(double[] shares, boolean[] open, double luck) {
        double total = 0;
        for (int provider = 0; provider < shares.length; provider++) {
            total += open[provider] ? shares[provider] : 0;
        }
        boolean anybody = total > 0;
        if (!anybody) {
            for (double share : shares) {
                total += share;
            }
        }
        double point = luck * total;
        double below = 0;
        int last = 0;
        for (int provider = 0; provider < shares.length; provider++) {
            double share = open[provider] || !anybody ? shares[provider] : 0;
            below += share;
            if (share > 0 && point < below) {
                return provider;
            }
            last = share > 0 ? provider : last;
        }
        return last;
    }
}
