package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static outturn.study.floor.Asking.certain;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import outturn.study.floor.Asking;
import outturn.study.floor.Edge;
import outturn.study.floor.Floored;
import outturn.study.floor.Floored.Found;

/** The page of a provider with £2,000 in the bank, costs of £800 a month and ten certain results of £100 each. */
class FloorReportTest {
    private static Floored floored(int lag) {
        return Asking.of(certain(lag, ""), "Harbour", 0.05, 40).prices(0);
    }

    private static Floored found(Floored floored, Edge worth) {
        Found price = floored.price();
        return new Floored(
                floored.asked(),
                floored.identity(),
                floored.provider(),
                floored.risk(),
                floored.decides(),
                floored.lever(),
                new Found(worth, price.safe(), price.both(), price.tried()),
                floored.rises(),
                floored.prices(),
                floored.shares(),
                floored.peers());
    }

    /** £800 of £1,000 a month. */
    @Test
    void theHeadingIsTheAnswer() {
        assertThat(FloorReport.html(floored(0)))
                .containsPattern(
                        "<h1>[^<]*: Harbour could take prices of results at (79.9|80|80.1)% of today's or more</h1>");
        assertThat(FloorReport.html(floored(3)))
                .containsPattern("<h1>[^<]*: no price of results up to 16 times today's will do for Harbour</h1>");
    }

    @Test
    void whereThereIsNoFloorThereIsNoInterval() {
        assertThat(FloorReport.html(floored(3))).contains("none").doesNotContain("none to none");
    }

    @Test
    void sharesOfThePriceAreWrittenAsSomebodyWould() {
        assertThat(FloorReport.html(floored(3)))
                .contains("16 times today's")
                .contains("100% fixed")
                .doesNotContain("1600")
                .doesNotContain("0.0% fixed");
    }

    @Test
    void anIntervalSaysItsUnitOnce() {
        Edge luck = new Edge(OptionalDouble.of(1.254), OptionalDouble.of(1.281), OptionalDouble.of(1.312));
        assertThat(FloorReport.html(found(floored(0), luck)))
                .contains("128.1% of today's (95% interval 125.4% to 131.2% of today's)");
    }
}
