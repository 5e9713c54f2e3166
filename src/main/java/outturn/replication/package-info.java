/**
 * One possible world: a model, a seed and a replication's number in, a written ledger out.
 *
 * <p>The order of the month is told once, here. It is played by {@code plain}, which anybody can believe, and by
 * {@code columnar}, which is fast; they must agree to the byte. Where clients do not interact, {@code cohort} gives
 * the expectations exactly. Several worlds in which people live the same for a while are played by {@code Together}.
 * Luck comes from {@code draws} and from nowhere else.
 *
 * <p>Knows {@code model}, {@code rules} and {@code ledger}. Used by {@code simulation}. No threads, no clock.
 */
package outturn.replication;
