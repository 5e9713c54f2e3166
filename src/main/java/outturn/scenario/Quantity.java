package outturn.scenario;

import java.util.Optional;

/**
 * A number with where it came from: in a file either a bare number or an object. Carries its unit, its uncertainty and
 * its source, so that the same field feeds the engine, the sensitivity analysis and the assumptions log.
 *
 * @param value the number itself, finite
 * @param unit what it is counted in; what a field accepts is said by its type ({@link Money}, {@link Rate}, …)
 * @param low lower end of what the sources allow, same unit
 * @param high upper end, same unit
 * @param distribution how chance of being wrong is spread: between low and high when uniform or triangular, else with 1 in
 *     20 beyond them; drawn as triangular when left out
 * @param source id of a figure in docs/evidence.md, or free text
 * @param quality how far to trust it
 * @param note anything else a reader should know
 */
@Says("A number with its unit, its uncertainty and its source.")
public record Quantity(
        @Says("The number itself.") double value,

        @Says("What it is counted in, such as \"GBP\" or \"per year\".")
        Optional<String> unit,

        @Says("Lower end of the plausible range.") Optional<Double> low,
        @Says("Upper end of the plausible range.") Optional<Double> high,

        @Says("Shape of the uncertainty between low and high.")
        Optional<Distribution> distribution,

        @Says("Id of a figure in docs/evidence.md, or free text.")
        Optional<String> source,

        @Says("How far the figure can be trusted.") Optional<Quality> quality,
        @Says("Anything else a reader should know.") Optional<String> note) {

    /** How uncertainty is spread. */
    public enum Distribution {
        BETA,
        GAMMA,
        LOGNORMAL,
        NORMAL,
        TRIANGULAR,
        UNIFORM
    }

    /** How far a figure can be trusted, best first. */
    public enum Quality {
        /** A published figure, read in its source. */
        MEASURED,
        /** Simple arithmetic on published figures. */
        DERIVED,
        /** From memory of the literature; may set a range, must not be shown as fact. */
        RECALLED,
        /** Fitted so that the model reproduces published figures. */
        CALIBRATED,
        /** Nobody measured it. */
        ASSUMPTION
    }

    public Quantity {
        Check.that(Double.isFinite(value), "value", "is not a finite number", "give a number");
        value += 0.0; // a file cannot tell −0 from 0, and neither may anything that follows
        double found = value;
        low.ifPresent(l -> Check.that(l <= found, "low", "lies above the value", "give a low end at or below it"));
        high.ifPresent(h -> Check.that(h >= found, "high", "lies below the value", "give a high end at or above it"));
    }

    /** Whether it has a range, so that it may be another number than its value. */
    public boolean isUncertain() {
        return low.isPresent() && high.isPresent() && low.get() < high.get();
    }

    /** A bare number. */
    public static Quantity of(double value) {
        return new Quantity(
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A number with its unit. */
    public static Quantity of(double value, String unit) {
        return new Quantity(
                value,
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
