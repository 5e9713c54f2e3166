package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import outturn.law.RandomScenarios;

/**
 * The schema that editors use says what the reader does. To write it anew after a record has changed:
 * {@code mvn -q test -Dtest=SchemaTest -Dschema.write=true}.
 */
class SchemaTest {
    private static final Path KEPT = Path.of("docs/reference/scenario.schema.json");
    private static final Path SHIPPED = Path.of("scenarios");

    private static final String DEALS = "\"deals\": {\"x\": {\"deal\": \"per-visit\", \"price\": 1}}";

    private final Schema clinic = schema(Clinic.reader().schema());

    @Test
    void theOneInTheReferenceIsCurrent() throws IOException {
        String current = ScenarioReader.standard().schema().pretty();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(KEPT, current);
        }
        assertThat(KEPT).content().isEqualTo(current);
    }

    @TestFactory
    Stream<DynamicTest> everyShippedScenarioKeepsToIt() throws IOException {
        Schema schema = schema(ScenarioReader.standard().schema());
        return Shelf.folder(SHIPPED).names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String text = Files.readString(SHIPPED.resolve(name).resolve("scenario.json"));
                    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
                    String whole =
                            ScenarioReader.standard().find(name, List.of()).pretty();
                    assertThat(schema.validate(whole, InputFormat.JSON)).isEmpty();
                }));
    }

    @Test
    void whateverIsWrittenKeepsToIt() {
        Random luck = new Random(5);
        for (int i = 0; i < 100; i++) {
            Json written = Clinic.reader().write(Clinic.random(luck, i % 3));
            assertThat(refusals(written.canonical())).isEmpty();
        }
    }

    @Test
    void anyWholeScenarioWrittenKeepsToIt() {
        Schema schema = schema(ScenarioReader.standard().schema());
        for (int seed = 0; seed < 50; seed++) {
            Json written = ScenarioReader.standard().write(RandomScenarios.scenario(seed));
            assertThat(schema.validate(written.canonical(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void whatTheReaderRefusesForItsFormTheSchemaRefusesToo() {
        assertRefusedByBoth("{\"name\": \"a\"}");
        assertRefusedByBoth("[]");
        for (String members : List.of(
                "\"nme\": 1",
                "\"months\": \"12\"",
                "\"months\": null",
                "\"near\": \"b\"",
                "\"near\": [1]",
                "\"mix\": [1]",
                "\"mix\": {\"a\": true}",
                "\"staff\": 2.5",
                "\"nights\": 1",
                "\"order\": \"last-come\"",
                "\"sister\": {\"name\": \"b\"}",
                "\"need\": {\"unit\": \"heads\"}",
                "\"need\": {\"value\": 1, \"sauce\": \"s\"}",
                "\"need\": {\"value\": 1, \"quality\": \"good\"}",
                "\"levers\": {\"l\": {}}")) {
            assertRefusedByBoth("{\"name\": \"a\", " + DEALS + ", " + members + "}");
        }
        for (String deal : List.of(
                "{}",
                "{\"price\": 1}",
                "{\"deal\": \"per-vist\", \"price\": 1}",
                "{\"deal\": \"per-visit\"}",
                "{\"deal\": \"per-visit\", \"price\": 1, \"rate\": 2}",
                "{\"deal\": \"leaving\", \"price\": 1}")) {
            assertRefusedByBoth("{\"name\": \"a\", \"deals\": {\"x\": " + deal + "}}");
        }
    }

    @Test
    void aFileBasedOnAnotherMayLeaveOutAnythingAndTakeAwayByNull() {
        assertThat(
                        refusals(
                                "{\"basedOn\": \"b\", \"$schema\": \"s\", \"months\": null,"
                                        + " \"deals\": {\"x\": {\"price\": {\"value\": 3}}, \"y\": null}, \"sister\": {\"nights\": true}}"))
                .isEmpty();
        assertThat(refusals("{\"basedOn\": \"b\", \"deals\": {\"x\": {\"prise\": 3}}}"))
                .isNotEmpty();
        assertThat(refusals("{\"basedOn\": \"b\", \"nights\": 3}")).isNotEmpty();
        assertThat(refusals("{\"basedOn\": \"b\", \"near\": [null]}")).isNotEmpty();
    }

    @Test
    void itSaysWhatEachPropertyMeansAndWhatItIsWhenLeftOut() {
        Json months = Clinic.reader().schema().at("/else/properties/months").orElseThrow();
        assertThat(months.canonical())
                .isEqualTo("{\"$ref\":\"#/$defs/months\",\"description\":\"How long it is watched.\",\"default\":12}");
    }

    private void assertRefusedByBoth(String text) {
        assertThat(Clinic.reader().readText("f", text).isSound()).as(text).isFalse();
        assertThat(refusals(text)).as(text).isNotEmpty();
    }

    private List<Error> refusals(String text) {
        return clinic.validate(text, InputFormat.JSON);
    }

    private static Schema schema(Json schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.canonical(), InputFormat.JSON);
    }
}
