package outturn.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoneyRulesTest {
    @Test
    void aHalfPennyGoesToTheEvenNeighbour() {
        assertThat(Pence.whole(0.5)).isZero();
        assertThat(Pence.whole(1.5)).isEqualTo(2);
        assertThat(Pence.whole(-1.5)).isEqualTo(-2);
    }

    @Test
    void aTwelfthOfAYearsInterestIsChargedOnAnOverdraft() {
        assertThat(Interest.of(-10_000_00, 0.12, 1)).isEqualTo(100_00); // 10,000 · 12% / 12
        assertThat(Interest.of(10_000_00, 0.12, 1)).isZero();
        assertThat(Interest.of(-10_000_00, 0.12, 12)).isEqualTo(1200_00);
    }

    @Test
    void aProviderAtTheEndOfItsFacilityStandsAndOnePennyOnItFails() {
        assertThat(Solvency.failed(-50_00, 50_00)).isFalse();
        assertThat(Solvency.failed(-50_01, 50_00)).isTrue();
        assertThat(Solvency.failed(-1, 0)).isTrue();
        assertThat(Solvency.failed(Long.MIN_VALUE / 2, Solvency.NO_LIMIT)).isFalse();
    }
}
