package outturn.scenario.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** One way to write each number, on every machine. {@code Double.toString} changed between Java 18 and 19. */
final class Decimals {
    /** Up to so many digits no two decimals are the same double. */
    private static final int UNIQUE_DIGITS = 15;

    private static final int ENOUGH_DIGITS = 17;
    private static final int LONGEST_PLAIN = 25;
    private static final int LONG_BITS = 63;

    private Decimals() {}

    /** Whole numbers that fit a long stay exact; any other becomes the shortest decimal of its double. */
    static BigDecimal settled(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.precision() <= UNIQUE_DIGITS || isLong(stripped) ? stripped : shortest(value.doubleValue());
    }

    private static boolean isLong(BigDecimal value) {
        return value.scale() <= 0
                && value.precision() - value.scale() <= LONGEST_PLAIN
                && value.toBigInteger().bitLength() <= LONG_BITS;
    }

    /** The fewest digits that read back to the same finite double. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        boolean precise = StrictMath.abs(value) >= Double.MIN_NORMAL;
        for (int digits = precise ? UNIQUE_DIGITS : 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = rounded(exact, digits);
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return rounded(exact, ENOUGH_DIGITS);
    }

    private static BigDecimal rounded(BigDecimal exact, int digits) {
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /** As JSON writes it: plain, or with an exponent when that would be very long. */
    static String text(BigDecimal value) {
        return value.scale() > LONGEST_PLAIN || value.precision() - value.scale() > LONGEST_PLAIN
                ? value.toString()
                : value.toPlainString();
    }
}
