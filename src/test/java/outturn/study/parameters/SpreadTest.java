package outturn.study.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import outturn.scenario.Check;
import outturn.scenario.Quantity;
import outturn.scenario.Quantity.Distribution;

class SpreadTest {
    private static final int MANY = 20_000;

    private static Quantity of(double low, double value, double high, Distribution shape) {
        return new Quantity(
                value,
                Optional.empty(),
                Optional.of(low),
                Optional.of(high),
                Optional.ofNullable(shape),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** By the middle of each of many equal parts of luck. */
    private static double[] meanAndDeviation(Quantity quantity) {
        double sum = 0;
        double squares = 0;
        for (int part = 0; part < MANY; part++) {
            double x = Spread.at(quantity, (part + 0.5) / MANY);
            sum += x;
            squares += x * x;
        }
        double mean = sum / MANY;
        return new double[] {mean, StrictMath.sqrt(squares / MANY - mean * mean)};
    }

    @Test
    void uniformAndTriangularNumbersLieBetweenTheirEnds() {
        assertThat(Spread.at(of(2, 3, 6, Distribution.UNIFORM), 0.25)).isEqualTo(3, within(1e-12)); // 2 + ¼ · 4
        Quantity peaked = of(0, 1, 4, Distribution.TRIANGULAR);
        assertThat(Spread.at(peaked, 0.25)).isEqualTo(1, within(1e-9)); // a quarter lies below the peak: 1 ÷ 4
        assertThat(Spread.at(peaked, 1 - 0.03)).isEqualTo(4 - StrictMath.sqrt(0.03 * 4 * 3), within(1e-9));
        assertThat(Spread.at(of(0, 1, 4, null), 0.7)).isEqualTo(Spread.at(peaked, 0.7));
        assertThat(Spread.at(of(6, 12, 12, null), 0.25)).isEqualTo(9, within(1e-9)); // 6 + √(¼ · 6 · 6)
    }

    @Test
    void aFortiethLiesBelowLowAndAFortiethAboveHigh() {
        assertThat(Spread.at(of(10, 20, 30, Distribution.NORMAL), 0.025)).isEqualTo(10, within(1e-6));
        assertThat(Spread.at(of(10, 20, 30, Distribution.NORMAL), 0.975)).isEqualTo(30, within(1e-6));
        assertThat(Spread.at(of(0.5, 1, 2, Distribution.LOGNORMAL), 0.025)).isEqualTo(0.5, within(1e-6));
        assertThat(Spread.at(of(0.5, 1, 2, Distribution.LOGNORMAL), 0.5)).isEqualTo(1, within(1e-6));
        assertThat(Spread.at(of(0.5, 1, 2, Distribution.LOGNORMAL), 0.975)).isEqualTo(2, within(1e-6));
    }

    /** Of a range 3.92 standard deviations wide: 0.2 for the beta, 2 for the gamma, and the value for the mean. */
    @Test
    void betaAndGammaHaveTheValueForTheirMean() {
        double ends = 1.959963984540054;
        double[] beta = meanAndDeviation(of(0.3 - 0.1 * ends, 0.3, 0.3 + 0.1 * ends, Distribution.BETA));
        assertThat(beta[0]).isEqualTo(0.3, within(1e-4));
        assertThat(beta[1]).isEqualTo(0.1, within(1e-4));
        double[] gamma = meanAndDeviation(of(5 - 2 * ends, 5, 5 + 2 * ends, Distribution.GAMMA));
        assertThat(gamma[0]).isEqualTo(5, within(1e-3));
        assertThat(gamma[1]).isEqualTo(2, within(2e-3));
    }

    /** With all of its shape in one parameter the gamma is exponential: −ln(1 − u). */
    @Test
    void aGammaWithAsMuchSpreadAsMeanIsExponential() {
        double ends = 1.959963984540054;
        Quantity exponential = of(1 - ends, 1, 1 + ends, Distribution.GAMMA);
        assertThat(Spread.at(exponential, 0.9)).isEqualTo(StrictMath.log(10), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Distribution.class)
    void moreLuckIsNeverLess(Distribution shape) {
        Quantity quantity = of(0.2, 0.3, 0.45, shape);
        for (int part = 1; part < 200; part++) {
            assertThat(Spread.at(quantity, part / 200.0)).isGreaterThan(Spread.at(quantity, (part - 1) / 200.0));
        }
        assertThat(Spread.at(quantity, 0)).isFinite();
        assertThat(Spread.at(quantity, 1 - 0x1.0p-53)).isFinite();
    }

    @Test
    void aRangeThatNoSuchNumberHasIsRefused() {
        assertThatThrownBy(() -> Spread.at(of(0, 1, 2, Distribution.LOGNORMAL), 0.5))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("not above 0");
        assertThatThrownBy(() -> Spread.at(of(1, 2, 3, Distribution.BETA), 0.5))
                .hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Spread.at(of(-1.5, 0.5, 2.5, Distribution.BETA), 0.5))
                .hasMessageContaining("too far");
        assertThatThrownBy(() -> Spread.at(of(-1, 0, 2, Distribution.GAMMA), 0.5))
                .hasMessageContaining("not above 0");
    }
}
