package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Whom Harbour takes under a flat tariff, and under one that pays each group what it costs. */
class B04_AFlatTariffSelectsTest {
    private static final double SAMPLING = 0.04; // √(.5 · .5 / 160)

    private static double gap(World world) {
        return Town.acceptance(world, Town.LIGHT) - Town.acceptance(world, Town.HEAVY);
    }

    /** At £400: light 240 − 120 = £120, medium 160 − 120 = £40, heavy at best 13 − 20 = −£7. */
    @Test
    void aFlatTariffLeavesOutHeavyNeeds() {
        World world = Town.town().play();
        assertThat(Town.acceptance(world, Town.LIGHT)).isEqualTo(1);
        assertThat(Town.acceptance(world, Town.MEDIUM)).isEqualTo(1);
        assertThat(Town.acceptance(world, Town.HEAVY)).isZero();
    }

    /** With τ = £40: 1 / (1 + e^−V/40), V the logit mean of both efforts. */
    @Test
    void lessSurelyIfItIsNotSureOfItself() {
        World world = Town.town().decides("\"rationality\": 4000").play();
        // light: minimal £20, standard £120, chosen by e^(100/40) = 12.18 to 1: V = £112.4, taken .943
        assertThat(Town.acceptance(world, Town.LIGHT)).isCloseTo(0.943, within(4 * 0.018)); // √(.943 · .057 / 160)
        // heavy: minimal −£6.67, standard −£40, by e^(33.3/40) = 2.30 to 1: V = −£16.8, taken .397
        assertThat(Town.acceptance(world, Town.HEAVY)).isCloseTo(0.397, within(4 * 0.039));
    }

    /** £200, £300 and £600: everybody is worth just nothing under either effort. */
    @Test
    void aTariffThatPaysEachGroupItsCostLeavesOutNobodyMoreThanOthers() {
        World world = Town.town()
                .terms(Town.completed("{\"light\": 20000, \"medium\": 30000, \"heavy\": 60000}"))
                .decides("\"rationality\": 4000")
                .play();
        assertThat(gap(world)).isCloseTo(0, within(4 * SAMPLING * StrictMath.sqrt(2)));
        assertThat(Town.acceptance(world, Town.HEAVY)).isCloseTo(0.5, within(4 * SAMPLING));
    }

    /** A pound more than that for each, and nobody is left out at all. */
    @Test
    void aLittleMoreThanCostTakesEverybody() {
        World world = Town.town()
                .terms(Town.completed("{\"light\": 20100, \"medium\": 30100, \"heavy\": 60100}"))
                .play();
        assertThat(Town.refused(world)).isZero();
    }
}
