package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that starts from another. */
class BasedOnTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aBaseOnTheShelfAndOneBeside() throws IOException {
        write("shelf/base/scenario.json", """
                {"name": "base", "nights": true,
                 "deals": {"x": {"deal": "per-visit", "price": {"value": 12, "unit": "GBP", "source": "s"}},
                           "y": {"deal": "per-visit", "price": 7}}}
                """);
    }

    @Test
    void objectsAreMergedAndNullTakesAway() {
        Reading<Clinic> read = read("""
                {"$schema": "there", "basedOn": "base", "nights": null, "near": ["b"],
                 "deals": {"y": null, "z": {"deal": "per-visit", "price": 8}, "x": {"price": {"value": 13}}}}
                """);
        assertThat(read.findings()).isEmpty();
        assertThat(read.canonical())
                .isEqualTo(
                        "{\"name\":\"base\",\"deals\":{\"x\":{\"deal\":\"per-visit\",\"price\":{\"value\":13,\"unit\":\"GBP\","
                                + "\"source\":\"s\"}},\"z\":{\"deal\":\"per-visit\",\"price\":8}},\"near\":[\"b\"]}");
    }

    /** RFC 7396, appendix A, those of its cases whose outcome is an object and in which null takes something away. */
    @Test
    void mergesAsTheRfcPrintsIt() throws IOException {
        assertThat(merge("{\"a\":\"b\"}", "{\"a\":\"c\"}")).isEqualTo("{\"a\":\"c\"}");
        assertThat(merge("{\"a\":\"b\"}", "{\"b\":\"c\"}")).isEqualTo("{\"a\":\"b\",\"b\":\"c\"}");
        assertThat(merge("{\"a\":\"b\"}", "{\"a\":null}")).isEqualTo("{}");
        assertThat(merge("{\"a\":\"b\",\"b\":\"c\"}", "{\"a\":null}")).isEqualTo("{\"b\":\"c\"}");
        assertThat(merge("{\"a\":[\"b\"]}", "{\"a\":\"c\"}")).isEqualTo("{\"a\":\"c\"}");
        assertThat(merge("{\"a\":\"c\"}", "{\"a\":[\"b\"]}")).isEqualTo("{\"a\":[\"b\"]}");
        assertThat(merge("{\"a\":[{\"b\":\"c\"}]}", "{\"a\":[1]}")).isEqualTo("{\"a\":[1]}");
        assertThat(merge("{\"e\":null}", "{\"a\":1}")).isEqualTo("{\"e\":null,\"a\":1}");
        assertThat(merge("{\"a\":{\"b\":\"c\"}}", "{\"a\":{\"b\":\"d\"}}")).isEqualTo("{\"a\":{\"b\":\"d\"}}");
    }

    @Test
    void aChainOfAnyLengthKeepsThePlacesOfEachFile() throws IOException {
        write("one.json", "{\"basedOn\": \"base\",\n \"staff\": 1.5}");
        write("in/two.json", "{\"basedOn\": \"../one.json\", \"east\": true}");
        assertThat(told("in/two.json"))
                .containsExactly(
                        "F/in/two.json:1:36 /east: is true, not a number; give a number",
                        "F/one.json:2:11 /staff: is 1.5 but must be a whole number; round it as you mean it");
    }

    @Test
    void aCircleIsToldWithItsWay() throws IOException {
        write("a.json", "{\"basedOn\": \"b.json\"}");
        write("b.json", "{\"basedOn\": \"./in/../a.json\"}");
        assertThat(told("a.json"))
                .containsExactly(
                        "F/b.json:1:13 /basedOn: goes round in a circle: F/a.json → F/b.json → F/a.json; let one of them stand alone");
        write("self.json", "{\"basedOn\": \"self.json\"}");
        assertThat(told("self.json")).hasSize(1).first().asString().contains("goes round in a circle");
    }

    @Test
    void aBaseThatIsNotThereIsTold() throws IOException {
        write("a.json", "{\"basedOn\": \"bose\"}");
        assertThat(told("a.json"))
                .containsExactly(
                        "F/a.json:1:13 /basedOn: names the scenario \"bose\", which is not there; did you mean \"base\"? Known: base; give a file as ./NAME.json");
        write("b.json", "{\"basedOn\": \"no.json\"}");
        assertThat(told("b.json")).containsExactly("F/no.json: is not there; check the name");
        write("c.json", "{\"basedOn\": 3}");
        assertThat(told("c.json"))
                .containsExactly(
                        "F/c.json:1:13 /basedOn: is a number, not text; name a shipped scenario, or a file beside this one");
        write("d.json", "{\"basedOn\": \"../../etc\\u0000\"}");
        assertThat(told("d.json")).hasSize(1);
    }

    @Test
    void textThatIsNoFileCannotReachFiles() {
        assertThat(reader().readText("typed", "{\"basedOn\": \"shelf/base/scenario.json\"}")
                        .findings())
                .hasToString("[typed:1:13 /basedOn: is a file, but typed is none; name a shipped scenario]");
    }

    @Test
    void aBareNumberOverOneWithAUnitIsRefused() {
        assertThat(read("{\"basedOn\": \"base\", \"deals\": {\"x\": {\"price\": 1300}}}")
                        .findings())
                .hasToString("[typed:1:46 /deals/x/price: is 1300 without a unit, where the base has \"GBP\";"
                        + " give {\"value\": 1300, \"unit\": \"GBP\"}]");
    }

    @Test
    void nullThatTakesNothingAwayIsTold() {
        assertThat(read("{\"basedOn\": \"base\", \"deals\": {\"yy\": null}}").findings())
                .hasToString("[typed:1:31 /deals/yy: is null, but there is nothing to take away;"
                        + " leave it out; did you mean \"y\"? Known: x, y]");
    }

    private String merge(String base, String change) throws IOException {
        write("rfc.json", base);
        write("change.json", "{\"basedOn\": \"rfc.json\"," + change.substring(1));
        Findings findings = new Findings();
        String merged = new BasedOn(Shelf.folder(folder), findings)
                .resolve(Source.file(folder.resolve("change.json")))
                .orElseThrow()
                .canonical();
        assertThat(findings.inOrder()).isEmpty();
        return merged;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RecordReader<Clinic> reader() {
        return Clinic.reader(Shelf.folder(folder.resolve("shelf")));
    }

    private Reading<Clinic> read(String text) {
        return reader().readText("typed", text);
    }

    private List<String> told(String name) {
        return reader().read(folder.resolve(name)).findings().stream()
                .map(finding -> finding.toString().replace(folder.toString(), "F"))
                .toList();
    }
}
