/**
 * Luck, by address.
 *
 * <p>A draw depends on where it is asked for (seed, replication, client, month, purpose) and never on when, so a client
 * has the same luck under every contract being compared, on any number of threads, in any order of asking. No generator
 * is handed around, none is shared and none is static.
 *
 * <p>The only room that makes random numbers.
 */
package outturn.replication.draws;
