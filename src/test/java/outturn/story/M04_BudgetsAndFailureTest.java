package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;

/** What happens when the year's money is spent, and when a provider's is. */
class M04_BudgetsAndFailureTest {
    /** £1,000 an outcome and £100 a month of block, from a line of £6,000 a year. */
    private static Desk line(String whenSpent) {
        return Desk.of(36, """
                "providers": {"Harbour": {}},
                "contracts": {"pbr": {"provider": "Harbour", "line": "central", "terms": {
                  "block": {"term": "block", "perMonth": 10000},
                  "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                "price": {"all": 100000}},
                  "back": {"term": "clawback", "terms": ["completed"], "within": 24}}}},
                "commissioner": {"lines": {"central": {"perYear": 600000, "whenSpent": "%s",
                  "path": {"steps": [{"from": 12, "factor": 0.5}]}}}}
                """.formatted(whenSpent));
    }

    @Test
    void aLineThatOverspendsPaysEverything() {
        Desk desk = line("overspend");
        desk.succeed(8).endMonths(12);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(8000_00 + 1200_00);
        assertThat(desk.balance("treasury")).isEqualTo(-9200_00);
    }

    @Test
    void aCappedLinePaysClaimsFromWhatTheBlockLeaves() {
        Desk desk = line("cap");
        desk.succeed(8).endMonths(12);
        assertThat(desk.paid("completed")).isEqualTo(4800_00); // 6,000 − 12 · 100
        assertThat(desk.paid("block")).isEqualTo(1200_00);
        assertThat(desk.pence(Entry.LAPSED, "completed")).isEqualTo(3200_00);
        desk.succeed(8).endMonths(12);
        assertThat(desk.paid("completed")).isEqualTo(4800_00 + 1800_00); // half of 6,000, less 1,200
    }

    @Test
    void whatTheLineCouldNotPayIsNotRecoveredEither() {
        Desk desk = line("cap");
        desk.succeed(6).endMonth().returns(0, 1).returns(1, 1).endMonth();
        assertThat(desk.pence(Entry.RECOVERED, "completed")).isEqualTo(800_00); // 2,000, of which 1,200 had lapsed
        assertThat(desk.paid("completed")).isEqualTo(4800_00);
    }

    @Test
    void whereTheBlockGivesWayClaimsArePaidInFull() {
        Desk desk = line("cut-block");
        desk.endMonths(2).succeed(5).endMonths(10);
        assertThat(desk.paid("completed")).isEqualTo(5000_00);
        assertThat(desk.paid("block")).isEqualTo(1000_00); // 6,000 − 5,000
        assertThat(desk.pence(Entry.LAPSED, "block")).isEqualTo(200_00);
        desk.endMonths(12);
        assertThat(desk.paid("block")).isEqualTo(1000_00 + 1200_00);
    }

    @Test
    void spendingIsWrittenDownByLineAndMonth() {
        Desk desk = line("overspend");
        desk.succeed(2).endMonth().returns(0, 1).endMonth();
        assertThat(desk.ledger().spend(0, 0)).isEqualTo(2100_00);
        assertThat(desk.ledger().spend(0, 1)).isEqualTo(100_00 - 1000_00);
    }

    /** Staff 10 hours at £20, overheads £300, each client £25 a month; reserves £2,000, facility £1,000 at 12% a year. */
    private static Desk harbour(int gap) {
        return Desk.of(36, """
                "providers": {"Harbour": {"staffHoursPerMonth": 10, "costPerHour": 2000, "overheadsPerMonth": 30000,
                  "clientCosts": {"treatment": 2500}, "reserves": 200000, "facility": 100000, "interestPerYear": 0.12}},
                "contracts": {"pbr": {"provider": "Harbour", "lag": 2, "terms": {
                  "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                "price": {"all": 100000}}}}},
                "commissioner": {"failure": {"gap": %d}}
                """.formatted(gap));
    }

