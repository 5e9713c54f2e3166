/**
 * The month as one would tell it at a whiteboard: slow, and meant to be believed at sight.
 *
 * <p>Shares the decisions and the luck with {@code columnar}, and nothing else. When the two differ, begin by believing
 * this one.
 */
package outturn.replication.plain;
