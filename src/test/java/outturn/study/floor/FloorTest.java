package outturn.study.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static outturn.study.floor.Asking.certain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import outturn.scenario.Check;
import outturn.scenario.Provider;
import outturn.scenario.Quantity;
import outturn.scenario.Quantity.Distribution;
import outturn.scenario.Scenario;
import outturn.study.floor.Floored.Crowd;
import outturn.study.floor.Floored.Found;
import outturn.study.floor.Peers.Spread;
import outturn.study.floor.Peers.Trait;
import outturn.study.floor.Tried.Sure;

class FloorTest {
    /** Costs of 12 · 800 against 12 · 10 · 100 · k: worth having from k = .8 on, and never in danger there. */
    @Test
    void withoutLuckTheFloorIsTheCostOfASuccess() {
        Found price = Asking.of(certain(0, ""), "Harbour", 0.05, 40).prices(0).price();
        assertThat(price.worth().at().orElseThrow()).isCloseTo(0.8, offset(0.004));
        assertThat(price.worth().surely()).isEqualTo(price.worth().perhaps());
        assertThat(price.both().at()).isEqualTo(price.worth().at());
        // reserves of 2,000 bear a loss of 2,000: 9,600 − 12,000 k ≤ 2,000 from k = .633 on
        assertThat(price.safe().at().orElseThrow()).isCloseTo(0.6333, offset(0.004));
    }

    /** Three months at £800 without income are more than £2,000: no price helps, and a fixed share does. */
    @Test
    void noPriceMendsALagThatIsLongerThanTheReserves() {
        Floored floored = Asking.of(certain(3, ""), "Harbour", 0.05, 40).prices(0);
        assertThat(floored.price().safe().at()).isEmpty();
        assertThat(floored.price().both().at()).isEmpty();
        // expected total 9 · 1,000; 2,000 − 3 · (800 − f · 750) ≥ 0 from f = 400 / 2,250 = .178 on
        assertThat(floored.shares().orElseThrow().total()).isEqualTo(9_000_00);
        assertThat(floored.shares().orElseThrow().today()).isZero();
        assertThat(floored.shares().orElseThrow().found().safe().at().orElseThrow())
                .isCloseTo(0.178, offset(0.0016));
        assertThat(floored.shares().orElseThrow().onAverage().orElseThrow()).isCloseTo(0.178, offset(0.0016));
        assertThat(floored.shares().orElseThrow().found().worth().at()).isEmpty(); // 9,000 against 9,600
    }

    /** 2,400 in the bank bear three months; £400 more than today. Of the lag, two months are the most. */
    @Test
    void aLeverIsAskedForItsLeastOrItsMost() {
        String levers = """
                , "levers": {
                  "reserves": {"pointer": "/providers/Harbour/reserves", "least": 0, "most": 10000},
                  "lag": {"pointer": "/contracts/pbr/lag", "least": 0, "most": 6},
                  "open": {"pointer": "/contracts/pbr/lag"}}
                """;
        Floor three = Asking.of(certain(3, levers), "Harbour", 0.05, 40);
        Floored reserves = three.lever("reserves");
        assertThat(reserves.price().safe().at().orElseThrow()).isEqualTo(2400, offset(16.0));
        Floored lag = three.lever("lag");
        assertThat(lag.rises()).isFalse();
        assertThat(lag.price().safe().at().orElseThrow()).isEqualTo(2);
        assertThatThrownBy(() -> three.lever("open"))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("no least and most");
        assertThatThrownBy(() -> three.lever("resrves")).hasMessageContaining("reserves");
    }

    /** The named one stands on results alone; of providers with half its reserves or twice its clients not all do. */
    @Test
    void moreMustBeFixedForAPopulationThanForTheAverage() {
        Floored floored = Asking.of(certain(2, ""), "Harbour", 0.05, 40).prices(60);
        Crowd crowd = floored.peers().orElseThrow();
        assertThat(floored.shares().orElseThrow().onAverage().orElseThrow()).isZero(); // 2,000 − 2 · 800
        double fixed = crowd.edge().at().orElseThrow();
        assertThat(fixed).isGreaterThan(0.1);
        assertThat(crowd.edge().perhaps().orElseThrow()).isLessThanOrEqualTo(fixed);
        assertThat(crowd.tried()).allSatisfy(each -> assertThat(each.played()).isEqualTo(60));
    }

