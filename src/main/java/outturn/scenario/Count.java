package outturn.scenario;

/** A whole number of things, none or more. */
@Says("A whole number, none or more.")
public record Count(Quantity quantity) implements Measured {
    private static final double MOST = 100_000_000;

    public Count {
        Check.that(
                quantity.value() == StrictMath.rint(quantity.value()),
                "",
                "is " + Numbers.text(quantity.value()) + " but must be a whole number",
                "round it as you mean it");
        Check.between(0, MOST, "", quantity.value(), "give a whole number, none or more");
    }

    /** A bare count. */
    public static Count of(int value) {
        return new Count(Quantity.of(value));
    }

    /** The count. */
    public int value() {
        return (int) quantity.value();
    }
}
