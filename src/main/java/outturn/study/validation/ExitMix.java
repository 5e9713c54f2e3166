package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.share;
import static outturn.study.validation.Line.target;

import java.util.List;

/** A1. How people leave: shares of all moves out of service in the second to fifth year, death and custody included. */
final class ExitMix implements Observation {
    private static final int FROM = 12;
    private static final int BEFORE = 60;
    private static final int COMPLETED = 0;
    private static final int DROPPED_OUT = 1;
    private static final int TRANSFERRED = 2;
    private static final int DECLINED = 3;
    private static final int ALL = 4;
    private static final int DRUG_COMPLETED = 5;
    private static final int DRUG = 6;
    private static final int ALCOHOL_COMPLETED = 7;
    private static final int ALCOHOL = 8;

    @Override
    public Design design() {
        return Design.AREA;
    }

    @Override
    public int width() {
        return 9;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            for (int month = FROM; month < BEFORE; month++) {
                if (course.at(month).isService() && !course.at(month + 1).isService()) {
                    leaves(course.who(), course.at(month + 1), sums);
                }
            }
        }
    }

    private static void leaves(Who who, Place to, double[] sums) {
        boolean completed = to == Place.COMPLETED;
        sums[ALL]++;
        sums[COMPLETED] += completed ? 1 : 0;
        sums[DROPPED_OUT] += to == Place.DROPPED_OUT ? 1 : 0;
        sums[TRANSFERRED] += to == Place.TRANSFERRED || to == Place.CUSTODY ? 1 : 0;
        sums[DECLINED] += to == Place.DECLINED ? 1 : 0;
        sums[who.isDrug() ? DRUG : ALCOHOL]++;
        sums[who.isDrug() ? DRUG_COMPLETED : ALCOHOL_COMPLETED] += completed ? 1 : 0;
    }

    /** Bands are the published range and three points either way. */
    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "completed",
                        "0.43 in 2009/10, 0.505 in 2015/16",
                        "exit-success-2009, exit-success-2015",
                        Band.between(0.40, 0.535),
                        share(COMPLETED, ALL)),
                target(
                        "dropped out",
                        "0.302, 0.248, 0.303",
                        "dropout-2009, dropout-2011, dropout-2015",
                        Band.between(0.218, 0.333),
                        share(DROPPED_OUT, ALL)),
                target(
                        "transferred, to custody too",
                        "0.132",
                        "transfer-2015",
                        Band.between(0.102, 0.162),
                        share(TRANSFERRED, ALL)),
                target(
                        "declined to go on",
                        "0.038, 0.022",
                        "declined-2009, declined-2015",
                        Band.between(0, 0.068),
                        share(DECLINED, ALL)),
                beside(
                        "drug clients' exits completed",
                        "0.47 in 2011/12",
                        "completion-share-exits-2011",
                        share(DRUG_COMPLETED, DRUG)),
                beside("alcohol clients' exits completed", "", "", share(ALCOHOL_COMPLETED, ALCOHOL)));
    }
}
