/**
 * What a balance does: interest, discounting, borrowing up to a limit, and failing beyond it.
 *
 * <p>Model, §6.7. Money owed is whole pence in a {@code long}; money expected is pence in a {@code double}.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.money;
