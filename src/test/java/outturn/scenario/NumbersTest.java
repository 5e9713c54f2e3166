package outturn.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
    /** What is quick must say what arithmetic without error says. */
    private static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(12, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    private static void agrees(double value) {
        assertThat(Numbers.decimal(value)).as(Double.toHexString(value)).isEqualTo(rounded(value));
        assertThat(Numbers.decimal(-value)).as(Double.toHexString(-value)).isEqualTo(rounded(-value));
        assertThat(Numbers.text(value))
                .as(Double.toHexString(value))
                .isEqualTo(rounded(value).toPlainString());
    }

    @Test
    void anyNumberIsWrittenToTwelveDigitsAsIfWithoutError() {
        Random random = new Random(7);
        for (int tried = 0; tried < 5_000; tried++) {
            agrees(random.nextDouble() * StrictMath.pow(10, random.nextInt(32) - 14));
            agrees(random.nextInt(1_000_000) / 100.0);
            double any = Double.longBitsToDouble(random.nextLong());
            agrees(Double.isFinite(any) ? any : 0);
        }
    }

    /** Half of the last of twelve digits, and its neighbours; the odd sixteenths lie beyond what is surely nearer. */
    @Test
    void whatLiesHalfWayGoesToTheEvenDigit() {
        Random random = new Random(8);
        for (int tried = 0; tried < 2_000; tried++) {
            double digits = 100_000_000_000L + random.nextInt(Integer.MAX_VALUE) + random.nextInt(17) / 16.0;
            for (double scale : new double[] {1, 2, 4, 1e3, 1e7, 1e12, 1e20}) {
                agrees(digits / scale);
                agrees(StrictMath.nextUp(digits / scale));
                agrees(StrictMath.nextDown(digits / scale));
            }
        }
        assertThat(Numbers.text(100_000_000_000.5)).isEqualTo("100000000000");
        assertThat(Numbers.text(100_000_000_001.5)).isEqualTo("100000000002");
    }

    @Test
    void powersOfTenAndTheirNeighboursAreWrittenRight() {
        DoubleStream.iterate(1e-15, size -> size < 1e16, size -> size * 10).forEach(size -> {
            agrees(size);
            agrees(StrictMath.nextUp(size));
            agrees(StrictMath.nextDown(size));
        });
        agrees(999_999_999_999.0);
        agrees(999_999_999_999.7);
        agrees(1e12);
        assertThat(Numbers.text(-0.0)).isEqualTo("0");
        assertThat(Numbers.text(Double.NaN)).isEmpty();
        assertThat(Numbers.text(Double.NEGATIVE_INFINITY)).isEqualTo("-infinity");
    }
}
