package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * The factors that multiply a hazard or add to a gain, parted into those that never change for a client (attributes, true
 * group) and those that do (provider, effort, state, domain levels). The latter are worked out beforehand for every
 * combination of their levels: a look-up in the month, however many there are.
 */
final class Factors {
    private static final int GROUP = -1;

    private final DoubleBinaryOperator join;
    private final int[] fixed;
    private final double[][] fixedValues;
    private final int providerStride;
    private final int effortStride;
    private final int stateStride;
    private final int[] chains;
    private final int[] chainStrides;
    private final double[] table;

    /** One factor: its number among its kind, and its values by level. */
    private record Factor(String name, int number, double[] values) {}

    private Factors(DoubleBinaryOperator join, double none, List<Factor> fixed, List<Factor> moving, Names names) {
        this.join = join;
        this.fixed = fixed.stream().mapToInt(Factor::number).toArray();
        fixedValues = fixed.stream().map(Factor::values).toArray(double[][]::new);
        int[] strides = new int[moving.size()];
        double[] values = {none};
        for (int at = 0; at < strides.length; at++) {
            strides[at] = values.length;
            values = spread(values, moving.get(at).values());
        }
        table = values;
        providerStride = stride("provider", moving, strides);
        effortStride = stride("effort", moving, strides);
        stateStride = stride("state", moving, strides);
        List<Integer> chained = new ArrayList<>();
        for (int at = 0; at < strides.length; at++) {
            if (names.chains().contains(moving.get(at).name())) {
                chained.add(at);
            }
        }
        chains = chained.stream().mapToInt(at -> moving.get(at).number()).toArray();
        chainStrides = chained.stream().mapToInt(at -> strides[at]).toArray();
    }

    /** Ratios: what is left out is 1, and they multiply. */
    static <V> Factors ratios(Map<String, Map<String, V>> given, ToDoubleFunction<V> value, Names names) {
        return of(given, value, 1, (so, ratio) -> so * ratio, names);
    }

    /** Shares gained or lost: what is left out is 0, and they add up. */
    static <V> Factors shares(Map<String, Map<String, V>> given, ToDoubleFunction<V> value, Names names) {
        return of(given, value, 0, Double::sum, names);
    }

    private static <V> Factors of(
            Map<String, Map<String, V>> given,
            ToDoubleFunction<V> value,
            double none,
            DoubleBinaryOperator join,
            Names names) {
        List<Factor> fixed = new ArrayList<>();
        List<Factor> moving = new ArrayList<>();
        for (Map.Entry<String, Map<String, V>> factor : given.entrySet()) {
            String name = factor.getKey();
            double[] values = levels(name, names).stream()
                    .mapToDouble(level -> factor.getValue().containsKey(level)
                            ? value.applyAsDouble(factor.getValue().get(level))
                            : none)
                    .toArray();
            int attribute = names.attributes().indexOf(name);
            if (attribute >= 0 || name.equals("group")) {
                fixed.add(new Factor(name, attribute >= 0 ? attribute : GROUP, values));
            } else {
                moving.add(new Factor(name, names.chains().indexOf(name), values));
            }
        }
        return new Factors(join, none, fixed, moving, names);
    }

    /** Levels of a factor; of effort the first is none. */
    private static List<String> levels(String factor, Names names) {
        return switch (factor) {
            case "group" -> names.groups();
            case "provider" -> names.providers();
            case "state" -> names.states();
            case "effort" -> {
                List<String> efforts = new ArrayList<>(names.efforts());
                efforts.add(0, "");
                yield efforts;
            }
            default -> {
                int attribute = names.attributes().indexOf(factor);
                yield attribute >= 0
                        ? names.levels().get(attribute)
                        : names.chainLevels().get(names.chain(factor));
            }
        };
    }

    private static int stride(String name, List<Factor> moving, int[] strides) {
        for (int at = 0; at < strides.length; at++) {
            if (moving.get(at).name().equals(name)) {
                return strides[at];
            }
        }
        return 0;
    }

    /** Every entry of a table joined with every value, the table repeated once for each. */
    private double[] spread(double[] so, double[] values) {
        double[] wider = new double[so.length * values.length];
        for (int value = 0; value < values.length; value++) {
            for (int at = 0; at < so.length; at++) {
                wider[value * so.length + at] = join.applyAsDouble(so[at], values[value]);
            }
        }
        return wider;
    }

    /** {@code start} joined with the values of what never changes for a client, in the order of the file. */
    double fixed(double start, byte[] attributes, int at, int group) {
        double so = start;
        for (int factor = 0; factor < fixed.length; factor++) {
            int level = fixed[factor] == GROUP ? group : attributes[at + fixed[factor]];
            so = join.applyAsDouble(so, fixedValues[factor][level]);
        }
        return so;
    }

    /** The values of what moves, joined in the order of the file; effort 0 is none, effort e the e-th from 1. */
    double moving(int provider, int effort, int state, byte[] levels, int at) {
        int entry = provider * providerStride + effort * effortStride + state * stateStride;
        for (int chain = 0; chain < chains.length; chain++) {
            entry += levels[at + chains[chain]] * chainStrides[chain];
        }
        return table[entry];
    }

    /** The most that {@link #moving} can be. */
    double most() {
        double most = table[0];
        for (double value : table) {
            most = StrictMath.max(most, value);
        }
        return most;
    }

    /** Whether any of it differs by provider. */
    boolean movesWithProvider() {
        return providerStride > 0;
    }

    /** Whether any of it moves with the level of a chain. */
    boolean movesWith(int chain) {
        for (int some : chains) {
            if (some == chain) {
                return true;
            }
        }
        return false;
    }
}
