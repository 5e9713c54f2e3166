package outturn.report.chart;

/**
 * A figure and how far it may be out, in the unit of its axis.
 *
 * @param low lower end of the range shown
 * @param middle the figure itself; not a number where there is none
 * @param high upper end
 */
public record Range(double low, double middle, double high) {
    /** A figure without a range. */
    public static Range exact(double value) {
        return new Range(value, value, value);
    }

    /** Where there is nothing to show. */
    public static Range none() {
        return exact(Double.NaN);
    }

    /** Whether there is anything to show. */
    public boolean isKnown() {
        return Double.isFinite(low) && Double.isFinite(middle) && Double.isFinite(high);
    }
}
