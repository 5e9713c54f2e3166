package outturn.rules.behaviour;

/**
 * Whether a provider that thinks of it records a client in the next more complex group than the one it found (model, §6.5):
 *
 * <pre>    gain = (1 − q) · (V(as recorded) − V(as found)) − q · penalty</pre>
 *
 * with q the chance of being found out, when the record is put right. Of equals, it is honest.
 */
public final class Upcoding {
    private Upcoding() {}

    /**
     * Chance that it does.
     *
     * @param more pence the client is worth more to it as recorded than as found
     * @param found q, 0 to 1
     * @param penalty pence
     * @param scale τ of {@link Logit}
     */
    public static double chance(double more, double found, double penalty, double scale) {
        double gain = (1 - found) * more - found * penalty;
        return 1 - Logit.first(-gain, scale);
    }
}
