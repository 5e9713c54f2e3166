package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;

/** Caps, floors, collars, ceilings, and what a clawback does under them (decision 10). £1,000 an outcome. */
class M02_LimitsTest {
    private static final String COMPLETED =
            "\"completed\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"},"
                    + " \"price\": {\"all\": 100000}}";
    private static final String BACK =
            ", \"back\": {\"term\": \"clawback\", \"terms\": [\"completed\"], \"within\": 24}";

    private static Desk limited(String limit) {
        return Desk.contract(36, COMPLETED + BACK + ", \"limit\": {\"term\": \"limit\", " + limit + "}");
    }

    @Test
    void aYearlyCapBeginsAfreshEveryContractYear() {
        Desk desk = limited("\"cap\": 300000");
        desk.succeed(5).endMonths(12).succeed(2).endMonths(6).succeed(2).endMonth();
        assertThat(desk.paid("completed")).isEqualTo(6000_00); // 3 of 5, then 2 and 1 of 2
        assertThat(desk.pence(Entry.LAPSED, "completed")).isEqualTo(3000_00);
    }

    @Test
    void aCapOnTheContractDoesNot() {
        Desk desk = limited("\"per\": \"contract\", \"cap\": 300000");
        desk.succeed(2).endMonths(12).succeed(5).endMonth();
        assertThat(desk.paid("completed")).isEqualTo(3000_00);
    }

    @Test
    void aClaimCountsInTheYearItWasRaisedInHoweverLateItIsPaid() {
        Desk desk = Desk.of(
                36,
                "\"providers\": {\"Harbour\": {}}, \"contracts\": {\"pbr\": {\"provider\": \"Harbour\", \"lag\": 3,"
                        + " \"terms\": {" + COMPLETED + ", \"limit\": {\"term\": \"limit\", \"cap\": 300000}}}}");
        desk.endMonths(11).succeed(3).endMonth().succeed(3).endMonths(4);
        assertThat(desk.paid("completed")).isEqualTo(6000_00); // 3 in either year, all paid in the second
    }

    /** Five verified under a cap of three; of the two that lapsed nothing was paid, so nothing is recovered. */
    @Test
    void aClawbackFromBeyondTheCapRecoversNothing() {
        Desk desk = limited("\"cap\": 300000");
        desk.succeed(5).endMonth().returns(0, 1).returns(1, 1).endMonth();
        assertThat(desk.pence(Entry.CLAWED_BACK, "completed")).isEqualTo(2000_00);
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isZero();
        desk.returns(2, 1).endMonth(); // three are left, now two
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isEqualTo(1000_00);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(2000_00);
    }

    @Test
    void aFloorIsMadeUpAtTheYearsEnd() {
        Desk desk = limited("\"floor\": 300000");
        desk.succeed(1).endMonths(11);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1000_00);
        desk.endMonth();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(3000_00);
        assertThat(desk.paid("limit")).isEqualTo(2000_00); // 3,000 − 1,000
    }

    /** Six months of the second contract year, and half of what is meant for a whole one. */
    private static Desk endingInMonth17(String limit) {
        return Desk.of(
                36,
                "\"providers\": {\"Harbour\": {}}, \"contracts\": {\"pbr\": {\"provider\": \"Harbour\", \"until\": 17,"
                        + " \"terms\": {" + COMPLETED + ", \"limit\": {\"term\": \"limit\", " + limit + "}}}}");
    }

    @Test
    void aYearCutShortHasItsShareOfTheCap() {
        Desk desk = endingInMonth17("\"cap\": 300000");
        desk.succeed(5).endMonths(12).succeed(5).endMonths(6);
        assertThat(desk.paid("completed")).isEqualTo(3000_00 + 1500_00); // 3,000 · 6 / 12
    }

    @Test
    void aYearCutShortHasItsShareOfTheFloorWhenTheContractEnds() {
        Desk desk = endingInMonth17("\"floor\": 300000");
        desk.endMonths(17);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(3000_00);
        desk.endMonth();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(3000_00 + 1500_00);
    }

    /** Eighteen months are looked at of a contract that goes on. */
    @Test
    void whereTheHorizonCutsAYearShortTheCapStandsAndTheFloorIsOwedSoFar() {
        String limit = ", \"limit\": {\"term\": \"limit\", ";
        Desk capped = Desk.contract(18, COMPLETED + limit + "\"cap\": 300000}");
        capped.endMonths(12).succeed(5).endMonths(6);
        assertThat(capped.paid("completed")).isEqualTo(3000_00);
        Desk floored = Desk.contract(18, COMPLETED + limit + "\"floor\": 300000}");
        floored.endMonths(18);
        assertThat(floored.balance("cash: Harbour")).isEqualTo(3000_00 + 1500_00);
    }

    @Test
    void aLimitOnTheWholeContractIsNotCutShort() {
        Desk desk = endingInMonth17("\"per\": \"contract\", \"floor\": 300000");
        desk.endMonths(36);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(3000_00);
    }

    @Test
    void claimsStillInFlightWhenTheFloorIsMadeUpAreNotPaidTwice() {
        Desk desk = Desk.of(
                36,
                "\"providers\": {\"Harbour\": {}}, \"contracts\": {\"pbr\": {\"provider\": \"Harbour\", \"lag\": 3,"
                        + " \"terms\": {" + COMPLETED + ", \"limit\": {\"term\": \"limit\", \"floor\": 300000}}}}");
        desk.endMonths(11).succeed(4).endMonth();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(3000_00);
        desk.endMonths(3);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(4000_00); // three are paid already
    }

    @Test
    void aYearlyCapStandsInsideOneForTheContract() {
        Desk desk = Desk.contract(
                36,
                COMPLETED + BACK + ", \"year\": {\"term\": \"limit\", \"cap\": 300000}"
                        + ", \"all\": {\"term\": \"limit\", \"per\": \"contract\", \"cap\": 500000}");
        desk.succeed(5).endMonths(12).succeed(5).endMonth();
        assertThat(desk.paid("completed")).isEqualTo(5000_00); // 3, then 2 of 3
        desk.returns(0, 1).returns(1, 1).endMonth(); // the first year's cap hides them
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isZero();
        desk.returns(2, 1).returns(3, 1).endMonth(); // 3 − 2 + 3 = 4 under a cap of 5
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isEqualTo(1000_00);
    }

    @Test
    void aLimitMayNameSomeTermsAndLeaveOthersAlone() {
        Desk desk = Desk.contract(
                12,
                COMPLETED + ", \"fee\": {\"term\": \"attachment\", \"price\": {\"all\": 10000}}"
                        + ", \"limit\": {\"term\": \"limit\", \"terms\": [\"completed\"], \"cap\": 300000}");
        desk.start(50).succeed(5).endMonth();
        assertThat(desk.paid("fee")).isEqualTo(5000_00);
        assertThat(desk.paid("completed")).isEqualTo(3000_00);
    }

    @Test
    void anInvestorPaysUpFrontAndIsPaidByResultsToACeiling() {
        Desk desk = Desk.contract(
                24,
                COMPLETED + BACK
                        + ", \"bond\": {\"term\": \"investor\", \"investor\": \"Foundation\", \"upFront\": 240000,"
                        + " \"over\": 12, \"ceiling\": 300000}");
        desk.succeed(2).endMonths(6);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1200_00); // 6 / 12 of 2,400
        assertThat(desk.balance("investor: Foundation")).isEqualTo(800_00); // 2,000 − 1,200
        desk.succeed(2).endMonths(10);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(2400_00);
        assertThat(desk.balance("investor: Foundation")).isEqualTo(600_00); // 3,000 − 2,400
        desk.returns(0, 1).endMonth();
        assertThat(desk.balance("investor: Foundation")).isEqualTo(600_00); // the fourth was never paid
    }
}
