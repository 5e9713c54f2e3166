package outturn.summary;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Care;
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
        double of(Care care, int month);
    }

    /** Mean over the beginnings of all months and the end of the last. */
    private ToDoubleFunction<Care> mean(ByMonth value) {
        return care -> sum(care, months + 1, value) / (months + 1);
    }

    private ToDoubleFunction<Care> sum(ByMonth value) {
        return care -> sum(care, months, value);
    }

    private static double sum(Care care, int months, ByMonth value) {
        double sum = 0;
        for (int month = 0; month < months; month++) {
            sum += value.of(care, month);
        }
        return sum;
    }

    private void eachMonth(Measure measure, int upTo, ByMonth value) {
        for (int month = 0; month < upTo; month++) {
            int at = month;
            area.addCare(measure.month(month), care -> value.of(care, at));
        }
    }

    private void states() {
        for (int state = 0; state < names.states().size(); state++) {
            int at = state;
            area.addCare(Measure.of(Meaning.OCCUPANCY, name(at)), mean((care, month) -> care.occupancy(at, month)));
            area.addCare(Measure.of(Meaning.ENTRIES, name(at)), sum((care, month) -> care.entries(at, month)));
        }
    }

    private void statesByMonth() {
        for (int state = 0; state < names.states().size(); state++) {
            int at = state;
            eachMonth(Measure.of(Meaning.OCCUPANCY, name(at)), months + 1, (care, month) -> care.occupancy(at, month));
            eachMonth(Measure.of(Meaning.ENTRIES, name(at)), months, (care, month) -> care.entries(at, month));
        }
    }

    private String name(int state) {
        return names.states().get(state);
    }

    private void lists() {
        area.byProvider(Meaning.CASELOAD, slice -> mean((care, month) -> caseload(care, slice.providers(), month)));
        area.byProvider(Meaning.WAITING, slice -> mean((care, month) -> waiting(care, slice.providers(), month)));
    }

    private void listsByMonth() {
        area.byProviderAndMonth(
                Meaning.CASELOAD,
                months + 1,
                (providers, month) -> ledger -> caseload(ledger.care(), providers, month));
        area.byProviderAndMonth(
                Meaning.WAITING, months + 1, (providers, month) -> ledger -> waiting(ledger.care(), providers, month));
    }

    private static double caseload(Care care, int[] providers, int month) {
        int sum = 0;
        for (int provider : providers) {
            sum += care.caseload(provider, month);
        }
        return sum;
    }

    private static double waiting(Care care, int[] providers, int month) {
        int sum = 0;
        for (int provider : providers) {
            sum += care.waiting(provider, month);
        }
        return sum;
    }

    private void levels() {
        forEachLevel((measure, chain, level) -> area.addCare(
                measure,
                care -> Columns.over(
                        sum(care, months + 1, (book, month) -> book.atLevel(chain, level, month)),
                        sum(care, months + 1, (book, month) -> anyLevel(book, chain, month)))));
    }

    private void levelsByMonth() {
        forEachLevel((measure, chain, level) -> eachMonth(
                measure,
                months + 1,
                (care, month) -> Columns.over(care.atLevel(chain, level, month), anyLevel(care, chain, month))));
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

    private double anyLevel(Care care, int chain, int month) {
        double sum = 0;
        for (int level = 0; level < names.chainLevels().get(chain).size(); level++) {
            sum += care.atLevel(chain, level, month);
        }
        return sum;
    }

    private void events() {
        for (int count = 0; count < names.events().size(); count++) {
            int at = count;
            area.addCare(
                    Measure.of(Meaning.EVENTS, names.events().get(at)),
                    care -> Columns.over(
                            sum(care, months, (book, month) -> book.eventsIn(at, month)),
                            sum(care, months, this::alive)));
        }
    }

    private void eventsByMonth() {
        for (int count = 0; count < names.events().size(); count++) {
            int at = count;
            eachMonth(
                    Measure.of(Meaning.EVENTS, names.events().get(at)),
                    months,
                    (care, month) -> Columns.over(care.eventsIn(at, month), alive(care, month)));
        }
    }

    /** Client-months lived in a cycle. */
    private double alive(Care care, int month) {
        Journey journey = area.model().journey();
        double sum = 0;
        for (int state = 0; state < journey.states(); state++) {
            sum += journey.is(state, Role.DEAD) ? 0 : care.occupancy(state, month);
        }
        return sum * area.model().clock().monthsPerCycle();
    }
}
