package outturn.study.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void anOddsRatioOfOneHasNoSign() {
        assertThat(Band.above(1, 1.5).holds(1)).isFalse();
        assertThat(Band.above(1, 1.5).holds(1.5)).isTrue();
        assertThat(Band.below(0.8, 1).holds(1)).isFalse();
        assertThat(Band.below(0.8, 1).holds(0.8)).isTrue();
    }

    @Test
    void whatIsNotANumberPassesNowhere() {
        assertThat(Band.atLeast(0).holds(Double.NaN)).isFalse();
        assertThat(Band.between(0, 1).holds(Double.NaN)).isFalse();
        assertThat(Band.above(0, 1).holds(Double.NaN)).isFalse();
    }

    @Test
    void itSaysWhichEndsAreInIt() {
        assertThat(Band.between(0.06, 0.1).words()).isEqualTo("0.06 to 0.1");
        assertThat(Band.above(1, 1.5).words()).isEqualTo("above 1, to 1.5");
        assertThat(Band.below(0.8, 1).words()).isEqualTo("from 0.8, below 1");
        assertThat(Band.atLeast(4).words()).isEqualTo("at least 4");
        assertThat(Band.above(1).words()).isEqualTo("above 1");
    }
}
