package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.study.validation.Who.Substance;

/**
 * A7. Deaths of opiate clients a person-year, by where the month began: on treatment, in its first month, in the first month
 * after it, and later. Months in custody, after release and with another area's service are left out. The model has months
 * and no fortnights, so weeks 1 and 2 cannot be told from weeks 3 and 4.
 */
final class Deaths implements Observation {
    private static final int ON = 0;
    private static final int FIRST_ON = 1;
    private static final int FIRST_OFF = 2;
    private static final int LATER_OFF = 3;
    private static final int SPELLS = 4;

    @Override
    public Design design() {
        return Design.COHORT;
    }

    @Override
    public int width() {
        return 2 * SPELLS;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            if (course.who().isOn(Substance.OPIATE)) {
                add(course, sums);
            }
        }
    }

    private static void add(Course course, double[] sums) {
        boolean treatedYet = false;
        boolean justLeft = false;
        for (int month = 0; month < course.months(); month++) {
            Place at = course.at(month);
            boolean dies = at != Place.DEAD && course.at(month + 1) == Place.DEAD;
            if (at.isTreatment()) {
                spend(ON, dies, sums);
                if (course.begins(month)) {
                    spend(FIRST_ON, dies, sums);
                }
            } else if (treatedYet && isCounted(at)) {
                spend(justLeft ? FIRST_OFF : LATER_OFF, dies, sums);
            }
            treatedYet |= at.isTreatment();
            justLeft = at.isTreatment();
        }
    }

    private static boolean isCounted(Place at) {
        return at != Place.CUSTODY && at != Place.RELEASED && at != Place.TRANSFERRED && at != Place.DEAD;
    }

    private static void spend(int spell, boolean dies, double[] sums) {
        sums[spell] += dies ? 1 : 0;
        sums[SPELLS + spell]++;
    }

    private static ToDoubleFunction<double[]> rate(int spell) {
        return sums -> 12 * sums[spell] / sums[SPELLS + spell];
    }

    private static ToDoubleFunction<double[]> over(int spell, int other) {
        return sums -> rate(spell).applyAsDouble(sums) / rate(other).applyAsDouble(sums);
    }

    /** The smallest step of three: off later over on, first month on over off later, first month off over first on. */
    private static double leastStep(double[] sums) {
        double least = over(LATER_OFF, ON).applyAsDouble(sums);
        least = Math.min(least, over(FIRST_ON, LATER_OFF).applyAsDouble(sums));
        return Math.min(least, over(FIRST_OFF, FIRST_ON).applyAsDouble(sums));
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                                "order: on, off later, first month on, first month off; the least step up",
                                "on 0.007, later 0.0095, weeks 1–2 on 0.017, weeks 3–4 off 0.043, weeks 1–2 off 0.048",
                                "ost-mortality-on, ost-mortality-later, ost-mortality-start2wk, ost-mortality-stop2wk,"
                                        + " ost-mortality-stop4wk",
                                Band.above(1),
                                Deaths::leastStep)
                        .to(2),
                target(
                                "first month off over on treatment",
                                "6 to 7",
                                "ost-mortality-on, ost-mortality-stop2wk, ost-mortality-stop4wk",
                                Band.atLeast(4),
                                over(FIRST_OFF, ON))
                        .to(2),
                beside("opiate deaths a year on treatment", "0.007", "ost-mortality-on", rate(ON))
                        .to(4),
                beside("opiate deaths a year off, later", "0.0095", "ost-mortality-later", rate(LATER_OFF))
                        .to(4),
                beside(
                                "opiate deaths a year, first month on",
                                "0.017 in weeks 1–2",
                                "ost-mortality-start2wk",
                                rate(FIRST_ON))
                        .to(4),
                beside(
                                "opiate deaths a year, first month off",
                                "0.048 in weeks 1–2, 0.043 in weeks 3–4",
                                "ost-mortality-stop2wk, ost-mortality-stop4wk",
                                rate(FIRST_OFF))
                        .to(4));
    }
}
