package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.share;

import java.util.List;
import outturn.study.validation.Who.Substance;
import outturn.study.validation.Words.Use;

/** Beside the targets: waits, the first twelve weeks, and use at the six-month review of those still in treatment. */
final class EarlyTreatment implements Observation {
    private static final int FROM = 12;
    private static final int TWELVE_WEEKS = 3;
    private static final int REVIEW = 6;
    private static final int STANDARD_DAYS = 21;
    private static final int STARTS = 0;
    private static final int KEPT = 1;
    private static final int REVIEWED = 2;
    private static final int ABSTINENT = 3;
    private static final int REDUCED = 4;
    private static final int WAITS = 5;
    private static final int DAYS = 6;
    private static final int IN_TIME = 7;

    @Override
    public Design design() {
        return Design.AREA;
    }

    @Override
    public int width() {
        return 8;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            for (int month = FROM; month + REVIEW <= course.months(); month++) {
                if (course.begins(month)) {
                    follow(course, month, sums);
                }
            }
        }
        waits(played, sums);
    }

    private static void follow(Course course, int start, double[] sums) {
        boolean completed = course.firstIn(Place.COMPLETED, start + 1, start + TWELVE_WEEKS) <= start + TWELVE_WEEKS;
        sums[STARTS]++;
        sums[KEPT] += completed || course.isTreated(start + TWELVE_WEEKS) ? 1 : 0;
        if (course.who().isOn(Substance.OPIATE) && course.isTreated(start + REVIEW)) {
            sums[REVIEWED]++;
            sums[ABSTINENT] += course.use(start + REVIEW) == Use.ABSTINENT ? 1 : 0;
            sums[REDUCED] += course.use(start + REVIEW) == Use.REDUCED ? 1 : 0;
        }
    }

    private static void waits(Played played, double[] sums) {
        for (int days = 0; days < played.starts().length; days++) {
            double starts = played.starts()[days];
            sums[WAITS] += starts;
            sums[DAYS] += days * starts;
            sums[IN_TIME] += days <= STANDARD_DAYS ? starts : 0;
        }
    }

    @Override
    public List<Line> lines() {
        return List.of(
                beside("mean wait for treatment, days", "a week", "avg-wait-weeks", share(DAYS, WAITS))
                        .to(1),
                beside("waited three weeks or less", "0.96 in 2010/11", "wait-3wk-2010", share(IN_TIME, WAITS)),
                beside(
                        "in treatment at twelve weeks, or completed",
                        "0.75",
                        "retained-effective-share",
                        share(KEPT, STARTS)),
                beside(
                        "opiate clients abstinent at six months in treatment",
                        "0.51",
                        "top-opiate-abstinent-6m",
                        share(ABSTINENT, REVIEWED)),
                beside(
                        "opiate clients with reduced use at six months in treatment",
                        "0.23 reliably improved",
                        "top-opiate-improved-6m",
                        share(REDUCED, REVIEWED)));
    }
}
