package outturn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Contract;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.RecordReader;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;
import outturn.summary.Columns;

/** Names decide nothing: tried on 1,000 made-up scenarios, and on 150 in which providers decide for themselves. */
@ParameterizedClass(name = "{0}")
@MethodSource("cases")
class LawsOfNamesTest {
    private static final int SCENARIOS = 1_000;
    private static final int DECIDING = 150;
    private static final RecordReader<Scenario> FILES = ScenarioReader.standard();

    private final long seed;
    private final Scenario scenario;

    private record Case(long seed, boolean deciding) {
        Scenario scenario() {
            return deciding ? RandomScenarios.deciding(seed) : RandomScenarios.scenario(seed);
        }

        @Override
        public String toString() {
            return (deciding ? "deciding scenario " : "scenario ") + seed;
        }
    }

    static Stream<Case> cases() {
        return Stream.concat(
                LongStream.range(0, SCENARIOS).mapToObj(seed -> new Case(seed, false)),
                LongStream.range(0, DECIDING).mapToObj(seed -> new Case(seed, true)));
    }

    LawsOfNamesTest(Case of) {
        seed = of.seed;
        scenario = of.scenario();
    }

    private record World(Model model, Ledger ledger) {}

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

    /** Every state, provider, group, attribute, level, effort, index and domain is called something else. */
    @Test
    void renamingEverythingChangesNothingButNames() {
        World before = play(scenario);
        World after = play(read(otherwise(written(scenario))).value());
        assertThat(after.model.names().states())
                .doesNotContainAnyElementsOf(before.model.names().states());
        assertThat(after.model.names().providers())
                .doesNotContainAnyElementsOf(before.model.names().providers());
        assertThat(after.ledger.sameAs(before.ledger)).isTrue();
        sameRows(before, after, words -> words.replaceAll("\\b([a-z])(\\d)\\b", "Any $2 of ($1)"));
    }

    private static String otherwise(String text) {
        return text.replaceAll("\"([a-z])(\\d)\"", "\"Any $2 of ($1)\"");
    }

    /** Every measure of one world is that of the other which goes by the other name. */
    private static void sameRows(World one, World other, UnaryOperator<String> called) {
        Map<String, Double> values = rows(other);
        rows(one)
                .forEach((words, value) ->
                        assertThat(values.get(called.apply(words))).as(words).isEqualTo(value));
    }

    private static Map<String, Double> rows(World world) {
        Columns columns = Columns.of(world.model);
        double[] row = columns.row(world.ledger);
        Map<String, Double> values = new LinkedHashMap<>();
        for (int at = 0; at < row.length; at++) {
            values.put(columns.measures().get(at).words(), row[at]);
        }
        return values;
    }

    /** The first provider twice over, with its contract if it has one; then the same two in the other order of the file. */
    @Test
    void identicalProvidersCanSwapNames() {
        Scenario fair = read(written(scenario)
                        .replaceAll("\"provider\":\\{[^}]*}", "\"provider\":{}")
                        .replaceAll("\"staff\":\\{[^}]*}", "\"staff\":{}"))
                .value();
        World one = play(twins(fair, "p0", "p1"));
        World other = play(twins(fair, "p1", "p0"));
        assertThat(other.ledger.sameAs(one.ledger)).isTrue();
        sameRows(
                one,
                other,
                words -> words.replace("provider p0", "provider p")
                        .replace("provider p1", "provider p0")
                        .replaceAll("provider p\\b(?!\\d)", "provider p1"));
    }

    private static Scenario twins(Scenario of, String first, String second) {
        Provider provider = of.providers().get("p0");
        Contract contract = of.contracts().get("with p0");
        Map<String, Provider> providers = new LinkedHashMap<>();
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (String name : List.of(first, second)) {
            providers.put(name, provider);
            if (contract != null) {
                contracts.put("with " + name, Altered.of(contract, name, term -> term));
            }
        }
        return Altered.with(of, providers, contracts);
    }
}
