package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.summary.Measure;

/** A measure as a row: a cell for each run, and for each difference from the first. */
final class Rowed {
    private Rowed() {}

    static List<Table.Column> columns(Sides sides, String first) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words(first));
        if (sides.several()) {
            sides.runs().forEach(run -> columns.add(Table.figure(run.name())));
            sides.against().forEach(other -> columns.add(Table.figure(sides.less(other) + ", 95% interval")));
        } else {
            columns.add(Table.figure("Average"));
            columns.add(Table.range("9 of 10 worlds"));
        }
        return columns;
    }

    /** A figure and its range: in two cells when there is one run, else in one. */
    static List<String> cells(Sides sides, Unit unit, Range range) {
        String between = Wording.between(unit, range);
        return sides.several()
                ? List.of(unit.of(range.middle()) + (between.isEmpty() ? "" : "\n" + between))
                : List.of(unit.of(range.middle()), between);
    }

    static List<String> of(Sides sides, String name, Measure measure) {
        List<String> row = new ArrayList<>();
        row.add(name);
        if (sides.several()) {
            sides.runs().forEach(run -> row.add(Cells.of(run, measure)));
            sides.against()
                    .forEach(other -> row.add(other.find(measure).map(Cells::of).orElse("–")));
        } else {
            String[] lines = Cells.of(sides.first(), measure).split("\n", 2);
            row.add(lines[0]);
            row.add(lines.length > 1 ? lines[1] : "");
        }
        return row;
    }

    /** The same for a probability, whose worlds have no range worth saying. */
    static List<String> chance(Sides sides, String name, Measure measure) {
        List<String> row = new ArrayList<>(of(sides, name, measure));
        int until = sides.several() ? sides.runs().size() : 1;
        for (int at = 1; at <= until; at++) {
            row.set(at, row.get(at).split("\n", 2)[0]);
        }
        if (!sides.several()) {
            row.set(2, "");
        }
        return row;
    }
}
