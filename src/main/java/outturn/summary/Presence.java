package outturn.summary;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.model.Journey;
import outturn.model.Names;
import outturn.scenario.Role;

/** Where people are and how they live: states, caseloads, waiting lists, levels of domains, events. */
final class Presence {
    private final Area area;
    private final Names names;
    private final int months;

    private Presence(Area area) {
        this.area = area;
        names = area.model().names();
        months = area.months();
    }

    static void of(Area area) {
        Presence presence = new Presence(area);
        presence.states();
        presence.lists();
        presence.levels();
        presence.events();
    }

    static void byMonth(Area area) {
        Presence presence = new Presence(area);
        presence.statesByMonth();
        presence.listsByMonth();
        presence.levelsByMonth();
        presence.eventsByMonth();
    }

    private interface ByMonth {
        double of(Book book, int month);
    }

    /** Mean over all months; who is left when the last has ended was never admitted to another, and is not one of them. */
    private ToDoubleFunction<Book> mean(ByMonth value) {
        return book -> sum(book, months, value) / months;
    }

    private ToDoubleFunction<Book> sum(ByMonth value) {
        return book -> sum(book, months, value);
    }

    private static double sum(Book book, int months, ByMonth value) {
        double sum = 0;
        for (int month = 0; month < months; month++) {
            sum += value.of(book, month);
        }
        return sum;
    }

    private void eachMonth(Measure measure, ByMonth value) {
        for (int month = 0; month < months; month++) {
            int at = month;
            area.add(measure.month(month), book -> value.of(book, at));
        }
    }

    private void states() {
        for (int state = 0; state < names.states().size(); state++) {
            int at = state;
            area.add(Measure.of(Meaning.OCCUPANCY, name(at)), mean((book, month) -> book.clientsIn(at, month)));
            area.add(Measure.of(Meaning.ENTRIES, name(at)), sum((book, month) -> book.clientsEntering(at, month)));
        }
    }

    private void statesByMonth() {
        for (int state = 0; state < names.states().size(); state++) {
            int at = state;
            eachMonth(Measure.of(Meaning.OCCUPANCY, name(at)), (book, month) -> book.clientsIn(at, month));
            eachMonth(Measure.of(Meaning.ENTRIES, name(at)), (book, month) -> book.clientsEntering(at, month));
        }
    }

    private String name(int state) {
        return names.states().get(state);
    }

    private void lists() {
        area.byProvider(Meaning.CASELOAD, slice -> mean((book, month) -> caseload(book, slice.providers(), month)));
        area.byProvider(Meaning.WAITING, slice -> mean((book, month) -> waiting(book, slice.providers(), month)));
    }

    private void listsByMonth() {
        area.byProviderAndMonth(Meaning.CASELOAD, (providers, month) -> book -> caseload(book, providers, month));
        area.byProviderAndMonth(Meaning.WAITING, (providers, month) -> book -> waiting(book, providers, month));
    }

    private static double caseload(Book book, int[] providers, int month) {
        double sum = 0;
        for (int provider : providers) {
            sum += book.caseload(provider, month);
        }
        return sum;
    }

    private static double waiting(Book book, int[] providers, int month) {
        double sum = 0;
        for (int provider : providers) {
            sum += book.waiting(provider, month);
        }
        return sum;
    }

    private void levels() {
        forEachLevel((measure, chain, level) -> area.add(
                measure,
                book -> Columns.over(
                        sum(book, months, (each, month) -> each.clientsAt(chain, level, month)),
                        sum(book, months, (each, month) -> anyLevel(each, chain, month)))));
    }

    private void levelsByMonth() {
        forEachLevel((measure, chain, level) -> eachMonth(
                measure,
                (book, month) -> Columns.over(book.clientsAt(chain, level, month), anyLevel(book, chain, month))));
    }

    private interface OfLevel {
        void add(Measure measure, int chain, int level);
    }

    private void forEachLevel(OfLevel column) {
        for (int chain = 0; chain < names.chains().size(); chain++) {
            List<String> levels = names.chainLevels().get(chain);
            for (int level = 0; level < levels.size(); level++) {
                column.add(Measure.of(Meaning.LEVEL_SHARE, names.chains().get(chain), levels.get(level)), chain, level);
            }
        }
    }

    private double anyLevel(Book book, int chain, int month) {
        double sum = 0;
        for (int level = 0; level < names.chainLevels().get(chain).size(); level++) {
            sum += book.clientsAt(chain, level, month);
        }
        return sum;
    }

    private void events() {
        for (int count = 0; count < names.events().size(); count++) {
            int at = count;
            area.add(
                    Measure.of(Meaning.EVENTS, names.events().get(at)),
                    book -> Columns.over(
                            sum(book, months, (each, month) -> each.eventsOf(at, month)),
                            sum(book, months, this::alive)));
        }
    }

    private void eventsByMonth() {
        for (int count = 0; count < names.events().size(); count++) {
            int at = count;
            eachMonth(
                    Measure.of(Meaning.EVENTS, names.events().get(at)),
                    (book, month) -> Columns.over(book.eventsOf(at, month), alive(book, month)));
        }
    }

    /** Client-months lived in a cycle. */
    private double alive(Book book, int month) {
        Journey journey = area.model().journey();
        double sum = 0;
        for (int state = 0; state < journey.states(); state++) {
            sum += journey.is(state, Role.DEAD) ? 0 : book.clientsIn(state, month);
        }
        return sum * area.model().clock().monthsPerCycle();
    }
}
