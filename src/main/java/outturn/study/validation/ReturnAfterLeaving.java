package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.share;
import static outturn.study.validation.Line.target;

import java.util.List;

/**
 * A4. Drug clients who leave treatment in the second year, completed, dropped out or declined, from their first such exit:
 * who is back in service or in custody over four years, and when. The dead do not come back. A return is direct when
 * service comes before custody.
 */
final class ReturnAfterLeaving implements Observation {
    private static final int FROM = 12;
    private static final int BEFORE = 24;
    private static final int FOLLOWED = 48;
    private static final int YEAR = 12;
    private static final int LEAVERS = 0;
    private static final int NEVER = 1;
    private static final int DIRECT = 2;
    private static final int DIRECT_IN_A_YEAR = 3;
    private static final int BACK = 4;
    private static final int THROUGH_CUSTODY = 5;

    @Override
    public Design design() {
        return Design.AREA;
    }

    @Override
    public int width() {
        return 6;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            int exit = exit(course);
            if (course.who().isDrug() && exit < BEFORE) {
                follow(course, exit + 2, sums);
            }
        }
    }

    private static int exit(Course course) {
        int month = FROM;
        while (month < BEFORE
                && !course.leavesFor(month, Place.COMPLETED)
                && !course.leavesFor(month, Place.DROPPED_OUT)
                && !course.leavesFor(month, Place.DECLINED)) {
            month++;
        }
        return month;
    }

    private static void follow(Course course, int from, double[] sums) {
        int until = from + FOLLOWED - 1;
        int served = course.served(from, until);
        int custody = course.firstIn(Place.CUSTODY, from, until);
        boolean back = served <= until || custody <= until;
        boolean direct = served < custody;
        sums[LEAVERS]++;
        sums[NEVER] += back ? 0 : 1;
        sums[BACK] += back ? 1 : 0;
        sums[DIRECT] += direct ? 1 : 0;
        sums[DIRECT_IN_A_YEAR] += direct && served < from + YEAR ? 1 : 0;
        sums[THROUGH_CUSTODY] += custody < served ? 1 : 0;
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "neither back in service nor in custody in four years",
                        "0.46",
                        "leavers-no-return-4y",
                        Band.between(0.40, 0.52),
                        share(NEVER, LEAVERS)),
                target(
                        "of direct returns, inside a year",
                        "mostly",
                        "leavers-return-direct-share",
                        Band.atLeast(0.6),
                        share(DIRECT_IN_A_YEAR, DIRECT)),
                beside("of those seen again, direct return", "0.5", "leavers-return-direct-share", share(DIRECT, BACK)),
                beside(
                        "of those seen again, first through custody",
                        "0.33 through justice",
                        "leavers-return-via-cjs",
                        share(THROUGH_CUSTODY, BACK)));
    }
}
