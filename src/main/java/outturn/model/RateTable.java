package outturn.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * What several ways out of one place come to, side by side, for every combination of what any of them depends on: one
 * look-up for all of them in place of many for each. It is filled by asking {@link FactorTables}, so the two never differ.
 *
 * <p>A combination of what never changes for a client is one row, a combination of what moves another; the ways of row r
 * stand from r · {@code ways} on.
 */
final class RateTable {
    /** A place whose ways depend on more combinations than this has no table. */
    private static final int MOST_ROWS = 4_096;

    final double[] fixed;
    final double[] moving;
    /**
     * The most that {@link #moving} can be for a provider and a state, whatever the chains: without effort, and behind all
     * of those with any, where that is told apart.
     */
    final double[] most;

    private final int ways;
    private final int[] attributes;
    private final int[] attributeStrides;
    private final int groupStride;
    private final int providerStride;
    private final int effortStride;
    private final int stateStride;
    private final int caredStride;
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

    /**
     * How rows are numbered.
     *
     * @param strides how many rows a level moves, by the number of what is read
     * @param levels how many levels each has
     * @param rows how many there are; no more are counted than one above {@link #MOST_ROWS}
     */
    private record Layout(Map<Integer, Integer> strides, Map<Integer, Integer> levels, int rows) {
        static Layout of(NavigableMap<Integer, Integer> levels) {
            Map<Integer, Integer> strides = new TreeMap<>();
            int rows = 1;
            for (Map.Entry<Integer, Integer> read : levels.entrySet()) {
                strides.put(read.getKey(), rows);
                rows = (int) Long.min(MOST_ROWS + 1L, (long) rows * read.getValue());
            }
            return new Layout(strides, levels, rows);
        }

        boolean isTooLong() {
            return rows > MOST_ROWS;
        }

        int stride(int of) {
            return strides.getOrDefault(of, 0);
        }

        int level(int of, int row) {
            return strides.containsKey(of) ? row / strides.get(of) % levels.get(of) : 0;
        }

        int[] numbers() {
            return strides.keySet().stream()
                    .filter(number -> number >= 0)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        int[] strides(int[] numbers) {
            int[] each = new int[numbers.length];
            for (int at = 0; at < numbers.length; at++) {
                each[at] = stride(numbers[at]);
            }
            return each;
        }

        /** Levels by number, as far as the last that is read. */
        byte[] levels(int[] numbers, int row) {
            byte[] each = new byte[numbers.length == 0 ? 0 : numbers[numbers.length - 1] + 1];
            for (int number : numbers) {
                each[number] = (byte) level(number, row);
            }
            return each;
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
        Layout fixed = Layout.of(still);
        Layout moving = Layout.of(moves);
        return fixed.isTooLong() || moving.isTooLong() ? null : new RateTable(ways.size(), fixed, moving, asked);
    }

    private RateTable(int ways, Layout still, Layout moves, Asked asked) {
        this.ways = ways;
        attributes = still.numbers();
        attributeStrides = still.strides(attributes);
        groupStride = still.stride(Factors.GROUP);
        providerStride = moves.stride(Factors.PROVIDER);
        effortStride = moves.stride(Factors.EFFORT);
        stateStride = moves.stride(Factors.STATE);
        chains = moves.numbers();
        chainStrides = moves.strides(chains);
        fixed = new double[still.rows() * ways];
        moving = new double[moves.rows() * ways];
        fill(still, moves, asked);
        double[] idle = most(moves, 1);
        caredStride = effortStride == 0 ? 0 : idle.length / ways;
        double[] cared = most(moves, moves.levels().getOrDefault(Factors.EFFORT, 1));
        most = effortStride == 0
                ? idle
                : DoubleStream.concat(DoubleStream.of(idle), DoubleStream.of(cared))
                        .toArray();
    }

    private void fill(Layout still, Layout moves, Asked asked) {
        for (int at = 0; at < fixed.length; at++) {
            int row = at / ways;
            fixed[at] = asked.fixed(at % ways, still.levels(attributes, row), still.level(Factors.GROUP, row));
        }
        for (int at = 0; at < moving.length; at++) {
            int row = at / ways;
            moving[at] = asked.moving(
                    at % ways,
                    moves.level(Factors.PROVIDER, row),
                    moves.level(Factors.EFFORT, row),
                    moves.level(Factors.STATE, row),
                    moves.levels(chains, row));
        }
    }

    /** Over the rows of each provider and state with one of the first efforts, whatever the chains. */
    private double[] most(Layout moves, int efforts) {
        int rows =
                moves.levels().getOrDefault(Factors.STATE, 1) * moves.levels().getOrDefault(Factors.PROVIDER, 1);
        double[] most = new double[rows * ways];
        for (int at = 0; at < moving.length; at++) {
            int row = at / ways;
            if (moves.level(Factors.EFFORT, row) < efforts) {
                int to = row % rows * ways + at % ways;
                most[to] = StrictMath.max(most[to], moving[at]);
            }
        }
        return most;
    }

    /** Row in {@link #fixed} of a client. */
    int fixedRow(byte[] levels, int at, int group) {
        int row = group * groupStride;
        for (int each = 0; each < attributes.length; each++) {
            row += levels[at + attributes[each]] * attributeStrides[each];
        }
        return row;
    }

    /** Whether clients have the same {@link #fixedRow} in another. */
    boolean fixesLike(RateTable other) {
        return groupStride == other.groupStride
                && Arrays.equals(attributes, other.attributes)
                && Arrays.equals(attributeStrides, other.attributeStrides);
    }

    /** Row in {@link #moving} of a client. */
    int movingRow(int provider, int effort, int state, byte[] levels, int at) {
        int row = movingRow(provider, effort, state);
        for (int each = 0; each < chains.length; each++) {
            row += levels[at + chains[each]] * chainStrides[each];
        }
        return row;
    }

    /** The same with the first level of every chain. */
    int movingRow(int provider, int effort, int state) {
        return provider * providerStride + effort * effortStride + state * stateStride;
    }

    /**
     * Row in {@link #most} of a client.
     *
     * @param cared 1 where it may be given effort, and 0
     */
    int mostRow(int cared, int provider, int state) {
        return cared * caredStride + provider * providerStride + state * stateStride;
    }
}
