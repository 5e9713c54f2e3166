/**
 * Many worlds on purpose: the same questions put to scenarios that differ in what was pulled.
 *
 * <p>Every comparison is paired: two worlds that differ in a lever share all their luck.
 */
package outturn.study;
