package outturn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Amount;
import outturn.scenario.Commissioner;
import outturn.scenario.Count;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.RecordReader;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Engines;

/** What is so between two worlds that differ in one thing: tried on 1,000 made-up scenarios. */
@ParameterizedClass(name = "{0}")
@MethodSource("cases")
class LawsOfTwoWorldsTest {
    private static final int SCENARIOS = 1_000;
    private static final RecordReader<Scenario> FILES = ScenarioReader.standard();

    private final long seed;
    private final Scenario scenario;
    private final Reading<Scenario> reading;

    /** A made-up scenario, and the same with everything in it called something else, written to a file and read. */
    private record Case(long seed, Scenario scenario, Reading<Scenario> renamed) {
        static Case of(long seed) {
            Scenario scenario = RandomScenarios.scenario(seed);
            return new Case(seed, scenario, read(otherwise(written(scenario))));
        }

        @Override
        public String toString() {
            return "scenario " + seed;
        }
    }

    static Stream<Case> cases() {
        return LongStream.range(0, SCENARIOS).mapToObj(Case::of);
    }

    LawsOfTwoWorldsTest(Case of) {
        seed = of.seed;
        scenario = of.scenario;
        reading = of.renamed;
    }

    private record World(Model model, Ledger ledger) {
        long net(int term, int month) {
            return ledger.pence(Entry.PAID, term, month) - ledger.pence(Entry.RECOVERED, term, month);
        }

        long lapsed(int term, int month) {
            return ledger.pence(Entry.LAPSED, term, month);
        }
    }

    private World play(Scenario of) {
        Model model = Model.of(of);
        return new World(model, new Replication(model, Engines.COLUMNAR, Diary.CLOSED).play(seed, 0));
    }

    private static Reading<Scenario> read(String text) {
        Reading<Scenario> read = FILES.readText("made up", text);
        assertThat(read.findings()).isEmpty();
        return read;
    }

    private static String written(Scenario scenario) {
        return FILES.write(scenario).canonical();
    }

    /** Indices, places and contracts that follow the lines by elasticity 0 are as if nothing followed them. */
    @Test
    void whatFollowsABudgetByNothingStaysAsItIs() {
        Commissioner.Moves none = new Commissioner.Moves(
                noughts(scenario.environment()),
                noughts(scenario.providers()),
                noughts(scenario.contracts()),
                noughts(scenario.providers()));
        Scenario untied = Altered.withMoves(scenario, Commissioner.Moves.nothing());
        assertThat(play(Altered.withMoves(scenario, none)).ledger.sameAs(play(untied).ledger))
                .isTrue();
    }

    private static Map<String, Amount> noughts(Map<String, ?> named) {
        Map<String, Amount> noughts = new LinkedHashMap<>();
        named.keySet().forEach(name -> noughts.put(name, Amount.of(0)));
        return noughts;
    }

    private static String otherwise(String text) {
        return text.replaceAll("\"([a-z])(\\d)\"", "\"Any $2 of ($1)\"");
    }

    /** Five numbers of the file, wherever they stand, are set to what they are. */
    @Test
    void aLeverSetToTheValueItHasChangesNothing() {
        List<Setting> all = new ArrayList<>();
        numbers("", Json.read("made up", reading.canonical()), all);
        Gen gen = new Gen(seed);
        Reading<Scenario> set = reading.with(gen.some(5, 5, () -> gen.one(all)));
        assertThat(set.findings()).isEmpty();
        assertThat(set.hash()).isEqualTo(reading.hash());
        assertThat(set.value()).isEqualTo(reading.value());
    }

    private static void numbers(String pointer, Json json, List<Setting> all) {
        if (json instanceof Json.Number number) {
            all.add(Setting.of(pointer, number.value().doubleValue()));
        } else if (json instanceof Json.Members) {
            json.members().forEach((name, value) -> {
                String step = name.replace("~", "~0").replace("/", "~1");
                numbers(name.equals("value") ? pointer : pointer + "/" + step, value, all);
            });
        } else if (json instanceof Json.Items) {
            for (int at = 0; at < json.items().size(); at++) {
                numbers(pointer + "/" + at, json.items().get(at), all);
            }
        }
    }

    /** With a limit: paid and lapsed. Without: paid. Term by term and month by month the same, to the penny. */
    @Test
    void whatALimitLeavesUnpaidIsWhatWouldHaveBeenPaidWithoutIt() {
        Scenario capped = Altered.withMoneyNoObject(scenario);
        World with = play(capped);
        World without = play(Altered.withTerms(capped, Altered::unlimited));
        for (Clause clause : with.model.terms().clauses()) {
            boolean claims = clause.claims() && !(clause.term() instanceof Term.Limit); // floors are another law
            for (int month = 0; claims && month < with.model.clock().measured(); month++) {
                assertThat(with.net(clause.number(), month) + with.lapsed(clause.number(), month))
                        .as("%s, month %d", clause.fullName(), month)
                        .isEqualTo(without.net(clause.number(), month));
                assertThat(without.lapsed(clause.number(), month)).isZero();
            }
        }
    }

    /** Only the first three outcomes of a year; only those beyond three; and all of them. */
    @Test
    void theFirstOutcomesAndThoseBeyondAreAllOfThem() {
        Scenario base = Altered.withMoneyNoObject(scenario);
        Term.Tier noneBeyond = new Term.Tier(Count.of(3), Amount.of(0));
        Term.Tier noneAtFirst = new Term.Tier(Count.of(0), Amount.of(0));
        Term.Tier allBeyond = new Term.Tier(Count.of(3), Amount.of(1));
        World all = play(Altered.withTerms(base, Altered.tiered()));
        World first = play(Altered.withTerms(base, Altered.tiered(noneBeyond)));
        World beyond = play(Altered.withTerms(base, Altered.tiered(noneAtFirst, allBeyond)));
        for (Clause clause : all.model.terms().clauses()) {
            boolean outcome = clause.term() instanceof Term.Outcome;
            for (int month = 0; outcome && month < all.model.clock().measured(); month++) {
                assertThat(first.net(clause.number(), month) + beyond.net(clause.number(), month))
                        .as("%s, month %d", clause.fullName(), month)
                        .isEqualTo(all.net(clause.number(), month));
            }
        }
    }

    /** Clients live the same lives to the last count of care, and the same claims are raised, at any price. */
    @Test
    void whereMoneyDecidesNothingPricesChangeNoLife() {
        Scenario base = Altered.withMoneyNoObject(scenario);
        World cheap = play(base);
        World dear = play(Altered.withTerms(base, Altered::dearer));
        World free = play(Altered.with(base, base.providers(), Map.of()));
        int[] care = Counted.care(cheap.model, cheap.ledger);
        assertThat(Counted.care(dear.model, dear.ledger)).isEqualTo(care);
        assertThat(Counted.care(free.model, free.ledger)).isEqualTo(care);
        assertThat(Counted.claims(dear.model, dear.ledger)).isEqualTo(Counted.claims(cheap.model, cheap.ledger));
    }
}
