package outturn.summary;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Care.Event;

/** Who is let in, and who is parked: acceptance, case mix, parking, and their gaps between groups. */
final class Selection {
    private final Area area;

    private Selection(Area area) {
        this.area = area;
    }

    static void of(Area area) {
        Selection selection = new Selection(area);
        selection.counts();
        selection.rates();
        if (area.ends() > 0) {
            selection.gaps();
        }
    }

    private void counts() {
        count(Meaning.REFERRED, Event.REFERRED);
        count(Meaning.RETURNED, Event.RETURNED);
        count(Meaning.ASSESSED, Event.ASSESSED);
        count(Meaning.STARTED, Event.STARTED);
        count(Meaning.RENEGED, Event.RENEGED);
        area.byProvider(Meaning.DISPLACED, slice -> book -> slice.count(book, Event.DISPLACED));
        area.byProvider(Meaning.TRANSFERRED, slice -> book -> slice.count(book, Event.TRANSFERRED));
    }

    private void count(Meaning meaning, Event event) {
        area.byProviderAndGroup(meaning, slice -> book -> slice.count(book, event));
    }

    private void rates() {
        area.byProviderAndGroup(Meaning.ACCEPTANCE, Selection::acceptance);
        area.byProviderAndGroup(Meaning.PARKING_RATE, Selection::parking);
        if (area.anybodyDecides()) {
            gaming();
        }
    }

    private void gaming() {
        area.byProviderAndGroup(Meaning.UPCODED, slice -> book -> slice.ratio(book, Event.UPCODED, Event.ASSESSED));
        area.byProviderAndGroup(
                Meaning.DISCHARGED_EARLY,
                slice -> book -> slice.ratio(book, Event.DISCHARGED_EARLY, Event.LEFT_PLANNED));
        area.byProviderAndGroup(Meaning.HELD, Selection::held);
        count(Meaning.MISREPORTED, Event.MISREPORTED);
    }

    private static ToDoubleFunction<Book> held(Slice slice) {
        return book -> Columns.over(
                slice.count(book, Event.HELD), slice.count(book, Event.HELD) + slice.count(book, Event.RETURNED));
    }

    private void gaps() {
        gap(Meaning.SELECTION_GAP, Selection::acceptance, 1);
        gap(Meaning.PARKING_GAP, Selection::parking, -1);
        area.byProvider(
                Meaning.CASE_MIX,
                slice -> book -> Columns.over(
                        slice.of(area.most()).count(book, Event.STARTED), slice.count(book, Event.STARTED)));
    }

    /** Least complex less most complex, or the other way round for a sign of −1. */
    private void gap(Meaning meaning, Function<Slice, ToDoubleFunction<Book>> rate, int sign) {
        area.byProvider(meaning, slice -> Columns.gap(rate, slice, area, sign));
    }

    static ToDoubleFunction<Book> acceptance(Slice slice) {
        return book -> slice.ratio(book, Event.ACCEPTED, Event.ASSESSED);
    }

    private static ToDoubleFunction<Book> parking(Slice slice) {
        return book -> slice.ratio(book, Event.PARKED_MONTH, Event.TREATMENT_MONTH);
    }
}
