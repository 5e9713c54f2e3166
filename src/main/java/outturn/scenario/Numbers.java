package outturn.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every machine. {@code Double.toString} changed between Java 18 and 19 and
 * {@code String.format} asks the locale; neither may decide what a file of ours says.
 */
public final class Numbers {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** A number to twelve significant digits, plain, without trailing zeros; empty when it is not a number. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        return decimal(value).toPlainString();
    }

    /** A finite number to twelve significant digits. */
    public static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    /** A number to a fixed count of decimals, for people: {@code fixed(0.4567, 1)} is {@code 0.5}. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return text(value);
        }
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /**
     * A number for people: four significant digits and every whole one, and more where fewer would not tell it from a line
     * it is held to: {@code beside(0.0500031, 0.05)} is {@code 0.050003}.
     */
    public static String beside(double value, double... lines) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return text(value);
        }
        BigDecimal exact = new BigDecimal(value);
        int digits = StrictMath.max(4, exact.precision() - exact.scale());
        while (digits < TWELVE_DIGITS.getPrecision() && meets(exact, digits, lines)) {
            digits++;
        }
        return plain(exact, digits);
    }

    private static boolean meets(BigDecimal exact, int digits, double... lines) {
        for (double line : lines) {
            if (exact.doubleValue() != line && plain(exact, digits).equals(text(line))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(BigDecimal exact, int digits) {
        BigDecimal rounded =
                exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Pence as pounds for people, thousands parted: {@code pounds(123456789)} is {@code £1,234,567.89}. */
    public static String pounds(long pence) {
        String whole = grouped(pence / 100 < 0 ? -(pence / 100) : pence / 100);
        long rest = StrictMath.abs(pence % 100);
        String tail = rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest;
        return (pence < 0 ? "−£" : "£") + whole + tail;
    }

    /** A whole number with its thousands parted by commas. */
    public static String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(StrictMath.abs(number)));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return number < 0 ? "−" + text : text.toString();
    }
}
