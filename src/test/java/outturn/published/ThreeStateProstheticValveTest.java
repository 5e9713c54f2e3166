package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sonnenberg and Beck (1993), <i>Medical Decision Making</i> 13, 322–338; trace and flows as asserted in rdecision,
 * tests/testthat/test-SemiMarkovModel.R and vignettes/SM00-PHV.Rmd.
 */
class ThreeStateProstheticValveTest {
    private static final String NAME = "three-state-prosthetic-valve";
    private static final double DIGITS = 1e-8;

    @ParameterizedTest
    @CsvSource({
        "0, 10000, 0, 0",
        "1, 6000, 2000, 2000",
        "2, 3600, 2400, 4000",
        "3, 2160, 2160, 5680",
        "4, 1296, 1728, 6976",
        "5, 777.6, 1296, 7926.4"
    })
    void everyPrintedDigitOfTheTrace(int cycle, double well, double disabled, double dead) {
        Shipped valve = Shipped.named(NAME);
        assertThat(valve.in("well", cycle)).isCloseTo(well, within(DIGITS));
        assertThat(valve.in("disabled", cycle)).isCloseTo(disabled, within(DIGITS));
        assertThat(valve.in("dead", cycle)).isCloseTo(dead, within(DIGITS));
    }

    @Test
    void theFlowsBetweenTheStates() {
        Shipped valve = Shipped.named(NAME);
        assertThat(valve.entering("disabled", 0)).isCloseTo(2000, within(DIGITS));
        assertThat(valve.entering("disabled", 1)).isCloseTo(1200, within(DIGITS));
        assertThat(valve.entering("dead", 0)).isCloseTo(2000, within(DIGITS));
        assertThat(valve.entering("dead", 1)).isCloseTo(2000, within(DIGITS)); // 1200 who were well, 800 disabled
    }
}
