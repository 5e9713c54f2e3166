package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * D1. The Work Programme's ramp: what is paid for job outcomes in the first fourteen months, over what the forecast said of
 * the same referrals, a success for 11.9 in 100 of them; and the same in the third year.
 */
final class IncomeRamp implements Trial {
    private static final int FIRST = 14;
    private static final double REFERRALS = 28;
    private static final double FORECAST = 0.119;
    private static final double PENCE = 1200_00;
    private static final int COUNT = 0;
    private static final int EARLY = 1;
    private static final int THIRD_YEAR = 2;
    private static final int ACHIEVED = 3;
    private static final int AT_ONCE = 4;

    @Override
    public int replications() {
        return 100;
    }

    @Override
    public List<World> worlds() {
        World shipped = World.of("work-programme-ramp");
        return List.of(shipped, shipped.with("/environment/readiness/steps=[]"));
    }

    @Override
    public int width() {
        return 5;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        Measure paid = Measure.of(Meaning.OUTCOME_PAYMENTS).provider("all");
        sums[COUNT]++;
        sums[EARLY] += worlds.get(0).of(paid, 0, FIRST - 1);
        sums[THIRD_YEAR] += worlds.get(0).of(paid, 24, 35);
        sums[ACHIEVED] += worlds.get(0).of(Measure.of(Meaning.ENTRIES, "job-outcome"), 0, FIRST - 1);
        sums[AT_ONCE] += worlds.get(1).of(paid, 0, FIRST - 1);
    }

    private static double ofForecast(double[] sums, int of, int months) {
        return sums[of] / sums[COUNT] / (FORECAST * REFERRALS * months * PENCE);
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "income for results in fourteen months over forecast",
                        "3.6% of referrals where 11.9% were forecast",
                        "wp-expected-outcome-rate, wp-actual-outcome-rate",
                        Band.between(0, 0.4),
                        sums -> ofForecast(sums, EARLY, FIRST)),
                target(
                        "the same in the third year",
                        "recovered",
                        "wp-job-outcome-12m-first, wp-job-outcome-12m-second, wp-2yr-all",
                        Band.atLeast(1),
                        sums -> ofForecast(sums, THIRD_YEAR, 12)),
                beside(
                        "D1: job outcomes in fourteen months, of referrals",
                        "0.036",
                        "wp-actual-outcome-rate",
                        sums -> sums[ACHIEVED] / sums[COUNT] / (REFERRALS * FIRST)),
                beside(
                        "D1: income over forecast without a slow start",
                        "",
                        "",
                        sums -> ofForecast(sums, AT_ONCE, FIRST)));
    }
}
