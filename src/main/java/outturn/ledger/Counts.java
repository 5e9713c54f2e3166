package outturn.ledger;

/**
 * What an appraisal needs to know of a world, in clients: counted in one replication, or expected. Cycles are those of the
 * horizon, from 0; where a cycle may be the one after the last, it is how things stand when that has ended.
 */
public interface Counts {
    /** Clients in a state while a cycle runs; one more cycle than there are. */
    double clientsIn(int state, int cycle);

    /** Clients who entered a state in a cycle. */
    double clientsEntering(int state, int cycle);

    /** Clients alive at a level of a chain while a cycle runs; one more cycle than there are. */
    double clientsAt(int chain, int level, int cycle);

    /** Events of a count in a cycle. */
    double eventsOf(int count, int cycle);
}
