package outturn.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Measures that look at all replications at once: the mean of the worst, and cash at risk. */
final class Risks {
    private Risks() {}

    /** Worked out from these columns. */
    static List<Measure> measures(List<Measure> columns) {
        return columns.stream().map(Risks::of).flatMap(Optional::stream).toList();
    }

    static List<Estimate> of(Rows rows) {
        List<Estimate> risks = new ArrayList<>();
        for (Measure measure : rows.measures()) {
            of(measure).ifPresent(risk -> risks.add(estimate(risk, rows.column(measure))));
        }
        return risks;
    }

    /** What is worked out from a column, if anything is. */
    private static Optional<Measure> of(Measure measure) {
        if (measure.month().isPresent()) {
            return Optional.empty();
        }
        if (measure.stem().equals(Meaning.OUTCOME_PAYMENTS.title())) {
            return Optional.of(beside(measure, Meaning.OUTCOME_PAYMENTS_WORST));
        }
        return measure.stem().equals(Meaning.CLOSING_CASH.title())
                ? Optional.of(beside(measure, Meaning.CASH_AT_RISK))
                : Optional.empty();
    }

    private static Estimate estimate(Measure risk, double[] column) {
        return risk.stem().equals(Meaning.CASH_AT_RISK.title())
                ? Statistics.whole(risk, column, Risks::belowTheMean)
                : Statistics.meanOfWorst(risk, column);
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
