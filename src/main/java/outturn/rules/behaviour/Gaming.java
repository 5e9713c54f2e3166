package outturn.rules.behaviour;

/**
 * Whether a provider that thinks of breaking a rule does (model, §6.5): records a client in the next more complex group,
 * discharges one early, makes one who is back wait until that no longer counts, claims what did not come about.
 *
 * <pre>    gain = (1 − q) · more − q · penalty</pre>
 *
 * <p>with q the chance of being found out, when all is put right. Nobody breaks a rule for nothing: of equals, it is honest.
 *
 * @param found q, 0 to 1
 * @param penalty pence
 */
public record Gaming(double found, double penalty) {
    /** What it may expect to gain, in pence. {@code more} is what it gains in pence when it is not found out. */
    public double gain(double more) {
        return (1 - found) * more - found * penalty;
    }

    /**
     * Chance that it does.
     *
     * @param scale τ of {@link Logit}
     */
    public double chance(double more, double scale) {
        double gain = gain(more);
        return gain > 0 ? Logit.first(gain, scale) : 0;
    }

    /** What thinking of it is worth beforehand, in pence. */
    public double worth(double more, double scale) {
        double chance = chance(more, scale);
        return chance == 0 ? 0 : chance * gain(more);
    }
}
