package outturn.scenario;

import java.util.List;

/**
 * New referrals, each dated to the day.
 *
 * @param perMonth expected referrals a month before season and path
 * @param seasonality twelve ratios, January first, or none
 */
@Says("New referrals.")
public record Arrivals(
        @Says("Expected referrals a month.") Amount perMonth,

        @Says("Twelve ratios by calendar month, January first.") @Default("[]")
        List<Amount> seasonality,

        @Says("Whether a month's referrals vary by chance.") @Default("\"poisson\"")
        Variation variation,

        @Says("How demand moves over the horizon, 1 = as given.") @Default("{}")
        Path path) {

    /** How many come in a month with a given expectation. */
    public enum Variation {
        /** A Poisson number. */
        POISSON,
        /** The expectation, its fraction carried from month to month. */
        FIXED
    }

    public Arrivals {
        Check.between(0, 100_000, "perMonth", perMonth.value(), "give the referrals of one area");
        Check.that(
                seasonality.isEmpty() || seasonality.size() == 12,
                "seasonality",
                "has " + seasonality.size() + " ratios",
                "give twelve, January first, or none");
        for (int month = 0; month < seasonality.size(); month++) {
            Check.atLeast(0, "seasonality/" + month, seasonality.get(month).value(), "a ratio is never negative");
        }
        seasonality = List.copyOf(seasonality);
    }
}
