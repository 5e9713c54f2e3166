package outturn.scenario;

import java.util.List;

/**
 * Clients present at a low point and drift back towards their own mean, so that getting better is partly going back to
 * where they were. Severity is taken from prognosis η; at presentation it is {@code dip} times a number even between 0
 * and 2, and each month a share of it goes.
 *
 * @param dip mean of what is taken from η at presentation
 * @param recoveryPerMonth share κ of the dip that goes each month
 * @param again states on entering which a client is at a low point again
 */
@Says("Clients present at a low point and drift back towards their own mean.")
public record Severity(
        @Says("Mean fall of prognosis at presentation.") Amount dip,
        @Says("Share of the fall that goes each month.") Share recoveryPerMonth,

        @Says("States on entering which a client falls again.") @Default("[]")
        List<String> again) {
    public Severity {
        Check.between(0, 4, "dip", dip.value(), "prognosis runs from −4 to 4");
        again = List.copyOf(again);
    }
}
