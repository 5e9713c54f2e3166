/**
 * What a promise pays: the arithmetic of payment terms, caps, floors, thresholds and clawback.
 *
 * <p>Model, §7. Each class is one decision: numbers in, pence out, rounded once and where the contract says so.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.contract;
