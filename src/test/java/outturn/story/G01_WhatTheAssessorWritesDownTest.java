package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Flow;

/**
 * Forty clients come, all truly of the low group, for whom a start is paid £100; for the high group it is paid £300. The
 * provider thinks of recording amiss in every assessment, takes the smallest gain, and has hours enough.
 */
class G01_WhatTheAssessorWritesDownTest {
    private static final int CLIENTS = 40;

    private static World world(String honesty, String by, String found, int penalty) {
        return World.of("""
                {"time": {"months": 3},
                 "population": {"initial": 0, "attributes": {"crack": {"shares": {"no": 1, "yes": 0}}},
                   "complexity": {"weights": {"crack": {"yes": 1}}, "groups": ["low", "high"], "cuts": [0.5]},
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"}, "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.5, "left": 0.5}}]},
                     "completed": {"role": "exit-planned"}, "left": {"role": "exit-unplanned"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "left", "by": "%s"},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 1}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "decides": {"rationality": 0, "honesty": %s}}},
                 "contracts": {"pbr": {"provider": "Harbour", "audit": {"found": %s, "penalty": %d}, "terms": {
                   "start": {"term": "attachment", "price": {"low": 10000, "high": 30000}}}}}}
                """.formatted(CLIENTS, by, honesty, found, penalty));
    }

    private static int upcoded(World world) {
        return world.happened(Event.UPCODED, "Harbour", 0);
    }

    private static int foundOut(World world) {
        return world.happened(Event.FOUND_OUT, "Harbour", 0);
    }

    @Test
    void whoeverIsPaidMoreForTheHighGroupAndNeverAuditedFindsOnlySuchClients() {
        World world = world("0", "provider", "0", 0);
        assertThat(upcoded(world)).isEqualTo(CLIENTS);
        assertThat(world.cash("Harbour", 2)).isEqualTo(CLIENTS * 300_00);
    }

    @Test
    void anHonestProviderWritesDownWhatItFinds() {
        World world = world("1", "provider", "0", 0);
        assertThat(upcoded(world)).isZero();
        assertThat(world.cash("Harbour", 2)).isEqualTo(CLIENTS * 100_00);
    }

    @Test
    void underAnIndependentAssessorThereIsNoUpcoding() {
        World world = world("0", "independent", "0", 0);
        assertThat(upcoded(world) + foundOut(world)).isZero();
        assertThat(world.cash("Harbour", 2)).isEqualTo(CLIENTS * 100_00);
    }

    @Test
    void aCertainAuditAndAPenaltyEndIt() {
        World world = world("0", "provider", "1", 1);
        assertThat(upcoded(world) + foundOut(world)).isZero(); // 0 · 200 − 1 · .01 < 0
    }

    @Test
    void anAuditThatFindsHalfAndAsksLessThanTheGainIsACostOfBusiness() {
        World world = world("0", "provider", "0.5", 15000); // .5 · 200 − .5 · 150 = 25
        int foundOut = foundOut(world);
        assertThat(foundOut).isBetween(7, 33); // 20 ± 4 · √(40 / 4); the seed is fixed
        assertThat(upcoded(world)).isEqualTo(CLIENTS - foundOut);
        assertThat(world.ledger().flow(Flow.PENALTIES, 0, 0)).isEqualTo(-foundOut * 150_00L);
        assertThat(world.cash("Harbour", 2)).isEqualTo((CLIENTS - foundOut) * 300_00L + foundOut * (100_00L - 150_00L));
    }

    @Test
    void halfHonestIsHalfAsOften() {
        assertThat(upcoded(world("0.5", "provider", "0", 0))).isBetween(7, 33);
    }
}
