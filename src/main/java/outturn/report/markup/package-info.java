/**
 * HTML and SVG as values: an element with its attributes and children, or text.
 *
 * <p>Whatever a scenario says becomes text and never markup, for this is the only place that writes an angle bracket.
 *
 * <p>Imports nothing of ours. Used by {@code report} and its charts.
 */
package outturn.report.markup;
