package outturn.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import outturn.scenario.Time;

/** The calendar under a chart: cycles counted from the first day of the horizon. */
public record Dates(LocalDate start, Time.Cycle cycle, int cycles) {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600};

    /** A place on the time axis with its name. */
    public record Tick(double cycle, String label) {}

    /** The calendar of a scenario's horizon. */
    public static Dates of(Time time) {
        return new Dates(time.start(), time.cycle(), time.cycles());
    }

    /** The month in which a cycle begins, as {@code Apr 2012}. */
    public String month(int cycle) {
        LocalDate date = start.plusMonths((long) cycle * 12 / this.cycle.perYear());
        return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** Whole years of the horizon. */
    public int years() {
        return cycles / cycle.perYear();
    }

    /** Places to name, no more than so many: the first in full, then years, or months in a short horizon. */
    List<Tick> ticks(int most) {
        int months = cycles * 12 / cycle.perYear();
        int step = step(months, most);
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at <= months; at += step) {
            LocalDate date = start.plusMonths(at);
            String name = MONTHS.get(date.getMonthValue() - 1);
            String year = Integer.toString(date.getYear());
            String label = at == 0 ? name + " " + year : step >= 12 ? year : date.getMonthValue() <= step ? year : name;
            ticks.add(new Tick(at * cycle.perYear() / 12.0, label));
        }
        return ticks;
    }

    private static int step(int months, int most) {
        for (int step : STEPS) {
            if (months / step < most && (step >= 12 || months <= 30)) {
                return step;
            }
        }
        return months;
    }
}
