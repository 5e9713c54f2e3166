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
    /** By row, where its targets begin. */
    private final int[] first;

    private final byte[] targets;
    /** In which part of the draws that end which lead to each target. */
    private final byte[] ends;

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
        first = new int[matrix.targets().length + 1];
        for (int row = 0; row < matrix.targets().length; row++) {
            first[row + 1] = first[row] + matrix.targets()[row].length;
        }
        targets = new byte[first[first.length - 1]];
        ends = new byte[targets.length];
        for (int row = 0; row < matrix.targets().length; row++) {
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
        for (int at = 0; at < to.length; at++) {
            targets[first[row] + at] = (byte) to[at];
            ends[first[row] + at] = (byte) Integer.min(Exits.PARTS - 1, (int) (upTo[at] * Exits.PARTS));
        }
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

    /**
     * Number of the row that fits a client; its attributes begin at {@code at}.
     *
     * @param measured cycles since the warm-up, not below 0
     */
    public int row(byte[] levels, int at, int group, int provider, int effort, int measured) {
        int period = periods[measured < periods.length ? measured : periods.length - 1];
        return rows[period + combination(levels, at, group, provider) + effort * effortStride];
    }

    private int combination(byte[] levels, int at, int group, int provider) {
        int combination = group * groupStride + provider * providerStride;
        for (int each = 0; each < attributes.length; each++) {
            combination += levels[at + attributes[each]] * attributeStrides[each];
        }
        return combination;
    }

    /**
     * Where a row leads as far as the first bits of a draw tell: a state, or {@link Exits#UNDECIDED} where the draw is in a
     * part in which that of some target ends.
     *
     * @param part in which of {@value Exits#PARTS} equal parts the draw is, from 0
     */
    public int next(int row, int part) {
        for (int at = first[row]; at < first[row + 1]; at++) {
            if (part <= ends[at]) {
                return part < ends[at] ? targets[at] : Exits.UNDECIDED;
            }
        }
        return state;
    }

    /** From which part on a client stays for certain, in any cycle and with any effort, while with its provider. */
    public int bound(byte[] levels, int at, int group, int provider) {
        return bounds[combination(levels, at, group, provider)] & 0xFF;
    }
}
