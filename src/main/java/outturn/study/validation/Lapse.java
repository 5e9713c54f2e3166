package outturn.study.validation;

import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.study.validation.Who.Substance;

/**
 * A6. Clients who leave residential care completed or dropped out. Month 0 is the level of use held when the move has been
 * made and no month has been spent outside. With S(j) the share abstinent at every one of months 0 … j, use within six
 * weeks, 42 days of 30.44 or 1.38 months, is geometric between month ends:
 *
 * <pre>    1 − S(1) · (S(2) / S(1))^0.38</pre>
 *
 * <p>and within twelve weeks, 2.76 months, 1 − S(2) · (S(3) / S(2))^0.76. Abstinent at six months are those who are then,
 * lapsed in between or not, of those alive.
 */
final class Lapse implements Observation {
    private static final int SIX_MONTHS = 6;
    private static final double SIX_WEEKS_PAST_ONE = 0.38;
    private static final double TWELVE_WEEKS_PAST_TWO = 0.76;
    private static final int LEAVERS = 0;
    private static final int ALIVE = 4;
    private static final int ABSTINENT = 5;
    private static final int WIDTH = 6;

    @Override
    public Design design() {
        return Design.COHORT;
    }

    @Override
    public int width() {
        return Substance.values().length * WIDTH;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            int at = course.who().substance().ordinal() * WIDTH;
            for (int month = 0; month + 1 + SIX_MONTHS <= course.months(); month++) {
                Place to = course.at(month + 1);
                if (course.at(month) == Place.RESIDENTIAL && (to == Place.COMPLETED || to == Place.DROPPED_OUT)) {
                    follow(course, month + 1, sums, at);
                }
            }
        }
    }

    private static void follow(Course course, int left, double[] sums, int at) {
        sums[at + LEAVERS]++;
        boolean abstinent = course.isAbstinent(left);
        for (int month = 1; month <= 3; month++) {
            abstinent &= course.isAbstinent(left + month);
            sums[at + month] += abstinent ? 1 : 0;
        }
        if (course.at(left + SIX_MONTHS) != Place.DEAD) {
            sums[at + ALIVE]++;
            sums[at + ABSTINENT] += course.isAbstinent(left + SIX_MONTHS) ? 1 : 0;
        }
    }

    /** Lapsed some way between one month and the next. */
    private static ToDoubleFunction<double[]> lapsed(Substance substance, int month, double past) {
        int at = substance.ordinal() * WIDTH;
        return sums -> 1
                - sums[at + month] / sums[at + LEAVERS] * StrictMath.pow(sums[at + month + 1] / sums[at + month], past);
    }

    @Override
    public List<Line> lines() {
        int opiate = Substance.OPIATE.ordinal() * WIDTH;
        return List.of(
                target(
                        "opiate use within six weeks of residential care",
                        "0.71",
                        "lapse-6wk-opiate",
                        Band.between(0.61, 0.81),
                        lapsed(Substance.OPIATE, 1, SIX_WEEKS_PAST_ONE)),
                target(
                        "opiate clients abstinent at six months",
                        "0.45",
                        "abstinent-6m-opiate",
                        Band.between(0.35, 0.55),
                        Line.share(opiate + ABSTINENT, opiate + ALIVE)),
                target(
                        "alcohol use within twelve weeks",
                        "0.62",
                        "alcohol-relapse-12wk",
                        Band.between(0.52, 0.72),
                        lapsed(Substance.ALCOHOL, 2, TWELVE_WEEKS_PAST_TWO)));
    }
}
