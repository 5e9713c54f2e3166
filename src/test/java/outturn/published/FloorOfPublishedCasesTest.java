package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.study.floor.Asking;
import outturn.study.floor.Edge;
import outturn.study.floor.Floored;

/**
 * The reverse questions where the answer is known: the ruin of PM-22, exact by convolution, turned round to the price and the
 * fixed share at which it is a stated risk; and the break-even tariff of PM-24.
 */
class FloorOfPublishedCasesTest {
    private static final double RISK = 0.05;
    private static final int REPLICATIONS = 200;

    /** Three months' lag: ruin .0656 by month 24 at today's £2,600. */
    private static Floored ruin;

    @BeforeAll
    static void ask() {
        String twoYears = RuinScenarioTest.json(3).replace("\"months\": 36", "\"months\": 24");
        ruin = Asking.of(twoYears, "Harbour", RISK, REPLICATIONS).prices(0);
    }

    /** Standard error of a share of .05 of 200 is .0154; held to 4 of them, on a fixed seed. */
    private static final double WITHIN = 4 * 0.0154;

    private static double ruinAtPrice(double ratio) {
        return RuinTest.exactly(3, StrictMath.rint(2600_00 * ratio) / 100, 50_000)[24];
    }

    @Test
    void theSafePriceIsWhereTheExactChanceOfRuinIsTheRisk() {
        Edge safe = ruin.price().safe();
        assertThat(ruinAtPrice(safe.at().orElseThrow())).isCloseTo(RISK, offset(WITHIN));
        assertThat(ruinAtPrice(safe.perhaps().orElseThrow())).isGreaterThan(RISK);
        assertThat(ruinAtPrice(safe.surely().orElseThrow())).isLessThan(RISK);
    }

    /**
     * 21 of 24 months are paid by the end: 21 · 20 · T = 24 · 50,000 at T = £2,857.14. A replication's income at that price
     * has a standard deviation of √(2100 · .2 · .8) · 2,857 = £52,370, so 200 of them are within 4 · 3,703 = £14,812 of
     * £1.2m, or .0123 of it; the search stops within .0039.
     */
    @Test
    void thePriceWorthHavingBringsInWhatIsSpent() {
        assertThat(ruin.price().worth().at().orElseThrow()).isCloseTo(2857.1429 / 2600, offset(0.0123 * 1.1 + 0.0039));
    }

    @Test
    void theFloorIsTheHigherOfTheTwo() {
        double worth = ruin.price().worth().at().orElseThrow();
        double safe = ruin.price().safe().at().orElseThrow();
        assertThat(ruin.price().both().at().orElseThrow()).isEqualTo(StrictMath.max(worth, safe));
    }

    /** With f fixed, 45,500 · f of the cost is met every month and a success pays £2,600 · (1 − f). */
    @Test
    void theShareThatMustBeFixedIsWhereTheExactChanceOfRuinIsTheRisk() {
        double total = ruin.shares().orElseThrow().total() / 100;
        assertThat(total).isCloseTo(21 * 20 * 2600, offset(4 * 52_370 / StrictMath.sqrt(REPLICATIONS)));
        double fixed = ruin.shares().orElseThrow().found().safe().at().orElseThrow();
        assertThat(fixed).isBetween(0.005, 0.5);
        double exact = RuinTest.exactly(3, 2600 * (1 - fixed), 50_000 - fixed * total / 24)[24];
        assertThat(exact).isCloseTo(RISK, offset(WITHIN));
    }

    /** On the mean nothing need be fixed: 200 − 3 · 50 = 50, and from then on 2 more every month. */
    @Test
    void theAverageCashStandsOnResultsAlone() {
        assertThat(ruin.shares().orElseThrow().onAverage().orElseThrow()).isZero();
    }

    /**
     * An open door: .35 · T = 1,000 at T = £2,857.142857. The provider has met 2,048 clients, which 24 steps cannot share
     * evenly (85 or 86 to a step), so the mean chance it knows differs from .35 by some ten-thousandths; held to one
     * part in 1,000.
     */
    @Test
    void underAnOpenDoorAProviderBidsFromTheBreakEvenTariffOn() {
        Floored floored = Asking.of(
                        CherryPickingTest.json(
                                false,
                                "{\"all\": 400000}",
                                24,
                                "\"rationality\": 0, \"considers\": []",
                                "\"refusal\": {\"allowed\": false}, "),
                        "Harbour",
                        RISK,
                        2)
                .prices(0);
        double price = floored.price().worth().at().orElseThrow() * 4000;
        assertThat(price).isCloseTo(2857.142857, offset(2.86));
        assertThat(floored.price().worth().surely())
                .isEqualTo(floored.price().worth().at());
    }
}
