package outturn.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Care;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.replication.cohort.Expectations;

/**
 * One number that can be read off a simulated ledger and off the expectations alike.
 *
 * @param seen how many things are expected to make it up in one replication
 */
record Probe(String name, ToDoubleFunction<Ledger> simulated, double expected, double seen) {
    private Probe(String name, ToDoubleFunction<Ledger> simulated, double expected) {
        this(name, simulated, expected, expected);
    }

    /** Everything the expectations speak of, over the horizon and in some of its cycles. */
    static List<Probe> all(Model model, Expectations expected) {
        List<Probe> all = new ArrayList<>();
        int last = model.clock().measured();
        for (int cycle : new int[] {0, 1, 2, last / 3, last / 2, last - 1, last}) {
            people(model, expected, cycle, all);
            if (cycle < last) {
                flows(model, expected, cycle, all);
            }
        }
        events(model, expected, all);
        money(model, expected, all);
        return all;
    }

    private static void people(Model model, Expectations expected, int cycle, List<Probe> all) {
        for (int at = 0; at < model.journey().states(); at++) {
            int state = at;
            all.add(new Probe(
                    "in " + state + " at " + cycle,
                    book -> book.care().clientsIn(state, cycle),
                    expected.clientsIn(state, cycle)));
        }
        for (int at = 0; at < model.market().providers(); at++) {
            int provider = at;
            all.add(new Probe(
                    "caseload " + provider + " at " + cycle,
                    book -> book.care().caseload(provider, cycle),
                    expected.caseload(provider, cycle)));
            all.add(new Probe(
                    "waiting " + provider + " at " + cycle,
                    book -> book.care().waiting(provider, cycle),
                    expected.waiting(provider, cycle)));
        }
        for (int at = 0; at < model.lives().chains(); at++) {
            int chain = at;
            for (int each = 0; each < model.lives().levels(chain); each++) {
                int level = each;
                all.add(new Probe(
                        "chain " + chain + " level " + level + " at " + cycle,
                        book -> book.care().clientsAt(chain, level, cycle),
                        expected.clientsAt(chain, level, cycle)));
            }
        }
    }

    private static void flows(Model model, Expectations expected, int cycle, List<Probe> all) {
        for (int at = 0; at < model.journey().states(); at++) {
            int state = at;
            all.add(new Probe(
                    "entering " + state + " in " + cycle,
                    book -> book.care().clientsEntering(state, cycle),
                    expected.clientsEntering(state, cycle)));
        }
        for (int at = 0; at < model.lives().counts(); at++) {
            int count = at;
            all.add(new Probe(
                    "events " + count + " in " + cycle,
                    book -> book.care().eventsOf(count, cycle),
                    expected.eventsOf(count, cycle)));
        }
        for (Care.Event event : Care.Event.values()) {
            all.add(new Probe(
                    event + " in " + cycle,
                    book -> book.care().inCycle(event, 0, cycle),
                    expected.inCycle(event, 0, cycle)));
        }
        for (int at = 0; at < model.terms().count(); at++) {
            int term = at;
            all.add(new Probe(
                    model.terms().clause(term).fullName() + " paid in " + cycle,
                    book -> book.pence(Entry.PAID, term, cycle),
                    expected.pence(Entry.PAID, term, cycle),
                    expected.claims(Entry.VERIFIED, term, cycle)));
        }
    }

    private static void events(Model model, Expectations expected, List<Probe> all) {
        for (Care.Event event : Care.Event.values()) {
            for (int at = 0; at < model.market().providers(); at++) {
                int provider = at;
                for (int each = 0; each < model.names().groups().size(); each++) {
                    int group = each;
                    all.add(new Probe(
                            event + " with " + provider + " in group " + group,
                            book -> book.care().inGroup(event, provider, group),
                            expected.inGroup(event, provider, group)));
                }
            }
        }
    }

    private static void money(Model model, Expectations expected, List<Probe> all) {
        for (int at = 0; at < model.terms().count(); at++) {
            int term = at;
            String name = model.terms().clause(term).fullName() + " ";
            double price = expected.pence(Entry.VERIFIED, term) / expected.claims(Entry.VERIFIED, term);
            for (Entry entry : Entry.values()) {
                all.add(new Probe(
                        name + entry + " pence",
                        book -> book.pence(entry, term),
                        expected.pence(entry, term),
                        expected.pence(entry, term) / price));
                all.add(new Probe(
                        name + entry + " claims", book -> book.claims(entry, term), expected.claims(entry, term)));
            }
        }
    }
}
