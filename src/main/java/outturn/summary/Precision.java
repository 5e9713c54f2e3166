package outturn.summary;

import java.util.List;
import java.util.Set;

/**
 * When headline measures are precise enough. For the bill and for planned completion, of the whole area, the Monte Carlo
 * standard error must be at most 1% of the mean; for shares (acceptance, twelve-week retention, long waits, of the whole
 * area; failure of each provider; budget lines overspent) at most 0.01.
 */
public final class Precision {
    private static final double OF_MEAN = 0.01;
    private static final double OF_SHARE = 0.01;
    private static final Set<String> BY_MEAN = Set.of(Meaning.BILL.title(), Meaning.PLANNED_COMPLETION.title());
    private static final Set<String> BY_SHARE = Set.of(
            Meaning.ACCEPTANCE.title(),
            Meaning.RETENTION_12_WEEKS.title(),
            Meaning.LONG_WAITS.title(),
            Meaning.RUIN.title(),
            Meaning.OVER_BUDGET.title());

    private Precision() {}

    /** How many replications are needed in all, judged by these; no more than there are when they are enough. */
    public static int needed(Rows rows) {
        double most = 0;
        List<Measure> measures = rows.measures();
        for (int column = 0; column < measures.size(); column++) {
            if (isHeadline(measures.get(column))) {
                most = Double.max(most, excess(Statistics.estimate(measures.get(column), rows.column(column))));
            }
        }
        int n = rows.replications();
        return most <= 1 ? n : (int) Double.min(Integer.MAX_VALUE, StrictMath.ceil(n * most * most));
    }

    private static boolean isHeadline(Measure measure) {
        boolean whole =
                measure.month().isEmpty() && measure.group().orElse(Measure.ALL).equals(Measure.ALL);
        boolean everybody = measure.provider().orElse(Measure.ALL).equals(Measure.ALL);
        boolean each = measure.stem().equals(Meaning.RUIN.title());
        return whole && (everybody || each) && (BY_MEAN.contains(measure.stem()) || BY_SHARE.contains(measure.stem()));
    }

    /** How many times too large the error is. */
    private static double excess(Estimate estimate) {
        double allowed =
                BY_MEAN.contains(estimate.measure().stem()) ? OF_MEAN * StrictMath.abs(estimate.mean()) : OF_SHARE;
        return estimate.mcse() > 0 ? estimate.mcse() / allowed : 0;
    }
}
