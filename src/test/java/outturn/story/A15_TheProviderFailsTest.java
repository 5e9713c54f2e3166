package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/**
 * Harbour has ten clients for good, spends £100 a month, earns nothing, and has £250 and no facility: it fails in the third
 * month. A successor opens after three months with as much.
 */
class A15_TheProviderFailsTest {
    private static World world(String providers, int dropOut) {
        return World.of("""
                {"time": {"months": 9},
                 "population": {"initial": 10},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment"},
                   "lost": {"role": "exit-unplanned"}}},
                 "providers": {"Harbour": {"overheadsPerMonth": 10000, "reserves": 25000, "facility": 0}%s},
                 "commissioner": {"failure": {"dropOut": %d, "lostTo": "lost", "gap": 3}}}
                """.formatted(providers, dropOut));
    }

    @Test
    void harbourFailsIsReplacedAndItsSuccessorFails() {
        World world = world("", 1);
        assertThat(world.cash("Harbour", 0, 8))
                .containsExactly(
                        150_00L, 50_00L, -50_00L, // failed, and the bank writes 50 off
                        0L, 0L, 0L, // nobody
                        150_00L, 50_00L, -50_00L); // the successor
        assertThat(world.ledger().failedIn(0, 2)).isTrue();
        assertThat(world.ledger().failedIn(0, 8)).isTrue();
        assertThat(world.balance("bank", 8)).isEqualTo(-50_00);
        assertThat(world.balance("treasury", 8)).isEqualTo(-500_00); // reserves, twice
    }

    @Test
    void withNobodyElseItsClientsDropOut() {
        World world = world("", 1);
        assertThat(world.in("treatment", 2)).isEqualTo(10);
        assertThat(world.in("treatment", 3)).isZero();
        assertThat(world.in("lost", 3)).isEqualTo(10);
        assertThat(world.happened(Event.DISPLACED, "Harbour", 2)).isEqualTo(10);
    }

    @Test
    void withAnotherProviderThereTheyGoToIt() {
        World world = world(", \"Bridge\": {}", 0);
        int harbour = world.caseload("Harbour", 2);
        assertThat(harbour + world.caseload("Bridge", 2)).isEqualTo(10);
        assertThat(harbour).isPositive();
        assertThat(world.caseload("Bridge", 3)).isEqualTo(10);
        assertThat(world.happened(Event.TRANSFERRED, "Harbour", 2)).isEqualTo(harbour);
        assertThat(world.caseload("Bridge", 8)).isEqualTo(10); // the successor gets nobody back
    }
}
