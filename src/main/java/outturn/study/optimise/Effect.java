package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * Of a design.
     *
     * @param rows of {@link Tariffs#playForGroups}
     * @param before those of the scenario as it is
     */
    static Effect of(Tariffs problem, int design, double[][] rows, double[][] before) {
        List<Measure> measures = problem.byGroup();
        int aims = problem.objectives().size() + problem.constraints().size();
        List<Level> levels = new ArrayList<>();
        for (int which = 0; which < measures.size() && rows.length > 0; which++) {
            int at = problem.futures() * aims + which;
            double[] column = new double[rows.length];
            double[] change = new double[rows.length];
            for (int world = 0; world < rows.length; world++) {
                column[world] = rows[world][at];
                change[world] = before.length == 0 ? Double.NaN : column[world] - before[world][at];
            }
            levels.add(new Level(measures.get(which), mean(column), error(column), mean(change), error(change)));
        }
        return new Effect(design, levels);
    }

    private static double mean(double[] column) {
        return Statistics.mean(Statistics.found(column));
    }

    private static double error(double[] column) {
        double[] found = Statistics.found(column);
        return Statistics.deviation(found, Statistics.mean(found)) / StrictMath.sqrt(found.length);
    }
}
