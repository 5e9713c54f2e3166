package outturn.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures that look at all replications at once: the mean of the worst, and cash at risk. */
final class Risks {
    private Risks() {}

    static List<Estimate> of(Rows rows) {
        List<Estimate> risks = new ArrayList<>();
        for (Measure measure : rows.measures()) {
            if (measure.month().isPresent()) {
                continue;
            }
            if (measure.stem().equals(Meaning.OUTCOME_PAYMENTS.title())) {
                risks.add(
                        Statistics.meanOfWorst(beside(measure, Meaning.OUTCOME_PAYMENTS_WORST), rows.column(measure)));
            }
            if (measure.stem().equals(Meaning.CLOSING_CASH.title())) {
                risks.add(Statistics.whole(
                        beside(measure, Meaning.CASH_AT_RISK), rows.column(measure), Risks::belowTheMean));
            }
        }
        return risks;
    }

    private static Measure beside(Measure measure, Meaning meaning) {
        return new Measure(meaning.title(), measure.provider(), measure.group(), measure.month(), meaning.unit());
    }

    /** Mean less 5th percentile. */
    private static double belowTheMean(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Statistics.mean(values) - Statistics.quantile(sorted, 0.05);
    }
}
