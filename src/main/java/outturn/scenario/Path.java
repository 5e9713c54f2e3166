package outturn.scenario;

import java.util.List;
import java.util.Optional;

/**
 * How something moves over the horizon as a ratio of today: a trend, and steps up or down that last or pass.
 *
 * @param trendPerYear change a year as a share of today's level, so −0.05 after two years is 0.9
 */
@Says("How something moves over the horizon, as a ratio of today.")
public record Path(
        @Says("Change a year as a share of today's level.") @Default("0")
        Amount trendPerYear,

        @Says("Steps up or down.") @Default("[]") List<Step> steps) {

    /**
     * One step.
     *
     * @param from first month it holds
     * @param until last month it holds; for good when left out
     * @param factor what the path is multiplied by
     */
    @Says("A step up or down that lasts or passes.")
    public record Step(
            @Says("First month it holds, 0 = the first of the horizon.")
            Months from,

            @Says("Last month it holds; for good when left out.")
            Optional<Months> until,

            @Says("What the path is multiplied by, so 0.86 is a cut of 14%.")
            Amount factor) {
        public Step {
            Check.atLeast(0, "factor", factor.value(), "a cut of everything is 0");
            int first = from.value();
            until.ifPresent(last -> Check.that(
                    last.value() >= first, "until", "comes before from", "give a last month at or after the first"));
        }
    }

    public Path {
        steps = List.copyOf(steps);
    }

    /** As today, always. */
    public static Path level() {
        return new Path(Amount.of(0), List.of());
    }

    /** Ratio of today's level in a month, never below 0. */
    public double at(double month) {
        double level = 1 + trendPerYear.value() * month / 12;
        for (Step step : steps) {
            if (month >= step.from().value()
                    && month <= step.until().map(Months::value).orElse(Integer.MAX_VALUE)) {
                level *= step.factor().value();
            }
        }
        return level > 0 ? level : 0;
    }
}
