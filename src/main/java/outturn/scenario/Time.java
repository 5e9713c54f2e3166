package outturn.scenario;

import java.time.LocalDate;

/**
 * Horizon and calendar. The cycle is a month unless a published model states another; accounts then run by cycle.
 *
 * @param months horizon that is measured
 * @param warmUp months simulated before the horizon; nobody is paid and nothing is measured in them
 * @param start first day of the horizon
 */
@Says("Horizon, cycle and calendar.")
public record Time(
        @Says("Length of the horizon in months.") @Default("60")
        Months months,

        @Says("Months simulated before the horizon, unmeasured and unpaid.") @Default("0")
        Months warmUp,

        @Says("First day of the horizon.") @Default("\"2012-04-01\"")
        LocalDate start,

        @Says("Length of one step.") @Default("\"month\"") Cycle cycle) {

    /** One step of the model. */
    public enum Cycle {
        WEEK(52),
        MONTH(12),
        YEAR(1);

        private final int perYear;

        Cycle(int perYear) {
            this.perYear = perYear;
        }

        /** Steps in a year. */
        public int perYear() {
            return perYear;
        }
    }

    public Time {
        Check.atLeast(1, "months", months.value(), "simulate at least one cycle");
        Check.that(
                months.value() * cycle.perYear() % 12 == 0,
                "months",
                "is " + months.value() + " but must be a whole number of cycles",
                "with cycle \"week\" give a multiple of 3, with \"year\" a multiple of 12");
        Check.that(
                warmUp.value() * cycle.perYear() % 12 == 0,
                "warmUp",
                "is " + warmUp.value() + " but must be a whole number of cycles",
                "with cycle \"week\" give a multiple of 3, with \"year\" a multiple of 12");
        Check.that(
                start.getYear() >= 1900 && start.getYear() <= 2200,
                "start",
                "is in the year " + start.getYear(),
                "give a date from 1900 to 2200");
        Check.that(
                cycle == Cycle.YEAR || months.value() <= 600,
                "months",
                "is " + months.value() + " but at most 600 can be simulated by the month or week",
                "shorten the horizon, or use \"cycle\": \"year\"");
    }

    /** Measured cycles. */
    public int cycles() {
        return months.value() * cycle.perYear() / 12;
    }

    /** Cycles before the measured ones. */
    public int warmUpCycles() {
        return warmUp.value() * cycle.perYear() / 12;
    }
}
