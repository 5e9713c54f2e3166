package outturn.replication.cohort;

import outturn.ledger.Ledger.Entry;
import outturn.model.Block;
import outturn.model.Deal;
import outturn.model.Model;
import outturn.model.Terms;

/**
 * What is expected to be claimed, verified and paid under every term, from what is expected to come about. A claim pays by
 * the group that was recorded, whatever the client's true group.
 */
final class Claimed {
    private final Model model;
    private final Terms terms;
    private final Told told;
    private final Expectations books;

    Claimed(Model model, Told told, Expectations books) {
        this.model = model;
        this.told = told;
        this.books = books;
        terms = model.terms();
    }

    /** Writes everything down. */
    void settle() {
        for (Block block : terms.blocks()) {
            pay(block);
        }
        for (int provider = 0; provider < model.market().providers(); provider++) {
            for (int group = 0; group < model.names().groups().size(); group++) {
                settle(provider, group);
            }
        }
    }

    private void pay(Block block) {
        for (int cycle = model.clock().warmUp(); cycle < model.clock().total(); cycle++) {
            double due = block.due(cycle);
            double claims = block.window().holds(cycle) ? 1 : 0;
            books.entered(Entry.RAISED, block.term(), cycle, due, claims);
            books.entered(Entry.VERIFIED, block.term(), cycle, due, claims);
            books.entered(Entry.PAID, block.term(), cycle, due, 0);
        }
    }

    private void settle(int provider, int group) {
        double[] none = new double[model.clock().measured()];
        for (int term : terms.attachments(provider)) {
            claim(term, group, told.started(provider, group), none, false);
        }
        for (int state = 0; state < model.journey().states(); state++) {
            for (int term : terms.activities(provider, state)) {
                claim(term, group, told.treated(provider, state, group), none, false);
            }
        }
        for (int watch = 0; watch < model.triggers().watches(provider); watch++) {
            for (int term : terms.watching(provider, watch)) {
                double[] falsely = told.falsely(provider, watch, group);
                claim(term, group, told.reached(provider, watch, group), falsely, true);
            }
        }
        for (int hold = 0; hold < model.triggers().holds(provider); hold++) {
            claim(terms.holding(provider, hold), group, told.held(provider, hold, group), none, true);
        }
    }

    /** Claims of clients of one true group, by cycle; of some it is not true. */
    private void claim(int term, int group, double[] clients, double[] falsely, boolean mayBeMissed) {
        Deal deal = terms.dealOf(term);
        double missed = mayBeMissed ? deal.unclaimed() : 0;
        for (int measured = 0; measured < clients.length; measured++) {
            int cycle = model.clock().warmUp() + measured;
            if (deal.window().holds(cycle)) {
                double price = price(term, group, deal.window().year(cycle));
                books.entered(
                        Entry.UNCLAIMED, term, cycle, price * clients[measured] * missed, clients[measured] * missed);
                raise(term, cycle, clients[measured] * (1 - missed), falsely[measured] * (1 - missed), price);
            }
        }
    }

    private void raise(int term, int cycle, double clients, double falsely, double price) {
        double rejected = terms.dealOf(term).rejected();
        int due = cycle + terms.lag(term);
        books.entered(Entry.RAISED, term, cycle, price * clients, clients);
        if (due < model.clock().total()) {
            double verified = clients * (1 - rejected);
            books.entered(Entry.REJECTED, term, due, price * clients * rejected, clients * rejected);
            books.entered(Entry.VERIFIED, term, due, price * verified, verified);
            books.entered(Entry.PAID, term, due, price * verified, 0);
            books.entered(Entry.PAID_FALSELY, term, due, price * falsely * (1 - rejected), 0);
        }
    }

    /** Pence expected for a client of a true group: the mean over what may have been recorded. */
    private double price(int term, int group, int year) {
        double price = 0;
        for (int recorded = 0; recorded < model.names().groups().size(); recorded++) {
            double chance = model.traits().chanceRecorded(group, recorded);
            price += chance == 0 ? 0 : chance * terms.tariff(term).pence(recorded, year, 0);
        }
        return price;
    }
}
