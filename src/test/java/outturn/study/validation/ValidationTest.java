package outturn.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/** The page is what the command writes now, and a wrong parameter shows. */
class ValidationTest {
    private static Validation shipped;

    @BeforeAll
    static void playAsTheCommandDoes() {
        shipped = Validation.of(read("block-grant"), simulation(), 1, Validation.AREAS);
    }

    private static Simulation simulation() {
        return new Simulation(2, Progress.UNHEARD, new Stop());
    }

    private static Reading<Scenario> read(String name, Setting... settings) {
        return ScenarioReader.standard().read(Path.of("scenarios", name, "scenario.json"), List.of(settings));
    }

    /** Two areas and twenty cohorts of the block grant with one parameter changed. */
    private static Validation planted(String target, String setting) {
        return Validation.of(target, read("block-grant", Setting.parse(setting)), simulation(), 1, 2);
    }

    /** When it is not: {@code ./outturn validate --write docs/validation.md}. */
    @Test
    void thePageIsWhatTheCommandWrites() {
        assertThat(Path.of("docs/validation.md")).content().isEqualTo(Page.of(shipped));
    }

    @Test
    void allTargetsAreOnThePageEachMetOrShownAsAMiss() {
        assertThat(shipped.targets().stream().map(Result::target).distinct())
                .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "B1", "B2", "B3", "B4", "B5", "B6");
        String page = Page.of(shipped);
        for (Result result : shipped.targets()) {
            assertThat(result.value()).as(result.what()).isNotNaN();
            assertThat(page.lines()
                            .filter(line -> line.startsWith("| " + result.target() + " | " + result.what() + " |"))
                            .filter(line -> line.contains(result.passes() ? "| pass |" : "| **MISS** |")))
                    .hasSize(1);
        }
    }

    /** It was calibrated on them, so a miss means that engine or parameters have moved since. */
    @Test
    void theBlockGrantMeetsWhatItWasCalibratedOn() {
        assertThat(shipped.missed()).noneMatch(target -> target.startsWith("A"));
        assertThat(shipped.met()).filteredOn(target -> target.startsWith("A")).hasSize(8);
    }

    /** Nothing was fitted to these, so which pass may change with the engine; today's misses are told on the page. */
    @Test
    void maineCreamsAndDelawareDoesNot() {
        assertThat(shipped.met()).contains("B1", "B2", "B3", "B4");
        assertThat(Page.of(shipped)).contains("- B5: Missed, because", "- B6: Missed, for");
    }

    @Test
    void wereCompletingAPerfectSignOfRecoveryTheWeakLinkWouldMiss() {
        Validation planted = planted("A5", "/pathway/states/completed/to/relapsed/rate=0");
        assertThat(planted.missed()).containsExactly("A5");
        assertThat(Page.of(planted))
                .contains("**0 of 1 targets are met; missed: A5.**")
                .contains("| **MISS** |");
    }

    @Test
    void wereDeathNoLikelierJustAfterTreatmentTheOrderWouldMiss() {
        assertThat(planted("A7", "/pathway/states/dropped-out/to/dead/bands=[]").missed())
                .containsExactly("A7");
    }

    @Test
    void wereResidentialCareTwiceAsDearItsShareOfTheMoneyWouldMiss() {
        List<Setting> dearer = List.of("northgate-trust", "harbour-recovery", "meridian-care", "new-leaf").stream()
                .map(provider -> Setting.parse("/providers/" + provider + "/clientCosts/residential=5200"))
                .toList();
        Validation planted =
                Validation.of("A8", read("block-grant", dearer.toArray(Setting[]::new)), simulation(), 1, 2);
        assertThat(planted.missed()).containsExactly("A8");
    }

    @Test
    void aScenarioOfSomethingElseIsRefusedWithWhatItLacks() {
        assertThatThrownBy(() -> Validation.of(read("hiv-monotherapy"), simulation(), 1, 1))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("the targets ask for")
                .hasMessageContaining("block-grant");
    }

    @Test
    void threadsDoNotShow() {
        Reading<Scenario> blockGrant = read("block-grant");
        Simulation alone = new Simulation(1, Progress.UNHEARD, new Stop());
        assertThat(Page.of(Validation.of("A2", blockGrant, alone, 7, 2)))
                .isEqualTo(Page.of(Validation.of("A2", blockGrant, simulation(), 7, 2)));
    }
}
