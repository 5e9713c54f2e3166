package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GamingTest {
    @Test
    void whoIsNeverFoundOutTakesWhateverPaysMore() {
        assertThat(new Gaming(0, 1_000_00).chance(1, 0)).isEqualTo(1);
        assertThat(new Gaming(0, 0).chance(-1, 0)).isZero();
    }

    @Test
    void ofEqualsTheProviderIsHonest() {
        assertThat(new Gaming(0, 0).chance(0, 0)).isZero();
        assertThat(new Gaming(0.5, 100_00).chance(100_00, 0)).isZero(); // .5 · 100 − .5 · 100 = 0
    }

    @Test
    void aPenaltyAboveTheGainOverTheOddsEndsIt() {
        assertThat(new Gaming(0.1, 899_00).chance(100_00, 0)).isEqualTo(1); // .9 · 100 − .1 · 899 = .1
        assertThat(new Gaming(0.1, 901_00).chance(100_00, 0)).isZero(); // .9 · 100 − .1 · 901 = −.1
    }

    @Test
    void aProviderThatIsNotSureDoesItAsOftenAsTheLogitSays() {
        // gain 10, τ 10: e / (1 + e) = .7311
        assertThat(new Gaming(0, 0).chance(10_00, 10_00)).isCloseTo(0.731058578630005, within(1e-12));
    }
}
