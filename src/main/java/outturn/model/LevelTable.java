package outturn.model;

import java.util.List;
import java.util.Map;
import outturn.scenario.Attribute;
import outturn.scenario.Share;

/**
 * How a level is drawn: cumulative shares by the levels of the attributes it depends on.
 *
 * @param parents numbers of the attributes it depends on
 * @param strides how far a level of each parent moves the row
 * @param levels how many levels there are
 * @param upTo cumulative shares, rows × levels, row by row; a row of a combination that was left out is NaN
 */
public record LevelTable(int[] parents, int[] strides, int levels, double[] upTo) {

    static LevelTable of(Attribute attribute, Names names) {
        int[] parents =
                attribute.given().stream().mapToInt(names.attributes()::indexOf).toArray();
        int[] strides = new int[parents.length];
        int rows = 1;
        for (int at = parents.length - 1; at >= 0; at--) {
            strides[at] = rows;
            rows *= names.levels().get(parents[at]).size();
        }
        List<String> levels = attribute.levels();
        double[] upTo = new double[rows * levels.size()];
        for (int row = 0; row < rows; row++) {
            Map<String, Share> shares = parents.length == 0
                    ? attribute.shares()
                    : attribute.table().getOrDefault(key(row, parents, strides, names), Map.of());
            cumulate(shares, levels, upTo, row * levels.size());
        }
        return new LevelTable(parents, strides, levels.size(), upTo);
    }

    /** Where the row of a client stands in {@link #upTo}, by its attributes' levels from {@code at} on. */
    public int row(byte[] attributes, int at) {
        int row = 0;
        for (int parent = 0; parent < parents.length; parent++) {
            row += attributes[at + parents[parent]] * strides[parent];
        }
        return row * levels;
    }

    /** Share of a level in the row that begins at {@code row}. */
    public double share(int row, int level) {
        return upTo[row + level] - (level == 0 ? 0 : upTo[row + level - 1]);
    }

    private static String key(int row, int[] parents, int[] strides, Names names) {
        StringBuilder key = new StringBuilder();
        int rest = row;
        for (int at = 0; at < parents.length; at++) {
            key.append(at == 0 ? "" : "/")
                    .append(names.levels().get(parents[at]).get(rest / strides[at]));
            rest %= strides[at];
        }
        return key.toString();
    }

    private static void cumulate(Map<String, Share> shares, List<String> levels, double[] upTo, int at) {
        double sum = shares.isEmpty() ? Double.NaN : 0;
        for (int level = 0; level < levels.size(); level++) {
            Share share = shares.get(levels.get(level));
            sum += share == null ? 0 : share.value();
            upTo[at + level] = sum;
        }
    }
}
