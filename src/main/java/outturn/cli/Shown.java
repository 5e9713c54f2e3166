package outturn.cli;

import outturn.scenario.Numbers;
import outturn.summary.Difference;
import outturn.summary.Estimate;

/** Numbers for people, by their unit. */
final class Shown {
    private Shown() {}

    /** A mean with the range of nine replications in ten. */
    static String estimate(Estimate estimate) {
        String unit = estimate.measure().unit();
        String range = Double.isNaN(estimate.p5())
                ? ""
                : " (" + value(estimate.p5(), unit) + " to " + value(estimate.p95(), unit) + ")";
        return value(estimate.mean(), unit) + range;
    }

    /** A difference with its 95% interval. */
    static String difference(Difference difference) {
        String unit = difference.measure().unit();
        return signed(difference.difference(), unit) + " (95% interval " + signed(difference.low(), unit) + " to "
                + signed(difference.high(), unit) + ")";
    }

    /** A value in its unit: a share in per cent, money in pounds. */
    static String value(double value, String unit) {
        if (Double.isNaN(value)) {
            return "not known";
        }
        return switch (unit) {
            case "share" -> Numbers.fixed(value * 100, 1) + "%";
            case "pence" -> pounds(value);
            case "clients" -> grouped(value) + " clients";
            default -> Numbers.fixed(value, 2) + " " + unit;
        };
    }

    private static String signed(double value, String unit) {
        return (value > 0 ? "+" : "") + value(value, unit);
    }

    /** Whole pounds. */
    static String pounds(double pence) {
        return Numbers.pounds(StrictMath.round(pence / 100) * 100);
    }

    private static String grouped(double value) {
        return StrictMath.abs(value) < 100 ? Numbers.fixed(value, 1) : Numbers.grouped(StrictMath.round(value));
    }

    /** With spaces behind it to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Integer.max(0, width - text.length()));
    }
}
