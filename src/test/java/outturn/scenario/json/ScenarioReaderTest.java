package outturn.scenario.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import outturn.law.RandomScenarios;
import outturn.scenario.Scenario;

/** A whole scenario, and the slips people make in one. */
class ScenarioReaderTest {
    private static final RecordReader<Scenario> READER = ScenarioReader.standard();
    private static final String AREA = area();

    private record Slip(String found, String instead, String told) {}

    @Test
    void aWholeScenarioIsReadAndWhatIsWrittenOfItReadsBackEqual() {
        Reading<Scenario> area = READER.readText("area", AREA);
        assertThat(area.findings()).isEmpty();
        String written = READER.write(area.value()).pretty();
        assertThat(READER.readText("written", written).value()).isEqualTo(area.value());
        assertThat(READER.readText("pretty", area.pretty()).hash()).isEqualTo(area.hash());
    }

    @Test
    void anyScenarioWrittenReadsBackEqual() {
        for (int seed = 0; seed < 200; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed);
            Reading<Scenario> read =
                    READER.readText("seed " + seed, READER.write(scenario).pretty());
            assertThat(read.findings()).isEmpty();
            assertThat(read.value().equals(scenario)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void theExampleInTheReferenceIsRight() throws IOException {
        String page = Files.readString(Path.of("docs/reference/scenario-file.md"));
        String example = page.split("```json\n")[1].split("```")[0];
        assertThat(READER.readText("example", example).findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everySlipIsToldOnceAndNothingElse() {
        return Stream.of(
                        new Slip(
                                "\"lag\": 3",
                                "\"lagg\": 3",
                                "/contracts/recovery/lagg: is not known here; did you mean \"lag\"?"),
                        new Slip(
                                "\"lag\": 3",
                                "\"lag\": -3",
                                "/contracts/recovery/lag: is -3 but must be from 0 to 1200"),
                        new Slip(
                                "\"lag\": 3",
                                "\"lag\": 3.5",
                                "/contracts/recovery/lag: is 3.5 months but must be whole months"),
                        new Slip("\"lag\": 3", "\"lag\": null", "/contracts/recovery/lag: is null; leave it out"),
                        new Slip(
                                "\"lag\": 3",
                                "\"lag\": 3, \"lag\": 4",
                                "/contracts/recovery/lag: is given twice, first at line "),
                        new Slip(
                                "{\"term\": \"block\", \"perMonth\": 1500000",
                                "{\"term\": \"block\"",
                                "/contracts/recovery/terms/base/perMonth: is missing; give it: The sum a month."),
                        new Slip(
                                "\"perMonth\": 1500000",
                                "\"perMonth\": 12.7",
                                "/contracts/recovery/terms/base/perMonth: is 12.7 pence but must be whole pence"),
                        new Slip(
                                "\"perMonth\": 1500000",
                                "\"perMonth\": \"12\"",
                                "/contracts/recovery/terms/base/perMonth: is text, not a number; remove the quotes around 12"),
                        new Slip(
                                "\"perMonth\": 1500000",
                                "\"perMonth\": 1e999",
                                "/contracts/recovery/terms/base/perMonth: is 1e999, which is too large"),
                        new Slip(
                                "\"rejected\": 0.05",
                                "\"rejected\": -0.05",
                                "/contracts/recovery/rejected: is -0.05 but must be from 0 to 1"),
                        new Slip(
                                "\"provider\": \"Harbour\"",
                                "\"provider\": \"Harbor\"",
                                "/contracts/recovery/provider: names the provider \"Harbor\", which is not there; did you mean \"Harbour\"?"),
                        new Slip(
                                "\"line\": \"grant\"",
                                "\"line\": \"grand\"",
                                "/contracts/recovery/line: names the budget line \"grand\", which is not there; did you mean \"grant\"?"),
                        new Slip(
                                "\"entering\", \"state\": \"completed\"",
                                "\"entering\", \"state\": \"compleated\"",
                                "/contracts/recovery/terms/drug-free/when/state: names the state \"compleated\", which is not there; did you mean \"completed\"?"),
                        new Slip(
                                "\"to\": {\"waiting\"",
                                "\"to\": {\"wating\"",
                                "/pathway/states/relapsed/to/wating: names the state \"wating\", which is not there; did you mean \"waiting\"?"),
                        new Slip(
                                "\"start\": \"2012-04-01\"",
                                "\"start\": \"2112-04-31\"",
                                "/time/start: is \"2112-04-31\", which is no date"),
                        new Slip(
                                "\"start\": \"2012-04-01\"",
                                "\"start\": \"1066-10-14\"",
                                "/time/start: is in the year 1066"),
                        new Slip(
                                "terms/drug-free/price/low",
                                "terms/drug-fee/price/low",
                                "/levers/price/pointer: leads nowhere: /contracts/recovery/terms has no \"drug-fee\"; did you mean \"drug-free\"?"),
                        new Slip(
                                "\"opiate\": 0.6, \"alcohol\": 0.4",
                                "\"opiate\": 0.6, \"alcohol\": 0.5",
                                "/population/attributes/substance/shares: has shares that sum to 1.1 but must sum to 1"))
                .map(slip -> dynamicTest(slip.instead(), () -> assertTold(slip)));
    }

    private static void assertTold(Slip slip) {
        assertThat(AREA).containsOnlyOnce(slip.found());
        List<Finding> findings = READER.readText("area", AREA.replace(slip.found(), slip.instead()))
                .findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).toString()).startsWith("area:").contains(" " + slip.told());
        assertThat(findings.get(0).place().line()).isPositive();
    }

    /** Harbour's clients would drop out to the first unplanned exit, which nothing else leads to. */
    private static List<Finding> harbour(String facility) {
        return READER.readText("harbour", """
                        {"population": {"initial": 10},
                         "pathway": {"states": {"treatment": {"role": "treatment"}, "lost": {"role": "exit-unplanned"}}},
                         "providers": {"Harbour": {%s}}}
                        """.formatted(facility)).findings();
    }

    @Test
    void whereAProviderCanFailItsClientsHaveAWayToTheFirstUnplannedExit() {
        assertThat(harbour("\"facility\": 0")).isEmpty();
        assertThat(harbour("")).singleElement().asString().contains("/pathway/states/lost: cannot be reached");
    }

    @Test
    void aDamagedScenarioIsReadOrRefused() {
        Random luck = new Random(2014);
        String values = "0123456789-\"{}[]:,truefalsn.";
        for (int i = 0; i < 1000; i++) {
            StringBuilder damaged = new StringBuilder(AREA);
            int at = luck.nextInt(AREA.length());
            if (luck.nextBoolean()) {
                damaged.setCharAt(at, values.charAt(luck.nextInt(values.length())));
            } else {
                damaged.delete(at, StrictMath.min(AREA.length(), at + 1 + luck.nextInt(3)));
            }
            Reading<Scenario> read = READER.readText("damaged", damaged.toString());
            assertThat(read.isSound()).isEqualTo(read.findings().isEmpty());
        }
    }

    /** Each name and each value of the file in turn is left out, or made something else. */
    @Test
    void aScenarioWithAnyOnePartChangedIsReadOrRefused() {
        Json area = Json.read("area", AREA);
        for (Json instead :
                List.of(Json.nothing(), Json.of(-1), Json.of("x"), Json.object().json(), Json.list(List.of()))) {
            forEachPart(
                    area, part -> READER.readText("changed", part.apply(instead).canonical()));
        }
    }

    private interface Replacing {
        Json apply(Json instead);
    }

    private interface Use {
        void of(Replacing replacing);
    }

    private static void forEachPart(Json json, Use use) {
        use.of(instead -> instead);
        if (json instanceof Json.Members members) {
            members.all()
                    .forEach((name, member) -> forEachPart(
                            member.value(), inner -> use.of(instead -> members.with(name, inner.apply(instead)))));
        }
    }

    private static String area() {
        try (InputStream in = ScenarioReaderTest.class.getResourceAsStream("area.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
