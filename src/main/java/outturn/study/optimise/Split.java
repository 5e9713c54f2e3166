package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import outturn.summary.Statistics;

/**
 * Where the spread of a measure between worlds comes from, as variances that add up to that of a world drawn at random under
 * a future drawn at random, all futures alike: E[V(y | θ, f)] of chance, E[V(E[y | θ, f] | f)] of parameters θ, V(E[y | f]) of
 * shocks f.
 *
 * <p>Every draw of parameters is played twice, with luck of its own each time. Within a future that is the one-way analysis of
 * variance with two to a group: chance is the mean square within draws, parameters half of what the mean square between draws
 * is above it (Searle, Casella and McCulloch, 1992, <i>Variance Components</i>, ch. 3). Worlds are the same under all futures:
 * of the variance of the futures' means goes what worlds alone would make of it, (F − 1) ÷ F times the mean square of what
 * worlds and futures do only together, over the worlds. All three are right on average; one that comes out below 0 is 0.
 *
 * @param chance variance in the square of what is measured
 * @param parameters likewise; 0 when they were not drawn
 * @param shocks likewise; 0 when there are none
 */
public record Split(double chance, double parameters, double shocks) {
    /** Of what was not played. */
    public static final Split UNKNOWN = new Split(Double.NaN, Double.NaN, Double.NaN);

    /** Variance of a world drawn at random under a future drawn at random. */
    public double all() {
        return chance + parameters + shocks;
    }

    /**
     * Of one measure, worlds by futures; a world in which it is not known somewhere is left out.
     *
     * @param once the measure in every world
     * @param again the same with other luck; nothing when parameters were not drawn
     */
    static Split of(double[][] once, double[][] again) {
        List<double[][]> played = again.length == 0 ? List.<double[][]>of(once) : List.of(once, again);
        List<double[][]> known = new ArrayList<>();
        for (int world = 0; world < once.length; world++) {
            double[][] both = new double[played.size()][];
            for (int time = 0; time < both.length; time++) {
                both[time] = played.get(time)[world];
            }
            if (Arrays.stream(both).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN)) {
                known.add(both);
            }
        }
        return known.size() < 2 ? UNKNOWN : known(known);
    }

    /** Of worlds by times played by futures. */
    private static Split known(List<double[][]> worlds) {
        int futures = worlds.get(0)[0].length;
        double chance = 0;
        double parameters = 0;
        for (int future = 0; future < futures; future++) {
            double within = worlds.get(0).length == 1 ? 0 : within(worlds, future);
            double between = between(worlds, future);
            chance += (worlds.get(0).length == 1 ? between : within) / futures;
            parameters += worlds.get(0).length == 1 ? 0 : (between - within) / 2 / futures;
        }
        return new Split(chance, StrictMath.max(0, parameters), StrictMath.max(0, shocks(worlds, futures)));
    }

    /** The variance of shocks before what is below 0 is called 0, of worlds that were played once. */
    static double ofShocks(double[][] once) {
        List<double[][]> worlds =
                Arrays.stream(once).map(row -> new double[][] {row}).toList();
        return shocks(worlds, once[0].length);
    }

    private static double within(List<double[][]> worlds, int future) {
        double squares = 0;
        for (double[][] both : worlds) {
            double gap = both[0][future] - both[1][future];
            squares += gap * gap / 2;
        }
        return squares / worlds.size();
    }

    /** Mean square between worlds: so many times the variance of their means as each was played. */
    private static double between(List<double[][]> worlds, int future) {
        double[] means =
                worlds.stream().mapToDouble(times -> mean(times, future)).toArray();
        double sd = Statistics.deviation(means, Statistics.mean(means));
        return worlds.get(0).length * sd * sd;
    }

    private static double mean(double[][] times, int future) {
        double sum = 0;
        for (double[] time : times) {
            sum += time[future];
        }
        return sum / times.length;
    }

    private static double shocks(List<double[][]> worlds, int futures) {
        double[] means = new double[futures];
        for (int future = 0; future < futures; future++) {
            int which = future;
            means[future] = Statistics.mean(
                    worlds.stream().mapToDouble(times -> mean(times, which)).toArray());
        }
        double all = Statistics.mean(means);
        double spread = 0;
        double together = 0;
        for (int future = 0; future < futures; future++) {
            spread += (means[future] - all) * (means[future] - all) / futures;
        }
        for (double[][] times : worlds) {
            double own = 0;
            for (int future = 0; future < futures; future++) {
                own += mean(times, future) / futures;
            }
            for (int future = 0; future < futures; future++) {
                double left = mean(times, future) - own - means[future] + all;
                together += left * left;
            }
        }
        return spread - together / (worlds.size() - 1.0) / worlds.size() / futures;
    }
}
