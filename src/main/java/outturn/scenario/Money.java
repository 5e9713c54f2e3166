package outturn.scenario;

/**
 * A sum of money: a bare number is whole pence; with the unit {@code "GBP"} it is pounds. Money owed is never a fraction
 * of a penny.
 */
@Says("A sum: a bare number is whole pence; with the unit \"GBP\" it is pounds.")
public record Money(Quantity quantity) implements Measured {
    private static final double MOST_PENCE = 1e15;

    public Money {
        String unit = quantity.unit().orElse("pence");
        Check.that(
                unit.equals("pence") || unit.equals("GBP"), "unit", "is \"" + unit + "\"", "give \"pence\" or \"GBP\"");
        double pence = inPence(quantity);
        Check.that(
                pence == StrictMath.rint(pence),
                "",
                "is " + Numbers.text(pence) + " pence but must be whole pence",
                "give whole pence, or pounds with \"unit\": \"GBP\" to at most two decimals");
        Check.between(-MOST_PENCE, MOST_PENCE, "", pence, "give a sum of less than ten trillion pounds");
    }

    /** A bare sum. */
    public static Money pence(long pence) {
        return new Money(Quantity.of(pence));
    }

    /** Whole pence. */
    public long pence() {
        return (long) inPence(quantity);
    }

    /** Pounds come as decimal fractions, so a hundredth is rounded to the penny it means: £1,200.10 is 120010. */
    private static double inPence(Quantity quantity) {
        if (quantity.unit().orElse("pence").equals("pence")) {
            return quantity.value();
        }
        double pence = quantity.value() * 100;
        double whole = StrictMath.rint(pence);
        return StrictMath.abs(pence - whole) < 1e-6 * StrictMath.max(1, StrictMath.abs(pence)) ? whole : pence;
    }
}
