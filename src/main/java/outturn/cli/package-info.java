/**
 * Typed: the commands, what they take, and how they leave.
 *
 * <p>Data goes to standard output or to files; talk goes to standard error. The only room that imports picocli and the
 * only one that prints.
 */
package outturn.cli;
