package outturn.model;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import outturn.scenario.Time;

/**
 * Cycles and their dates. Cycle 0 is the first simulated; the horizon, which is measured and paid, begins after the
 * warm-up. Everything else that counts in months is turned into cycles here, a part of one counting as a whole.
 */
public final class Clock {
    private final int warmUp;
    private final int measured;
    private final int perYear;
    private final LocalDate start;
    private final int[] firstDay;

    /** Of a horizon and its calendar. */
    public Clock(Time time) {
        warmUp = time.warmUpCycles();
        measured = time.cycles();
        perYear = time.cycle().perYear();
        start = time.start();
        firstDay = new int[warmUp + measured + 2];
        LocalDate begin = dateOf(0);
        for (int cycle = 0; cycle < firstDay.length; cycle++) {
            firstDay[cycle] = (int) ChronoUnit.DAYS.between(begin, dateOf(cycle));
        }
    }

    /** Cycles simulated: warm-up and horizon. */
    public int total() {
        return warmUp + measured;
    }

    /** Cycles of the horizon. */
    public int measured() {
        return measured;
    }

    /** Cycles before the horizon. */
    public int warmUp() {
        return warmUp;
    }

    /** Cycles in a year. */
    public int perYear() {
        return perYear;
    }

    /** A number of months as cycles, rounded up. */
    public int cycles(int months) {
        return (months * perYear + 11) / 12;
    }

    /** The last cycle of the horizon, from 0, that begins in a month of it or before. */
    public int last(int month) {
        return cycles(month + 1) - 1;
    }

    /** Months of the horizon gone by at the beginning of a cycle; 0 in the warm-up. */
    public double month(int cycle) {
        return cycle <= warmUp ? 0 : (cycle - warmUp) * 12.0 / perYear;
    }

    /** Year of the horizon a cycle lies in, from 0; 0 in the warm-up. */
    public int year(int cycle) {
        return cycle <= warmUp ? 0 : (cycle - warmUp) / perYear;
    }

    /** Days from the first day simulated to the first of a cycle; also of the two after the last. */
    public int firstDay(int cycle) {
        return firstDay[cycle];
    }

    /** First date of a cycle, which may lie before or after those simulated. */
    public LocalDate dateOf(int cycle) {
        int since = cycle - warmUp;
        return perYear == 52 ? start.plusWeeks(since) : start.plusMonths((long) since * 12 / perYear);
    }

    /** What people call a cycle: {@code July 2013} when it is a month. */
    public String called(int cycle) {
        LocalDate date = dateOf(cycle);
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        String day = perYear == 52 ? "the week of " + date.getDayOfMonth() + " " : perYear == 1 ? "the year from " : "";
        return day + month + " " + date.getYear();
    }

    /** Months in a cycle. */
    public double monthsPerCycle() {
        return 12.0 / perYear;
    }
}
