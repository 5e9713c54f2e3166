package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogitTest {
    private static double[] shares(double scale, double... worth) {
        double[] shares = new double[worth.length];
        Logit.shares(worth, worth.length, scale, shares);
        return shares;
    }

    @Test
    void aChoiceWorthTauLnTwoMoreIsTakenTwiceAsOften() {
        double step = 100 * StrictMath.log(2);
        double[] shares = shares(100, 0, step, -step); // weights 2, 4 and 1
        assertThat(shares[0]).isCloseTo(2.0 / 7, within(1e-12));
        assertThat(shares[1]).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(shares[2]).isCloseTo(1.0 / 7, within(1e-12));
    }

    @Test
    void atTauNoughtTheBestIsTakenAndOfEqualsTheFirst() {
        assertThat(shares(0, 1, 3, 2)).containsExactly(0, 1, 0);
        assertThat(shares(0, -3, -3.0000001, -4)).containsExactly(1, 0, 0);
        assertThat(shares(0, 5, 5, 5)).containsExactly(1, 0, 0);
        assertThat(shares(0, 4, 5, 5)).containsExactly(0, 1, 0);
    }

    @Test
    void equalsAreTakenEquallyOftenAtAnyOtherTau() {
        assertThat(shares(1e-6, 5, 5)).containsExactly(0.5, 0.5);
        assertThat(shares(1e6, 5, 5, 5, 5)).containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void asTauGrowsTheChoiceTurnsIndifferent() {
        double[] shares = shares(1e12, -50_000, 0, 90_000);
        for (double share : shares) {
            assertThat(share).isCloseTo(1.0 / 3, within(1e-7)); // e^(−140,000 / 10¹²) = 1 − 1.4 · 10⁻⁷
        }
    }

    @Test
    void neitherHugeWorthNorHugeGapsOverflow() {
        assertThat(shares(1, 1e15, 0)).containsExactly(1, 0);
        assertThat(shares(1, -1e15, 0)).containsExactly(0, 1);
        // beyond 40 scales a choice counts as never taken: e⁻⁴⁰ = 4 · 10⁻¹⁸
        assertThat(shares(1, 0, -40.001)).containsExactly(1, 0);
        assertThat(shares(1, 0, -39.999)[1]).isPositive();
    }

    @Test
    void whatIsNotCountedIsNotRead() {
        double[] shares = {9, 9, 9};
        Logit.shares(new double[] {0, 0, 1000}, 2, 1, shares);
        assertThat(shares).containsExactly(0.5, 0.5, 9);
    }

    @Test
    void addingTheSameToEveryChoiceChangesNothing() {
        double[] low = shares(30, 10, 20, 70);
        double[] high = shares(30, 1010, 1020, 1070);
        for (int choice = 0; choice < 3; choice++) {
            assertThat(high[choice]).isCloseTo(low[choice], within(1e-12));
        }
        assertThat(low[0] + low[1] + low[2]).isCloseTo(1, within(1e-12));
    }

    @Test
    void ofTwoTheFirstIsTakenLikeTheFirstOfAList() {
        for (double gain : new double[] {-5000, -39, -1, -1e-9, 0, 1e-9, 1, 39, 5000}) {
            for (double scale : new double[] {0, 0.5, 1, 70, 1e9}) {
                assertThat(Logit.first(gain, scale))
                        .as("gain %s, scale %s", gain, scale)
                        .isCloseTo(shares(scale, gain, 0)[0], within(1e-12));
            }
        }
    }

    @Test
    void theWeightOfAChoiceIsTheExponentialToTheLastBitsOfIt() {
        for (int behind = 0; behind < 40_000; behind += 7) {
            double[] shares = shares(1000, 0, -behind);
            double expected = StrictMath.exp(-behind / 1000.0);
            assertThat(shares[1] / shares[0]).isCloseTo(expected, within(1e-15 * expected));
        }
    }
}
