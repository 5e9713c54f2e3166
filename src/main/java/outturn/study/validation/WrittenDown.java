package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * B3. Maine: what is gained a start as written down, less what is truly gained, by who assesses. A client who completes has
 * gained its steps from severity to none: 1 for mild to 3 for severe.
 */
final class WrittenDown extends Admissions {
    private static final int BEFORE = 0;
    private static final int AFTER = 1;
    private static final int INDEPENDENT = 2;

    WrittenDown() {
        super(
                World.of("maine-grant"),
                World.of("maine-1992"),
                World.of("maine-1992", "/pathway/assessment/by=\"independent\""));
        tell(target(
                "steps of severity gained a start, reported less true, provider assesses",
                "above 0",
                "maine-gaming-sign, maine-gaming-n",
                Band.above(0),
                overstated(AFTER)));
        tell(target(
                "the same, somebody independent assesses",
                "near 0",
                "maine-gaming-sign",
                Band.between(-0.005, 0.005),
                overstated(INDEPENDENT)));
        tell(target(
                "rise of the gain since the grant, reported less true",
                "above 0",
                "maine-gaming-sign",
                Band.above(0),
                less(overstated(AFTER), overstated(BEFORE))));
        tell(beside("B3: rise of the gain since the grant, true", "", "", less(gained(AFTER), gained(BEFORE))));
    }

    private ToDoubleFunction<double[]> gained(int world) {
        ToDoubleFunction<double[]> steps = sums -> 0;
        for (String group : List.of("mild", "moderate", "severe")) {
            int each = List.of("none", "mild", "moderate", "severe").indexOf(group);
            steps = plus(steps, times(each, mean(world, Meaning.PLANNED_EXITS, Measure.ALL, group)));
        }
        return over(steps, started(world, Measure.ALL, Measure.ALL));
    }

    /** Steps that were only written down: those who complete, recorded a step too severe, a start. */
    private ToDoubleFunction<double[]> overstated(int world) {
        return over(plus(amiss(world, "mild"), amiss(world, "moderate")), started(world, Measure.ALL, Measure.ALL));
    }

    private ToDoubleFunction<double[]> amiss(int world, String group) {
        ToDoubleFunction<double[]> completed = mean(world, Meaning.PLANNED_EXITS, Measure.ALL, group);
        ToDoubleFunction<double[]> upcoded = mean(world, Meaning.UPCODED, Measure.ALL, group);
        return sums -> completed.applyAsDouble(sums) * upcoded.applyAsDouble(sums);
    }
}
