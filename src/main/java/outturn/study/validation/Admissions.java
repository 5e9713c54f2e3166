package outturn.study.validation;

import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Trials on the programmes of Maine and Delaware: who begins treatment with them, and who completes it. */
abstract class Admissions extends SideBySide {
    private static final int PLAYED = 48;

    Admissions(World... worlds) {
        super(PLAYED, worlds);
    }

    final ToDoubleFunction<double[]> started(int world, String provider, String group) {
        return mean(world, Meaning.STARTED, provider, group);
    }

    /** Severe clients, of those who start. */
    final ToDoubleFunction<double[]> severe(int world, String provider) {
        return over(started(world, provider, "severe"), started(world, provider, Measure.ALL));
    }

    /** The same of the two programmes Maine pays. */
    final ToDoubleFunction<double[]> severeOfState(int world) {
        return over(
                plus(started(world, "dependent", "severe"), started(world, "mixed", "severe")),
                plus(started(world, "dependent", Measure.ALL), started(world, "mixed", Measure.ALL)));
    }

    /** Those who complete, a start. */
    final ToDoubleFunction<double[]> completed(int world, String provider) {
        return over(mean(world, Meaning.PLANNED_EXITS, provider, Measure.ALL), started(world, provider, Measure.ALL));
    }
}
