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
        return World.of(text(honesty, by, found, penalty));
    }

    private static String text(String honesty, String by, String found, int penalty) {
        return """
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
                """.formatted(CLIENTS, by, honesty, found, penalty);
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

    private static World with(String audit, String another) {
        return World.of(text("0", "provider", "0", 0)
                .replace("\"audit\": {\"found\": 0, \"penalty\": 0}", audit)
                .replace("\"contracts\": {", "\"contracts\": {" + another));
    }

    private static String another(String name, String provider, String audit) {
        return "\"%s\": {\"provider\": \"%s\", %s, \"terms\": {\"block\": {\"term\": \"block\", \"perMonth\": 100}}}, "
                .formatted(name, provider, audit);
    }

    /** Whichever comes first in the file. */
    @Test
    void anAuditUnderAnyOfItsContractsEndsIt() {
        String certain = "\"audit\": {\"found\": 1, \"penalty\": 1}";
        String none = "\"audit\": {\"found\": 0, \"penalty\": 0}";
        assertThat(upcoded(with(none, another("another", "Harbour", none)))).isEqualTo(CLIENTS);
        assertThat(upcoded(with(none, another("another", "Harbour", certain)))).isZero();
        assertThat(upcoded(with(certain, another("another", "Harbour", none)))).isZero();
    }

    /** Found out with 1 − .5 · .5 under two contracts, it pays £10 under each: .25 · 200 − .75 · 20 = 35. */
    @Test
    void twoContractsLookTwiceAndEachIsPaidItsPenalty() {
        String half = "\"audit\": {\"found\": 0.5, \"penalty\": 1000}";
        World world = with(half, another("another", "Harbour", half));
        int foundOut = foundOut(world);
        assertThat(foundOut).isBetween(19, 40); // 30 ± 4 · √7.5
        assertThat(upcoded(world)).isEqualTo(CLIENTS - foundOut);
        assertThat(world.ledger().flow(Flow.PENALTIES, 0, 0)).isEqualTo(-foundOut * 20_00L);
    }

    @Test
    void theAuditOfAnotherProvidersContractIsNoneOfItsBusiness() {
        String certain = "\"audit\": {\"found\": 1, \"penalty\": 1000000}";
        String text = text("0", "provider", "0", 0)
                .replace("\"contracts\": {", "\"contracts\": {" + another("another", "Bridge", certain))
                .replace("\"providers\": {", "\"providers\": {\"Bridge\": {\"share\": 0}, ");
        assertThat(upcoded(World.of(text))).isEqualTo(CLIENTS);
    }

    @Test
    void whoDoesNotThinkOfItWritesDownWhatItFinds() {
        String text = text("0", "provider", "0", 0)
                .replace("\"honesty\": 0", "\"honesty\": 0, \"considers\": [\"refusing\", \"misreporting\"]");
        assertThat(upcoded(World.of(text))).isZero();
    }

    /** An hour at £200: £100 for the low group is a loss of £100, £300 for the high one a gain of £100. */
    @Test
    void whoWouldBeTurnedAwayAsLowIsTakenAsHigh() {
        String dear = "\"staffHoursPerMonth\": 100, \"costPerHour\": 20000,";
        String honest = text("1", "provider", "0", 0).replace("\"staffHoursPerMonth\": 100,", dear);
        String tempted = text("0", "provider", "0", 0).replace("\"staffHoursPerMonth\": 100,", dear);
        assertThat(World.of(honest).happened(Event.ACCEPTED, "Harbour", 0)).isZero();
        assertThat(World.of(tempted).happened(Event.ACCEPTED, "Harbour", 0)).isEqualTo(CLIENTS);
    }
}
