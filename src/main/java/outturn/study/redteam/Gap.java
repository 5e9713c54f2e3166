package outturn.study.redteam;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much more of something there is in one world than in another with the same luck.
 *
 * @param mean over replications
 * @param error its Monte Carlo standard error; NaN with a single replication
 */
public record Gap(double mean, double error) {
    /** Standard errors beyond which luck is no explanation: one in some 4,000 by the normal distribution, on one side. */
    static final double SURE = 3.5;

    static Gap of(List<Seen> world, List<Seen> other, ToDoubleFunction<Seen> asked) {
        int n = world.size();
        double[] gaps = new double[n];
        double sum = 0;
        for (int at = 0; at < n; at++) {
            gaps[at] = asked.applyAsDouble(world.get(at)) - asked.applyAsDouble(other.get(at));
            sum += gaps[at];
        }
        double mean = sum / n;
        double squares = 0;
        for (double gap : gaps) {
            squares += (gap - mean) * (gap - mean);
        }
        return new Gap(mean, StrictMath.sqrt(squares / (n - 1) / n));
    }

    /** Whether it is above something by more than luck explains. */
    public boolean surelyAbove(double least) {
        return mean - SURE * error > least;
    }
}
