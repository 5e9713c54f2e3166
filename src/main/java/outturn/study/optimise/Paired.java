package outturn.study.optimise;

import outturn.scenario.Gauge.Statistic;
import outturn.summary.Gauged;
import outturn.summary.Statistics;

/**
 * How much worse one design is than another in one objective, in the worlds both were played in.
 *
 * @param mean above 0 where the first is worse
 * @param error standard error of it, paired by world; NaN where it is not known
 */
record Paired(double mean, double error) {
    static Paired of(Aim aim, int column, Tried one, Tried other) {
        int worlds = Integer.min(one.worlds(), other.worlds());
        Gauged here = one.gauged(aim, column, worlds);
        Gauged there = other.gauged(aim, column, worlds);
        double mean = aim.minimised(here.value()) - aim.minimised(there.value());
        double[] gaps = new double[worlds];
        for (int world = 0; world < worlds; world++) {
            gaps[world] = here.shares()[world] - there.shares()[world];
        }
        boolean same = one.isAlike(other, column, worlds);
        return new Paired(mean, same ? 0 : aim.statistic() == Statistic.WORST ? Double.NaN : error(gaps));
    }

    private static double error(double[] gaps) {
        double[] found = Statistics.found(gaps);
        return Statistics.deviation(found, Statistics.mean(found)) / StrictMath.sqrt(found.length);
    }

    /** So many standard errors below the mean; NaN where nothing is known. */
    double low(double errors) {
        return mean - errors * error;
    }

    /** Whether luck alone may have made the difference, at 95%. */
    boolean isUnclear() {
        return !(StrictMath.abs(mean) > 1.96 * error);
    }
}
