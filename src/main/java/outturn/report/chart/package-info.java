/**
 * Charts as pictures that need no program to be seen: plain numbers in, SVG out, in one style.
 *
 * <p>Looking for outcomes by group? {@link Dots}. A measure month by month? {@link Fan}. The chance of a bill?
 * {@link Exceedance}. Where clients are? {@link Areas}. Differences between scenarios? {@link Dots} again.
 *
 * <p>Every picture has a title and a description for whoever cannot see it, labels on the data and not in a legend, and
 * shows how far a figure may be out. Lengths are in pixels of a screen; colours and type are the page's.
 *
 * <p>Used by {@code report}.
 */
package outturn.report.chart;
