package outturn.report;

import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.summary.Difference;
import outturn.summary.Measure;

/** Figures as they stand in a table: the mean, and under it how far worlds lie apart. */
final class Cells {
    private Cells() {}

    static String of(Run run, Measure measure) {
        Unit unit = Unit.named(measure.unit());
        Range range = run.range(measure);
        String between = Wording.between(unit, range);
        return unit.of(range.middle()) + (between.isEmpty() ? "" : "\n" + between);
    }

    /** The mean alone, for a probability. */
    static String chance(Run run, Measure measure) {
        return Unit.named(measure.unit()).of(run.range(measure).middle());
    }

    static String of(Difference difference) {
        Unit unit = Unit.named(difference.measure().unit());
        return unit.difference(difference.difference()) + "\n" + interval(difference);
    }

    /** The interval of a mean difference: {@code −1.6 to −1.0 points}. */
    static String interval(Difference difference) {
        Unit unit = Unit.named(difference.measure().unit());
        return Double.isFinite(difference.low())
                ? unit.difference(difference.low()) + " to " + unit.difference(difference.high())
                : "";
    }
}
