package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * B6. The Work Programme: hours a client-month for those on employment and support allowance over those on jobseeker's
 * allowance, and how far that falls from 1: bids promised everybody the same.
 */
final class WhoIsSpentOn extends Referrals {
    private static final int PLAYED = 48;
    private static final int PROGRAMME = 0;
    private static final int CHEAPER = 1;
    private static final int DEARER = 2;
    private static final int FURTHER = 3;

    /** Hours a month of those left alone, and of others. */
    private static final double LEAST = 0.3;

    private static final double STANDARD = 1.2;

    WhoIsSpentOn() {
        super(
                PLAYED,
                twoYears(),
                twoYears("/providers/prime/costPerHour=20"),
                twoYears("/providers/prime/costPerHour=30"),
                further());
        tell(target(
                "hours a client-month, hard over easy, fall from what was bid",
                "over 0.5",
                "wp-spend-hard-groups-ratio, wp-esa-spend-shortfall",
                Band.between(0.3, 0.7),
                fall(PROGRAMME)));
        tell(beside("B6: the same, an hour a fifth cheaper", "", "", fall(CHEAPER)));
        tell(beside("B6: the same, an hour a fifth dearer", "", "", fall(DEARER)));
        tell(beside("B6: the same, were ESA groups twice as far from work as prices say", "", "", fall(FURTHER)));
    }

    private ToDoubleFunction<double[]> fall(int world) {
        ToDoubleFunction<double[]> ratio =
                over(plus(hours(world, FLOW), hours(world, EX_IB)), plus(hours(world, YOUNG), hours(world, ADULT)));
        return sums -> 1 - ratio.applyAsDouble(sums);
    }

    private ToDoubleFunction<double[]> hours(int world, String group) {
        ToDoubleFunction<double[]> alone = mean(world, Meaning.PARKING_RATE, Measure.ALL, group);
        return sums -> STANDARD - (STANDARD - LEAST) * alone.applyAsDouble(sums);
    }
}
