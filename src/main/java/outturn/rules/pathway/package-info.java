/**
 * What becomes of a client in a month: hazards and their ratios, competing ways out, life domains, recovery capital.
 *
 * <p>Model, §4. Each class is one decision: numbers in, a number out; luck comes in as a number. States have no names
 * here, only numbers and roles.
 *
 * <p>Imports nothing of ours. Used by {@code model} and {@code replication}.
 */
package outturn.rules.pathway;
