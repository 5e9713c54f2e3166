package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Flow;

/** At £400 flat Harbour loses £6.67 on a client with heavy needs, whom it would park: .0333 · £400 − £20. */
class B05_WhatRefusingCostsTest {
    private static World world(String refusal) {
        return Town.town().contract("\"refusal\": {%s},".formatted(refusal)).play();
    }

    private static long penalties(World world) {
        long pence = 0;
        for (int month = 0; month < Town.MONTHS; month++) {
            pence += world.ledger().flow(Flow.PENALTIES, 0, month);
        }
        return pence;
    }

    @Test
    void whereSomebodyElseAssessesEverybodyIsTaken() {
        World world = world("\"allowed\": false");
        assertThat(Town.refused(world)).isZero();
        assertThat(Town.parked(world, Town.HEAVY)).isEqualTo(1); // taken is not helped
    }

    @Test
    void aPenaltyBelowTheLossIsPaidForEveryRefusalToTheLastPenny() {
        World world = world("\"penalty\": 600");
        assertThat(Town.refused(world))
                .isEqualTo(Town.refused(world, Town.HEAVY))
                .isPositive();
        assertThat(penalties(world)).isEqualTo(-600L * Town.refused(world));
        World free = world("");
        assertThat(Town.refused(free)).isEqualTo(Town.refused(world)); // the same are turned away
        assertThat(free.cash("Harbour", 23) - world.cash("Harbour", 23)).isEqualTo(600L * Town.refused(world));
        assertThat(world.balance("treasury", 23) - free.balance("treasury", 23))
                .isEqualTo(600L * Town.refused(world)); // and the commissioner has it
    }

    @Test
    void aPenaltyAboveTheLossIsNeverPaid() {
        World world = world("\"penalty\": 700");
        assertThat(Town.refused(world)).isZero();
        assertThat(penalties(world)).isZero();
    }

    /** The contract ends with month 5. What is owed under it for a refusal ends with it, and so does the fear of that. */
    @Test
    void aPenaltyEndsWithItsContract() {
        World world = Town.town()
                .contract("\"until\": 5, \"refusal\": {\"penalty\": 100000},")
                .play();
        int refused = 0;
        for (int month = 0; month < Town.MONTHS; month++) {
            int now =
                    world.happened(Event.ASSESSED, "Harbour", month) - world.happened(Event.ACCEPTED, "Harbour", month);
            if (month <= 5) {
                assertThat(now).as("month %d", month).isZero();
            }
            refused += now;
        }
        assertThat(penalties(world)).isZero();
        assertThat(refused).isEqualTo(20 * 18); // nobody pays for months 6 to 23
    }
}
