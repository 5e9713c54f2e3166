package outturn.report;

import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.scenario.Numbers;
import outturn.summary.Difference;
import outturn.summary.Estimate;
import outturn.summary.Measure;

/** Figures as they stand in a table: the mean, and under it how far worlds lie apart. */
final class Cells {
    private Cells() {}

    static String of(Run run, Measure measure) {
        return of(measure, run.range(measure));
    }

    static String of(Estimate estimate) {
        return of(estimate.measure(), Run.range(estimate));
    }

    private static String of(Measure measure, Range range) {
        Unit unit = Unit.named(measure.unit());
        String between = Wording.between(unit, range);
        return unit.of(range.middle()) + (between.isEmpty() ? "" : "\n" + between);
    }

    /** Under a share its standard error in points; nothing where it is nought, as it is when all worlds agree. */
    static String points(double error) {
        return error > 0 ? "\n± " + Numbers.fixed(error * 100, 1) + " points" : "";
    }

    /** The mean alone, for a probability. */
    static String chance(Run run, Measure measure) {
        return Unit.named(measure.unit()).of(run.range(measure).middle());
    }

    static String of(Difference difference) {
        Unit unit = Unit.named(difference.measure().unit());
        return isNone(difference) ? "none" : unit.difference(difference.difference()) + "\n" + interval(difference);
    }

    /** Whether no world differs from its twin. */
    static boolean isNone(Difference difference) {
        return difference.difference() == 0 && !(difference.mcse() > 0);
    }

    /** Whether there is anything to draw: an end of the interval that is not nothing when rounded. */
    static boolean isSeen(Difference difference) {
        return interval(difference).matches(".*[1-9].*")
                || Unit.named(difference.measure().unit())
                        .difference(difference.difference())
                        .matches(".*[1-9].*");
    }

    /** The interval of a mean difference: {@code −1.6 to −1.0 points}. */
    static String interval(Difference difference) {
        Unit unit = Unit.named(difference.measure().unit());
        return Double.isFinite(difference.low())
                ? unit.briefDifference(difference.low()) + " to " + unit.difference(difference.high())
                : "";
    }
}
