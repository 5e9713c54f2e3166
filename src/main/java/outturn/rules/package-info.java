/**
 * How the world works, one decision to a class.
 *
 * <p>Who comes is in {@code population}; what becomes of them in {@code pathway}; what providers choose in
 * {@code behaviour}; what a promise pays in {@code contract}; what a balance does in {@code money}; what the
 * commissioner does about it in {@code commissioning}.
 *
 * <p>Numbers in, a number out. Nothing here draws luck, reads a clock or remembers, so a reader can check any of it
 * with a pencil.
 *
 * <p>Imports nothing of ours, not even {@code scenario}. Used by {@code model} and {@code replication}.
 */
package outturn.rules;
