package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static outturn.study.redteam.Ward.completed;
import static outturn.study.redteam.Ward.ward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;

class RedteamTest {
    @TempDir
    private Path home;

    private String at(String name) {
        return home.resolve(name).toString();
    }

    private String file(String json) throws IOException {
        Path file = home.resolve("ward.json");
        Files.writeString(file, json);
        return file.toString();
    }

    private Typed tried(String json, String... more) throws IOException {
        List<String> words = new java.util.ArrayList<>(List.of("redteam", file(json), "--out", at("out")));
        words.addAll(List.of(more));
        return Typed.run(words);
    }

    @Test
    void aLoopholeIsToldAndLeavesItsFiles() throws IOException {
        Typed typed = tried(ward().choosy().terms(completed("90000")).json(), "--replications", "12");
        assertThat(typed.code()).isZero();
        assertThat(typed.err())
                .contains("ward: 2 loopholes")
                .contains("Turning clients away: £")
                .contains("(light 0, heavy ")
                .contains("The scenario states no lever of the contract that could close it.");
        assertThat(typed.out().strip())
                .isEqualTo(home.resolve("out/report.html").toString());
        Json summary = Json.read("summary", Files.readString(home.resolve("out/summary.json")));
        assertThat(summary.at("/loopholes").orElseThrow().number()).isEqualTo(2);
        assertThat(summary.at("/tried/0/abuse").orElseThrow().text()).isEqualTo("refusing");
        assertThat(summary.at("/tried/0/loophole").orElseThrow()).isInstanceOf(Json.Truth.class);
        assertThat(summary.at("/tried/0/term/name").orElseThrow().text()).isEqualTo("completed");
        List<String> rows = Files.readAllLines(home.resolve("out/redteam.csv"));
        assertThat(rows.get(0)).startsWith("abuse,loophole,gain,gain_mcse,what,group,more,more_mcse,term,clause");
        assertThat(rows).anyMatch(row -> row.startsWith("refusing,yes,") && row.contains(",heavy,"));
    }

    @Test
    void aContractWithoutAnySaysSo() throws IOException {
        Typed typed = tried(ward().json(), "--replications", "4");
        assertThat(typed.code()).isZero();
        assertThat(typed.err()).contains("ward: no loophole found");
        assertThat(tried(ward().json(), "--replications", "4").code())
                .as("in the place of the earlier result")
                .isZero();
    }

    @Test
    void whatMattersCanBeSaid() throws IOException {
        Typed typed =
                tried(ward().choosy().terms(completed("90000")).json(), "--replications", "12", "--material", "0.9");
        assertThat(typed.err()).contains("no loophole found");
    }

    /** One replication has no error. */
    @Test
    void aSingleReplicationIsRefused() throws IOException {
        Typed typed = tried(ward().json(), "--replications", "1");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("give a number from 2");
        assertThat(tried(ward().json(), "--material", "much").code()).isEqualTo(2);
    }

    /** It has two providers that keep to stated rules, no assessment, one effort and no early discharge. */
    @Test
    void providersThatDoNotDecideAreMadeTo() {
        Typed typed = Typed.words("redteam", Typed.HARBOUR, "--replications", "2", "--out", at("out"));
        assertThat(typed.code()).isZero();
        assertThat(typed.err())
                .contains("not tried: Turning clients away.")
                .contains("not tried: Discharging clients early.");
    }

    @Test
    void threadsChangeNothing() throws IOException {
        String json = ward().choosy().terms(completed("90000")).json();
        tried(json, "--replications", "6", "--threads", "1");
        String one = Files.readString(home.resolve("out/summary.json"));
        String page = Files.readString(home.resolve("out/report.html"));
        tried(json, "--replications", "6", "--threads", "2");
        assertThat(Files.readString(home.resolve("out/summary.json"))).isEqualTo(one);
        assertThat(Files.readString(home.resolve("out/report.html"))).isEqualTo(page);
    }

    /** No contract; a contract whose provider has no hours to share out; and what is typed amiss. */
    @Test
    void whereNobodyCouldAbuseAnythingItIsRefusedWithWhatToDo() throws IOException {
        Typed none = Typed.words("redteam", "hiv-monotherapy", "--out", at("out"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("the scenario has no contract").contains("give a scenario with a contract");
        Typed idle = tried("""
                {"population": {"initial": 1}, "pathway": {"states": {"in": {"role": "treatment"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"all": {"provider": "Harbour", "terms": {"block": {"term": "block", "perMonth": 100}}}}}
                """);
        assertThat(idle.code()).as(idle.err()).isEqualTo(2);
        assertThat(idle.err())
                .contains("cannot be made to decide: /providers/Harbour/staffHoursPerMonth is 0")
                .contains("give staffHoursPerMonth to every provider")
                .doesNotContain("our fault");
        for (List<String> amiss : List.of(
                List.of("redteam"),
                List.of("redteam", "moon"),
                List.of("redteam", Typed.HARBOUR, "--set", "nonsense"),
                List.of("redteam", Typed.HARBOUR, "--seed", "x"),
                List.of("redteam", Typed.HARBOUR, "--threads", "0"))) {
            Typed typed = Typed.run(amiss);
            assertThat(typed.code()).isEqualTo(2);
            assertThat(typed.err()).isNotEmpty().doesNotContain("Exception", "our fault", "an int", "a long");
        }
        assertThat(home.resolve("out")).doesNotExist();
    }
}