    @Test
    void aProviderPaysStaffPremisesAndClientsNeeds() {
        Desk desk = harbour(6);
        desk.treat(4).endMonth();
        assertThat(desk.flow(Flow.STAFF)).isEqualTo(-200_00); // 10 · 20
        assertThat(desk.flow(Flow.OVERHEADS)).isEqualTo(-300_00);
        assertThat(desk.flow(Flow.CLIENTS)).isEqualTo(-100_00); // 4 · 25
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1400_00);
        desk.treat(1).endMonth();
        assertThat(desk.flow(Flow.CLIENTS)).isEqualTo(-25_00); // of this month alone
    }

    /** One contract for two months and one for four. */
    @Test
    void staffAndPremisesAreKeptUntilTheLastContractEnds() {
        Desk desk = Desk.of(12, """
                "providers": {"Harbour": {"staffHoursPerMonth": 10, "costPerHour": 2000, "overheadsPerMonth": 30000,
                  "clientCosts": {"treatment": 2500}}},
                "contracts": {
                  "longer": {"provider": "Harbour", "until": 3, "terms": {"block": {"term": "block", "perMonth": 100}}},
                  "shorter": {"provider": "Harbour", "until": 1, "terms": {"block": {"term": "block", "perMonth": 100}}}}
                """);
        desk.endMonths(4);
        assertThat(desk.flow(Flow.STAFF)).isEqualTo(-200_00);
        assertThat(desk.flow(Flow.OVERHEADS)).isEqualTo(-300_00);
        desk.treat(1).endMonth();
        assertThat(desk.flow(Flow.STAFF)).isZero();
        assertThat(desk.flow(Flow.OVERHEADS)).isZero();
        assertThat(desk.flow(Flow.CLIENTS)).isEqualTo(-25_00); // it is still treating her
        assertThat(desk.balance("cash: Harbour")).isEqualTo(4 * (1_00 - 500_00) + 2 * 1_00 - 25_00);
    }

    /** £500 a month: 1,500, 1,000, 500, 0, −500; then £5 of interest on 500: −1,005, beyond the £1,000 it may owe. */
    @Test
    void interestOnAnOverdraftCanBeTheLastStraw() {
        Desk desk = harbour(6);
        desk.endMonths(5);
        assertThat(desk.balance("cash: Harbour")).isEqualTo(-500_00);
        assertThat(desk.treasury().open()[0]).isTrue();
        desk.endMonth();
        assertThat(desk.flow(Flow.INTEREST)).isEqualTo(-5_00); // 500 · 12% / 12
        assertThat(desk.balance("cash: Harbour")).isEqualTo(-1005_00);
        assertThat(desk.treasury().open()[0]).isFalse();
        assertThat(desk.treasury().failed(0, 5)).isTrue();
        assertThat(desk.ledger().failed(0)).isEqualTo(5);
    }

    @Test
    void theBankWritesOffWhatAFailedProviderOwes() {
        Desk desk = harbour(6);
        desk.endMonths(7);
        assertThat(desk.balance("cash: Harbour")).isZero();
        assertThat(desk.balance("bank")).isEqualTo(5_00 - 1005_00); // interest less the debt
    }

    @Test
    void afterTheGapASuccessorOpensWithTheSameReserves() {
        Desk desk = harbour(6);
        boolean[] open = desk.treasury().open();
        desk.endMonths(11); // failed in month 5, closed in months 6 to 11
        assertThat(open[0]).isFalse();
        desk.endMonth();
        assertThat(open[0]).isTrue();
        desk.endMonth();
        assertThat(desk.balance("cash: Harbour")).isEqualTo(1500_00); // 2,000 − 500
    }

    @Test
    void whatAFailedProviderHadClaimedIsPaidToItsAdministrators() {
        Desk desk = harbour(6);
        desk.endMonths(5).succeed(2).endMonth(); // raised in month 5, in which it fails
        desk.endMonths(2);
        assertThat(desk.balance("administrators")).isEqualTo(2000_00);
        assertThat(desk.balance("cash: Harbour")).isZero();
    }

    @Test
    void aClosedProviderClaimsNothing() {
        Desk desk = harbour(6);
        desk.endMonths(7).succeed(2).endMonths(3);
        assertThat(desk.pence(Entry.RAISED, "completed")).isZero();
    }
}
