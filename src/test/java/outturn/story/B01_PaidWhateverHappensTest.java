package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Harbour has a block, staff who are paid in any case, and finds it a nuisance to work otherwise than it says it does. */
class B01_PaidWhateverHappensTest {
    private static final String BLOCK = """
            "block": {"term": "block", "perMonth": 1000000}""";

    private static Town town() {
        return Town.town()
                .terms(BLOCK)
                .decides("\"rationality\": 0, \"avoidable\": 0, \"changeCost\": 1000")
                .provider("\"effort\": [\"standard\"],");
    }

    @Test
    void withHoursEnoughItTakesEverybodyAndParksNobody() {
        World world = town().play();
        assertThat(Town.refused(world)).isZero();
        for (int group = 0; group < 3; group++) {
            assertThat(Town.parked(world, group)).as("group %d", group).isZero();
        }
    }

    /** 20 clients want 120 hours; with 70, half of them are parked: 10 · 6 + 10 · 1. Whom does not depend on their needs. */
    @Test
    void whenHoursAreShortGroupsAreParkedAlike() {
        World world =
                town().hours(70).contract("\"refusal\": {\"allowed\": false},").play();
        for (int group = 0; group < 3; group++) {
            // some 150 months in a group: √(.5 · .5 / 150) = .041
            assertThat(Town.parked(world, group)).as("group %d", group).isCloseTo(0.5, within(4 * 0.041));
        }
    }

    /** An hour short is dear to everybody alike, so whoever comes in such a month is turned away, whatever the needs. */
    @Test
    void whenHoursAreShortRefusalIsBlindToo() {
        World world = town().hours(70).play();
        assertThat(Town.refused(world)).isPositive();
        for (int group = 1; group < 3; group++) {
            assertThat(Town.acceptance(world, group))
                    .isCloseTo(Town.acceptance(world, Town.LIGHT), within(4 * 0.058)); // √2 · .041
        }
    }
}
