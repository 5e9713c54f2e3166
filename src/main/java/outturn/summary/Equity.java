package outturn.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Care.Event;
import outturn.model.Strata;

/**
 * What becomes of people by protected attributes: a measure named {@code planned-completion/age} has a row for each level
 * of age, which stands where complexity groups stand; and between the levels at either end there is a gap.
 */
final class Equity {
    private final Area area;
    private final Strata strata;

    private Equity(Area area) {
        this.area = area;
        strata = area.model().traits().strata();
    }

    static void of(Area area) {
        Equity equity = new Equity(area);
        int perYear = area.model().clock().perYear();
        equity.each(Meaning.STARTED, (slice, which, level) -> book -> slice.count(book, Event.STARTED));
        equity.each(Meaning.DEATHS, (slice, which, level) -> Outcomes.deaths(slice));
        equity.each(Meaning.ACCEPTANCE, (slice, which, level) -> Selection.acceptance(slice));
        equity.each(Meaning.RETENTION_12_WEEKS, (slice, which, level) -> Outcomes.retention(slice));
        equity.each(Meaning.PLANNED_COMPLETION, (slice, which, level) -> Outcomes.completion(slice));
        equity.each(Meaning.STAYED_AWAY_6_MONTHS, (slice, which, level) -> Outcomes.stayedAwaySixMonths(slice));
        equity.each(Meaning.SUSTAINED_12_MONTHS, (slice, which, level) -> Outcomes.sustained(slice));
        equity.each(Meaning.DEATH_RATE_IN_TREATMENT, (slice, which, level) -> Outcomes.deathRate(slice, perYear));
        equity.each(Meaning.MEAN_WAIT, Equity::meanWait);
    }

    private interface OfLevel {
        ToDoubleFunction<Book> value(Slice slice, int which, int level);
    }

    private void each(Meaning meaning, OfLevel rate) {
        for (int which = 0; which < strata.names().size(); which++) {
            for (int level = 0; level < strata.levels(which).size(); level++) {
                Measure measure = Measure.of(meaning, strata.names().get(which))
                        .provider(Measure.ALL)
                        .group(strata.levels(which).get(level));
                area.add(measure, rate.value(Slice.atProtected(which, level), which, level));
            }
        }
    }

    private static ToDoubleFunction<Book> meanWait(Slice slice, int which, int level) {
        return book -> Columns.over(book.ledger().care().daysWaited(which, level), slice.count(book, Event.STARTED));
    }

    /** Gaps that are worked out from these columns. */
    static List<Measure> measures(List<Measure> columns) {
        return columns.stream()
                .filter(Equity::isOfLevel)
                .map(Equity::gap)
                .distinct()
                .toList();
    }

    /** The gap between the best and the worst level of everything that is told by levels. */
    static List<Estimate> gaps(Rows rows) {
        Map<Measure, List<double[]>> levels = new LinkedHashMap<>();
        for (int column = 0; column < rows.measures().size(); column++) {
            Measure measure = rows.measures().get(column);
            if (isOfLevel(measure)) {
                levels.computeIfAbsent(gap(measure), none -> new ArrayList<>()).add(rows.column(column));
            }
        }
        List<Estimate> gaps = new ArrayList<>();
        levels.forEach((measure, columns) -> gaps.add(gap(measure, columns)));
        return gaps;
    }

    private static boolean isOfLevel(Measure measure) {
        return measure.group().isPresent()
                && !measure.subject().isEmpty()
                && !measure.stem().equals(Meaning.STARTED.title())
                && !measure.stem().equals(Meaning.DEATHS.title());
    }

    private static Measure gap(Measure ofLevel) {
        String attribute = ofLevel.subject();
        if (ofLevel.stem().equals(Meaning.DEATH_RATE_IN_TREATMENT.title())) {
            return Measure.of(Meaning.EQUITY_GAP_IN_DEATHS, attribute);
        }
        return ofLevel.stem().equals(Meaning.MEAN_WAIT.title())
                ? Measure.of(Meaning.EQUITY_GAP_IN_WAITS, attribute)
                : Measure.of(Meaning.EQUITY_GAP, ofLevel.stem(), attribute);
    }

    /** Highest less lowest, by their means; of the differences by replication the mean and its error. */
    private static Estimate gap(Measure measure, List<double[]> levels) {
        double[] highest = null;
        double[] lowest = null;
        for (double[] level : levels) {
            double mean = mean(level);
            if (!Double.isNaN(mean)) {
                highest = highest == null || mean > mean(highest) ? level : highest;
                lowest = lowest == null || mean < mean(lowest) ? level : lowest;
            }
        }
        return highest == null
                ? Statistics.estimate(measure, new double[0])
                : Statistics.estimate(measure, less(highest, lowest));
    }

    private static double mean(double[] column) {
        return Statistics.mean(Statistics.found(column));
    }

    private static double[] less(double[] highest, double[] lowest) {
        double[] gaps = new double[highest.length];
        for (int replication = 0; replication < gaps.length; replication++) {
            gaps[replication] = highest[replication] - lowest[replication];
        }
        return gaps;
    }
}
