package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Dates;
import outturn.report.chart.Fan;
import outturn.report.chart.Limit;
import outturn.report.chart.Range;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup.Element;
import outturn.summary.Measure;

/** A measure cycle by cycle, as a picture and as a table of the same figures. */
record Fans(Sides sides, String title, String of, Measure measure, List<Limit> limits) {
    private static final double PANEL = 330;

    Fans(Sides sides, String title, String of, Measure measure) {
        this(sides, title, of, measure, List.of());
    }

    /** Whether there is anything to draw. */
    boolean isThere() {
        return sides.runs().stream()
                .anyMatch(run -> run.cycles(measure).stream().anyMatch(Range::isKnown));
    }

    /** Whether it is ever other than nothing. */
    boolean isSomething() {
        return sides.runs().stream()
                .flatMap(run -> run.cycles(measure).stream())
                .anyMatch(range -> range.isKnown() && (range.low() != 0 || range.high() != 0));
    }

    /** Whether it is not the same in every cycle and world. */
    boolean moves() {
        return sides.runs().stream()
                        .flatMap(run -> run.cycles(measure).stream())
                        .filter(Range::isKnown)
                        .distinct()
                        .count()
                > 1;
    }

    Element panel() {
        return Prose.panel(title, of, fan(told()).draw(PANEL, 190));
    }

    Element figure(String reading) {
        Told told = told();
        return Prose.figure(
                title, of, fan(told).draw(736, 300), fan(told.as("-narrow")).draw(PANEL, 210), reading);
    }

    /** The line alone, for a figure of the summary. */
    Element spark() {
        return fan(told()).spark(160, 36);
    }

    private Told told() {
        StringBuilder said = new StringBuilder();
        for (Run run : sides.runs()) {
            List<Range> known =
                    run.cycles(measure).stream().filter(Range::isKnown).toList();
            if (!known.isEmpty()) {
                said.append(sides.several() ? run.name() + ": from " : "From ").append(tell(known));
            }
        }
        return sides.told(title, said.toString());
    }

    private String tell(List<Range> known) {
        Range last = known.get(known.size() - 1);
        return unit().of(known.get(0).middle()) + " at first to "
                + unit().of(last.middle()) + " at the end"
                + Wording.inWorlds(unit(), last) + ". ";
    }

    private Unit unit() {
        return Unit.named(measure.unit());
    }

    private Fan fan(Told told) {
        List<Fan.Series> series = new ArrayList<>();
        for (Run run : sides.runs()) {
            series.add(new Fan.Series(run.name(), run.cycles(measure)));
        }
        return new Fan(told, unit(), sides.dates(), series, limits);
    }

    /** Every figure of the picture. */
    Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("From"));
        columns.addAll(Rowed.figures(sides, "Middle world"));
        Dates dates = sides.dates();
        List<List<String>> rows = new ArrayList<>();
        for (int cycle = 0; cycle < dates.cycles(); cycle++) {
            rows.add(row(dates.month(cycle), cycle));
        }
        return new Table(
                title + ", " + of + ", by "
                        + Wording.cycle(sides.first().scenario().time()),
                columns,
                rows);
    }

    private List<String> row(String name, int cycle) {
        List<String> row = new ArrayList<>();
        row.add(name);
        for (Run run : sides.runs()) {
            List<Range> cycles = run.cycles(measure);
            Range range = cycle < cycles.size() ? cycles.get(cycle) : Range.none();
            row.addAll(Rowed.cells(sides, unit(), range));
        }
        return row;
    }
}
