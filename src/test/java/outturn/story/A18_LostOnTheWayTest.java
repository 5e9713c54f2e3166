package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/**
 * Harbour has a thousand clients for good and closes at the end of month 2. Nobody drops out at once; all go on to wait for a
 * place. Those who were moved may be lost in the months after.
 */
class A18_LostOnTheWayTest {
    private static String text(String failure, String bridge) {
        return """
                {"time": {"months": 12},
                 "population": {"initial": 1000, "initialStates": {"treatment": 1}},
                 "pathway": {"states": {
                   "list": {"role": "waiting"},
                   "treatment": {"role": "treatment"},
                   "lost": {"role": "exit-unplanned"}},
                   "admission": {"from": "list", "to": "treatment"}},
                 "providers": {"Harbour": {} %s},
                 "commissioner": {"failure": {"dropOut": 0, "lostTo": "lost", "gap": 4, "closing": {"Harbour": 2} %s}}}
                """.formatted(bridge, failure);
    }

    private static World world(String failure, String bridge) {
        return World.of(text(failure, bridge));
    }

    @Test
    void withoutDisruptionNobodyIsLost() {
        World world = world("", "");
        assertThat(world.in("list", 3)).isEqualTo(1000);
        assertThat(world.in("treatment", 6)).isZero();
        assertThat(world.in("treatment", 7)).isEqualTo(1000); // the successor, after months 3 to 6
        assertThat(world.in("lost", 12)).isZero();
    }

    /** Chance 1: everybody is lost in the first month after, whether somebody else has room or not. */
    @Test
    void whereEverybodyIsLostOnTheWayNobodyIsLeftInAMonth() {
        World alone = world(", \"disruption\": {\"perMonth\": 1, \"months\": 1}", "");
        assertThat(alone.in("list", 3)).isEqualTo(1000);
        assertThat(alone.in("lost", 4)).isEqualTo(1000);
        assertThat(alone.happened(Event.DISPLACED, "Harbour", 3)).isEqualTo(1000);
        World two = world(", \"disruption\": {\"perMonth\": 1, \"months\": 1}", ", \"Bridge\": {}");
        int moved = two.caseload("Harbour", 2);
        assertThat(moved).isBetween(400, 600);
        assertThat(two.in("lost", 4)).isEqualTo(moved); // Bridge's own stay
        assertThat(two.happened(Event.DISPLACED, "Bridge", 3)).isEqualTo(moved);
    }

    /** A tenth a month for two months: 1,000 · (1 − 0.9²) = 190 lost; standard deviation 12.4, so four of them. */
    @Test
    void itLastsAsLongAsItSays() {
        World world = world(", \"disruption\": {\"perMonth\": 0.1, \"months\": 2}", "");
        assertThat((double) world.in("lost", 12)).isCloseTo(190, within(50.0));
        assertThat(world.in("lost", 5)).isEqualTo(world.in("lost", 12));
        assertThat(world.in("lost", 4)).isLessThan(world.in("lost", 5));
    }

    @Test
    void withNowhereToBeLostToItIsASlip() {
        Reading<Scenario> read = ScenarioReader.standard()
                .readText(
                        "f",
                        text(", \"disruption\": {\"perMonth\": 0.1, \"months\": 2}", "")
                                .replace("exit-unplanned", "other")
                                .replace("\"lostTo\": \"lost\",", ""));
        assertThat(read.findings().stream().map(Object::toString))
                .anySatisfy(found -> assertThat(found).contains("no state they could drop out to"));
    }
}
