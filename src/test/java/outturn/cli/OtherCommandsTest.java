package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outturn.scenario.json.Json;

class OtherCommandsTest {
    @TempDir
    private Path home;

    private String at(String name) {
        return home.resolve(name).toString();
    }

    @Test
    void everyCommandTellsWhatItTakes() {
        for (String command : Main.commandLine().getSubcommands().keySet()) {
            Typed typed = Typed.words(command, "--help");
            assertThat(typed.code()).as(command).isZero();
            assertThat(typed.out()).contains("Usage: outturn " + command).contains("Examples:");
            assertThat(typed.err()).isEmpty();
        }
    }

    @Test
    void compareSetsAScenarioAgainstItselfAsChanged() throws IOException {
        Typed typed = Typed.words(
                "compare",
                Typed.HARBOUR,
                "--set",
                "/contracts/harbour/lag=8",
                "--replications",
                "12",
                "--out",
                at("out"));
        assertThat(typed.code()).isZero();
        assertThat(typed.err()).contains("Against harbour, 12 replications").contains("95% interval");
        Json summary = Json.read("summary", Files.readString(home.resolve("out/summary.json")));
        assertThat(summary.at("/reference").orElseThrow().text()).isEqualTo("harbour");
        assertThat(home.resolve("out/report.html")).exists();
        assertThat(home.resolve("out/scenario-harbour (changed).json")).exists();
    }

    @Test
    void scenariosOfOneNameAreToldApart() throws IOException {
        Typed typed = Typed.words(
                "compare", Typed.HARBOUR, Typed.HARBOUR, "--replications", "3", "--out", at("out"), "--quiet");
        assertThat(typed.code()).isZero();
        Json summary = Json.read("summary", Files.readString(home.resolve("out/summary.json")));
        Json twin = summary.at("/measures").orElseThrow().items().stream()
                .filter(line -> line.at("/scenario").orElseThrow().text().equals("harbour (2)"))
                .findFirst()
                .orElseThrow();
        assertThat(twin.at("/difference").orElseThrow().number()).isZero();
    }

