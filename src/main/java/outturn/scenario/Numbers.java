package outturn.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every machine. {@code Double.toString} changed between Java 18 and 19 and
 * {@code String.format} asks the locale; neither may decide what a file of ours says.
 */
public final class Numbers {
    private static final int DIGITS = 12;
    private static final MathContext TWELVE_DIGITS = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Smaller ones would take more than the last power. */
    private static final double LEAST = 1e-10;

    /**
     * A product with twelve digits before the point is wrong by 2⁻¹⁴ at most, so one that is no further than this from a
     * whole number is nearer to it than to any other.
     */
    private static final double SURELY_NEARER = 0.499;

    private Numbers() {}

    /** A number to twelve significant digits, plain, without trailing zeros; empty when it is not a number. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "infinity" : "-infinity";
        }
        return isShort(value) ? Long.toString((long) value) : decimal(value).toPlainString();
    }

    /** Whether it is whole and has so few digits that all of them are written: most that we write are. */
    private static boolean isShort(double value) {
        return (long) value == value && StrictMath.abs(value) < POWERS[DIGITS];
    }

    /** A finite number to twelve significant digits. */
    public static BigDecimal decimal(double value) {
        if (isShort(value)) {
            return value == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf((long) value).stripTrailingZeros();
        }
        int decimals = decimals(StrictMath.abs(value));
        if (decimals < 0) {
            return exactly(value);
        }
        double digits = value * POWERS[decimals];
        double whole = StrictMath.rint(digits);
        return StrictMath.abs(digits - whole) > SURELY_NEARER
                ? exactly(value)
                : BigDecimal.valueOf((long) whole, decimals).stripTrailingZeros();
    }

    /** By arithmetic without error, which takes ten times as long. */
    private static BigDecimal exactly(double value) {
        return new BigDecimal(value).round(TWELVE_DIGITS).stripTrailingZeros();
    }

    /** How many decimals leave a number with twelve digits; below 0 where that is not easily said. */
    private static int decimals(double size) {
        if (!(size >= LEAST && size < POWERS[DIGITS])) {
            return -1;
        }
        int decimals = 0;
        while (size * POWERS[decimals] < POWERS[DIGITS - 1]) {
            decimals++;
        }
        return decimals;
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
