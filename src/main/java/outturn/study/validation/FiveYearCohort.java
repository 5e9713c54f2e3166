package outturn.study.validation;

import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.study.validation.Who.Substance;

/**
 * A3. Opiate clients who begin treatment in their first year: the share who within five years complete and are back in
 * none of the six months after the first, and what foretells it. Odds ratios are adjusted for one another, by logistic
 * regression on the eight kinds of client.
 */
final class FiveYearCohort implements Observation {
    private static final int FIRST_YEAR = 12;
    /** Last month after the first in which to complete, so that six months later five years are over. */
    private static final int LAST = 53;

    private static final int KINDS = 8;
    private static final int EMPLOYED = 1;
    private static final int CRACK = 2;
    private static final int OLDER = 4;

    @Override
    public Design design() {
        return Design.COHORT;
    }

    @Override
    public int width() {
        return 2 * KINDS;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            int start = start(course);
            if (course.who().isOn(Substance.OPIATE) && course.first() >= 0 && start < FIRST_YEAR) {
                int kind = kind(course.who());
                sums[kind] += succeeds(course, start) ? 1 : 0;
                sums[KINDS + kind]++;
            }
        }
    }

    private static int start(Course course) {
        int month = 0;
        while (month < FIRST_YEAR && !course.begins(month)) {
            month++;
        }
        return month;
    }

    private static int kind(Who who) {
        return (who.employed() ? EMPLOYED : 0) + (who.crack() ? CRACK : 0) + (who.older() ? OLDER : 0);
    }

    private static boolean succeeds(Course course, int start) {
        for (int month = start; month <= start + LAST && month + 7 <= course.months(); month++) {
            if (course.completesForSixMonths(month)) {
                return true;
            }
        }
        return false;
    }

    private static double share(double[] sums) {
        double successes = 0;
        double all = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            successes += sums[kind];
            all += sums[KINDS + kind];
        }
        return successes / all;
    }

    private static ToDoubleFunction<double[]> oddsRatio(int of) {
        return sums -> {
            LogisticRegression regression = new LogisticRegression(4);
            for (int kind = 0; kind < KINDS; kind++) {
                double[] says = {1, has(kind, EMPLOYED), has(kind, CRACK), has(kind, OLDER)};
                regression.observe(says, sums[kind], sums[KINDS + kind]);
            }
            return StrictMath.exp(regression.coefficients()[of]);
        };
    }

    private static double has(int kind, int trait) {
        return (kind & trait) != 0 ? 1 : 0;
    }

    /** Right sign, and weak: strong predictors would overstate how easy creaming is. */
    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "complete within five years and stay away six months",
                        "0.219",
                        "opioid-scnr-5y",
                        Band.between(0.18, 0.26),
                        FiveYearCohort::share),
                target("odds ratio, employed", "1.27", "scnr-aor-employed", Band.above(1, 1.5), oddsRatio(1)),
                target(
                        "odds ratio, heroin and crack",
                        "0.90",
                        "scnr-aor-heroin-crack",
                        Band.below(0.8, 1),
                        oddsRatio(2)),
                target("odds ratio, aged 40 and over", "1.09", "scnr-aor-older", Band.above(1, 1.5), oddsRatio(3)));
    }
}
