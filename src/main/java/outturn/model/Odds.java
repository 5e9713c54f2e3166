package outturn.model;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The rows of one state's {@link Matrix} at a glance: which is a client's is looked up by period and by everything that any
 * of them asks for, and where it leads by the first bits of a draw, as far as they tell.
 */
public final class Odds {
    /** A matrix that asks for more combinations than this is searched row by row. */
    private static final int MOST = 65_536;

    /** The first bits of a draw do not tell where it leads; all bits are set. */
    public static final int UNDECIDED = -1;

    private static final int LANES = 8;
    private static final long LAST = Exits.PARTS - 1;
    private static final long EACH_LANE = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    /** Rows stand in a column of shorts. */
    private static final int MOST_ROWS = Short.MAX_VALUE;

    private final int state;
    private final int[] attributes;
    private final int[] attributeStrides;
    private final int groupStride;
    private final int providerStride;
    private final int effortStride;
    private final int combinations;
    /** By measured cycle, where the rows of its period begin; the last period lasts. */
    private final int[] periods;
    /** Periods × combinations. */
    private final short[] rows;
    /** By combination, the part after the last in which leaving may end with any effort in any period. */
    private final byte[] bounds;
    /** By row and lane; the state itself after the last. */
    private final byte[] targets;
    /** By row, in eight lanes the parts of the draws in which those end that lead to each target. */
    private final long[] ends;

    /** What the rows ask for, one number and its levels each, and how far a level moves a combination. */
    private record Layout(int[] asked, int[] levels, int[] strides, int combinations) {
        static Layout of(Matrix matrix, Names names) {
            int[] asked = Arrays.stream(matrix.conditions())
                    .flatMapToInt(pairs -> Arrays.stream(Matrix.asked(pairs)))
                    .distinct()
                    .sorted()
                    .toArray();
            int[] levels = Arrays.stream(asked)
                    .map(number -> Matrix.levels(number, names))
                    .toArray();
            int[] strides = new int[asked.length];
            int combinations = 1;
            for (int at = 0; at < asked.length; at++) {
                strides[at] = combinations;
                combinations = (int) Long.min(MOST + 1L, (long) combinations * levels[at]);
            }
            return new Layout(asked, levels, strides, combinations);
        }

        int stride(int number) {
            int at = Arrays.binarySearch(asked, number);
            return at < 0 ? 0 : strides[at];
        }

        int level(int number, int combination) {
            int at = Arrays.binarySearch(asked, number);
            return at < 0 ? 0 : combination / strides[at] % levels[at];
        }

        /** Levels of attributes of a combination, by their numbers. */
        byte[] attributes(int combination) {
            int last = asked.length == 0 ? -1 : asked[asked.length - 1];
            byte[] all = new byte[Integer.max(0, last + 1)];
            for (int number = 0; number < all.length; number++) {
                all[number] = (byte) level(number, combination);
            }
            return all;
        }
    }

    private Odds(int state, Matrix matrix, Layout layout, int[] begins) {
        this.state = state;
        attributes = Arrays.stream(layout.asked()).filter(number -> number >= 0).toArray();
        attributeStrides = Arrays.stream(attributes).map(layout::stride).toArray();
        groupStride = layout.stride(Matrix.GROUP);
        providerStride = layout.stride(Matrix.PROVIDER);
        effortStride = layout.stride(Matrix.EFFORT);
        combinations = layout.combinations();
        periods = new int[begins[begins.length - 1] + 1];
        rows = new short[begins.length * combinations];
        for (int period = 0; period < begins.length; period++) {
            Arrays.fill(periods, begins[period], periods.length, period * combinations);
            fill(matrix, layout, period, begins[period]);
        }
        targets = new byte[matrix.targets().length * LANES];
        ends = new long[matrix.targets().length];
        for (int row = 0; row < ends.length; row++) {
            lead(row, matrix.targets()[row], matrix.upTo()[row]);
        }
        bounds = bounds(matrix, layout);
    }

