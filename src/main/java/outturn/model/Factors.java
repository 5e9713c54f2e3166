package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The factors that multiply a hazard or add to a gain, level by level, parted into those that never change for a client
 * (attributes, true group) and those that do (provider, effort, state, domain levels).
 *
 * @param fixed numbers of attributes; {@link #GROUP} is the true group
 * @param fixedValues for each of them, by level
 * @param moving numbers of domains; or {@link #PROVIDER}, {@link #EFFORT}, {@link #STATE}
 * @param movingValues for each of them, by level; effort 0 is none, effort e the e-th from 1
 */
record Factors(int[] fixed, double[][] fixedValues, int[] moving, double[][] movingValues) {
    static final int GROUP = -1;
    static final int PROVIDER = -2;
    static final int EFFORT = -3;
    static final int STATE = -4;

    /**
     * @param given values by factor and level
     * @param other value of a level that is left out: 1 for ratios, 0 for gains
     */
    static <V> Factors of(Map<String, Map<String, V>> given, ToDoubleFunction<V> value, double other, Names names) {
        List<Integer> fixed = new ArrayList<>();
        List<double[]> fixedValues = new ArrayList<>();
        List<Integer> moving = new ArrayList<>();
        List<double[]> movingValues = new ArrayList<>();
        for (Map.Entry<String, Map<String, V>> factor : given.entrySet()) {
            String name = factor.getKey();
            Function<List<String>, double[]> column = levels -> levels.stream()
                    .mapToDouble(level -> factor.getValue().containsKey(level)
                            ? value.applyAsDouble(factor.getValue().get(level))
                            : other)
                    .toArray();
            int attribute = names.attributes().indexOf(name);
            if (attribute >= 0 || name.equals("group")) {
                fixed.add(attribute >= 0 ? attribute : GROUP);
                fixedValues.add(column.apply(attribute >= 0 ? names.levels().get(attribute) : names.groups()));
            } else {
                moving.add(code(name, names));
                movingValues.add(column.apply(levels(name, names)));
            }
        }
        return new Factors(
                ints(fixed), fixedValues.toArray(double[][]::new), ints(moving), movingValues.toArray(double[][]::new));
    }

    private static int code(String factor, Names names) {
        return switch (factor) {
            case "provider" -> PROVIDER;
            case "effort" -> EFFORT;
            case "state" -> STATE;
            default -> names.chain(factor);
        };
    }

    private static List<String> levels(String factor, Names names) {
        switch (factor) {
            case "provider":
                return names.providers();
            case "effort":
                List<String> efforts = new ArrayList<>(names.efforts());
                efforts.add(0, "");
                return efforts;
            case "state":
                return names.states();
            default:
                return names.chainLevels().get(names.chain(factor));
        }
    }

    /** start × the values of what never changes, in the order given. */
    double fixedProduct(double start, byte[] attributes, int at, int group) {
        double product = start;
        for (int factor = 0; factor < fixed.length; factor++) {
            product *= fixedValues[factor][fixed[factor] == GROUP ? group : attributes[at + fixed[factor]]];
        }
        return product;
    }

    /** start + the values of what never changes, in the order given. */
    double fixedSum(double start, byte[] attributes, int at, int group) {
        double sum = start;
        for (int factor = 0; factor < fixed.length; factor++) {
            sum += fixedValues[factor][fixed[factor] == GROUP ? group : attributes[at + fixed[factor]]];
        }
        return sum;
    }

    /** start × the values of what moves, in the order given. */
    double movingProduct(double start, int provider, int effort, int state, byte[] chains, int at) {
        double product = start;
        for (int factor = 0; factor < moving.length; factor++) {
            product *= movingValues[factor][level(moving[factor], provider, effort, state, chains, at)];
        }
        return product;
    }

    /** start + the values of what moves, in the order given. */
    double movingSum(double start, int provider, int effort, int state, byte[] chains, int at) {
        double sum = start;
        for (int factor = 0; factor < moving.length; factor++) {
            sum += movingValues[factor][level(moving[factor], provider, effort, state, chains, at)];
        }
        return sum;
    }

    private static int level(int factor, int provider, int effort, int state, byte[] chains, int at) {
        switch (factor) {
            case PROVIDER:
                return provider;
            case EFFORT:
                return effort;
            case STATE:
                return state;
            default:
                return chains[at + factor];
        }
    }

    /** Whether any of it moves with this factor. */
    boolean movesWith(int factor) {
        return Arrays.stream(moving).anyMatch(code -> code == factor);
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
