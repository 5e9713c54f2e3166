/**
 * The scenario, compiled: words turned into numbers in columns, with nothing left to look up by name.
 *
 * <p>Whatever a client or a provider can meet is worked out here beforehand, with {@code StrictMath}, so that the month
 * only adds, multiplies, compares and looks up, and does so to the same bytes on every machine. Tables do not change
 * once made, and each says its shape.
 *
 * <p>Looking for what a provider that decides would do with a client? {@link Plan}, drawn up by {@code Planner} from what
 * {@code Foresight} works out backwards, type by type ({@link Types}). Many contracts to try in one world? {@link Precedents}.
 *
 * <p>Knows {@code scenario} and {@code rules}. Used by {@code replication} and by what follows it.
 */
package outturn.model;
