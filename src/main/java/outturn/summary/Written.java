package outturn.summary;

import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;

/** One replication, as it was written down. */
record Written(Ledger ledger) implements Book {
    private Care care() {
        return ledger.care();
    }

    @Override
    public double inGroup(Event event, int provider, int group) {
        return care().inGroup(event, provider, group);
    }

    @Override
    public double caseload(int provider, int month) {
        return care().caseload(provider, month);
    }

    @Override
    public double waiting(int provider, int month) {
        return care().waiting(provider, month);
    }

    @Override
    public double pence(Entry entry, int term, int month) {
        return ledger.pence(entry, term, month);
    }

    @Override
    public double spend(int line, int month) {
        return ledger.spend(line, month);
    }

    @Override
    public double clientsIn(int state, int month) {
        return care().clientsIn(state, month);
    }

    @Override
    public double clientsEntering(int state, int month) {
        return care().clientsEntering(state, month);
    }

    @Override
    public double clientsAt(int chain, int level, int month) {
        return care().clientsAt(chain, level, month);
    }

    @Override
    public double eventsOf(int count, int month) {
        return care().eventsOf(count, month);
    }
}
