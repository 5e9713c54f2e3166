package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import outturn.replication.draws.Draws;
import outturn.scenario.Gauge.Statistic;

/**
 * What is cheap fails: a design that costs x, of 0 to 1, fails in a world with chance 0.3 (1 − x), and may do so once in ten
 * worlds. The cheapest that may be costs two thirds.
 *
 * @param played every trial there has been
 */
record CheapFails(long seed, List<Problem.Trial> played) implements Problem {
    static final int WORLDS = 20;
    static final double LINE = 0.1;

    CheapFails(long seed) {
        this(seed, new ArrayList<>());
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.stepped("cost", 0, 1, 0.001));
    }

    @Override
    public List<Aim> objectives() {
        return List.of(Aim.objective("cost", Statistic.MEAN, true));
    }

    @Override
    public List<Aim> constraints() {
        return List.of(Aim.atMost("failure", Statistic.MEAN, LINE));
    }

    @Override
    public int worlds() {
        return WORLDS;
    }

    @Override
    public List<double[][]> play(List<Trial> trials) {
        played.addAll(trials);
        return trials.stream().map(this::rows).toList();
    }

    private double[][] rows(Trial trial) {
        double[][] rows = new double[trial.upTo() - trial.from()][2];
        double cost = trial.values()[0];
        int name = (int) StrictMath.round(1_000 * cost);
        for (int at = 0; at < rows.length; at++) {
            double luck = Draws.uniform(Draws.world(seed, trial.from() + at), name, 0, 0);
            rows[at][0] = cost;
            rows[at][1] = luck < chance(cost) ? 1 : 0;
        }
        return rows;
    }

    static double chance(double cost) {
        return 0.3 * (1 - cost);
    }
}
