package outturn.rules.behaviour;

/**
 * Whether a provider takes a client at assessment (model, §6.4): it does when treating it is worth more than turning it
 * away, which costs what the contract says. Nobody codes cherry-picking: it is who is left out.
 */
public final class Acceptance {
    private Acceptance() {}

    /**
     * Chance that the client is taken; of equals, it is.
     *
     * @param worth pence the client is expected to be worth at the present price of an hour
     * @param penalty pence that turning the client away costs
     * @param scale τ of {@link Logit}
     */
    public static double chance(double worth, double penalty, double scale) {
        return Logit.first(worth + penalty, scale);
    }
}
