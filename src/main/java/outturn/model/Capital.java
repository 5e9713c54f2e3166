package outturn.model;

import java.util.List;
import java.util.Map;
import outturn.rules.population.CapitalGrowth;
import outturn.scenario.Amount;
import outturn.scenario.Population;
import outturn.scenario.RecoveryCapital;
import outturn.scenario.Role;
import outturn.scenario.Share;

/** Recovery capital, compiled: kinds numbered in the order of the file, each from 0 to 1. */
public final class Capital {
    private final double[] start;
    private final double[] weight;
    private final Factors[] gains;
    private final Factors[] losses;
    private final double[][] effort;
    private final double[][] environment;
    private final double monthsPerCycle;

    Capital(Population population, Names names, Clock clock, Ties ties) {
        List<RecoveryCapital> kinds = List.copyOf(population.capital().values());
        start = kinds.stream().mapToDouble(kind -> kind.start().value()).toArray();
        weight = kinds.stream().mapToDouble(kind -> kind.weight().value()).toArray();
        gains = kinds.stream()
                .map(kind -> Factors.shares(kind.gains(), Share::value, names))
                .toArray(Factors[]::new);
        losses = kinds.stream()
                .map(kind -> Factors.shares(kind.losses(), Share::value, names))
                .toArray(Factors[]::new);
        effort = kinds.stream().map(kind -> effort(kind.effort(), names)).toArray(double[][]::new);
        environment = kinds.stream()
                .map(kind -> Hazards.environment(kind.elasticities(), clock, ties))
                .toArray(double[][]::new);
        monthsPerCycle = clock.monthsPerCycle();
    }

    private static double[] effort(Map<String, Amount> ratios, Names names) {
        double[] byEffort = new double[names.efforts().size() + 1];
        byEffort[0] = 1;
        for (int at = 1; at < byEffort.length; at++) {
            Amount ratio = ratios.get(names.efforts().get(at - 1));
            byEffort[at] = ratio == null ? 1 : ratio.value();
        }
        return byEffort;
    }

    /** How many kinds there are. */
    public int kinds() {
        return start.length;
    }

    /** Measure of a kind at presentation. */
    public double start(int kind) {
        return start[kind];
    }

    /** The least that recovery capital can ever add to prognosis. */
    public double leastPrognosis() {
        double least = 0;
        for (double each : weight) {
            least += each < 0 ? each : 0;
        }
        return least;
    }

    /** The most that recovery capital can ever add to prognosis. */
    public double mostPrognosis() {
        double most = 0;
        for (double each : weight) {
            most += each > 0 ? each : 0;
        }
        return most;
    }

    /** γ·R: what the kinds from {@code at} on add to prognosis. */
    public double prognosis(double[] capital, int at) {
        double sum = 0;
        for (int kind = 0; kind < weight.length; kind++) {
            sum += weight[kind] * capital[at + kind];
        }
        return sum;
    }

    /** What a kind gains a month by what never changes for a client. */
    public double fixedGain(int kind, byte[] attributes, int at, int group) {
        return gains[kind].fixed(0, attributes, at, group);
    }

    /** What a kind loses a month by what never changes for a client. */
    public double fixedLoss(int kind, byte[] attributes, int at, int group) {
        return losses[kind].fixed(0, attributes, at, group);
    }

    /**
     * A kind a cycle later.
     *
     * @param role of the state; gains answer to effort in treatment only, where {@code effort} is not 0
     * @param chains levels of the client's domains from {@code at} on
     */
    public double next(
            int kind,
            double capital,
            double fixedGain,
            double fixedLoss,
            int provider,
            int effort,
            int state,
            Role role,
            byte[] chains,
            int at,
            int cycle) {
        double gain = (fixedGain + gains[kind].moving(provider, effort, state, chains, at)) * monthsPerCycle;
        double loss = (fixedLoss + losses[kind].moving(provider, effort, state, chains, at)) * monthsPerCycle;
        if (role == Role.TREATMENT) {
            gain *= this.effort[kind][effort];
        }
        if (environment[kind].length > 0) {
            gain *= environment[kind][cycle];
        }
        return CapitalGrowth.next(capital, gain, loss);
    }
}
