package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;

/** Harbour closes; what becomes of those it treated, those who waited for it, those who come back to it and those to come. */
class A20_WhenAProviderIsGoneTest {
    private static final int CLIENTS = 40;

    /** Forty clients, half with each provider or so; Harbour closes at the end of a month and nobody takes its place. */
    private static World world(String population, String pathway, int closes, String failure, String contracts) {
        return World.of("""
                {"time": {"months": 10, "start": "2013-04-01"},
                 "population": {%s},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 0, "abstinent": 1}}, "moves": {}}},
                 "pathway": {%s},
                 "providers": {"Harbour": {}, "Bridge": {}},
                 %s
                 "commissioner": {"failure": {"gap": 48, "closing": {"Harbour": %d} %s}}}
                """.formatted(population, pathway, contracts, closes, failure));
    }

    private static final String FORTY = "\"initial\": %d, \"initialStates\": {\"treatment\": 1}".formatted(CLIENTS);
    private static final String FOR_GOOD = "\"states\": {\"treatment\": {\"role\": \"treatment\"}}";
    private static final String LIST = """
            "states": {
              "list": {"role": "waiting"},
              "treatment": {"role": "treatment"},
              "lost": {"role": "exit-unplanned" %s}},
            "admission": {"from": "list", "to": "treatment"}""";

    /** April, May and June with Harbour; then to the end of the list, and straight into a place with Bridge, on a day of July. */
    @Test
    void whoIsMovedWaitsFromTheDayOfMoving() {
        World world = world(FORTY, LIST.formatted(""), 2, ", \"dropOut\": 0, \"lostTo\": \"lost\"", "");
        int moved = world.caseload("Harbour", 2);
        int started = 0;
        for (int days = 0; days <= 30; days++) {
            started += world.ledger().care().startsAfter(1, 3, days);
        }
        assertThat(moved).isPositive();
        assertThat(started).isEqualTo(moved);
        assertThat(world.caseload("Bridge", 3)).isEqualTo(CLIENTS);
    }

    @Test
    void whoIsMovedOutOfTreatmentHasLeftIt() {
        World moved = world(FORTY, LIST.formatted(""), 1, ", \"dropOut\": 0, \"lostTo\": \"lost\"", "");
        assertThat(moved.happened(Event.LEFT_OTHERWISE, "Harbour", 1)).isEqualTo(moved.caseload("Harbour", 1));
        assertThat(moved.happened(Event.LEFT_UNPLANNED, "Harbour", 1)).isZero();
        World dropped = world(FORTY, LIST.formatted(""), 1, ", \"dropOut\": 1, \"lostTo\": \"lost\"", "");
        assertThat(dropped.happened(Event.LEFT_UNPLANNED, "Harbour", 1)).isEqualTo(dropped.caseload("Harbour", 1));
    }

    /**
     * Treatment of three months is paid every three. Bridge's own are due at the end of the third month and Harbour's, who come at the
     * end of the second with nothing of what they did there, at the end of the fifth.
     */
    @Test
    void whatWasAchievedWithHarbourIsNotBridges() {
        String held = "{\"provider\": \"%s\", \"terms\": {\"%s\": {\"term\": \"sustainment\", \"state\": \"treatment\","
                + " \"every\": 3, \"times\": 2, \"price\": {\"all\": 100}}}}";
        String contracts = "\"contracts\": {\"one\": " + held.formatted("Harbour", "hers") + ", \"two\": "
                + held.formatted("Bridge", "its") + "},";
        World world = world(FORTY, FOR_GOOD, 1, "", contracts);
        int own = world.caseload("Bridge", 0);
        assertThat(own).isBetween(1, CLIENTS - 1);
        assertThat(world.ledger().claims(Entry.RAISED, 1, 2)).isEqualTo(own);
        assertThat(world.ledger().claims(Entry.RAISED, 1, 4)).isEqualTo(CLIENTS - own);
        assertThat(world.pence(Entry.RAISED, "hers")).isZero();
    }

    private static final String BACK_IN = """
            "states": {
              "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
              "completed": {"role": "exit-planned", "after": {"months": 2, "to": "list"}},
              "list": {"role": "waiting"}},
            "admission": {"from": "list", "to": "treatment"}""";

    /** They complete at the end of month 0, Harbour closes with month 1, and all are back at the end of month 2. */
    @Test
    void whoComesBackToWhoIsGoneGoesToWhoIsThere() {
        World world = world(FORTY, BACK_IN, 1, "", "");
        assertThat(world.happened(Event.RETURNED, "Harbour", 2)).isPositive();
        assertThat(world.waiting("Harbour", 3)).isZero();
        assertThat(world.caseload("Bridge", 3)).isEqualTo(CLIENTS);
    }

