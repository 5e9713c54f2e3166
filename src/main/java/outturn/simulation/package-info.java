/**
 * Scenario in, summary out: the one room that walks the whole corridor.
 *
 * <p>Threads live here and nowhere else. How many there are decides how long a run takes and nothing besides.
 */
package outturn.simulation;
