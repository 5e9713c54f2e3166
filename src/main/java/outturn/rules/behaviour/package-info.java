/**
 * What a provider chooses: whom to accept, how much effort to give, what to write down.
 *
 * <p>Model, §6. Each class is one decision: numbers in, a number out. Nothing here draws luck, reads a clock or
 * remembers, so a reader can check any of it with a pencil.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.behaviour;
