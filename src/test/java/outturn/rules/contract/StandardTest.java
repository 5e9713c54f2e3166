package outturn.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardTest {
    @Test
    void ofAHundredStartsHalfToEndWellOneMoreAddsEightInAHundred() {
        // √(100 · ½ · ½) = 5; 0.39894 ÷ 5 = 0.079788
        assertThat(Standard.addedByAnOutcome(0.5, 100)).isCloseTo(0.079788, within(1e-6));
    }

    @Test
    void itIsTheChanceOfTheMiddleCountOfABinomial() {
        // 100 over 50 · ½¹⁰⁰ = 0.079589, which the normal density comes near
        assertThat(Standard.addedByAnOutcome(0.5, 100)).isCloseTo(0.079589, within(3e-4));
    }

    @Test
    void amongFourTimesAsManyOneTellsHalfAsMuch() {
        assertThat(Standard.addedByAnOutcome(0.3, 400))
                .isCloseTo(Standard.addedByAnOutcome(0.3, 100) / 2, within(1e-12));
    }

    @Test
    void aTargetOfNothingOrEverythingIsNotMovedByOne() {
        assertThat(Standard.addedByAnOutcome(0, 100)).isZero();
        assertThat(Standard.addedByAnOutcome(1, 100)).isZero();
        assertThat(Standard.addedByAnOutcome(0.5, 0)).isZero();
    }

    @Test
    void oneClientNeverAddsMoreThanCertainty() {
        // √(0.1 · ¼) = 0.158; 0.399 ÷ 0.158 is above 1
        assertThat(Standard.addedByAnOutcome(0.5, 0.1)).isEqualTo(1);
    }
}
