/**
 * Kept: what a run leaves behind, and enough beside it to do the run again.
 *
 * <p>A folder is written whole or not at all, and the same run writes the same bytes.
 */
package outturn.store;
