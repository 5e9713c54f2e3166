package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;

/** Harbour closes at the end of a month; what its contracts then no longer pay, and what is no longer got back. */
class M08_WhatTheGoneAreNotPaidTest {
    private static Desk desk(int closes, int gap, String terms) {
        return Desk.of(24, """
                "providers": {"Harbour": {}},
                "contracts": {"pbr": {"provider": "Harbour", "terms": {%s}}},
                "commissioner": {"failure": {"gap": %d, "closing": {"Harbour": %d}}}
                """.formatted(terms, gap, closes));
    }

    private static final String DONE = """
            "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": {"all": 100000}}""";

    private static final String TENTH = """
            "block": {"term": "block", "perMonth": 10000},
            "tenth": {"term": "withhold", "share": 0.1, "target": 0.5, "when": {"on": "entering", "state": "completed"}}""";

    /** Paid in month 0, gone with month 1; a successor is there from month 3 on when the client comes back. */
    @Test
    void whatTheGoneWasPaidIsNotGotBackFromItsSuccessor() {
        String terms = DONE + ", \"back\": {\"term\": \"clawback\", \"terms\": [\"done\"], \"within\": 12}";
        Desk desk = desk(1, 1, terms);
        desk.succeed(1).endMonths(4).returns(0, 1).endMonth();
        assertThat(desk.treasury().open()[0]).isTrue();
        assertThat(desk.paid("done")).isEqualTo(1000_00);
        assertThat(desk.pence(Entry.RECOVERED, "done")).isZero();
        assertThat(desk.flow(Flow.RESULTS)).isZero();
        Desk stays = desk(20, 1, terms);
        stays.succeed(1).endMonths(4).returns(0, 1).endMonth();
        assertThat(stays.pence(Entry.RECOVERED, "done")).isEqualTo(1000_00);
    }

    /** Eight months' tenths are kept, £80; all who start complete. Who is not there when the year ends does not get them. */
    @Test
    void whatWasWithheldIsNotReleasedToTheGone() {
        Desk desk = desk(7, 48, TENTH);
        desk.start(2).succeed(2).endMonths(12);
        assertThat(desk.pence(Entry.LAPSED, "tenth")).isEqualTo(80_00);
        assertThat(desk.paid("tenth")).isZero();
        assertThat(desk.paid("block")).isEqualTo(8 * 90_00);
    }

    /** A successor is there when the year ends; the tenth was its predecessor's to earn. */
    @Test
    void norToItsSuccessorInTheSameYear() {
        Desk desk = desk(7, 1, TENTH);
        desk.start(2).succeed(2).endMonths(12);
        assertThat(desk.treasury().open()[0]).isTrue();
        assertThat(desk.paid("tenth")).isZero();
        desk.start(2).succeed(2).endMonths(12);
        assertThat(desk.paid("tenth")).isEqualTo(12 * 10_00); // the year after is its own
    }

    /** £600 over six months, of which it was there for two. */
    @Test
    void capitalEndsWithTheProvider() {
        Desk desk = desk(1, 48, DONE + """
                , "bond": {"term": "investor", "investor": "Fund", "upFront": 60000, "over": 6, "ceiling": 1000000}""");
        desk.endMonths(6);
        assertThat(desk.balance("investor: Fund")).isEqualTo(-200_00);
    }

    /** A floor of £500 a year: made up for who is there. */
    @Test
    void floorsAreNotMadeUpForTheGone() {
        String floor = DONE + ", \"floor\": {\"term\": \"limit\", \"floor\": 50000, \"per\": \"year\"}";
        Desk gone = desk(5, 48, floor);
        gone.endMonths(12);
        assertThat(gone.paid("floor")).isZero();
        Desk there = desk(20, 48, floor);
        there.endMonths(12);
        assertThat(there.paid("floor")).isEqualTo(500_00);
    }

    /** A cohort of half a year is followed for half a year and known at the end of month 11. */
    @Test
    void cohortsOfTheGoneAreNotClaimedFor() {
        String cohort = """
                "cohort": {"term": "cohort-threshold", "when": {"on": "entering", "state": "completed"}, "baseline": 0.1,
                           "better": "more", "cohortMonths": 6, "followMonths": 6,
                           "steps": [{"reach": 0.1, "lump": 100000, "each": 0}]}""";
        Desk gone = desk(9, 48, cohort);
        gone.start(4).succeed(4).endMonths(14);
        assertThat(gone.pence(Entry.RAISED, "cohort")).isZero();
        Desk there = desk(20, 48, cohort);
        there.start(4).succeed(4).endMonths(14);
        assertThat(there.pence(Entry.RAISED, "cohort")).isPositive();
    }
}
