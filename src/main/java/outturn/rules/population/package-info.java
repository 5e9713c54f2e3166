/**
 * Who comes, when, and how unwell: attributes, frailty, severity, arrivals.
 *
 * <p>Model, §3. Each class is one decision: numbers in, a number out; luck comes in as a number.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.population;
