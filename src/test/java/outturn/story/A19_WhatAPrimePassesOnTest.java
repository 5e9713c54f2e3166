package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/** Ten people a month are treated for a month; each who completes earns £100. Northgate is the prime, Harbour treats. */
class A19_WhatAPrimePassesOnTest {
    private static String text(String completes, String terms) {
        return """
                {"time": {"months": 12},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": %s, "left": %s}}]},
                   "completed": {"role": "exit-planned"},
                   "left": {"role": "exit-unplanned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"recovery": {"provider": "Harbour", "terms": {
                   "block": {"term": "block", "perMonth": 20000},
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 10000}} %s}}}}
                """.formatted(completes, completes.equals("1") ? "0" : completes, terms);
    }

    private static String slice(String share, String risk, int expected) {
        return ", \"slice\": {\"term\": \"top-slice\", \"prime\": \"Northgate\", \"share\": %s, \"risk\": %s,"
                        .formatted(share, risk)
                + " \"expectedPerMonth\": " + expected + "}";
    }

    private static Set<Long> closingCash(String terms, Set<Long> paid) {
        Model model = Model.of(
                ScenarioReader.standard().readText("prime", text("0.5", terms)).value());
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        Set<Long> cash = new TreeSet<>();
        for (int number = 0; number < 20; number++) {
            Ledger ledger = replication.play(1, number);
            cash.add(ledger.cash(0, 11));
            paid.add(ledger.pence(Entry.PAID, 1));
        }
        return cash;
    }

    /** 12 · (200 + 500), in each of twenty worlds in which results pay differently. */
    @Test
    void withoutRiskResultsDoNotTouchTheIncome() {
        Set<Long> paid = new TreeSet<>();
        assertThat(closingCash(slice("0", "0", 500_00), paid)).containsExactly(8_400_00L);
        assertThat(paid).hasSizeGreaterThan(5);
        assertThat(closingCash(slice("0", "1", 500_00), paid)).hasSizeGreaterThan(5);
    }

    @Test
    void withAllOfItAndNoSliceItIsAsIfItHeldTheContractItself() {
        World under = World.of(text("0.5", slice("0", "1", 500_00)));
        World itself = World.of(text("0.5", ""));
        for (int month = 0; month < 12; month++) {
            assertThat(under.cash("Harbour", month)).isEqualTo(itself.cash("Harbour", month));
            assertThat(under.balance("prime: Northgate", month)).isZero();
        }
    }

    /**
     * Ten complete every month: £1,000. A tenth is the prime's, and of the £900 Harbour gets .4, 360, and .6 of the £800 they
     * were expected to be, 480; of the block £180. The prime is left with 100 + 540 − 480 + 20.
     */
    @Test
    void sliceRiskAndTheFixedSumAreTheWholeToThePenny() {
        World world = World.of(text("1", slice("0.1", "0.4", 800_00)));
        for (int month = 0; month < 12; month++) {
            assertThat(world.cash("Harbour", month)).isEqualTo((month + 1) * (360_00L + 480_00 + 180_00));
            assertThat(world.balance("prime: Northgate", month)).isEqualTo((month + 1) * 180_00L);
            assertThat(world.balance("budget without limit", month))
                    .isEqualTo(month == 11 ? 0 : -(month + 1) * 1_200_00L);
        }
    }

    /** £400 under a prime that keeps a half is £200, and so is £400 of which a half is passed on with its risk. */
    @Test
    void aDecidingProviderForeseesItsOwnShare() {
        World half = town("{\"all\": 20000}", "");
        for (String under : new String[] {slice("0.5", "1", 0), slice("0", "0.5", 100_00)}) {
            World world = town("{\"all\": 40000}", under);
            for (int group = 0; group < 3; group++) {
                assertThat(Town.count(world, Event.ACCEPTED, group)).isEqualTo(Town.count(half, Event.ACCEPTED, group));
            }
        }
        assertThat(Town.refused(town("{\"all\": 40000}", ""))).isLessThan(Town.refused(half));
        assertThat(Town.refused(town("{\"all\": 40000}", slice("0", "0", 100_00))))
                .isEqualTo(20 * Town.MONTHS); // no client is worth an hour
    }

    private static World town(String price, String slice) {
        return Town.town().terms(Town.completed(price) + slice).play();
    }

    @Test
    void whoKeepsRiskMustSayWhatItPaysForIt() {
        Reading<Scenario> read = ScenarioReader.standard()
                .readText(
                        "f",
                        text(
                                "1",
                                ", \"slice\": {\"term\": \"top-slice\", \"prime\": \"Northgate\", \"share\": 0, \"risk\":"
                                        + " 0.5}"));
        assertThat(read.findings().stream().map(Object::toString))
                .anySatisfy(found -> assertThat(found).contains("keeps part of the risk"));
    }

    /** The contract ends with month 5, or Harbour closes with it: nobody pays for a risk that nobody bears. */
    @Test
    void theFixedSumEndsWithTheContractAndWithTheProvider() {
        String text = text("1", slice("0.1", "0.4", 800_00));
        World ended = World.of(text.replace("\"provider\": \"Harbour\",", "\"provider\": \"Harbour\", \"until\": 5,"));
        assertThat(ended.balance("prime: Northgate", 5)).isPositive();
        assertThat(ended.balance("prime: Northgate", 11)).isEqualTo(ended.balance("prime: Northgate", 5));
        World closed = World.of(text.replace(
                "\"contracts\":",
                "\"commissioner\": {\"failure\": {\"gap\": 48, \"closing\": {\"Harbour\": 5}}}, \"contracts\":"));
        assertThat(closed.balance("prime: Northgate", 5)).isPositive();
        assertThat(closed.balance("prime: Northgate", 11)).isEqualTo(closed.balance("prime: Northgate", 5));
    }
}
