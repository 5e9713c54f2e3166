/**
 * Shown: one page that opens without a network and can be read by a councillor.
 *
 * <p>The sentence first, then the charts, then the tables, then how it was done. What a chart shows a table also says,
 * for whoever cannot see the chart.
 */
package outturn.report;
