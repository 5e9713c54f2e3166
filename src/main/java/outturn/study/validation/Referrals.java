package outturn.study.validation;

import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Trials on the Work Programme's referrals over two years, by payment group. */
abstract class Referrals extends SideBySide {
    static final String YOUNG = "jsa-18-24";
    static final String ADULT = "jsa-25";
    static final String FLOW = "esa-flow";
    static final String EX_IB = "esa-ex-ib";

    Referrals(int replications, World... worlds) {
        super(replications, worlds);
    }

    /** The shipped scenario for two years. */
    static World twoYears(String... settings) {
        return World.of("work-programme", "/time/months=24").with(settings);
    }

    /** With half the chance of a job in a month that prices say, for two groups. */
    static World further() {
        String job = "/pathway/states/searching/to/job-13/ratios/group/";
        return twoYears(job + FLOW + "=0.21", job + EX_IB + "=0.07");
    }

    /** Job outcomes a referral. */
    final ToDoubleFunction<double[]> outcomes(int world, String group) {
        return over(
                mean(world, Meaning.PLANNED_EXITS, Measure.ALL, group),
                mean(world, Meaning.STARTED, Measure.ALL, group));
    }
}
