package outturn.scenario;

/** A plain number: a hazard ratio, a weight, hours. What its unit must be is in the name of the field. */
@Says("A plain number.")
public record Amount(Quantity quantity) implements Measured {
    /** A bare number. */
    public static Amount of(double value) {
        return new Amount(Quantity.of(value));
    }

    /** The number. */
    public double value() {
        return quantity.value();
    }
}
