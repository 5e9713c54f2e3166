package outturn.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every replication yielded: one row each, in the order of their numbers from 0, with the same measures. NaN where a
 * denominator was empty. Measures by month stand behind the others.
 */
public final class Rows {
    private final List<Measure> measures;
    private final double[][] rows;
    private final Map<Measure, Integer> columns;

    /**
     * @param rows replications × measures; kept, not copied
     */
    public Rows(List<Measure> measures, double[][] rows) {
        this.measures = List.copyOf(measures);
        this.rows = rows;
        Map<Measure, Integer> at = new LinkedHashMap<>();
        for (Measure measure : this.measures) {
            if (at.put(measure, at.size()) != null) {
                throw new IllegalArgumentException("two columns for " + measure.words());
            }
        }
        columns = at;
    }

    /** What the columns are of. */
    public List<Measure> measures() {
        return measures;
    }

    /** How many replications there are. */
    public int replications() {
        return rows.length;
    }

    /** The value of one replication. */
    public double value(int replication, int column) {
        return rows[replication][column];
    }

    /** Whether there is a column of it. */
    public boolean has(Measure measure) {
        return columns.containsKey(measure);
    }

    /** All values of a measure by replication. */
    public double[] column(Measure measure) {
        Integer at = columns.get(measure);
        if (at == null) {
            throw new IllegalArgumentException("no column for " + measure.words());
        }
        return column(at);
    }

    /** All values of a column by replication. */
    public double[] column(int column) {
        double[] values = new double[rows.length];
        for (int replication = 0; replication < values.length; replication++) {
            values[replication] = rows[replication][column];
        }
        return values;
    }
}
