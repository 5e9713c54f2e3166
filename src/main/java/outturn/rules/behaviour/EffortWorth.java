package outturn.rules.behaviour;

/**
 * What one cycle of an effort is worth to a provider, in pence (model, §6.2):
 *
 * <pre>    V(a) = payments(a) − (c + λ) · hours(a) − ½ · r · variance(a) + μ · good(a) + next(a)</pre>
 *
 * <p>Parking is not coded, here or anywhere: a client is <i>parked</i> in a month in which the lowest effort wins. The
 * price λ that shares out too few hours is Whittle's (1988), <i>Journal of Applied Probability</i> 25A, 287–298; that it
 * is the same for every client is decision 16.
 *
 * @param wage c, pence per staff hour
 * @param riskAversion r, per penny
 * @param mission μ, pence of profit the provider forgoes for a penny of social value
 */
public record EffortWorth(double wage, double riskAversion, double mission) {
    /**
     * All in pence but {@code hours}, and {@code variance} in pence²; all are expectations under the effort, and
     * {@code next}, what the client is worth from the next cycle on, is worth today.
     */
    public double of(double payments, double shadowPrice, double hours, double variance, double good, double next) {
        return payments - (wage + shadowPrice) * hours - riskAversion / 2 * variance + mission * good + next;
    }
}
