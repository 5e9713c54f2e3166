/**
 * What happened, as a blank book that a replication writes in: money in double entry, care in counts, month by month.
 *
 * <p>Every pound is whole pence moving between two named accounts. The book sums to zero after every month; one that
 * does not stops the run and names the month, the account and the pence.
 *
 * <p>Written by {@code replication}, read by {@code summary}.
 */
package outturn.ledger;
