package outturn.simulation;

import outturn.ledger.Ledger;

/** Plays replications of one model one after the other in the same memory. Not for two threads at once. */
public interface World {
    /** Plays one replication; the ledger is the world's own and is written over by the next. */
    Ledger play(int replication, long seed);
}
