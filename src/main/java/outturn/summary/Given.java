package outturn.summary;

import outturn.ledger.Care;
import outturn.model.Model;

/** What clients are given, where there is more than one effort: hours of staff, and the least effort, by group and year. */
final class Given {
    private final Area area;
    private final double monthsPerCycle;

    private Given(Area area) {
        this.area = area;
        monthsPerCycle = area.model().clock().monthsPerCycle();
    }

    private static boolean isThere(Model model) {
        return model.journey().efforts() > 1;
    }

    static void of(Area area) {
        if (isThere(area.model())) {
            Given given = new Given(area);
            area.byProviderAndGroup(
                    Meaning.EFFORT_HOURS,
                    slice -> book -> given.hours(book.ledger().care(), slice, 0, area.months()));
        }
    }

    static void byYear(Area area) {
        if (isThere(area.model())) {
            Given given = new Given(area);
            area.byGroupAndYear(
                    Meaning.PARKING_RATE_IN_YEAR,
                    (slice, from) -> book -> parked(book.ledger().care(), slice, from, given.until(from)));
            area.byGroupAndYear(
                    Meaning.EFFORT_HOURS_IN_YEAR,
                    (slice, from) -> book -> given.hours(book.ledger().care(), slice, from, given.until(from)));
        }
    }

    private int until(int from) {
        return Integer.min(area.months(), from + area.model().clock().perYear());
    }

    private double hours(Care care, Slice slice, int from, int until) {
        double hours = 0;
        double months = 0;
        for (int provider : slice.providers()) {
            for (int group : slice.groups()) {
                for (int cycle = from; cycle < until; cycle++) {
                    hours += care.hoursGiven(provider, group, cycle);
                    months += care.treated(provider, group, cycle) * monthsPerCycle;
                }
            }
        }
        return Columns.over(hours, months);
    }

    private static double parked(Care care, Slice slice, int from, int until) {
        double parked = 0;
        double all = 0;
        for (int provider : slice.providers()) {
            for (int group : slice.groups()) {
                for (int cycle = from; cycle < until; cycle++) {
                    parked += care.given(0, provider, group, cycle);
                    all += care.treated(provider, group, cycle);
                }
            }
        }
        return Columns.over(parked, all);
    }
}
