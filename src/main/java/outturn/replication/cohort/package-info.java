/**
 * Exact expectations by matrix algebra, from the same compiled tables, where clients do not interact.
 *
 * <p>Refuses, with the reason, where they do: scarce places, thresholds over a cohort, a budget that can run out.
 */
package outturn.replication.cohort;
