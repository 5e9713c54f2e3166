package outturn.scenario;

/** A share or a chance, from 0 to 1. */
@Says("A share or a chance, from 0 to 1.")
public record Share(Quantity quantity) implements Measured {
    public Share {
        Check.between(0, 1, "", quantity.value(), "give a share from 0 to 1, not a percentage");
    }

    /** A bare share. */
    public static Share of(double value) {
        return new Share(Quantity.of(value));
    }

    /** The share, 0 to 1. */
    public double value() {
        return quantity.value();
    }
}