    @Test
    void thereIsNothingToCompareOneScenarioWith() {
        Typed typed = Typed.words("compare", Typed.HARBOUR, "--out", at("out"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("name another scenario").contains("--set");
        assertThat(home.resolve("out")).doesNotExist();
    }

    @Test
    void checkTellsEverySlipOfEveryFile() throws IOException {
        Files.writeString(home.resolve("a.json"), "{");
        Files.writeString(home.resolve("b.json"), "{\"population\": {\"initial\": -1}}");
        Typed typed = Typed.words("check", Typed.HARBOUR, at("a.json"), at("b.json"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out().strip()).isEqualTo("harbour is sound");
        assertThat(typed.err()).contains("a.json:1").contains("b.json:1");
    }

    private Typed checked(String promise) throws IOException {
        Files.writeString(home.resolve("promised.json"), """
                {"basedOn": "%s",
                 "promises": {
                   "mine": %s}}
                """.formatted(
                        Path.of(Typed.HARBOUR).toAbsolutePath(), promise));
        return Typed.words("check", at("promised.json"));
    }

    @Test
    void checkTellsWhereAMeasureIsMisspelt() throws IOException {
        Typed typed = checked("{\"measure\": \"planned-completoin\", \"atLeast\": 0.1}");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err())
                .contains("promised.json:3:24 /promises/mine/measure: is \"planned-completoin\", which is not measured")
                .contains("did you mean \"planned-completion\"?");
    }

    @Test
    void aPromiseMayBeOfAllProvidersAndAllGroups() throws IOException {
        Typed typed =
                checked("{\"measure\": \"acceptance\", \"provider\": \"all\", \"group\": \"all\", \"atLeast\": 0.1}");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(checked("{\"measure\": \"ruin\", \"provider\": \"al\", \"atMost\": 1}")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theAssumptionsLogHasEveryNumberWithItsSource() {
        Typed text = Typed.words("check", Typed.HARBOUR, "--assumptions");
        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("/population/arrivals/perMonth").contains("made up for tests");
        Typed csv = Typed.words("check", Typed.HARBOUR, "--assumptions", "--csv");
        assertThat(csv.out())
                .startsWith("place,value,unit,low,high,distribution,source,quality,note\n")
                .contains("/population/arrivals/perMonth,12,,9,15,,made up for tests,assumption,\n")
                .contains("\n/contracts/harbour/terms/away/price/all,700,GBP,");
        Typed json = Typed.words("check", Typed.HARBOUR, "--assumptions", "--json");
        Json arrivals = Json.read("log", json.out()).items().stream()
                .filter(line -> line.at("/place").orElseThrow().text().equals("/population/arrivals/perMonth"))
                .findFirst()
                .orElseThrow();
        assertThat(arrivals.at("/high").orElseThrow().number()).isEqualTo(15);
    }

    @Test
    void theShippedScenariosAreListedWithTheirQuestions() {
        Typed typed = Typed.words("scenarios");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("drug-recovery-pilot")
                .contains("block-grant")
                .contains("?");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void theyAreListedByWhatTheirContractsPayFor() {
        String listed = Typed.words("scenarios").out();
        assertThat(listed.lines().toList())
                .containsSubsequence(
                        "# No contract: what becomes of people",
                        "# Paid whatever happens",
                        "# Paid for starts, months and contacts",
                        "# Paid for what single clients come to",
                        "# Paid for what cohorts come to, and perhaps single clients",
                        "# Paid for up front by investors");
        assertThat(listed)
                .containsSubsequence(
                        "\nhiv-monotherapy ",
                        "# Paid whatever happens",
                        "\nblock-grant ",
                        "# Paid for starts",
                        "\nnhs-led-alcohol ",
                        "# Paid for what single clients",
                        "\nprovider-assessment ",
                        "# Paid for what cohorts",
                        "\nwigan-cohort-price ",
                        "# Paid for up front",
                        "\npeterborough-bond ");
        assertThat(listed.lines().filter(line -> line.startsWith("block-grant ")))
                .hasSize(1);
    }

    @Test
    void aNewScenarioIsWholeAndSound() {
        assertThat(Typed.words("new", "block-grant", at("mine.json")).code()).isZero();
        assertThat(Typed.words("check", at("mine.json")).code()).isZero();
        assertThat(Typed.words("new", "block-grant", at("few.json"), "--changes")
                        .code())
                .isZero();
        assertThat(Typed.words("check", at("few.json")).code()).isZero();
        assertThat(home.resolve("few.json"))
                .content()
                .contains("\"basedOn\": \"block-grant\"")
                .hasLineCount(4);
    }

    @Test
    void newNeverWritesOverAFile() throws IOException {
        Files.writeString(home.resolve("mine.json"), "years of work");
        Typed typed = Typed.words("new", "block-grant", at("mine.json"));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("is there already");
        assertThat(home.resolve("mine.json")).hasContent("years of work");
        assertThat(Typed.words("new", "block-grant", at("no/such/mine.json")).code())
                .isEqualTo(2);
        assertThat(Typed.words("new", "blok-grant", at("other.json")).err()).contains("block-grant");
    }

    @Test
    void cashflowAnswersForANamedProvider() {
        Typed typed = Typed.words("cashflow", Typed.HARBOUR, "--provider", "Harbour", "--replications", "30");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("RUINED BY ITS END")
                .contains("Reserves for ruin of 5% or less")
                .contains("Largest share with ruin of 5% or less")
                .contains("Lowest prices that do not lose money")
                .contains("completion");
        Typed json = Typed.words(
                "cashflow", Typed.HARBOUR, "--provider", "Harbour", "--replications", "30", "--json", "--quiet");
        Json read = Json.read("cashflow", json.out());
        assertThat(read.at("/ruinByMonth").orElseThrow().items()).hasSize(24);
        assertThat(read.at("/shareOnResults").orElseThrow().number()).isBetween(0.4, 0.7);
        assertThat(json.err()).isEmpty();
    }

    @Test
    void cashflowOfABlockSaysThatThereIsNothingToJudgeOfResults() throws IOException {
        Files.writeString(home.resolve("block.json"), """
                {"time": {"months": 3}, "population": {"initial": 1},
                 "pathway": {"states": {"treatment": {"role": "treatment"}}},
                 "providers": {"north-star": {"reserves": 100, "facility": 0}},
                 "contracts": {"block": {"provider": "north-star", "terms": {"block": {"term": "block", "perMonth": 5}}}}}
                """);
        Typed typed = Typed.words("cashflow", at("block.json"), "--provider", "north-star", "--replications", "2");
        assertThat(typed.out())
                .startsWith("Cash flow of North Star, 2 replications")
                .contains("Nothing it is paid depends on results")
                .doesNotContain("Lowest prices")
                .doesNotContain("none");
    }

    @Test
    void longerLagsDoNotMakeAProviderSafer() {
        double[] reserves = new double[2];
        for (int lag = 0; lag < 2; lag++) {
            Typed typed = Typed.words(
                    "cashflow",
                    Typed.HARBOUR,
                    "--provider",
                    "Harbour",
                    "--replications",
                    "40",
                    "--json",
                    "--set",
                    "/contracts/harbour/lag=" + lag * 9);
            reserves[lag] = Json.read("cashflow", typed.out())
                    .at("/reservesForRuin5Percent")
                    .orElseThrow()
                    .number();
        }
        assertThat(reserves[1]).isGreaterThan(reserves[0]);
    }

    @Test
    void aProviderNobodyKnowsGetsTheNearestOne() {
        Typed typed = Typed.words("cashflow", Typed.HARBOUR, "--provider", "Harbor");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("did you mean \"Harbour\"");
    }

    @Test
    void aLifeIsToldWithItsMonthsAndPounds() {
        String told = "";
        for (int client = 60; client < 90 && !told.contains("£"); client++) {
            Typed typed =
                    Typed.words("explain", Typed.HARBOUR, "--replication", "2", "--client", Integer.toString(client));
            assertThat(typed.code()).isZero();
            told = typed.out();
        }
        assertThat(told)
                .contains("Arrives in \"referred\"")
                .contains("complexity group")
                .contains("is claimed under")
                .containsPattern("(?m)^(January|April|July|October|\\w+) 201[1-4] ");
    }

    @Test
    void aClientWhoIsNotThereCannotBeExplained() {
        Typed typed = Typed.words("explain", Typed.HARBOUR, "--replication", "0", "--client", "100000");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("numbered from 0");
        assertThat(Typed.words("explain", Typed.HARBOUR, "--replication", "-1", "--client", "0")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void theEnginesAreVerifiedAgainstEachOther() {
        Typed typed = Typed.words("verify", Typed.HARBOUR, "--replications", "3");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("both engines agree on 3 replications").contains("books balance");
    }
}