    /**
     * Abstinent all the time, which is paid every four months, also while they wait: Bridge has no place. Bridge's own are due at the
     * end of month 3. Harbour's, back at the end of month 2 and with Bridge from then on, begin anew with that very month and are due
     * at the end of month 5.
     */
    @Test
    void whoComesBackToAnotherBringsNothingThatCounts() {
        String held = "{\"provider\": \"%s\", \"terms\": {\"%s\": {\"term\": \"sustainment\", \"domain\": \"use\","
                + " \"level\": \"abstinent\", \"every\": 4, \"times\": 1, \"price\": {\"all\": 100}}}}";
        World world = World.of(
                """
                {"time": {"months": 8},
                 "population": {%s},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 0, "abstinent": 1}}, "moves": {}}},
                 "pathway": {%s},
                 "providers": {"Harbour": {}, "Bridge": {"places": 0}},
                 "contracts": {"one": %s, "two": %s},
                 "commissioner": {"failure": {"gap": 48, "closing": {"Harbour": 1}}}}
                """.formatted(FORTY, BACK_IN, held.formatted("Harbour", "hers"), held.formatted("Bridge", "its")));
        int harbours = world.happened(Event.RETURNED, "Harbour", 2);
        assertThat(harbours).isBetween(1, CLIENTS - 1);
        assertThat(world.ledger().claims(Entry.RAISED, 1, 3)).isEqualTo(CLIENTS - harbours);
        assertThat(world.ledger().claims(Entry.RAISED, 1, 5)).isEqualTo(harbours);
    }

    @Test
    void whoWaitsForWhoIsGoneWaitsForWhoIsThereAndIsNotLost() {
        String waiting = "\"initial\": %d, \"initialStates\": {\"list\": 1}".formatted(CLIENTS);
        World world = World.of("""
                {"time": {"months": 6},
                 "population": {%s},
                 "pathway": {%s},
                 "providers": {"Harbour": {"places": 0}, "Bridge": {"places": 0}},
                 "commissioner": {"failure": {"gap": 48, "dropOut": 1, "lostTo": "lost", "closing": {"Harbour": 1}}}}
                """.formatted(waiting, LIST.formatted("")));
        assertThat(world.waiting("Harbour", 1)).isPositive();
        assertThat(world.waiting("Harbour", 2)).isZero();
        assertThat(world.waiting("Bridge", 2)).isEqualTo(CLIENTS);
        assertThat(world.in("lost", 6)).isZero();
    }

    @Test
    void whoIsGoneIsSentNobody() {
        World world = world(
                "\"initial\": 0, \"arrivals\": {\"perMonth\": 20, \"variation\": \"fixed\"}",
                LIST.formatted("") + ", \"entry\": \"list\"",
                1,
                ", \"lostTo\": \"lost\"",
                "");
        assertThat(world.happened(Event.REFERRED, "Harbour", 1)).isPositive();
        assertThat(world.happened(Event.REFERRED, "Harbour", 2)).isZero();
        assertThat(world.happened(Event.REFERRED, "Bridge", 2)).isEqualTo(20);
    }

    @Test
    void whereThereIsNowhereToBeLostToNobodyIs() {
        World world = world(FORTY, FOR_GOOD, 1, "", "");
        assertThat(world.caseload("Bridge", 2)).isEqualTo(CLIENTS);
        assertThat(world.happened(Event.DISPLACED, "Harbour", 1)).isZero();
    }

    /** All are lost with certainty in the month after the move, and back on the list a month later: once lost, no longer in danger. */
    @Test
    void whoWasLostOnTheWayIsNotLostAgain() {
        World world = world(
                FORTY,
                LIST.formatted(", \"after\": {\"months\": 1, \"to\": \"list\"}"),
                1,
                ", \"dropOut\": 0, \"lostTo\": \"lost\", \"disruption\": {\"perMonth\": 1, \"months\": 6}",
                "");
        int moved = world.caseload("Harbour", 1);
        assertThat(world.in("lost", 3)).isEqualTo(moved).isPositive();
        assertThat(world.happened(Event.DISPLACED, "Bridge", 2)).isEqualTo(moved);
        assertThat(world.in("lost", 5)).isZero();
        assertThat(world.caseload("Bridge", 9)).isEqualTo(CLIENTS);
    }

    /** Harbour is alone, and closes: for three months whoever was moved is lost with certainty. */
    private static World lostOnTheWay(String pathway) {
        return World.of("""
                {"time": {"months": 6},
                 "population": {%s},
                 "pathway": {%s},
                 "providers": {"Harbour": {}},
                 "commissioner": {"failure": {"gap": 48, "dropOut": 0, "lostTo": "lost", "closing": {"Harbour": 1},
                   "disruption": {"perMonth": 1, "months": 3}}}}
                """.formatted(FORTY, pathway));
    }

    /** All would be lost in the month after, half would: but all have left the list for somewhere else by then. */
    @Test
    void whoHasGoneElsewhereIsNotLostOnTheWay() {
        String leaves = """
                "states": {
                  "list": {"role": "waiting", "after": {"months": 1, "to": "elsewhere"}},
                  "treatment": {"role": "treatment"},
                  "elsewhere": {"role": "other"},
                  "lost": {"role": "exit-unplanned"}},
                "admission": {"from": "list", "to": "treatment"}""";
        World world = lostOnTheWay(leaves);
        assertThat(world.in("elsewhere", 3)).isEqualTo(CLIENTS);
        assertThat(world.in("lost", 6)).isZero();
    }

    /** Those who are lost from the list have given up waiting, too; those lost from treatment have not. */
    @Test
    void whoIsLostFromTheListHasGivenUpWaiting() {
        World world = lostOnTheWay(LIST.formatted(""));
        assertThat(world.happened(Event.RENEGED, "Harbour", 2)).isEqualTo(CLIENTS);
        assertThat(world.happened(Event.LEFT_UNPLANNED, "Harbour", 2)).isZero();
    }
}
