package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The factors that multiply a hazard or add to a gain, parted into those that never change for a client (attributes, true
 * group) and those that do (provider, effort, state, domain levels). Either part is worked out beforehand for every
 * combination of its levels: a look-up in the month ({@link FactorTables}), however many factors there are.
 */
final class Factors {
    /** Stands for the true group among numbers of attributes. */
    static final int GROUP = -1;
    /** These stand for themselves among numbers of chains; effort comes last, so that what lasts is numbered first. */
    static final int EFFORT = -2;

    static final int PROVIDER = -3;
    static final int STATE = -4;

    /** Fixed factors share a table as long as it has no more entries than this. */
    private static final int LARGEST_TABLE = 4_096;

    final boolean multiply;
    /** How many levels each thing has that is read, by its number. */
    final Map<Integer, Integer> fixedLevels;

    final Map<Integer, Integer> movingLevels;
    final List<Fixed> fixed;
    final int providerStride;
    final int effortStride;
    final int stateStride;
    /** Numbers of the chains that count, and how far a level of each moves the entry of {@code table}. */
    final int[] chains;

    final int[] chainStrides;
    final double[] table;

    /** One factor: its number among its kind, and its values by level. */
    private record Factor(String name, int number, double[] values) {}

    /**
     * Some factors that never change for a client, joined beforehand for every combination of their levels.
     *
     * @param numbers of the attributes, or {@link #GROUP}
     * @param strides how far a level of each moves the entry of the table
     */
    record Fixed(int[] numbers, int[] strides, double[] table) {}

    private Factors(boolean multiply, List<Factor> fixed, List<Factor> moving, Names names) {
        this.multiply = multiply;
        fixedLevels = levels(fixed);
        movingLevels = levels(moving);
        double none = none(multiply);
        this.fixed = tables(fixed, none);
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
        return of(given, value, true, names);
    }

    /** Shares gained or lost: what is left out is 0, and they add up. */
    static <V> Factors shares(Map<String, Map<String, V>> given, ToDoubleFunction<V> value, Names names) {
        return of(given, value, false, names);
    }

    private static <V> Factors of(
            Map<String, Map<String, V>> given, ToDoubleFunction<V> value, boolean multiply, Names names) {
        List<Factor> fixed = new ArrayList<>();
        List<Factor> moving = new ArrayList<>();
        for (Map.Entry<String, Map<String, V>> factor : given.entrySet()) {
            String name = factor.getKey();
            double[] values = levels(name, names).stream()
                    .mapToDouble(level -> factor.getValue().containsKey(level)
                            ? value.applyAsDouble(factor.getValue().get(level))
                            : none(multiply))
                    .toArray();
            int attribute = names.attributes().indexOf(name);
            if (attribute >= 0 || name.equals("group")) {
                fixed.add(new Factor(name, attribute >= 0 ? attribute : GROUP, values));
            } else {
                moving.add(new Factor(name, number(name, names), values));
            }
        }
        return new Factors(multiply, fixed, moving, names);
    }

    private static int number(String name, Names names) {
        return switch (name) {
            case "provider" -> PROVIDER;
            case "effort" -> EFFORT;
            case "state" -> STATE;
            default -> names.chain(name);
        };
    }

    private static Map<Integer, Integer> levels(List<Factor> factors) {
        return factors.stream().collect(Collectors.toMap(Factor::number, factor -> factor.values().length));
    }

    /** What is left out: a ratio of 1, a share of 0. */
    private static double none(boolean multiply) {
        return multiply ? 1 : 0;
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

    private List<Fixed> tables(List<Factor> factors, double none) {
        List<Fixed> tables = new ArrayList<>();
        for (int from = 0; from < factors.size(); ) {
            int upTo = from;
            double[] table = {none};
            List<Integer> strides = new ArrayList<>();
            do {
                strides.add(table.length);
                table = spread(table, factors.get(upTo).values());
                upTo++;
            } while (upTo < factors.size() && table.length * factors.get(upTo).values().length <= LARGEST_TABLE);
            tables.add(new Fixed(
                    factors.subList(from, upTo).stream()
                            .mapToInt(Factor::number)
                            .toArray(),
                    strides.stream().mapToInt(Integer::intValue).toArray(),
                    table));
            from = upTo;
        }
        return tables;
    }

    /** Every entry of a table joined with every value, the table repeated once for each. */
    private double[] spread(double[] so, double[] values) {
        double[] wider = new double[so.length * values.length];
        for (int value = 0; value < values.length; value++) {
            for (int at = 0; at < so.length; at++) {
                wider[value * so.length + at] = multiply ? so[at] * values[value] : so[at] + values[value];
            }
        }
        return wider;
    }

    /** Whether any of it moves with effort. */
    boolean movesWithEffort() {
        return effortStride > 0;
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
