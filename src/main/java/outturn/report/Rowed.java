package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.summary.Measure;

/** A measure as a row: a figure for each run, and for each difference from the first. */
final class Rowed {
    private Rowed() {}

    /** Columns of figures: of one run with its range beside it, of several or of expectations each in one. */
    static List<Table.Column> figures(Sides sides, String one) {
        return sides.several()
                ? sides.runs().stream().map(run -> Table.figure(run.name())).toList()
                : sides.exact()
                        ? List.of(Table.figure("Expected"))
                        : List.of(Table.figure(one), Table.range("9 of 10 worlds"));
    }

    /** The cells of those columns that one run fills. */
    static List<String> cells(Sides sides, Unit unit, Range range) {
        String between = Wording.between(unit, range);
        return sides.several() || sides.exact()
                ? List.of(unit.of(range.middle()) + (between.isEmpty() ? "" : "\n" + between))
                : List.of(unit.of(range.middle()), between);
    }

    static List<Table.Column> columns(Sides sides, String first) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words(first));
        columns.addAll(figures(sides, "Average"));
        sides.against().forEach(other -> columns.add(Table.figure(sides.less(other) + ", 95% interval")));
        return columns;
    }

    static List<String> of(Sides sides, String name, Measure measure) {
        return row(sides, name, measure, true);
    }

    /** The same for a probability, whose worlds have no range worth saying. */
    static List<String> chance(Sides sides, String name, Measure measure) {
        return row(sides, name, measure, false);
    }

    private static List<String> row(Sides sides, String name, Measure measure, boolean ranged) {
        List<String> row = new ArrayList<>();
        row.add(name);
        for (Run run : sides.runs()) {
            Range range = run.range(measure);
            row.addAll(cells(sides, Unit.named(measure.unit()), ranged ? range : Range.exact(range.middle())));
        }
        sides.against()
                .forEach(other -> row.add(other.find(measure).map(Cells::of).orElse("–")));
        return row;
    }
}
