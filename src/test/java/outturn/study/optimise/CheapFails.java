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
record CheapFails(long seed, List<Problem.Trial> played) implements WorldByWorld {
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
        return WorldByWorld.super.play(trials);
    }

    @Override
    public double[] row(double[] values, int world) {
        double cost = values[0];
        int name = (int) StrictMath.round(1_000 * cost);
        double luck = Draws.uniform(Draws.world(seed, world), name, 0, 0);
        return new double[] {cost, luck < chance(cost) ? 1 : 0};
    }

    static double chance(double cost) {
        return 0.3 * (1 - cost);
    }
}