    @Test
    void whoIsNotThereOrHasNoPriceIsRefused() {
        assertThatThrownBy(() -> Asking.of(certain(0, ""), "Harbor", 0.05, 2)).hasMessageContaining("Harbour");
        String block = certain(0, "")
                .replaceAll("\"success\": \\{.*\n.*}}}", "\"core\": {\"term\": \"block\", \"perMonth\": 1000}}}}");
        assertThatThrownBy(() -> Asking.of(block, "Harbour", 0.05, 2).prices(0)).hasMessageContaining("--lever");
    }

    @Test
    void anAreaOfAnotherSizeHasEverythingInProportionButItsPrices() {
        Scenario doubled = Books.with(
                        Asking.read(certain(0, "")),
                        Scaled.area(Asking.read(certain(0, "")).value(), 2))
                .value();
        Provider harbour = doubled.providers().get("Harbour");
        assertThat(doubled.population().arrivals().orElseThrow().perMonth().value())
                .isEqualTo(20);
        assertThat(harbour.overheadsPerMonth().pence()).isEqualTo(1600_00);
        assertThat(harbour.reserves().pence()).isEqualTo(4000_00);
        assertThat(doubled.contracts().get("pbr").terms().get("success"))
                .isEqualTo(Asking.read(certain(0, ""))
                        .value()
                        .contracts()
                        .get("pbr")
                        .terms()
                        .get("success"));
    }

    @Test
    void aRangeInTheScenarioIsTakenAndOtherwiseOneIsAssumed() {
        Spread assumed = new Spread(0.5, 2, Distribution.LOGNORMAL, false);
        Quantity ranged = new Quantity(
                200,
                Optional.empty(),
                Optional.of(100.0),
                Optional.of(500.0),
                Optional.of(Distribution.TRIANGULAR),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Spread spread = Peers.spread(ranged, assumed);
        assertThat(spread).isEqualTo(new Spread(0.5, 2.5, Distribution.TRIANGULAR, true));
        assertThat(Peers.spread(Quantity.of(200), assumed)).isEqualTo(assumed);
        assertThat(Peers.ratio(spread, 0)).isEqualTo(0.5);
        assertThat(Peers.ratio(spread, 0.25)).isCloseTo(1, offset(1e-12)); // (1 − .5) / (2.5 − .5) of them lie below 1
        assertThat(Peers.ratio(new Spread(0.5, 1.5, Distribution.UNIFORM, true), 0.75))
                .isEqualTo(1.25);
        double low = Peers.ratio(assumed, 0.25);
        double high = Peers.ratio(assumed, StrictMath.nextDown(0.75));
        assertThat(low * high).isCloseTo(1, offset(1e-9)); // as far below as above
        assertThat(low).isCloseTo(StrictMath.exp(-0.6745 * StrictMath.log(2) / 1.96), offset(0.02));
    }

    @Test
    void peersDifferAndAreTheSameEveryTime() {
        var reading = Asking.read(certain(0, ""));
        Peers peers = new Peers(reading.value(), "Harbour", 1);
        List<Long> reserves = List.of(
                reserves(peers.drawn(reading, 0).value()),
                reserves(peers.drawn(reading, 1).value()));
        assertThat(reserves.get(0)).isNotEqualTo(reserves.get(1));
        assertThat(reserves(peers.drawn(reading, 1).value())).isEqualTo(reserves.get(1));
        assertThat(peers.spreads()).containsOnlyKeys(Trait.values());
    }

    private static long reserves(Scenario scenario) {
        return scenario.providers().get("Harbour").reserves().pence();
    }

    /** Wilson's interval of 5 in 100: from .0215 to .1118 (Brown, Cai and DasGupta's formula with z = 1.96). */
    @Test
    void ruinHasAnInterval() {
        Tried tried = new Tried(1, 10, 6, OptionalInt.of(5), 100, 0);
        assertThat(tried.ruinLow()).isCloseTo(0.0215, offset(0.0001));
        assertThat(tried.ruinHigh()).isCloseTo(0.1118, offset(0.0001));
        assertThat(tried.isSafe(0.05)).isTrue();
        assertThat(tried.isSafe(0.05, Sure.SURELY)).isFalse();
        assertThat(tried.isSafe(0.03, Sure.PERHAPS)).isTrue();
        assertThat(tried.isWorthIt()).isTrue();
        assertThat(tried.isWorthIt(Sure.SURELY)).isFalse(); // 10 − 1.96 · 6 < 0
    }
}
