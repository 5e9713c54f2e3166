package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.share;
import static outturn.study.validation.Line.target;

import java.util.List;

/**
 * A8. Moves out of residential care, the share completed; and what it costs providers in client costs and its clients' staff
 * hours, as a share of all that was paid them. Overheads are not shared out, so the cost share errs low.
 */
final class ResidentialCare implements Observation {
    private static final int YEAR = 12;
    private static final int YEARS = 6;
    private static final int COMPLETED = 0;
    private static final int LEFT = 1;
    private static final int COST = 2;
    private static final int PAID = 3;
    private static final int CLIENT_YEARS = 4;
    private static final int TREATED_YEARS = 5;

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
        played.courses().forEach(course -> add(course, sums));
        sums[COST] += played.residentialPence();
        sums[PAID] += played.paidPence();
    }

    private static void add(Course course, double[] sums) {
        for (int month = 0; month < course.months(); month++) {
            if (course.at(month) == Place.RESIDENTIAL && course.at(month + 1) != Place.RESIDENTIAL) {
                sums[LEFT]++;
                sums[COMPLETED] += course.at(month + 1) == Place.COMPLETED ? 1 : 0;
            }
        }
        for (int year = 0; year < YEARS; year++) {
            boolean treated = false;
            boolean residential = false;
            for (int month = YEAR * year; month < YEAR * (year + 1); month++) {
                treated |= course.isTreated(month);
                residential |= course.at(month) == Place.RESIDENTIAL;
            }
            sums[TREATED_YEARS] += treated ? 1 : 0;
            sums[CLIENT_YEARS] += residential ? 1 : 0;
        }
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "of residential episodes, direct success",
                        "0.3",
                        "rehab-success-of-10",
                        Band.between(0.2, 0.4),
                        share(COMPLETED, LEFT)),
                target(
                        "cost as a share of what providers are paid",
                        "0.10",
                        "rehab-share-funding",
                        Band.between(0.07, 0.13),
                        share(COST, PAID)),
                beside(
                        "clients of a year with residential care in it",
                        "0.02",
                        "rehab-share-clients",
                        share(CLIENT_YEARS, TREATED_YEARS)));
    }
}
