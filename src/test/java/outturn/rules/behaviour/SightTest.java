package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outturn.rules.population.Frailty;

/** Frailty and the noise each as 32 equally likely points, so moments are sums over 1,024 pairs, and exact. */
class SightTest {
    private static final double SD = 0.8;
    private static final double[] FRAILTY = Frailty.points(SD);
    private static final double[] NOISE = Frailty.points(1);

    /** The mean over all pairs of f̂ to one power times f to another. */
    private static double moment(double eye, int ofGuess, int ofFrailty) {
        double sum = 0;
        for (double frailty : FRAILTY) {
            for (double noise : NOISE) {
                double guess = Sight.of(frailty, SD, eye, noise);
                sum += StrictMath.pow(guess, ofGuess) * StrictMath.pow(frailty, ofFrailty);
            }
        }
        return sum / (FRAILTY.length * NOISE.length);
    }

    @Test
    void whoeverSeesNothingGuessesTheMeanAndWhoeverSeesAllIsRight() {
        for (double frailty : FRAILTY) {
            for (double noise : NOISE) {
                assertThat(Sight.of(frailty, SD, 0, noise)).isZero();
                assertThat(Sight.of(frailty, SD, 1, noise)).isEqualTo(frailty);
            }
        }
    }

    @Test
    void oneGuessWorkedOut() {
        // ρ = .36: .36 · .5 + √(.36 · .64) · .8 · (−1) = .18 − .48 · .8
        assertThat(Sight.of(0.5, SD, 0.36, -1)).isCloseTo(-0.204, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.36, 0.5, 0.9, 1})
    void theGuessVariesByRhoTimesTheVarianceOfWhatIsGuessed(double eye) {
        assertThat(moment(eye, 1, 0)).isCloseTo(0, within(1e-12));
        assertThat(moment(eye, 2, 0)).isCloseTo(eye * SD * SD, within(1e-12)); // ρ²σ² + ρ(1 − ρ)σ²
    }

    /** Cov(f, f̂) = Var(f̂), so the line that foretells f from f̂ has slope 1: a guess is right on average. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.36, 0.5, 0.9, 1})
    void theGuessIsRightOnAverage(double eye) {
        assertThat(moment(eye, 1, 1)).isCloseTo(moment(eye, 2, 0), within(1e-12));
        double squaredCorrelation = moment(eye, 1, 1) * moment(eye, 1, 1);
        // R² = ρ: the share of the variance of f that is seen
        assertThat(squaredCorrelation).isCloseTo(eye * moment(eye, 2, 0) * moment(eye, 0, 2), within(1e-12));
    }
}
