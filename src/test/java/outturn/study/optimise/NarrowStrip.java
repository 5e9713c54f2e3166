package outturn.study.optimise;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import outturn.replication.draws.Draws;
import outturn.scenario.Gauge.Statistic;

/**
 * A made-up tariff of the pilot's shape: three multiples of prices and a lag. The bill has to be above what the provider needs to
 * stand and below the budget, which leaves a narrow strip; how far the bill strays from what is expected grows with what hangs
 * on results, and so does what a late payment asks for. Millions, all of them made up.
 */
record NarrowStrip(long seed) implements WorldByWorld {
    private static final int CORE = 0;
    private static final int ATTACHMENT = 1;
    private static final int RESULTS = 2;
    private static final int LAG = 3;

    private static final double LINE = 0.1;
    private static final double BUDGET = 4.15;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @Override
    public List<Variable> variables() {
        return List.of(
                Variable.stepped("core", 0.5, 1.5, 0.05),
                Variable.stepped("attachment", 0, 1.5, 0.05),
                Variable.stepped("results", 0, 3, 0.05),
                Variable.stepped("lag", 1, 6, 1));
    }

    @Override
    public List<Aim> objectives() {
        return List.of(
                Aim.objective("bill", Statistic.MEAN, true),
                Aim.objective("paid on outcomes", Statistic.MEAN, false),
                Aim.objective("failure", Statistic.MEAN, true));
    }

    @Override
    public List<Aim> constraints() {
        return List.of(Aim.atMost("over budget", Statistic.MEAN, LINE), Aim.atMost("failure", Statistic.MEAN, LINE));
    }

    @Override
    public int worlds() {
        return 20;
    }

    @Override
    public double[] row(double[] values, int number) {
        double expected = 1.62 * values[CORE] + 1.16 * values[ATTACHMENT] + 1.26 * values[RESULTS];
        double needed = 3.86 + 0.05 * (values[LAG] - 1) * (1 + values[RESULTS]);
        double demand = normal(number, 0);
        double bill = expected + (0.025 + 0.04 * values[RESULTS]) * demand;
        double outcomes = 1.275 * values[RESULTS] * (1 + 0.02 * demand);
        double failure = expected + 0.1 * normal(number, 1) < needed ? 1 : 0;
        return new double[] {bill, outcomes, failure, bill > BUDGET ? 1 : 0, failure};
    }

    private double normal(int number, int purpose) {
        return NORMAL.inverseCumulativeProbability(Draws.uniform(Draws.world(seed, number), 1, 0, purpose));
    }
}
