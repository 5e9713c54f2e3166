/**
 * The same month, fast: one pass down the columns, no object per client, nothing allocated.
 *
 * <p>Arrays only: no collections, no streams, no boxed numbers. Any trick cites the benchmark that earned it its place.
 * Its plain twin in {@code plain} must come to the same bytes.
 */
package outturn.replication.columnar;
