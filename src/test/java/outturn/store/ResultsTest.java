package outturn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outturn.scenario.json.Json;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Compared;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

class ResultsTest {
    private static final Path FILE = Path.of("src/test/resources/outturn/cli/harbour.json");

    private static Answer play(int threads, Setting... settings) {
        Asked asked = Asked.of(ScenarioReader.standard().read(FILE, List.of(settings)));
        Setting[] none = {};
        Asked named = settings.length == none.length ? asked : asked.called("changed");
        return new Simulation(threads, Progress.UNHEARD, new Stop()).run(named, 3, Replications.of(11));
    }

    private static Map<String, String> texts(Map<String, Content> files) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            StringWriter text = new StringWriter();
            file.getValue().write(text);
            texts.put(file.getKey(), text.toString());
        }
        return texts;
    }

    @Test
    void everyFileButTheOneOnThePaceIsTheSameToTheByteForAnyThreads() throws IOException {
        Map<String, String> alone = texts(Results.of(play(1)));
        for (int threads : new int[] {2, 8}) {
            Map<String, String> together = texts(Results.of(play(threads)));
            alone.forEach((name, text) -> {
                if (!name.equals("run.json")) {
                    assertThat(together.get(name)).as(name).isEqualTo(text);
                }
            });
        }
        assertThat(alone.keySet())
                .containsExactlyInAnyOrder(
                        "summary.json", "monthly.csv", "replications.csv", "run.json", "scenario.json");
    }

    @Test
    void theSummaryIsTidyAndReadsBack() throws IOException {
        Answer answer = play(2);
        Json json = Json.read("summary", texts(Results.of(answer)).get("summary.json"));
        assertThat(json.at("/scenario").orElseThrow().text()).isEqualTo("harbour");
        assertThat(json.at("/replications").orElseThrow().number()).isEqualTo(11);
        List<Json> measures = json.at("/measures").orElseThrow().items();
        assertThat(measures).hasSameSizeAs(answer.summary().estimates());
        assertThat(measures.get(0).members().keySet())
                .containsExactly(
                        "measure", "provider", "group", "month", "unit", "n", "mean", "mcse", "sd", "p5", "p50", "p95");
    }

    @Test
    void everyReplicationHasARowAndEveryRowTheSameColumns() throws IOException {
        String[] lines = texts(Results.of(play(2))).get("replications.csv").split("\n");
        assertThat(lines).hasSize(12); // a heading and eleven replications
        int columns = lines[0].split(",", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(columns));
        assertThat(lines[0]).startsWith("replication,referred:all:all,referred:all:low,");
        assertThat(lines[11]).startsWith("10,");
    }

    @Test
    void monthsCarryTheirDates() throws IOException {
        String monthly = texts(Results.of(play(2))).get("monthly.csv");
        assertThat(monthly).contains("\n0,2012-04-01,bill,all,,pence,11,").contains("\n23,2014-03-01,bill,all,,pence,");
    }

    @Test
    void theRunSaysWhatWasRunAndHowFast() throws IOException {
        Json run = Json.read("run", texts(Results.of(play(2))).get("run.json"));
        assertThat(run.at("/scenarios/0/hash").orElseThrow().text()).matches("[0-9a-f]{64}");
        assertThat(run.at("/threads").orElseThrow().number()).isEqualTo(2);
        assertThat(run.at("/clientMonths").orElseThrow().number()).isPositive();
        assertThat(run.at("/wallSeconds").orElseThrow().number()).isPositive();
    }

    @Test
    void aComparisonGivesEachMeasureItsDifferenceFromTheReference() throws IOException {
        Asked asked = Asked.of(ScenarioReader.standard().read(FILE, List.of()));
        Asked changed = Asked.of(
                        ScenarioReader.standard().read(FILE, List.of(Setting.of("/providers/Harbour/places", 10))))
                .called("changed");
        Compared compared = new Simulation(2, Progress.UNHEARD, new Stop())
                .compare(List.of(asked, changed), 3, Replications.of(11));
        Map<String, String> files = texts(Results.of(compared.answers(), compared.comparison()));
        assertThat(files.keySet()).contains("scenario-harbour.json", "scenario-changed.json");
        Json json = Json.read("summary", files.get("summary.json"));
        assertThat(json.at("/reference").orElseThrow().text()).isEqualTo("harbour");
        Json caseload = json.at("/measures").orElseThrow().items().stream()
                .filter(line -> line.at("/scenario").orElseThrow().text().equals("changed"))
                .filter(line -> line.at("/measure").orElseThrow().text().equals("caseload"))
                .filter(line -> line.at("/provider").orElseThrow().canonical().equals("\"Harbour\""))
                .findFirst()
                .orElseThrow();
        assertThat(caseload.at("/difference").orElseThrow().number()).isNegative();
        assertThat(caseload.at("/high").orElseThrow().number()).isNegative();
        assertThat(json.at("/costEffectiveness").orElseThrow().items()).hasSize(3);
        assertThat(files.get("replications.csv"))
                .startsWith("scenario,replication,")
                .contains("\nchanged,10,");
    }

    @Test
    void aTextWithACommaOrAQuoteIsQuotedInTables() throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out)
                .text("North, Star")
                .text("the \"Harbour\"")
                .number(Double.NaN)
                .number(0.1)
                .end();
        assertThat(out).hasToString("\"North, Star\",\"the \"\"Harbour\"\"\",,0.1\n");
    }
}
