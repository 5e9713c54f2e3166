package outturn.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something happens to one client, as a hazard. The unit is part of the value: {@code "per week"},
 * {@code "per month"} or {@code "per year"} for a rate, {@code "probability per month"}, {@code "probability per year"}
 * or {@code "probability over 6 months"} for a chance over a stated period, turned into the constant hazard that gives
 * it, −ln(1 − p) over the period.
 */
@Says("How often: its unit says per what, such as \"per month\", \"per year\" or \"probability over 6 months\".")
public record Rate(Quantity quantity) implements Measured {
    private static final Pattern UNIT =
            Pattern.compile("(probability )?(?:per (week|month|year)|over (\\d{1,4}) (weeks|months|years))");
    private static final double WEEKS_PER_YEAR = 52;

    public Rate {
        String unit = quantity.unit().orElse("");
        Matcher found = UNIT.matcher(unit);
        Check.that(
                found.matches() && (found.group(1) != null || found.group(2) != null) && yearsOf(found) > 0,
                quantity.unit().isPresent() ? "unit" : "",
                quantity.unit().isPresent() ? "is \"" + unit + "\"" : "has no unit",
                "give a rate with \"unit\": \"per month\", \"per year\" or \"probability over 6 months\"");
        Check.atLeast(0, "", quantity.value(), "a rate is never negative");
        Check.that(
                found.group(1) == null || quantity.value() < 1,
                "",
                "is a probability of " + Numbers.text(quantity.value()),
                "give a probability below 1; for a certain move use \"after\"");
    }

    /** A rate with its unit. */
    public static Rate of(double value, String unit) {
        return new Rate(Quantity.of(value, unit));
    }

    /** The hazard per year. */
    public double perYear() {
        Matcher found = UNIT.matcher(quantity.unit().orElseThrow());
        if (!found.matches()) {
            throw new IllegalStateException("a rate is checked when made");
        }
        double hazard = found.group(1) == null ? quantity.value() : -StrictMath.log1p(-quantity.value());
        return hazard / yearsOf(found);
    }

    private static double yearsOf(Matcher unit) {
        double length = unit.group(3) == null ? 1 : Integer.parseInt(unit.group(3));
        String period = unit.group(2) == null ? unit.group(4) : unit.group(2);
        return switch (period.charAt(0)) {
            case 'w' -> length / WEEKS_PER_YEAR;
            case 'm' -> length / 12;
            default -> length;
        };
    }
}
