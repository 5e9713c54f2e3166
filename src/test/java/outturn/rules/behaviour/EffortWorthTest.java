package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffortWorthTest {
    private static final EffortWorth MONEY_ALONE = new EffortWorth(2000, 0, 0);

    @Test
    void anHourCostsItsWageAndWhatItWouldEarnElsewhere() {
        // 500 − (2,000 + 0) · 3 + 9,000
        assertThat(MONEY_ALONE.of(500, 0, 3, 0, 0, 9000)).isEqualTo(3500);
        // 500 − (2,000 + 1,000) · 3 + 9,000
        assertThat(MONEY_ALONE.of(500, 1000, 3, 0, 0, 9000)).isEqualTo(500);
        assertThat(MONEY_ALONE.of(500, 1000, 0, 0, 0, 9000)).isEqualTo(9500); // no hours, no wage
    }

    @Test
    void riskIsAHalfOfRTimesTheVariance() {
        // 0 − 0 − ½ · 0.0001 · 1,000,000 = −50
        assertThat(new EffortWorth(0, 0.0001, 0).of(0, 0, 0, 1_000_000, 0, 0)).isCloseTo(-50, within(1e-9));
        assertThat(MONEY_ALONE.of(0, 0, 0, 1_000_000, 0, 0)).isZero();
    }

    @Test
    void missionMakesGoodAsGoodAsMoneyAndHarmABill() {
        EffortWorth caring = new EffortWorth(0, 0, 0.25);
        assertThat(caring.of(0, 0, 0, 0, 4000, 0)).isEqualTo(1000);
        assertThat(caring.of(0, 0, 0, 0, -4000, 0)).isEqualTo(-1000);
        assertThat(MONEY_ALONE.of(0, 0, 0, 0, 4000, 0)).isZero();
    }

    @Test
    void everythingAddsUp() {
        // 700 − (100 + 20) · 5 − ½ · 0.02 · 300 + 0.5 · 40 + 60 = 700 − 600 − 3 + 20 + 60
        assertThat(new EffortWorth(100, 0.02, 0.5).of(700, 20, 5, 300, 40, 60)).isCloseTo(177, within(1e-9));
    }
}
