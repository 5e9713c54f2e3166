package outturn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.optimise.Keeping;
import outturn.study.optimise.Leanings;
import outturn.study.optimise.Leanings.Leaning;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Judged;
import outturn.study.optimise.Optimising;
import outturn.study.optimise.Search;
import outturn.study.optimise.Tariffs;

/** The page of a short search for the tariff of two harbours. */
class DesignReportTest {
    private static final String HARBOURS = "src/test/resources/outturn/cli/harbour-design.json";

    private static Optimised found;
    private static String page;

    /** Eighty designs and their children, in worlds of a year. */
    static Optimised searched() {
        return searched(HARBOURS, List.of(Setting.parse("/time/months=12")), false);
    }

    private static Optimised searched(String scenario, List<Setting> settings, boolean stopped) {
        Reading<Scenario> reading = ScenarioReader.standard().find(scenario, settings);
        Tariffs problem = new Tariffs(reading, new Simulation(1, Progress.UNHEARD, new Stop()), 7);
        Search search = new Search(problem, 7, 40);
        while (search.isNew() || search.evaluations() < 80) {
            search.step();
        }
        Optimising after = new Optimising(Asked.of(reading), problem, search, 7);
        return stopped ? after.stopped() : after.done(false);
    }

    @BeforeAll
    static void search() {
        found = searched();
        page = DesignReport.html(found);
    }

    /** The line is drawn through what the scenario as it is was found to cost on the same luck. */
    @Test
    void whereLuckCannotTellWhetherAConstraintIsKeptItIsSaid() {
        Optimised far = meanBillAtMost(1e12);
        double today = far.today().constraints().get(0).told().value();

        assertThat(DesignReport.html(far)).doesNotContain("not clearly");
        Optimised near = meanBillAtMost(today);
        assertThat(near.today().keeping().isClear()).isFalse();
        assertThat(DesignReport.html(near)).contains(", not clearly");
    }

    /** The line is the greater of what the only design was found to cost in the two sets of worlds, so both keep it barely. */
    @Test
    void whereNothingKeepsTheConstraintsClearlyThatIsSaidAtOnce() {
        String only =
                "/design/variables={\"when-spent\": {\"of\": \"when-spent\", \"choices\": [\"cap\", \"overspend\"]}}";
        Optimised far = meanBillAtMost(1e12, only);
        Judged bill = far.today().constraints().get(0);
        double line = StrictMath.max(bill.fresh().value(), bill.told().value());
        assertThat(DesignReport.html(far)).contains("Each of these keeps every constraint clearly");

        Optimised near = meanBillAtMost(StrictMath.ceil(line), only);
        assertThat(near.wanted()).isEqualTo(Keeping.UNCLEARLY);
        assertThat(near.chosen()).isNotEmpty();
        assertThat(DesignReport.lines(near))
                .anyMatch(said -> said.contains("No design keeps every constraint clearly"));
        assertThat(DesignReport.html(near))
                .contains("No design keeps every constraint clearly", "yes, not clearly")
                .doesNotContain("Each of these keeps every constraint clearly");
    }

