package outturn.summary;

import outturn.ledger.Care.Event;
import outturn.ledger.Counts;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.replication.cohort.Expectations;

/** What is expected of all replications. A ratio read off it is the ratio of two expectations. */
record Expected(Model model, Expectations of) implements Book {
    @Override
    public double inGroup(Event event, int provider, int group) {
        return of.inGroup(event, provider, group);
    }

    @Override
    public double caseload(int provider, int month) {
        return of.caseload(provider, month);
    }

    @Override
    public double waiting(int provider, int month) {
        return of.waiting(provider, month);
    }

    @Override
    public double pence(Entry entry, int term, int month) {
        return of.pence(entry, term, month);
    }

    @Override
    public double spend(int line, int month) {
        return of.spend(line, month);
    }

    @Override
    public Counts counts() {
        return of;
    }

    @Override
    public Appraisal appraisal() {
        return Appraisal.of(model, of);
    }

    @Override
    public Ledger ledger() {
        throw new IllegalStateException("expectations have no ledger");
    }
}
