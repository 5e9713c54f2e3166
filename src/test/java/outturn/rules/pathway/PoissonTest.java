package outturn.rules.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoissonTest {
    /** Mean 0.5: P(0) = 0.606531, P(≤ 1) = 0.909796, P(≤ 2) = 0.985612. */
    @Test
    void theDrawFallsThroughTheChancesInOrder() {
        assertThat(Poisson.events(0.5, 0.6065)).isZero();
        assertThat(Poisson.events(0.5, 0.6066)).isEqualTo(1);
        assertThat(Poisson.events(0.5, 0.9097)).isEqualTo(1);
        assertThat(Poisson.events(0.5, 0.9099)).isEqualTo(2);
        assertThat(Poisson.events(0.5, 0.9857)).isEqualTo(3);
    }

    @Test
    void nothingIsExpectedAndNothingComes() {
        assertThat(Poisson.events(0, 0)).isZero();
        assertThat(Poisson.events(0, StrictMath.nextDown(1.0))).isZero();
    }

    /** On an even grid of 2¹⁶ draws the mean is the mean, but for the part of the last cell. */
    @Test
    void theMeanIsTheMeanHoweverLarge() {
        for (double mean : new double[] {0.01, 1, 17.5, Poisson.PART}) {
            double sum = 0;
            int grid = 1 << 16;
            for (int at = 0; at < grid; at++) {
                sum += Poisson.events(mean, (at + 0.5) / grid);
            }
            assertThat(sum / grid)
                    .isCloseTo(mean, org.assertj.core.api.Assertions.within(0.001 * StrictMath.sqrt(mean) + 1e-5));
        }
    }

    @Test
    void theLuckiestDrawEnds() {
        assertThat(Poisson.events(Poisson.PART, StrictMath.nextDown(1.0))).isBetween(256, 10_000);
    }
}
