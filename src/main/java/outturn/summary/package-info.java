/**
 * What it means: every measure with its Monte Carlo error, every comparison paired.
 *
 * <p>Sums run in the order of replications, whoever played them and when. A measure says its unit, and an estimate says
 * how far it may be out.
 *
 * <p>Reads what {@code ledger} holds; knows nothing of how a month is played.
 */
package outturn.summary;
