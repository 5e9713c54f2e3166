package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import outturn.study.optimise.Optimised.Found;
import outturn.summary.Measure;
import outturn.summary.Statistics;

/**
 * What a design does to each true complexity group, on luck the search never saw.
 *
 * @param design its number on the front; 0 for the scenario as it is
 * @param levels one for each measure and group; none when it cannot be played
 */
public record Effect(int design, List<Level> levels) {
    /**
     * One measure of one group.
     *
     * @param mean over worlds that have it
     * @param error standard error of it
     * @param change mean less that of the scenario as it is, in the same worlds
     * @param changeError standard error of it, paired by world
     */
    public record Level(Measure measure, double mean, double error, double change, double changeError) {}

    public Effect {
        levels = List.copyOf(levels);
    }

    /** @param designs the scenario as it is first */
    static List<Effect> of(Tariffs problem, List<Found> designs, int from, int upTo) {
        List<Measure> measures = problem.byGroup();
        List<double[][]> played = problem.play(
                designs.stream()
                        .map(each -> new Problem.Trial(each.values(), from, upTo))
                        .toList(),
                measures);
        List<Effect> effects = new ArrayList<>();
        for (int at = 0; at < designs.size(); at++) {
            effects.add(new Effect(designs.get(at).number(), levels(measures, played.get(at), played.get(0))));
        }
        return effects;
    }

    private static List<Level> levels(List<Measure> measures, double[][] rows, double[][] before) {
        List<Level> levels = new ArrayList<>();
        for (int which = 0; which < measures.size() && rows.length > 0; which++) {
            double[] column = new double[rows.length];
            double[] change = new double[rows.length];
            for (int world = 0; world < rows.length; world++) {
                column[world] = rows[world][which];
                change[world] = before.length == 0 ? Double.NaN : column[world] - before[world][which];
            }
            levels.add(new Level(measures.get(which), mean(column), error(column), mean(change), error(change)));
        }
        return levels;
    }

    private static double mean(double[] column) {
        return Statistics.mean(Statistics.found(column));
    }

    private static double error(double[] column) {
        double[] found = Statistics.found(column);
        return Statistics.deviation(found, Statistics.mean(found)) / StrictMath.sqrt(found.length);
    }
}