    private static Optimised meanBillAtMost(double pence, String... more) {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.parse("/time/months=12"),
                Setting.parse("/design/constraints/worst-bill/atMost=" + StrictMath.round(pence)),
                Setting.parse("/design/constraints/worst-bill/statistic=mean")));
        Stream.of(more).map(Setting::parse).forEach(settings::add);
        return searched(HARBOURS, settings, false);
    }

    /** The worlds designs are chosen in and those they are told in, ten times the 16 of the search. */
    @Test
    void theFiguresOfADesignShownAreNotThoseItWasChosenFor() {
        assertThat(found.worlds()).isEqualTo(160);
        assertThat(found.further()).isEqualTo(160);
        for (Optimised.Pick pick : found.chosen()) {
            Judged bill = pick.design().objectives().get(0);
            assertThat(bill.best()).isEqualTo(bill.told()).isNotEqualTo(bill.fresh());
            assertThat(pick.design().told()).contains(Keeping.CLEARLY);
        }
        assertThat(page)
                .contains("in the 160 worlds it was chosen in, and again in the 160 of these figures")
                .contains("Designs, on luck that had no part in choosing them, ± 95%");
    }

    @Test
    void everyDesignOfTheFrontIsInEveryPicture() {
        // drawn wide and narrow on parallel axes, where the named have their name apart; once among the pairs of two
        // aims
        for (Found each : found.front()) {
            boolean named =
                    found.chosen().stream().anyMatch(pick -> pick.design().number() == each.number());
            assertThat(page.split("<g class=\"design [a-z0-9]+\" data-design=\"" + each.number() + "\">", -1))
                    .hasSize(1 + (named ? 5 : 3));
        }
        assertThat(found.chosen()).hasSizeLessThanOrEqualTo(7).isNotEmpty();
    }

    @Test
    void aTariffIsASentenceInPoundsAgainstToday() {
        assertThat(page)
                .contains("“lag” is 2 months, “away” is £700, “core” is £1,500 and “when spent” is “overspend”.")
                .contains("(today £1,500)");
    }

    @Test
    void everyGroupHasAColumnAndEveryDesignShownARow() {
        assertThat(found.effects()).hasSize(1 + found.chosen().size());
        String groups = page.substring(page.indexOf("id=\"groups\""), page.indexOf("id=\"futures\""));
        assertThat(groups)
                .contains("Accepted at assessment", "Treatments begun", "Left as planned", "Parked")
                .contains(">Everybody<", ">Low<", ">Medium<", ">High<", ">Very high<");
        assertThat(groups.split("<tr data-design=", -1))
                .hasSize(1 + 4 * found.effects().size());
    }

    @Test
    void whatIsRecommendedIsTheKneeAndMovesTowardsWhatCountsMore() {
        Found knee = Leanings.recommended(found).orElseThrow();
        assertThat(found.chosen())
                .filteredOn(pick -> pick.why().contains("knee"))
                .singleElement()
                .satisfies(pick -> assertThat(pick.design().number()).isEqualTo(knee.number()));
        List<Leaning> leanings = Leanings.of(found);
        // two objectives twice and half, one constraint stricter and looser
        assertThat(leanings).hasSize(6);
        double bill = knee.objectives().get(0).ranked().value();
        assertThat(leanings.get(0)
                        .best()
                        .orElseThrow()
                        .objectives()
                        .get(0)
                        .ranked()
                        .value())
                .isLessThanOrEqualTo(bill);
        assertThat(leanings.get(1)
                        .best()
                        .orElseThrow()
                        .objectives()
                        .get(0)
                        .ranked()
                        .value())
                .isGreaterThanOrEqualTo(bill);
        assertThat(leanings.get(4).kept()).isLessThanOrEqualTo(leanings.get(5).kept());
        assertThat(leanings.get(4).aim().atMost().orElseThrow()).isEqualTo(8_100_000);
        assertThat(page).contains("“worst bill” were 10% stricter: at most £81.0k");
    }

    @Test
    void onlyOurOwnScriptMayRun() throws NoSuchAlgorithmException {
        String script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(page).contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void stoppedEarlyItSaysSoAndClaimsNothingOfGroups() {
        String early = DesignReport.html(searched(HARBOURS, List.of(Setting.parse("/time/months=12")), true));
        assertThat(early).contains("The search was stopped early").doesNotContain("id=\"groups\"");
    }

    @Test
    void whereNoDesignKeepsTheConstraintsNoneIsRecommended() {
        List<Setting> settings =
                List.of(Setting.parse("/time/months=12"), Setting.parse("/design/constraints/worst-bill/atMost=-1"));
        assertThat(DesignReport.html(searched(HARBOURS, settings, false)))
                .contains("No design found keeps every constraint; none is recommended.")
                .contains("No design keeps the constraints, so none is recommended.");
    }

    @Test
    void theSameSearchWritesTheSameBytes() {
        assertThat(DesignReport.html(searched())).isEqualTo(page);
    }
}
