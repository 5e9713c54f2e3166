package outturn.model;

import java.util.List;
import java.util.Map;
import outturn.rules.population.ComplexityGroup;
import outturn.rules.population.Frailty;
import outturn.scenario.Amount;
import outturn.scenario.Complexity;
import outturn.scenario.Population;
import outturn.scenario.Severity;

/**
 * What a client is at presentation: attributes, complexity group, the fixed part of prognosis.
 *
 * <p>A client's attributes are levels, one byte each, in an array the engine owns, from some place on.
 */
public final class Traits {
    private final LevelTable[] tables;
    private final double[][] weights;
    private final double[] cuts;
    private final int groups;
    private final double above;
    private final double below;
    private final double[][] prognosis;
    private final double[] frailty;
    private final double dip;
    private final double recovery;
    private final boolean[] lowPoint;
    private final Strata strata;

    Traits(Population population, Names names, Clock clock) {
        tables = population.attributes().values().stream()
                .map(attribute -> LevelTable.of(attribute, names))
                .toArray(LevelTable[]::new);
        Map<String, Map<String, Amount>> scores =
                population.complexity().map(Complexity::weights).orElse(Map.of());
        strata = new Strata(population, names);
        weights = byLevel(scores, names);
        cuts = population.complexity().map(Complexity::cuts).orElse(List.of()).stream()
                .mapToDouble(Amount::value)
                .toArray();
        groups = names.groups().size();
        above = population.complexity().map(c -> c.recordedAbove().value()).orElse(0.0);
        below = population.complexity().map(c -> c.recordedBelow().value()).orElse(0.0);
        prognosis = byLevel(population.prognosis(), names);
        frailty = Frailty.points(population.frailty().value());
        dip = population.severity().map(s -> s.dip().value()).orElse(0.0);
        recovery = population
                .severity()
                .map(s -> 1 - StrictMath.pow(1 - s.recoveryPerMonth().value(), clock.monthsPerCycle()))
                .orElse(0.0);
        lowPoint = new boolean[names.states().size()];
        for (String state : population.severity().map(Severity::again).orElse(List.of())) {
            lowPoint[names.state(state)] = true;
        }
    }

    /** How many attributes a client has. */
    public int attributes() {
        return tables.length;
    }

    /** How an attribute is drawn; those it depends on come before it. */
    public LevelTable table(int attribute) {
        return tables[attribute];
    }

    /** How clients are told apart for counting. */
    public Strata strata() {
        return strata;
    }

    /** The true complexity group of the client whose attributes begin at {@code at}. */
    public int group(byte[] attributes, int at) {
        return ComplexityGroup.of(sum(weights, attributes, at), cuts);
    }

    /** The group an assessor writes down for a true group, on a uniform draw. */
    public int recorded(int group, double luck) {
        return ComplexityGroup.recorded(group, groups, above, below, luck);
    }

    /** Whether an assessor may write down another group than the true one. */
    public boolean recordsAmiss() {
        return above > 0 || below > 0;
    }

    /** Chance that a client of one true group is recorded in another. */
    public double chanceRecorded(int group, int recorded) {
        double chance = 0;
        chance += ComplexityGroup.recorded(group, groups, 1, 0, 0) == recorded ? above : 0;
        chance += ComplexityGroup.recorded(group, groups, 0, 1, 0) == recorded ? below : 0;
        return chance + (group == recorded ? 1 - above - below : 0);
    }

    /** β·x + f: what does not move in η. */
    public double prognosis(byte[] attributes, int at, int frailtyPoint) {
        return sum(prognosis, attributes, at) + frailty[frailtyPoint];
    }

    /** Whether frailty tells clients apart. */
    public boolean frail() {
        return frailty[0] != frailty[Frailty.POINTS - 1];
    }

    /** Whether clients present at a low point. */
    public boolean dips() {
        return dip > 0;
    }

    /** Mean of what is taken from η at presentation. */
    public double dip() {
        return dip;
    }

    /** Share of severity that goes in a cycle. */
    public double recovery() {
        return recovery;
    }

    /** Whether a client who enters this state is at a low point again. */
    public boolean lowPoint(int state) {
        return lowPoint[state];
    }

    private static double sum(double[][] values, byte[] attributes, int at) {
        double sum = 0;
        for (int attribute = 0; attribute < values.length; attribute++) {
            sum += values[attribute][attributes[at + attribute]];
        }
        return sum;
    }

    private static double[][] byLevel(Map<String, Map<String, Amount>> given, Names names) {
        double[][] values = new double[names.attributes().size()][];
        for (int attribute = 0; attribute < values.length; attribute++) {
            List<String> levels = names.levels().get(attribute);
            Map<String, Amount> byName = given.getOrDefault(names.attributes().get(attribute), Map.of());
            values[attribute] = levels.stream()
                    .mapToDouble(level ->
                            byName.containsKey(level) ? byName.get(level).value() : 0)
                    .toArray();
        }
        return values;
    }
}
