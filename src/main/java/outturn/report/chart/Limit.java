package outturn.report.chart;

/** A value with a meaning of its own, such as a budget or a standard, drawn as a line with its name. */
public record Limit(double at, String name) {}
