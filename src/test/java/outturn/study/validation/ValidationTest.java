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
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** The page is what the command writes now, and a wrong parameter shows. */
class ValidationTest {
    private static Validation shipped;

    @BeforeAll
    static void playAsTheCommandDoes() {
        shipped = Validation.only("", read("block-grant"), simulation(), 1, Validation.AREAS);
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
                .containsExactly(
                        "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "B1", "B2", "B3", "B4", "B5", "B6", "B7",
                        "C1", "C2", "C3", "C4", "D1", "D2", "D3", "D4", "D5");
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
        assertThat(shipped.met()).filteredOn(target -> target.startsWith("A")).hasSize(9);
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

    /** It is the result on which the whole rests. */
    @Test
    void thePilotsFirstYearComesOutAndTheDisruptionDrivesIt() {
        assertThat(shipped.met()).contains("C1");
        double all = beside("C1: completing, prices and disruption");
        assertThat(all).isLessThan(beside("C1: completing, prices and deferral"));
        assertThat(all).isLessThan(beside("C1: completing, prices and assessor"));
    }

    /** Nothing was fitted to these, so which pass may change with the engine; a miss of today is told on the page. */
    @Test
    void maineCreamsAndDelawareDoesNotAndAMissSaysWhy() {
        assertThat(shipped.met()).contains("B1", "B2", "B3", "B4");
        assertThat(shipped.missed())
                .allSatisfy(target -> assertThat(Page.of(shipped)).contains("- **" + target + "** Missed, "));
    }

    private static double beside(String what) {
        return shipped.beside().stream()
                .filter(result -> result.what().equals(what))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** What a trial asks for is there to be asked for; a row has it or the trial says what it lacks. */
    @Test
    void aTrialThatAsksForWhatIsNotMeasuredSaysSo() {
        Seen empty = new Seen(Seen.places(List.of()), new double[0]);
        assertThatThrownBy(() -> empty.of(Measure.of(Meaning.ENTRIES, "heaven")))
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("entries/heaven");
    }

    @Test
    void worldsOfOneLuckShareItAndOthersDoNot() {
        World world = World.of("reserves-and-lag");
        assertThat(world.with("/time/months=24").seed(7)).isEqualTo(world.seed(7));
        assertThat(world.luck(1).seed(7)).isNotEqualTo(world.seed(7));
    }

    @Test
    void aTrialOnAScenarioThatIsNotSoundIsAFault() {
        assertThatThrownBy(() -> World.of("reserves-and-lag", "/time/months=-1").model())
                .isInstanceOf(Check.Fault.class)
                .hasMessageContaining("reserves-and-lag");
    }

    @Test
    void threadsDoNotShow() {
        Reading<Scenario> blockGrant = read("block-grant");
        Simulation alone = new Simulation(1, Progress.UNHEARD, new Stop());
        assertThat(Page.of(Validation.of("A2", blockGrant, alone, 7, 2)))
                .isEqualTo(Page.of(Validation.of("A2", blockGrant, simulation(), 7, 2)));
    }
}
