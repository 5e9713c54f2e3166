package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;
import outturn.replication.Diary;

/** Raised, verified or rejected, paid, clawed back: each in its month, each a double entry. */
class M01_TheLifeOfAClaimTest {
    private static final String COMPLETED =
            "\"completed\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"},"
                    + " \"price\": {\"low\": 100000, \"high\": 250000}}";

    private static Desk withContract(String fields, String terms) {
        return Desk.of(
                24,
                "\"providers\": {\"Harbour\": {}}, \"contracts\": {\"pbr\": {\"provider\": \"Harbour\", " + fields
                        + " \"terms\": {" + terms + "}}}");
    }

    @Test
    void anOutcomeIsPaidAtThePriceOfTheRecordedGroup() {
        Desk desk = withContract("", COMPLETED);
        desk.succeeds(0, 0, true).succeeds(1, 1, true).endMonth();
        assertThat(desk.paid("completed")).isEqualTo(3500_00); // 1,000 + 2,500
        assertThat(desk.balances())
                .containsExactly(entry("budget without limit", -3500_00L), entry("cash: Harbour", 3500_00L));
    }

    @Test
    void aClaimIsInFlightUntilItsLagIsOver() {
        Desk desk = withContract("\"lag\": 3,", COMPLETED);
        desk.succeed(1).endMonths(3);
        assertThat(desk.balance("claims in flight: pbr")).isEqualTo(1000_00);
        assertThat(desk.balance("cash: Harbour")).isZero();
        desk.endMonth(); // raised in month 0, due in month 3
        assertThat(desk.balance("claims in flight: pbr")).isZero();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1000_00);
    }

    /** 1,000 claims, a fifth rejected: 200 ± 4 · √(1,000 · 0.2 · 0.8) = 200 ± 51. */
    @Test
    void someClaimsAreRejectedWhenTheyFallDueAndTheirMoneyGoesBack() {
        Desk desk = withContract("\"lag\": 1, \"rejected\": 0.2,", COMPLETED);
        desk.succeed(1000).endMonth();
        assertThat(desk.pence(Entry.RAISED, "completed")).isEqualTo(1000 * 1000_00);
        assertThat(desk.pence(Entry.REJECTED, "completed")).isZero();
        desk.endMonth();
        long rejected = desk.pence(Entry.REJECTED, "completed") / 1000_00;
        assertThat(rejected).isBetween(149L, 251L);
        assertThat(desk.pence(Entry.VERIFIED, "completed")).isEqualTo((1000 - rejected) * 1000_00);
        assertThat(desk.balance("claims in flight: pbr")).isZero();
        assertThat(desk.balance("cash: Harbour")).isEqualTo((1000 - rejected) * 1000_00);
    }

    @Test
    void someOutcomesAreNeverClaimed() {
        Desk desk = withContract("\"unclaimed\": 0.2,", COMPLETED);
        desk.succeed(1000).endMonth();
        long unclaimed = desk.pence(Entry.UNCLAIMED, "completed") / 1000_00;
        assertThat(unclaimed).isBetween(149L, 251L);
        assertThat(desk.paid("completed")).isEqualTo((1000 - unclaimed) * 1000_00);
    }

    @Test
    void theSameWorldHasTheSameLuckUnderAnotherPrice() {
        Desk dear = withContract("\"rejected\": 0.5,", COMPLETED.replace("100000", "200000"));
        Desk cheap = withContract("\"rejected\": 0.5,", COMPLETED);
        dear.succeed(50).endMonth();
        cheap.succeed(50).endMonth();
        assertThat(dear.paid("completed")).isEqualTo(2 * cheap.paid("completed"));
    }

    @Test
    void nothingIsClaimedOutsideTheContractButWhatWasClaimedInItIsPaid() {
        Desk desk = withContract("\"from\": 2, \"until\": 3, \"lag\": 2,", COMPLETED);
        for (int month = 0; month < 6; month++) {
            desk.succeed(1).endMonth();
        }
        assertThat(desk.paid("completed")).isEqualTo(2 * 1000_00); // months 2 and 3
        assertThat(desk.balance("cash: Harbour")).isEqualTo(2 * 1000_00); // in months 4 and 5
    }

    @Test
    void theWarmUpHasNoMoney() {
        Desk desk = Desk.of(
                12,
                6,
                "\"providers\": {\"Harbour\": {\"overheadsPerMonth\": 500}}, \"contracts\": {\"pbr\": "
                        + Desk.harbour(COMPLETED) + "}",
                Diary.CLOSED);
        for (int month = 0; month < 7; month++) {
            desk.succeed(1).endMonth();
        }
        assertThat(desk.ledger().cash(0, 0)).isEqualTo(1000_00 - 500); // month 6 of the simulation is the first paid
    }

    @Test
    void theBestOfTwoClausesIsClawedBackAndNotBoth() {
        Desk desk = withContract(
                "",
                COMPLETED
                        + ", \"soon\": {\"term\": \"clawback\", \"terms\": [\"completed\"], \"within\": 3}"
                        + ", \"later\": {\"term\": \"clawback\", \"terms\": [\"completed\"], \"within\": 6, \"share\": 0.5}");
        for (int client = 0; client < 3; client++) {
            desk.succeeds(client, 0, true);
        }
        desk.endMonths(3).returns(0, 1); // back in the third month away, months 1 to 3
        desk.endMonths(2).returns(1, 1); // in the fifth
        desk.endMonths(3).returns(2, 1); // in the eighth
        desk.endMonth();
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isEqualTo(1500_00); // 1,000 + 1,000 / 2 + 0
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1500_00);
    }

    @Test
    void aClaimIsClawedBackOnceAndANewEpisodeForgetsTheOldOnes() {
        Desk desk = withContract(
                "", COMPLETED + ", \"back\": {\"term\": \"clawback\", \"terms\": [\"completed\"], \"within\": 12}");
        desk.succeeds(0, 0, true).endMonth().returns(0, 1).returns(0, 1).endMonth();
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isEqualTo(1000_00);
        desk.succeeds(1, 0, true).endMonth();
        desk.treasury().started(3, 1, 0, 0, 3);
        desk.returns(1, 3).endMonth();
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isEqualTo(1000_00);
    }

    @Test
    void aClaimClawedBackInFlightIsTakenOffWhenItFallsDue() {
        Desk desk = withContract(
                "\"lag\": 4,",
                COMPLETED + ", \"back\": {\"term\": \"clawback\", \"terms\": [\"completed\"], \"within\": 12}");
        desk.succeed(2).endMonth().returns(0, 1).endMonth();
        assertThat(desk.balance("cash: Harbour")).isZero();
        assertThat(desk.balance("claims in flight: pbr")).isEqualTo(2000_00);
        desk.endMonths(3);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1000_00);
    }

    @Test
    void aReportThatIsNotTrueIsPaidAndCountedAsFalse() {
        Desk desk = withContract("", COMPLETED);
        desk.succeeds(0, 0, true).succeeds(1, 1, false).endMonth();
        assertThat(desk.pence(Entry.PAID_FALSELY, "completed")).isEqualTo(2500_00);
    }
}
