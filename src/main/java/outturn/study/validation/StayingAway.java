package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.share;
import static outturn.study.validation.Line.target;

import java.util.List;
import outturn.study.validation.Who.Substance;

/**
 * A5. Opiate clients in service again in one of the twelve months after the first from leaving treatment: of those who
 * completed, and of those who dropped out. Were completing a perfect sign of recovery, the gap would be wide.
 */
final class StayingAway implements Observation {
    private static final int FROM = 12;
    private static final int BEFORE = 59;
    private static final int COMPLETED_BACK = 0;
    private static final int COMPLETED = 1;
    private static final int DROPPED_OUT_BACK = 2;
    private static final int DROPPED_OUT = 3;

    @Override
    public Design design() {
        return Design.AREA;
    }

    @Override
    public int width() {
        return 4;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            for (int month = FROM; month < BEFORE && course.who().isOn(Substance.OPIATE); month++) {
                double back = course.isServed(month + 2, month + 13) ? 1 : 0;
                if (course.leavesFor(month, Place.COMPLETED)) {
                    sums[COMPLETED]++;
                    sums[COMPLETED_BACK] += back;
                } else if (course.leavesFor(month, Place.DROPPED_OUT)) {
                    sums[DROPPED_OUT]++;
                    sums[DROPPED_OUT_BACK] += back;
                }
            }
        }
    }

    private static double gap(double[] sums) {
        return sums[DROPPED_OUT_BACK] / sums[DROPPED_OUT] - sums[COMPLETED_BACK] / sums[COMPLETED];
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "gap in returns within a year, dropped out less completed",
                        "0.041",
                        "represent-1y-completers-nw, represent-1y-dropouts-nw",
                        Band.between(-0.12, 0.12),
                        StayingAway::gap),
                beside(
                        "opiate clients back within a year of completing",
                        "0.445 in the North West, 2001/02",
                        "represent-1y-completers-nw",
                        share(COMPLETED_BACK, COMPLETED)),
                beside(
                        "opiate clients back within a year of dropping out",
                        "0.486 in the North West, 2001/02",
                        "represent-1y-dropouts-nw",
                        share(DROPPED_OUT_BACK, DROPPED_OUT)));
    }
}
