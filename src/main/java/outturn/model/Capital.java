package outturn.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final FactorTables gains;
    private final FactorTables losses;
    /** Gains of all kinds and then losses of all; none where they depend on too much. */
    private final RateTable sideBySide;

    private final double[][] effort;
    private final double[][] environment;
    private final double monthsPerCycle;
    private final long chainsHeeded;
    private final boolean heedsEffort;

    Capital(Population population, Names names, Clock clock, Ties ties) {
        List<RecoveryCapital> kinds = List.copyOf(population.capital().values());
        start = kinds.stream().mapToDouble(kind -> kind.start().value()).toArray();
        weight = kinds.stream().mapToDouble(kind -> kind.weight().value()).toArray();
        List<Factors> gaining = kinds.stream()
                .map(kind -> Factors.shares(kind.gains(), Share::value, names))
                .toList();
        List<Factors> losing = kinds.stream()
                .map(kind -> Factors.shares(kind.losses(), Share::value, names))
                .toList();
        gains = new FactorTables(gaining);
        losses = new FactorTables(losing);
        List<Factors> both = Stream.concat(gaining.stream(), losing.stream()).toList();
        sideBySide = RateTable.of(both, new RateTable.Asked(new FactorTables(both), new double[both.size()], 0));
        effort = kinds.stream().map(kind -> effort(kind.effort(), names)).toArray(double[][]::new);
        environment = kinds.stream()
                .map(kind -> Hazards.environment(kind.elasticities(), clock, ties))
                .toArray(double[][]::new);
        heedsEffort = both.stream().anyMatch(Factors::movesWithEffort)
                || Arrays.stream(effort).flatMapToDouble(Arrays::stream).anyMatch(ratio -> ratio != 1);
        monthsPerCycle = clock.monthsPerCycle();
        chainsHeeded = both.stream()
                .flatMapToInt(kind -> IntStream.of(kind.chains))
                .mapToLong(chain -> 1L << chain)
                .reduce(0, (one, other) -> one | other);
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

    /** Measure of every kind at presentation. */
    double[] starts() {
        return start.clone();
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
        return gains.fixed(kind, 0, attributes, at, group);
    }

    /** What a kind loses a month by what never changes for a client. */
    public double fixedLoss(int kind, byte[] attributes, int at, int group) {
        return losses.fixed(kind, 0, attributes, at, group);
    }

    /**
     * What a kind gains in a cycle, as a share of what is lacking, before the environment.
     *
     * @param role of the state; gains answer to effort in treatment only, where {@code effort} is not 0
     * @param chains levels of the client's domains from {@code at} on
     */
    public double gain(
            int kind, double fixedGain, int provider, int effort, int state, Role role, byte[] chains, int at) {
        double gain = (fixedGain + gains.moving(kind, provider, effort, state, chains, at)) * monthsPerCycle;
        return role == Role.TREATMENT ? gain * this.effort[kind][effort] : gain;
    }

    /** What a kind loses in a cycle, as a share of itself. */
    public double loss(int kind, double fixedLoss, int provider, int effort, int state, byte[] chains, int at) {
        return (fixedLoss + losses.moving(kind, provider, effort, state, chains, at)) * monthsPerCycle;
    }

    /**
     * {@link #gain} and {@link #loss} of every kind.
     *
     * @param attributes levels of the client's attributes from {@code attributesAt} on
     */
    public void weigh(
            double[] gained,
            double[] lost,
            byte[] attributes,
            int attributesAt,
            int group,
            int provider,
            int effort,
            int state,
            Role role,
            byte[] chains,
            int at) {
        if (sideBySide == null) {
            for (int kind = 0; kind < gained.length; kind++) {
                double fixedGain = fixedGain(kind, attributes, attributesAt, group);
                gained[kind] = gain(kind, fixedGain, provider, effort, state, role, chains, at);
                lost[kind] = loss(
                        kind, fixedLoss(kind, attributes, attributesAt, group), provider, effort, state, chains, at);
            }
            return;
        }
        int width = 2 * gained.length;
        int still = sideBySide.fixedRow(attributes, attributesAt, group) * width;
        int moves = sideBySide.movingRow(provider, effort, state, chains, at) * width;
        boolean treated = role == Role.TREATMENT;
        for (int kind = 0; kind < gained.length; kind++) {
            double gain = (sideBySide.fixed[still + kind] + sideBySide.moving[moves + kind]) * monthsPerCycle;
            gained[kind] = treated ? gain * this.effort[kind][effort] : gain;
            int loss = gained.length + kind;
            lost[kind] = (sideBySide.fixed[still + loss] + sideBySide.moving[moves + loss]) * monthsPerCycle;
        }
    }

    /** One bit for each chain that gains or losses depend on. */
    public long chainsHeeded() {
        return chainsHeeded;
    }

    /** Whether gains or losses depend on effort. */
    public boolean heedsEffort() {
        return heedsEffort;
    }

    /** What multiplies the gain of a kind in a cycle. */
    public double environment(int kind, int cycle) {
        return environment[kind].length > 0 ? environment[kind][cycle] : 1;
    }

    /** The first cycle in which the world outside lets a kind grow otherwise than in one that otherwise is the same. */
    int alikeUntil(Capital other) {
        return IntStream.range(0, environment.length)
                .map(kind -> Arrays.mismatch(environment[kind], other.environment[kind]))
                .filter(cycle -> cycle >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** What a kind adds to prognosis when it is all there. */
    public double weight(int kind) {
        return weight[kind];
    }

    /** A kind a cycle later, by what it gains and loses in one. */
    public double next(int kind, double capital, double gain, double loss, int cycle) {
        return CapitalGrowth.next(capital, gain * environment(kind, cycle), loss);
    }
}
