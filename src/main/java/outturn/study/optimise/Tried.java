package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import outturn.summary.Bounds;
import outturn.summary.Gauged;

/** A design and what it came to in the worlds it has been played in so far. */
final class Tried {
    /** Of the bounds told with a figure. */
    private static final double SURE = 0.95;

    private final Problem problem;
    private final double[] genes;
    private final double[] values;
    private double[][] rows = {};
    private boolean impossible;
    private boolean hopeless;
    private Score score;

    /** @param genes one for each variable; settled here */
    Tried(Problem problem, double[] genes) {
        this.problem = problem;
        this.genes = new double[genes.length];
        values = new double[genes.length];
        for (int at = 0; at < genes.length; at++) {
            Variable variable = problem.variables().get(at);
            this.genes[at] = variable.settled(genes[at]);
            values[at] = variable.value(this.genes[at]);
        }
        score = Score.impossible(problem.objectives().size());
    }

    /** The same design, not yet played anywhere. */
    Tried anew() {
        return new Tried(problem, genes);
    }

    double[] genes() {
        return genes.clone();
    }

    double[] values() {
        return values.clone();
    }

    /** The same for two that choose the same. */
    List<Double> key() {
        return Arrays.stream(genes).boxed().toList();
    }

    int worlds() {
        return rows.length;
    }

    double[][] rows() {
        return rows;
    }

    boolean isImpossible() {
        return impossible;
    }

    /** Whether others are clearly better, so that no more is spent on it. */
    boolean isHopeless() {
        return hopeless;
    }

    void giveUp() {
        hopeless = true;
    }

    /** What it came to in further worlds; none when it cannot be played. */
    void add(double[][] more) {
        impossible = more.length == 0;
        List<double[]> all = new ArrayList<>(Arrays.asList(rows));
        all.addAll(Arrays.asList(more));
        rows = all.toArray(double[][]::new);
        score = impossible ? Score.impossible(problem.objectives().size()) : scored();
    }

    private Score scored() {
        int objectives = problem.objectives().size();
        double[] found = new double[objectives];
        for (int at = 0; at < objectives; at++) {
            found[at] = problem.objectives().get(at).minimised(objective(at).value());
        }
        double violation = 0;
        for (int at = 0; at < problem.constraints().size(); at++) {
            violation += problem.constraints().get(at).beyond(constraint(at).value());
        }
        return new Score(found, violation);
    }

    Score score() {
        return score;
    }

    /** An objective as it is counted, not turned. */
    Gauged objective(int which) {
        return gauged(problem.objectives().get(which), which, rows.length);
    }

    Gauged constraint(int which) {
        return gauged(problem.constraints().get(which), problem.objectives().size() + which, rows.length);
    }

    /**
     * What an aim comes to in the first so many worlds, in the future where it does worst: most beyond its line, or if
     * beyond in none farthest to the bad side; one in which it is not known is worst of all.
     *
     * @param which its place among objectives, then constraints
     */
    Gauged gauged(Aim aim, int which, int worlds) {
        Gauged worst = aim.of(column(which, 0, worlds));
        for (int future = 1; future < problem.futures(); future++) {
            Gauged next = aim.of(column(which, future, worlds));
            worst = aim.isWorse(next.value(), worst.value()) ? next : worst;
        }
        return worst;
    }

    /** What an aim comes to in all its worlds, as {@link #gauged}, with bounds of 95% that hold in every future. */
    Figure figure(Aim aim, int which) {
        Gauged worst = gauged(aim, which, rows.length);
        Bounds bounds = bounds(aim, which, 0, SURE);
        for (int future = 1; future < problem.futures(); future++) {
            bounds = bounds.with(bounds(aim, which, future, SURE));
        }
        return new Figure(worst.value(), worst.error(), bounds);
    }

    /**
     * By how much it breaks constraints at the least, in the future where each is broken most.
     *
     * @param sure how often each bound holds by itself
     */
    double leastViolation(double sure) {
        double least = 0;
        for (int at = 0; at < problem.constraints().size(); at++) {
            Aim aim = problem.constraints().get(at);
            double beyond = 0;
            for (int future = 0; future < problem.futures(); future++) {
                Bounds bounds = bounds(aim, problem.objectives().size() + at, future, sure);
                beyond = StrictMath.max(beyond, aim.leastBeyond(bounds));
            }
            least += beyond;
        }
        return least;
    }

    /** Whether it may keep the constraints for all that luck can tell. */
    boolean mayKeep(double sure) {
        return !impossible && leastViolation(sure) == 0;
    }

    private Bounds bounds(Aim aim, int which, int future, double sure) {
        return Bounds.of(column(which, future, rows.length), aim.statistic(), aim.less(), sure);
    }

    /** Whether another came to the same in each of the first so many worlds, in every future. */
    boolean isAlike(Tried other, int which, int worlds) {
        boolean alike = true;
        for (int future = 0; future < problem.futures(); future++) {
            alike &= Arrays.equals(column(which, future, worlds), other.column(which, future, worlds));
        }
        return alike;
    }

    /** Column of the first so many worlds in one future: objectives first, then constraints. */
    double[] column(int which, int future, int worlds) {
        int aims = problem.objectives().size() + problem.constraints().size();
        double[] column = new double[Integer.min(worlds, rows.length)];
        for (int world = 0; world < column.length; world++) {
            column[world] = rows[world][future * aims + which];
        }
        return column;
    }
}
