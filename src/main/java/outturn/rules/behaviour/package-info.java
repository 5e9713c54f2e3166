/**
 * What a provider chooses: whom to accept, what to write down and how much effort to give.
 *
 * <p>Looking for parking? {@link EffortWorth}, with the price λ of an hour from {@link ShadowPrice}. Cherry-picking?
 * {@link Acceptance}. Gaming? {@link Gaming}. How surely the better choice is taken? {@link Logit}. What a provider sees of a client that nobody
 * wrote down? {@link Sight}.
 *
 * <p>Model, §6. Each class is one decision: numbers in, a number out. Nothing here draws luck, reads a clock or
 * remembers, so a reader can check any of it with a pencil.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.behaviour;
