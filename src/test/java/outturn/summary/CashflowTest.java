package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.replication.plain.PlainPeople;
import outturn.rules.money.Solvency;
import outturn.scenario.Scenario;
import outturn.scenario.json.ScenarioReader;

class CashflowTest {
    /** Block, results and costs of three months, in pence. */
    private static CashPath path(long block, long[] results, long cost) {
        return new CashPath(new long[] {block, block, block}, results, new long[] {cost, cost, cost});
    }

    private static Cashflow of(long reserves, long facility, CashPath... paths) {
        return new Cashflow(List.of(paths), reserves, facility, 0, 1);
    }

    @Test
    void cashIsReservesAndIncomeLessCosts() {
        Cashflow cashflow = of(1000, 0, path(100, new long[] {0, 0, 900}, 400));
        assertThat(cashflow.cash(0.5)).containsExactly(700.0, 400.0, 1000.0);
        assertThat(cashflow.ruinByMonth()).containsExactly(0.0, 0.0, 0.0);
        assertThat(cashflow.fundingNeed(0.95)).isZero();
    }

    @Test
    void ruinStaysRuinThoughTheMoneyCameLater() {
        CashPath late = path(100, new long[] {0, 0, 900}, 400);
        CashPath early = path(100, new long[] {900, 0, 0}, 400);
        Cashflow cashflow = of(500, 0, late, early);
        assertThat(cashflow.ruinByMonth()).containsExactly(0.0, 0.5, 0.5); // 200, −100, 500 against 1100, 800, 500
        assertThat(cashflow.fundingNeed(1)).isEqualTo(100);
    }

    /** A year's interest of 12% is 1% a month of what was owed the month before. */
    @Test
    void interestIsPaidOnWhatWasOwedAMonthBefore() {
        CashPath path = path(0, new long[3], 1000);
        Cashflow cashflow = new Cashflow(List.of(path), 0, 10_000, 0.12, 1);
        assertThat(cashflow.cash(0.5)).containsExactly(-1000.0, -2010.0, -3030.0); // 2010 · 0.01 = 20.1
    }

    /** At its lowest it is £9 short of nothing on no reserves, so £9 will do and £8 will not. */
    @Test
    void reservesNeededAreTheLeastOnWhichRuinIsTolerable() {
        Cashflow cashflow = of(0, 0, path(100, new long[] {0, 0, 900}, 550));
        assertThat(cashflow.reservesNeeded()).isEqualTo(900); // 450 a month, twice
        assertThat(of(0, 400, path(100, new long[] {0, 0, 900}, 550)).reservesNeeded())
                .isEqualTo(500);
        assertThat(of(0, 0, path(600, new long[3], 550)).reservesNeeded()).isZero();
    }

    @Test
    void aProviderWithoutAStatedFacilityIsRuinedWhenItOwesAnything() {
        Cashflow cashflow = of(0, Solvency.NO_LIMIT, path(100, new long[3], 101));
        assertThat(cashflow.ruinByMonth()).containsExactly(1.0, 1.0, 1.0);
    }

    /** Costs 1200, block 300, results 600: prices must rise by half to bring in the 900 that are missing. */
    @Test
    void theFloorPriceBringsBackTheReserves() {
        Cashflow cashflow = of(5000, 0, path(100, new long[] {0, 0, 600}, 400));
        assertThat(cashflow.floorPrice().orElseThrow()).isCloseTo(1.5, within(0.0011));
        assertThat(of(0, 0, path(100, new long[3], 101)).floorPrice()).isEmpty(); // results earn nothing
        assertThat(of(0, 0, path(100, new long[3], 99)).floorPrice().orElseThrow())
                .isZero();
    }

    /** In month 2 cash is 0 + 2 · (100 − 400) + k · 300, which is not below nothing from k = 2 on. */
    @Test
    void theSafePriceIsHigherWhereMoneyComesLate() {
        Cashflow cashflow = of(0, 300, path(100, new long[] {0, 300, 300}, 400));
        assertThat(cashflow.floorPrice().orElseThrow()).isCloseTo(1.5, within(0.0011)); // −900 + k · 600
        assertThat(cashflow.safePrice().orElseThrow()).isCloseTo(1.0, within(0.0011)); // −600 + k · 300 ≥ −300
    }

    /**
     * Income of 300 certain and 300 late, so half is on results. With share s, cash after two months is
     * reserves + 2 · (1 − s) · 200 − 2 · costs, and after three months reserves + 600 − 3 · costs.
     */
    @Test
    void theBreakEvenShareKeepsExpectedIncomeAndPutsAsMuchAsItCanOnResults() {
        Cashflow cashflow = of(1000, 0, path(100, new long[] {0, 0, 300}, 600));
        assertThat(cashflow.shareOnResults()).isEqualTo(0.5);
        assertThat(cashflow.breakEvenShare()).isEmpty(); // month 3: 1000 + 600 − 1800, whatever the share
        Cashflow enough = of(1000, 0, path(100, new long[] {0, 0, 300}, 500));
        assertThat(enough.breakEvenShare().orElseThrow()).isEqualTo(1.0); // 500, 0, 100
        Cashflow half = of(800_000, 0, path(100_000, new long[] {0, 0, 300_000}, 450_000));
        assertThat(half.breakEvenShare().orElseThrow()).isCloseTo(0.75, within(0.0011)); // 800 + 2(1−s)200 − 900 ≥ 0
    }

    @Test
    void allOnResultsCanBeTurnedBackIntoABlock() {
        Cashflow cashflow = of(500_000, 0, path(0, new long[] {0, 0, 900_000}, 300_000));
        assertThat(cashflow.shareOnResults()).isEqualTo(1);
        // in thousands: 500 + 2 · (1 − s) · 300 − 600 ≥ 0 while s ≤ 5/6
        assertThat(cashflow.breakEvenShare().orElseThrow()).isCloseTo(0.833, within(0.0011));
    }

    @Test
    void withoutResultsThereIsNoShareToFind() {
        assertThat(of(500, 0, path(100, new long[3], 100)).breakEvenShare()).isEmpty();
    }

    /** Lag, clawback and interest: the books of a provider kept from failing, worked out again to the penny. */
    @Test
    void theContractAsItIsGivesTheCashInTheBooks() {
        Scenario read = ScenarioReader.standard()
                .read(Path.of("src/test/resources/outturn/cli/harbour.json"))
                .value();
        Scenario unfailing =
                read.with("Harbour", read.providers().get("Harbour").neverFailing());
        Model model = Model.of(unfailing);
        Replication replication = new Replication(model, PlainPeople::new, Diary.CLOSED);
        int months = model.clock().measured();
        for (int number = 0; number < 20; number++) {
            Ledger ledger = replication.play(1, number);
            Cashflow cashflow = new Cashflow(
                    List.of(CashPath.of(ledger, 1, months)), model.finances().reserves(1), 400_000, 0.08, 1);
            List<Double> books = new ArrayList<>();
            for (int month = 0; month < months; month++) {
                books.add((double) ledger.cash(1, month));
            }
            assertThat(cashflow.cash(0.5)).isEqualTo(books);
        }
    }
}
