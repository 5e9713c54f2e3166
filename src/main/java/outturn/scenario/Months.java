package outturn.scenario;

/** A length of time or a point in it, in whole months; {@code "years"} may be the unit. */
@Says("Whole months; with the unit \"years\", years.")
public record Months(Quantity quantity) implements Measured {
    private static final int MOST = 1200;

    public Months {
        String unit = quantity.unit().orElse("months");
        Check.that(
                unit.equals("months") || unit.equals("years"),
                "unit",
                "is \"" + unit + "\"",
                "give \"months\" or \"years\"");
        double months = quantity.value() * (unit.equals("years") ? 12 : 1);
        Check.that(
                months == StrictMath.rint(months),
                "",
                "is " + Numbers.text(months) + " months but must be whole months",
                "round it as you mean it");
        Check.between(0, MOST, "", months, "give whole months, up to a hundred years");
    }

    /** A bare number of months. */
    public static Months of(int value) {
        return new Months(Quantity.of(value));
    }

    /** Whole months. */
    public int value() {
        return (int) (quantity.value() * (quantity.unit().orElse("months").equals("years") ? 12 : 1));
    }
}
