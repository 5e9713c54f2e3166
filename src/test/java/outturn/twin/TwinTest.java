package outturn.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.RandomScenarios;
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
import outturn.simulation.Twins;

/** Two engines that share the decisions and the luck, and nothing else, live the same lives and keep the same books. */
class TwinTest {
    private static final int SCENARIOS = 1_000;

    static LongStream seeds() {
        return LongStream.range(0, SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothEnginesLiveTheSameLives(long seed) {
        Twins twins = new Twins(Model.of(RandomScenarios.scenario(seed)));
        for (int replication = 0; replication < 2; replication++) {
            assertThat(twins.firstDifference(seed, replication)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothEnginesLiveTheSameLivesWhereProvidersDecide(long seed) {
        Twins twins = new Twins(Model.of(RandomScenarios.deciding(seed)));
        assertThat(twins.firstDifference(seed, 0)).isEmpty();
    }

    /** Forty clients, half with each provider, whom a pathway leads out of treatment. */
    private static void areTwins(String ways) {
        Reading<Scenario> read = ScenarioReader.standard().readText("twins", """
                {"time": {"months": 6},
                 "population": {"initial": 40, "initialStates": {"treatment": 1}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", %s},
                   "completed": {"role": "exit-planned"},
                   "left": {"role": "exit-unplanned"}}},
                 "providers": {"Anna": {}, "Berta": {}}}
                """.formatted(ways));
        assertThat(read.findings()).isEmpty();
        assertThat(new Twins(Model.of(read.value())).firstDifference(1, 0)).isEmpty();
    }

    /** 60 a month, so that nobody stays but by a chance of e⁻¹²⁰. */
    @Test
    void whereRatesAreSoHighThatNobodyStaysNobodyDoes() {
        areTwins("""
                "to": {"completed": {"rate": {"value": 60, "unit": "per month"}},
                       "left": {"rate": {"value": 60, "unit": "per month"}}}""");
    }

    @Test
    void whereEachProviderHasRowsOfItsOwnItKeepsToThem() {
        areTwins("""
                "probabilities": [{"when": {"provider": "Anna"}, "to": {"completed": 0.3}},
                                  {"to": {"left": 0.2}}]""");
    }

    /** Otherwise two engines that do nothing would be twins too. */
    @Test
    void inThoseScenariosEverythingThatIsCountedHappens() {
        long[] events = new long[Event.count()];
        long[] pence = new long[Entry.values().length];
        int failures = 0;
        for (long seed = 0; seed < 200; seed++) {
            Model model = Model.of(seed % 2 == 0 ? RandomScenarios.scenario(seed) : RandomScenarios.deciding(seed));
            Ledger ledger = new Replication(model, Engines.COLUMNAR, Diary.CLOSED).play(seed, 0);
            for (Event event : Event.values()) {
                events[event.ordinal()] += count(ledger, model, event);
            }
            for (Entry entry : Entry.values()) {
                for (int term = 0; term < model.terms().count(); term++) {
                    pence[entry.ordinal()] += ledger.pence(entry, term);
                }
            }
            for (int provider = 0; provider < model.market().providers(); provider++) {
                failures += ledger.failed(provider) == Ledger.NEVER ? 0 : 1;
            }
        }
        for (Event event : Event.values()) {
            assertThat(events[event.ordinal()]).as(event.name()).isPositive();
        }
        for (Entry entry : Entry.values()) {
            assertThat(pence[entry.ordinal()]).as(entry.name()).isPositive();
        }
        assertThat(failures).isPositive();
    }

    private static long count(Ledger ledger, Model model, Event event) {
        long count = 0;
        for (int provider = 0; provider < model.market().providers(); provider++) {
            for (int group = 0; group < model.names().groups().size(); group++) {
                count += ledger.care().inGroup(event, provider, group);
            }
        }
        return count;
    }
}
