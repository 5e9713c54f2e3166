package outturn.summary;

import outturn.ledger.Care.Event;
import outturn.ledger.Counts;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;

/**
 * What measures are read off: the ledger of one replication, or what is expected of all. Months are measured cycles, from
 * 0; where one may be the one after the last, it is how things stand when that has ended.
 */
interface Book extends Counts {
    /** Counts of clients by state, level and event. */
    Counts counts();

    /** How often it happened with a provider to clients of a true group. */
    double inGroup(Event event, int provider, int group);

    /** Clients in treatment with a provider; one more month than there are. */
    double caseload(int provider, int month);

    /** Clients waiting for a provider; one more month than there are. */
    double waiting(int provider, int month);

    /** Pence under a term in a month. */
    double pence(Entry entry, int term, int month);

    /** Pence a budget line paid in a month. */
    double spend(int line, int month);

    /** What it all costs, and what health there is in it. */
    Appraisal appraisal();

    /** The ledger, for what only a replication has: waits, cash, failures; expectations have none. */
    Ledger ledger();

    @Override
    default double clientsIn(int state, int month) {
        return counts().clientsIn(state, month);
    }

    @Override
    default double clientsEntering(int state, int month) {
        return counts().clientsEntering(state, month);
    }

    @Override
    default double clientsAt(int chain, int level, int month) {
        return counts().clientsAt(chain, level, month);
    }

    @Override
    default double eventsOf(int count, int month) {
        return counts().eventsOf(count, month);
    }
}