    /** The rows of a state, or null where they ask for too much. */
    static Odds of(int state, Matrix matrix, Names names) {
        Layout layout = Layout.of(matrix, names);
        TreeSet<Integer> begins = new TreeSet<>(List.of(0));
        for (int row = 0; row < matrix.from().length; row++) {
            begins.add(matrix.from()[row]);
            if (matrix.until()[row] < Integer.MAX_VALUE) {
                begins.add(matrix.until()[row] + 1);
            }
        }
        boolean many = (long) layout.combinations() * begins.size() > MOST || matrix.targets().length > MOST_ROWS;
        int[] sorted = begins.stream().mapToInt(Integer::intValue).toArray();
        return many ? null : new Odds(state, matrix, layout, sorted);
    }

    private void fill(Matrix matrix, Layout layout, int period, int begins) {
        for (int combination = 0; combination < combinations; combination++) {
            rows[period * combinations + combination] = (short) matrix.row(
                    layout.attributes(combination),
                    0,
                    layout.level(Matrix.GROUP, combination),
                    layout.level(Matrix.PROVIDER, combination),
                    layout.level(Matrix.EFFORT, combination),
                    begins);
        }
    }

    private void lead(int row, int[] to, double[] upTo) {
        Arrays.fill(targets, row * LANES, (row + 1) * LANES, (byte) state);
        long lanes = 0;
        for (int lane = 0; lane < LANES; lane++) {
            boolean told = lane < Integer.min(to.length, LANES - 1);
            lanes |= (told ? Long.min(LAST, (long) (upTo[lane] * Exits.PARTS)) : LAST) << Byte.SIZE * lane;
            if (lane < to.length) {
                targets[row * LANES + lane] = (byte) (told ? to[lane] : UNDECIDED);
            }
        }
        ends[row] = lanes;
    }

    private byte[] bounds(Matrix matrix, Layout layout) {
        byte[] most = new byte[combinations];
        for (int at = 0; at < rows.length; at++) {
            int combination = at % combinations;
            if (rows[at] >= 0 && matrix.upTo()[rows[at]].length > 0) {
                double[] upTo = matrix.upTo()[rows[at]];
                int bound = (int) StrictMath.ceil(upTo[upTo.length - 1] * Exits.PARTS);
                int without = combination - layout.level(Matrix.EFFORT, combination) * effortStride;
                most[without] = (byte) Integer.max(most[without] & 0xFF, bound);
            }
        }
        return most;
    }

    /** What a client asks of the rows that never changes for it; its attributes begin at {@code at}. */
    public int combination(byte[] levels, int at, int group) {
        int combination = group * groupStride;
        for (int each = 0; each < attributes.length; each++) {
            combination += levels[at + attributes[each]] * attributeStrides[each];
        }
        return combination;
    }

    /**
     * Number of the row that fits a client.
     *
     * @param combination from {@link #combination}
     * @param measured cycles since the warm-up, not below 0
     */
    public int row(int combination, int provider, int effort, int measured) {
        int period = periods[Integer.min(measured, periods.length - 1)];
        return rows[period + combination + provider * providerStride + effort * effortStride];
    }

    /**
     * Where a row leads as far as the first bits of a draw tell: a state, or {@link #UNDECIDED} where the draw is in a part
     * in which that of some target ends. All lanes are compared at once: part plus 127 less an end reaches 128 where it is
     * passed.
     *
     * @param part in which of {@value Exits#PARTS} equal parts the draw is, from 0
     */
    public int next(int row, int part) {
        long lanes = ends[row];
        int passed = Long.bitCount(part * EACH_LANE + (TOPS - EACH_LANE) - lanes & TOPS);
        int apart = part - ((int) (lanes >>> Byte.SIZE * passed) & Exits.PARTS - 1);
        return targets[row * LANES + passed] | ~(apart | -apart) >> 31;
    }

    /** From which part on a client stays for certain, in any cycle and with any effort, while with its provider. */
    public int bound(int combination, int provider) {
        return bounds[combination + provider * providerStride] & 0xFF;
    }
}
