package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outturn.scenario.json.Setting;

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

    /** Published: 2.3752 in the long run by the authors' own run, to within 0.0005, and 2.375 by the fundamental matrix. */
    @Test
    void qalysCountedAtTheEndOfEachYear() {
        assertThat(Shipped.named(NAME).qalysEach()).isCloseTo(2.3749, within(5e-5));
        assertThat(Shipped.named(NAME).qalysEach()).isCloseTo(2.3752, within(5e-4));
    }

    /** Published: 2.875. */
    @Test
    void qalysCountedHalfAtTheStartAndHalfAtTheEnd() {
        Shipped valve = Shipped.named(NAME, counting("half-cycle"));
        assertThat(valve.qalysEach()).isCloseTo(2.8749, within(5e-5)).isCloseTo(2.875, within(5e-4));
    }

    /**
     * Fundamental matrix: a client is well for 1/(1 − 0.6) = 2.5 cycles and disabled for 2.5·0.2/(1 − 0.6) = 1.25, so
     * 3.75 cycles alive and 2.5 + 0.7·1.25 = 3.375 QALYs, counted at the start. By 24 years all but
     * 0.6²⁴·(1 + 24·0.2/0.6) of it has been lived: 0.6²⁴ = 4.738e-6 are well and 24·0.2·0.6²³ = 3.790e-5 disabled then.
     */
    @Test
    void whatTheFundamentalMatrixSays() {
        Shipped valve = Shipped.named(NAME, counting("start"));
        double well = 4.738381338e-6;
        double disabled = 3.790705070e-5;
        assertThat(valve.lifeYearsEach()).isCloseTo(3.75 - 3.75 * well - 2.5 * disabled, within(1e-12));
        assertThat(valve.qalysEach()).isCloseTo(3.375 - 3.375 * well - 1.75 * disabled, within(1e-12));
        assertThat(valve.lifeYearsEach()).isCloseTo(3.75, within(2e-4));
    }

    private static Setting counting(String when) {
        return Setting.parse("/economics/countHealth=" + when);
    }
}
