package outturn.summary;

import outturn.ledger.Care.Event;
import outturn.ledger.Counts;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;

/** One replication, as it was written down. Appraised once, however many measures ask. */
final class Written implements Book {
    private final Model model;
    private final Ledger ledger;
    private Appraisal appraisal;

    Written(Model model, Ledger ledger) {
        this.model = model;
        this.ledger = ledger;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Appraisal appraisal() {
        if (appraisal == null) {
            appraisal = Appraisal.of(model, counts());
        }
        return appraisal;
    }

    @Override
    public double inGroup(Event event, int provider, int group) {
        return ledger.care().inGroup(event, provider, group);
    }

    @Override
    public double caseload(int provider, int month) {
        return ledger.care().caseload(provider, month);
    }

    @Override
    public double waiting(int provider, int month) {
        return ledger.care().waiting(provider, month);
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
    public Counts counts() {
        return ledger.care();
    }
}
