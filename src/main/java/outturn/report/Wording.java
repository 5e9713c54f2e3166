package outturn.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.scenario.Numbers;
import outturn.scenario.Time;
import outturn.summary.Meaning;

/** How names, measures and ranges are said to people. */
final class Wording {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Wording() {}

    /** What a measure is called in a chart, and of what its share is. */
    record Called(String title, String of) {}

    static Called called(Meaning meaning) {
        return switch (meaning) {
            case ACCEPTANCE -> new Called("Accepted at assessment", "% of those assessed");
            case RETENTION_12_WEEKS -> new Called("Kept for twelve weeks", "% of those who begin treatment");
            case PLANNED_COMPLETION -> new Called("Left as planned", "% of those who leave treatment");
            case STAYED_AWAY_6_MONTHS -> new Called("Not back within six months", "% of those who left as planned");
            case STAYED_AWAY_12_MONTHS -> new Called("Not back within a year", "% of those who left as planned");
            case SUSTAINED_12_MONTHS ->
                new Called("Left as planned and not back within a year", "% of those who leave treatment");
            case UPCODED -> new Called("Recorded too high", "% of those assessed");
            case DISCHARGED_EARLY -> new Called("Discharged early", "% of those who left as planned");
            case HELD -> new Called("Back and made to wait outside", "% of those who would come back");
            case MISREPORTED -> new Called("Claimed and not so", "claims");
            case GAMED_SHARE -> new Called("Paid for what is not true", "% of what is paid on outcomes");
            case STAFF_IN_POST -> new Called("Staff in post", "whole-time workers");
            case VACANCIES -> new Called("Vacancies", "% of posts there is money for");
            case CASELOAD_PER_WORKER -> new Called("Caseload per worker", "clients in treatment");
            case PARKING_RATE -> new Called("Parked", "% of months in treatment at the lowest effort");
            case MEAN_WAIT -> new Called("Average wait", "days from referral to treatment");
            case LONG_WAITS -> new Called("Waited more than three weeks", "% of those who begin treatment");
            case CASELOAD -> new Called("In treatment", "clients");
            case WAITING -> new Called("Waiting", "clients");
            case P90_WAIT -> new Called("Nine in ten wait no longer than", "days from referral to treatment");
            case CASE_MIX -> new Called("Most complex groups", "% of treatments begun");
            case SELECTION_GAP -> new Called("Accepted: least less most complex", "% of those assessed");
            case PLANNED_EXITS -> new Called("Planned exits", "clients");
            case RENEGED -> new Called("Gave up waiting", "clients");
            case BILL -> new Called("The bill", "£, paid by the commissioner");
            case OUTCOME_PAYMENTS -> new Called("Paid on outcomes", "£");
            case STARTED -> new Called("Treatments begun", "clients");
            case RUIN -> new Called("Chance that a provider fails", "% of worlds");
            case OVER_BUDGET -> new Called("Chance that a budget is overspent", "% of worlds");
            case SUSTAINED_OUTCOMES -> new Called("People not back a year after leaving as planned", "clients");
            case COST_PER_SUSTAINED -> new Called("Cost per person not back after a year", "£");
            case DEADWEIGHT -> new Called("Happens anyway", "% of results paid for client by client");
            case DEADWEIGHT_PAYMENTS -> new Called("Paid for what happens anyway", "£");
            case QALYS -> new Called("QALYs", "QALYs, discounted");
            default -> new Called(meaning.heading(), Unit.named(meaning.unit()).label());
        };
    }

    /** Whether the mean is a probability, so that a range of worlds would say nothing. */
    static boolean isChance(Meaning meaning) {
        return meaning == Meaning.RUIN || meaning == Meaning.OVER_BUDGET;
    }

    /** A share for a headline: whole per cents from ten to ninety-nine. */
    static String roughly(double share) {
        return share >= 0.095 && share < 0.995 ? Numbers.fixed(share * 100, 0) + "%" : Unit.SHARE.of(share);
    }

    /** How often something happens: {@code in 22% of worlds}. */
    static String often(double share) {
        return share == 1 ? "in every world" : "in " + roughly(share) + " of worlds";
    }

    /** The range in words: {@code 45% to 50%}; empty when there is none, or none to be seen. */
    static String between(Unit unit, Range range) {
        return isWide(unit, range) ? unit.brief(range.low()) + " to " + unit.of(range.high()) : "";
    }

    /** The range as a clause of a sentence; empty when there is none. */
    static String inWorlds(Unit unit, Range range) {
        return isWide(unit, range)
                ? "; in 9 of 10 worlds between " + unit.brief(range.low()) + " and " + unit.of(range.high())
                : "";
    }

    private static boolean isWide(Unit unit, Range range) {
        return range.isKnown() && !unit.of(range.low()).equals(unit.of(range.high()));
    }

    /** Length of the horizon: {@code 5 years}, {@code 18 months}. */
    static String horizon(Time time) {
        int months = time.months().value();
        return months % 12 != 0 ? months + " months" : months == 12 ? "one year" : months / 12 + " years";
    }

    /** The first month in full: {@code April 2012}. */
    static String start(Time time) {
        return month(time.start(), 0);
    }

    /** A month of the horizon in full, counted from 0. */
    static String month(LocalDate start, int month) {
        LocalDate date = start.plusMonths(month);
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** One cycle: {@code month}. */
    static String cycle(Time time) {
        return time.cycle().name().toLowerCase(Locale.ROOT);
    }

    /** Things named one after the other: {@code a, b and c}. */
    static String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
