package outturn.law;

import java.util.stream.IntStream;
import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;

/** Everything a book has counted, in one row, so that two can be held against each other. */
final class Counted {
    private Counted() {}

    /** All counts of care. */
    static int[] care(Model model, Ledger ledger) {
        Care care = ledger.care();
        int months = model.clock().measured();
        IntStream.Builder all = IntStream.builder();
        for (int month = 0; month <= months; month++) {
            present(model, care, month, all);
        }
        for (int month = 0; month < months; month++) {
            flows(model, care, month, all);
        }
        for (Event event : Event.values()) {
            for (int provider = 0; provider < model.market().providers(); provider++) {
                for (int group = 0; group < model.names().groups().size(); group++) {
                    all.add(care.inGroup(event, provider, group));
                }
            }
        }
        return all.build().toArray();
    }

    private static void present(Model model, Care care, int month, IntStream.Builder all) {
        for (int state = 0; state < model.journey().states(); state++) {
            all.add(care.occupancy(state, month));
        }
        for (int provider = 0; provider < model.market().providers(); provider++) {
            all.add(care.caseload(provider, month));
            all.add(care.waiting(provider, month));
        }
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            for (int level = 0; level < model.lives().levels(chain); level++) {
                all.add(care.atLevel(chain, level, month));
            }
        }
    }

    private static void flows(Model model, Care care, int month, IntStream.Builder all) {
        for (int state = 0; state < model.journey().states(); state++) {
            all.add(care.entries(state, month));
        }
        for (int count = 0; count < model.lives().counts(); count++) {
            all.add(care.eventsIn(count, month));
        }
        for (int provider = 0; provider < model.market().providers(); provider++) {
            for (Event event : Event.values()) {
                all.add(care.inCycle(event, provider, month));
            }
            for (int days = 0; days <= Care.LONGEST_WAIT; days++) {
                all.add(care.startsAfter(provider, month, days));
            }
        }
    }

    /** Claims by what became of them, term and month. */
    static int[] claims(Model model, Ledger ledger) {
        IntStream.Builder all = IntStream.builder();
        for (Entry entry : new Entry[] {Entry.UNCLAIMED, Entry.RAISED, Entry.VERIFIED, Entry.REJECTED}) {
            for (int term = 0; term < model.terms().count(); term++) {
                for (int month = 0; month < model.clock().measured(); month++) {
                    all.add(ledger.claims(entry, term, month));
                }
            }
        }
        return all.build().toArray();
    }
}
