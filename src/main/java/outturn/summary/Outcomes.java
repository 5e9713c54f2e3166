package outturn.summary;

import java.util.function.ToDoubleFunction;
import outturn.ledger.Care.Event;

/** What becomes of clients, by provider and true group, and how differently groups fare. */
final class Outcomes {
    private static final Event[] EXITS = {
        Event.LEFT_PLANNED, Event.LEFT_UNPLANNED, Event.LEFT_FOR_CUSTODY, Event.LEFT_OTHERWISE, Event.DIED_IN_TREATMENT
    };

    private final Area area;
    private final int perYear;

    private Outcomes(Area area) {
        this.area = area;
        perYear = area.model().clock().perYear();
    }

    static void of(Area area) {
        Outcomes outcomes = new Outcomes(area);
        outcomes.counts();
        outcomes.rates();
        if (area.ends() > 0) {
            outcomes.gaps();
        }
    }

    private void counts() {
        area.byProviderAndGroup(Meaning.PLANNED_EXITS, slice -> book -> slice.count(book, Event.LEFT_PLANNED));
        area.byProviderAndGroup(Meaning.DEATHS, Outcomes::deaths);
        area.byProviderAndGroup(
                Meaning.SUSTAINED_OUTCOMES, slice -> book -> slice.count(book, Event.STAYED_AWAY_12_MONTHS));
    }

    private void rates() {
        area.byProviderAndGroup(Meaning.RETENTION_12_WEEKS, Outcomes::retention);
        area.byProviderAndGroup(Meaning.PLANNED_COMPLETION, Outcomes::completion);
        area.byProviderAndGroup(Meaning.COMPLETIONS_PER_YEAR, slice -> aYear(slice, Event.LEFT_PLANNED, perYear));
        area.byProviderAndGroup(Meaning.STAYED_AWAY_6_MONTHS, Outcomes::stayedAwaySixMonths);
        area.byProviderAndGroup(Meaning.STAYED_AWAY_12_MONTHS, Outcomes::stayedAway);
        area.byProviderAndGroup(Meaning.SUSTAINED_12_MONTHS, Outcomes::sustained);
        area.byProviderAndGroup(Meaning.DEATH_RATE_IN_TREATMENT, slice -> deathRate(slice, perYear));
    }

    private static ToDoubleFunction<Book> aYear(Slice slice, Event event, int perYear) {
        return book -> slice.ratio(book, event, Event.TREATMENT_MONTH) * perYear;
    }

    private void gaps() {
        area.byProvider(Meaning.COMPLETION_GAP, slice -> Columns.gap(Outcomes::completion, slice, area, 1));
        area.byProvider(Meaning.RETENTION_GAP, slice -> Columns.gap(Outcomes::retention, slice, area, 1));
        int groups = area.model().names().groups().size();
        area.byProvider(Meaning.SLOPE_INDEX, slice -> book -> {
            double[] exits = new double[groups];
            double[] planned = new double[groups];
            for (int group = 0; group < groups; group++) {
                exits[group] = slice.of(group).count(book, EXITS);
                planned[group] = slice.of(group).count(book, Event.LEFT_PLANNED);
            }
            return SlopeIndex.of(exits, planned);
        });
    }

    static ToDoubleFunction<Book> retention(Slice slice) {
        return book -> slice.ratio(book, Event.RETAINED_12_WEEKS, Event.FOLLOWED_12_WEEKS);
    }

    static ToDoubleFunction<Book> completion(Slice slice) {
        return book -> slice.ratio(book, Event.LEFT_PLANNED, EXITS);
    }

    static ToDoubleFunction<Book> stayedAway(Slice slice) {
        return book -> slice.ratio(book, Event.STAYED_AWAY_12_MONTHS, Event.FOLLOWED_12_MONTHS);
    }

    static ToDoubleFunction<Book> stayedAwaySixMonths(Slice slice) {
        return book -> slice.ratio(book, Event.STAYED_AWAY_6_MONTHS, Event.FOLLOWED_6_MONTHS);
    }

    static ToDoubleFunction<Book> sustained(Slice slice) {
        ToDoubleFunction<Book> completion = completion(slice);
        ToDoubleFunction<Book> stayedAway = stayedAway(slice);
        return book -> completion.applyAsDouble(book) * stayedAway.applyAsDouble(book);
    }

    static ToDoubleFunction<Book> deaths(Slice slice) {
        return book -> slice.count(book, Event.DIED_IN_TREATMENT, Event.DIED_ELSEWHERE);
    }

    static ToDoubleFunction<Book> deathRate(Slice slice, int perYear) {
        return aYear(slice, Event.DIED_IN_TREATMENT, perYear);
    }
}
