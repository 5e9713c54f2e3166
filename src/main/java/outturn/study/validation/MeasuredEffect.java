package outturn.study.validation;

import static outturn.study.validation.Line.target;

import java.util.function.ToDoubleFunction;

/**
 * B2. Maine: completions a start, before the standard and after it, with a programme nine tenths of whose income hang on
 * the scheme and one of which three tenths do.
 */
final class MeasuredEffect extends Admissions {
    private static final int BEFORE = 0;
    private static final int AFTER = 1;

    MeasuredEffect() {
        super(World.of("maine-grant"), World.of("maine-1992"));
        ToDoubleFunction<double[]> dependent = rise("dependent");
        tell(target(
                "completed a start, rise where nine tenths of income hang on it",
                "up",
                "maine-effectiveness-sign",
                Band.above(0),
                dependent));
        tell(target(
                "the same, less the rise where three tenths do",
                "more",
                "maine-effectiveness-sign",
                Band.above(0),
                less(dependent, rise("mixed"))));
        tell(target(
                "severe share of state clients, change",
                "no rise",
                "maine-special-pop-sign",
                Band.between(-1, 0.01),
                less(severeOfState(AFTER), severeOfState(BEFORE))));
    }

    private ToDoubleFunction<double[]> rise(String provider) {
        return less(completed(AFTER, provider), completed(BEFORE, provider));
    }
}
