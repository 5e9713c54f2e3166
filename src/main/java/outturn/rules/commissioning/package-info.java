/**
 * What the commissioner does: budgets that follow a path, and what happens when a line runs out.
 *
 * <p>Model, §8. Each class is one decision: numbers in, a number out.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.commissioning;
