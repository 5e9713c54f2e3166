package outturn.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a scenario comes to: every measure over all replications. Those of the whole horizon first, then those by month,
 * in a fixed order.
 */
public final class Summary {
    private final int replications;
    private final List<Estimate> estimates;
    private final Map<Key, Estimate> byKey = new LinkedHashMap<>();

    private record Key(String name, Optional<String> provider, Optional<String> group, OptionalInt month) {}

    /**
     * @param replications how many were run; 0 for exact expectations
     */
    public Summary(int replications, List<Estimate> estimates) {
        this.replications = replications;
        this.estimates = List.copyOf(estimates);
        for (Estimate estimate : this.estimates) {
            byKey.put(key(estimate.measure()), estimate);
        }
    }

    /** Of all rows, with the measures that look at all replications at once. */
    public static Summary of(Rows rows) {
        List<Estimate> estimates = new ArrayList<>();
        for (int column = 0; column < rows.measures().size(); column++) {
            estimates.add(Statistics.estimate(rows.measures().get(column), rows.column(column)));
        }
        estimates.addAll(Risks.of(rows));
        estimates.addAll(Equity.gaps(rows));
        return new Summary(rows.replications(), estimates);
    }

    private static Key key(Measure measure) {
        return new Key(measure.name(), measure.provider(), measure.group(), measure.month());
    }

    /** How many replications were run; 0 for exact expectations. */
    public int replications() {
        return replications;
    }

    /** All of it, in order. */
    public List<Estimate> estimates() {
        return estimates;
    }

    /** One number of it. */
    public Optional<Estimate> find(Measure measure) {
        return Optional.ofNullable(byKey.get(key(measure)));
    }

    /** All numbers of a meaning over the whole horizon: every subject, provider and group. */
    public List<Estimate> all(Meaning meaning) {
        return estimates.stream()
                .filter(estimate -> estimate.measure().month().isEmpty())
                .filter(estimate -> estimate.measure().stem().equals(meaning.title()))
                .toList();
    }

    /** A measure month by month. */
    public List<Estimate> byMonth(Measure measure) {
        List<Estimate> months = new ArrayList<>();
        for (int month = 0; byKey.containsKey(key(measure.month(month))); month++) {
            months.add(byKey.get(key(measure.month(month))));
        }
        return months;
    }
}
