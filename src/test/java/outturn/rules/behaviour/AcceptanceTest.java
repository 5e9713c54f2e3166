package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AcceptanceTest {
    @Test
    void aPerfectOptimiserTakesWhomItPaysToTake() {
        assertThat(Acceptance.chance(1, 0, 0)).isEqualTo(1);
        assertThat(Acceptance.chance(-1, 0, 0)).isZero();
        assertThat(Acceptance.chance(0, 0, 0)).isEqualTo(1); // of equals, taken
    }

    @Test
    void aPenaltyAboveTheLossIsReasonEnoughToTakeSomebody() {
        assertThat(Acceptance.chance(-300_00, 299_99, 0)).isZero();
        assertThat(Acceptance.chance(-300_00, 300_00, 0)).isEqualTo(1);
        assertThat(Acceptance.chance(-300_00, 300_01, 0)).isEqualTo(1);
    }

    @Test
    void otherwiseByTheLogitOfWhatIsWonByTakingTheClient() {
        assertThat(Acceptance.chance(0, 0, 500)).isEqualTo(0.5);
        double gain = 500 * StrictMath.log(3);
        assertThat(Acceptance.chance(gain, 0, 500)).isCloseTo(0.75, within(1e-12)); // 3 to 1
        assertThat(Acceptance.chance(-gain, 0, 500)).isCloseTo(0.25, within(1e-12));
        assertThat(Acceptance.chance(-gain - 40, 40, 500)).isCloseTo(0.25, within(1e-12));
        assertThat(Acceptance.chance(-1000, 0, 1e12)).isCloseTo(0.5, within(1e-8));
    }
}
