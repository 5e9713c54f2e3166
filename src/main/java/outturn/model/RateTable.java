package outturn.model;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What several ways out of one place come to, side by side, for every combination of what any of them depends on: one
 * look-up for all of them in place of many for each. It is filled by asking {@link FactorTables}, so the two never differ.
 */
final class RateTable {
    /** A place whose ways depend on more than this many combinations is not tabulated. */
    private static final int MOST_ROWS = 4_096;

    /** Ways side by side. */
    final double[] fixed;

    final double[] moving;
    /** The most that {@link #moving} can be for a provider and a state, whatever the chains: without effort, and with any. */
    final double[] mostIdle;

    final double[] mostTreated;

    private final int[] attributes;
    private final int[] attributeStrides;
    private final int groupStride;
    private final int providerStride;
    private final int effortStride;
    private final int stateStride;
    private final int[] chains;
    private final int[] chainStrides;

    /** What to ask: ways from {@code first} on, each beginning with its rate. */
    record Asked(FactorTables tables, double[] rates, int first) {
        double fixed(int way, byte[] attributes, int group) {
            return tables.fixed(first + way, rates[first + way], attributes, 0, group);
        }

        double moving(int way, int provider, int effort, int state, byte[] chains) {
            return tables.moving(first + way, provider, effort, state, chains, 0);
        }
    }

    /** Strides by what is read, and the number of rows. */
    private record Layout(Map<Integer, Integer> strides, NavigableMap<Integer, Integer> levels, int rows) {
        /** Each row is {@code width} wide; fewer than 0 rows are too many. */
        static Layout of(NavigableMap<Integer, Integer> levels, int width) {
            Map<Integer, Integer> strides = new TreeMap<>();
            long rows = 1;
            for (Map.Entry<Integer, Integer> read : levels.entrySet()) {
                strides.put(read.getKey(), (int) rows * width);
                rows *= read.getValue();
                if (rows > MOST_ROWS) {
                    return new Layout(strides, levels, -1);
                }
            }
            return new Layout(strides, levels, (int) rows);
        }

        int stride(int of) {
            return strides.getOrDefault(of, 0);
        }

        int level(int of, int row, int width) {
            return strides.containsKey(of) ? row * width / strides.get(of) % levels.get(of) : 0;
        }

        int[] numbers() {
            return strides.keySet().stream()
                    .filter(number -> number >= 0)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /** A table of ways, or null when it would have too many rows. */
    static RateTable of(List<Factors> ways, Asked asked) {
        NavigableMap<Integer, Integer> still = new TreeMap<>();
        NavigableMap<Integer, Integer> moves = new TreeMap<>();
        for (Factors way : ways) {
            still.putAll(way.fixedLevels);
            moves.putAll(way.movingLevels);
        }
        Layout fixed = Layout.of(still, ways.size());
        Layout moving = Layout.of(moves, ways.size());
        return fixed.rows() < 0 || moving.rows() < 0 ? null : new RateTable(ways.size(), fixed, moving, asked);
    }

    private RateTable(int width, Layout still, Layout moves, Asked asked) {
        attributes = still.numbers();
        attributeStrides = strides(attributes, still);
        groupStride = still.stride(Factors.GROUP);
        providerStride = moves.stride(Factors.PROVIDER);
        effortStride = moves.stride(Factors.EFFORT);
        stateStride = moves.stride(Factors.STATE);
        chains = moves.numbers();
        chainStrides = strides(chains, moves);
        fixed = new double[still.rows() * width];
        moving = new double[moves.rows() * width];
        fill(width, still, moves, asked);
        mostIdle = most(width, moves, 1);
        mostTreated = most(width, moves, moves.levels().getOrDefault(Factors.EFFORT, 1));
    }

    /** Over the rows of each provider and state with one of the first efforts; in the row of neither effort nor level. */
    private double[] most(int width, Layout moves, int efforts) {
        double[] most = new double[moving.length];
        for (int row = 0; row < moves.rows(); row++) {
            if (moves.level(Factors.EFFORT, row, width) < efforts) {
                int to = mostRow(moves.level(Factors.PROVIDER, row, width), moves.level(Factors.STATE, row, width));
                for (int way = 0; way < width; way++) {
                    most[to + way] = StrictMath.max(most[to + way], moving[row * width + way]);
                }
            }
        }
        return most;
    }

    private static int[] strides(int[] numbers, Layout layout) {
        int[] strides = new int[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            strides[at] = layout.stride(numbers[at]);
        }
        return strides;
    }

    private void fill(int width, Layout still, Layout moves, Asked asked) {
        byte[] levels = new byte[attributes.length == 0 ? 0 : attributes[attributes.length - 1] + 1];
        for (int row = 0; row < still.rows(); row++) {
            for (int attribute : attributes) {
                levels[attribute] = (byte) still.level(attribute, row, width);
            }
            for (int way = 0; way < width; way++) {
                fixed[row * width + way] = asked.fixed(way, levels, still.level(Factors.GROUP, row, width));
            }
        }
        levels = new byte[chains.length == 0 ? 0 : chains[chains.length - 1] + 1];
        for (int row = 0; row < moves.rows(); row++) {
            for (int chain : chains) {
                levels[chain] = (byte) moves.level(chain, row, width);
            }
            for (int way = 0; way < width; way++) {
                moving[row * width + way] = asked.moving(
                        way,
                        moves.level(Factors.PROVIDER, row, width),
                        moves.level(Factors.EFFORT, row, width),
                        moves.level(Factors.STATE, row, width),
                        levels);
            }
        }
    }

    /** Where in {@link #fixed} the first way of a client stands. */
    int fixedRow(byte[] levels, int at, int group) {
        int row = group * groupStride;
        for (int each = 0; each < attributes.length; each++) {
            row += levels[at + attributes[each]] * attributeStrides[each];
        }
        return row;
    }

    /** Where in {@link #moving} the first way of a client stands. */
    int movingRow(int provider, int effort, int state, byte[] levels, int at) {
        int row = provider * providerStride + effort * effortStride + state * stateStride;
        for (int each = 0; each < chains.length; each++) {
            row += levels[at + chains[each]] * chainStrides[each];
        }
        return row;
    }

    /** Where in {@link #mostIdle} and {@link #mostTreated} the first way of a client stands. */
    int mostRow(int provider, int state) {
        return provider * providerStride + state * stateStride;
    }
}
