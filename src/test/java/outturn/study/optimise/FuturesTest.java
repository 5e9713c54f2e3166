package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outturn.scenario.Design;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.stress.Battery;
import outturn.study.stress.Shock;

/** Two harbours of a year, designed over more than chance. */
class FuturesTest {
    private static final String HARBOURS = "src/test/resources/outturn/cli/harbour-design.json";
    private static final double[] DESIGN = {3, 1000, 1500, 0};

    private static Tariffs tariffs(String over, String... settings) {
        List<Setting> all =
                new ArrayList<>(List.of(Setting.parse("/time/months=12"), Setting.parse("/design/over=" + over)));
        Stream.of(settings).map(Setting::parse).forEach(all::add);
        Reading<Scenario> reading = ScenarioReader.standard().find(HARBOURS, all);
        return new Tariffs(reading, new Simulation(1, Progress.UNHEARD, new Stop()), 5);
    }

    private static double[][] played(Tariffs tariffs, double[] design, int worlds) {
        return tariffs.play(List.of(new Problem.Trial(design, 0, worlds))).get(0);
    }

    @Test
    void theShocksThatMayBeNamedAreThoseOfTheBattery() {
        List<String> known = Stream.of(Design.Future.values())
                .filter(Design.Future::isShock)
                .map(Futures::name)
                .toList();
        assertThat(known).isEqualTo(Battery.standard().stream().map(Shock::name).toList());
    }

    /** Bill, ruin and again bill: three numbers for each future; chance alone as it was. */
    @Test
    void everyWorldIsPlayedUnderEveryFutureAndTheFirstIsThatOfNoShock() {
        double[][] chance = played(tariffs("[]"), DESIGN, 4);
        double[][] shocked = played(tariffs("[\"cash\", \"demand\", \"lag\"]"), DESIGN, 4);
        for (int world = 0; world < 4; world++) {
            assertThat(chance[world]).hasSize(3);
            assertThat(shocked[world]).hasSize(4 * 3).startsWith(chance[world]);
        }
        assertThat(tariffs("[\"stress\"]").futures()).isEqualTo(1 + 9);
    }

    /** A lag of 3 is doubled to 6, which is what a design with 6 has without a shock. */
    @Test
    void aShockBefallsWhatTheDesignChose() {
        Tariffs lag = tariffs("[\"lag\"]");
        double[][] three = played(lag, new double[] {3, 1000, 1500, 0}, 3);
        double[][] six = played(lag, new double[] {6, 1000, 1500, 0}, 3);
        for (int world = 0; world < 3; world++) {
            assertThat(three[world][3]).isEqualTo(six[world][0]);
            assertThat(three[world][0]).isNotEqualTo(six[world][0]);
        }
        double[][] none = played(lag, new double[] {0, 1000, 1500, 0}, 1);
        assertThat(none[0][3]).isEqualTo(none[0][0]);
    }

    /** The bill of a block does not hang on the luck: with a wage drawn nothing of the bill moves, with referrals much. */
    @Test
    void aWorldHasTheSameNumbersForEveryDesign() {
        Tariffs drawn = tariffs("[\"parameters\"]");
        assertThat(drawn.uncertain()).isEqualTo(1);
        double[][] one = played(drawn, DESIGN, 6);
        double[][] block = played(drawn, new double[] {3, 1000, 1600, 0}, 6);
        for (int world = 0; world < 6; world++) {
            // £100 a month more is paid in twelve months, whoever comes
            assertThat(block[world][0] - one[world][0]).isEqualTo(12 * 100_00, within(1e-9));
        }
        assertThat(one[0]).isNotEqualTo(played(tariffs("[]"), DESIGN, 1)[0]);
        assertThat(played(drawn, DESIGN, 6)).isDeepEqualTo(one);
    }

    /** Worlds 0 to 5 are the same whether played at once or in two goes, as racing does. */
    @Test
    void goingOnIsAsPlayingAtOnce() {
        Tariffs drawn = tariffs("[\"parameters\", \"demand\"]");
        double[][] whole = played(drawn, DESIGN, 6);
        double[][] rest = drawn.play(List.of(new Problem.Trial(DESIGN, 2, 6))).get(0);
        assertThat(rest[0]).isEqualTo(whole[2]);
        assertThat(rest[3]).isEqualTo(whole[5]);
    }

    /** Objectives are made small: of bills 10 and 12 on average the second counts, of a constraint what breaks it most. */
    @Test
    void aDesignCountsAsItDoesWhereItDoesWorst() {
        Tariffs two = tariffs("[\"demand\"]", "/design/constraints/worst-bill/atMost=11");
        Tried design = new Tried(two, two.today());
        design.add(new double[][] {{10, 1, 10, 12, 0, 12}, {10, 1, 10, 12, 0.5, 8}});
        assertThat(design.objective(0).value()).isEqualTo(12);
        assertThat(design.objective(1).value()).isEqualTo(1);
        assertThat(design.constraint(0).value()).isEqualTo(12);
        assertThat(design.score().violation()).isEqualTo(1 / 11.0, within(1e-12));
        Tried other = new Tried(two, two.today());
        other.add(new double[][] {{14, 1, 10, 12, 0, 12}, {10, 1, 10, 12, 0.5, 8}});
        assertThat(Paired.of(two.objectives().get(0), 0, design, other).mean()).isZero(); // 12 and (14 + 10) ÷ 2
    }

    private static Tried tried(Tariffs tariffs, int worlds) {
        Tried tried = new Tried(tariffs, tariffs.today());
        tried.add(played(tariffs, DESIGN, worlds));
        return tried;
    }

    /**
     * Overheads of £400 to £600 a month, all alike, are a variance of (12 · 20,000)² ÷ 12 square pence in what Harbour, rich
     * enough never to borrow, has after twelve months; luck adds what it adds where they are £500 for certain. One variance
     * from n worlds has a standard error of √(2 ÷ n) of itself at most: 7 % of 400.
     */
    @Test
    void whatAnUncertainCostAddsToTheSpreadIsFound() {
        String[] rich = {
            "/design/objectives/bill={\"measure\": \"closing-cash\", \"provider\": \"Harbour\", \"better\": \"more\"}",
            "/population/arrivals/perMonth=12",
            "/providers/Harbour/reserves=1000000",
            "/providers/Harbour/overheadsPerMonth={\"value\": 500, \"unit\": \"GBP\", \"low\": 400, \"high\": 600,"
                    + " \"distribution\": \"uniform\"}"
        };
        int worlds = 400;
        Tariffs cost = tariffs("[\"parameters\"]", rich);
        double[][] again =
                cost.playAgain(List.of(new Problem.Trial(DESIGN, 0, worlds))).get(0);
        Split split =
                Parted.of(cost, 0, tried(cost, worlds), again).objectives().get(0);
        Tariffs sure = tariffs("[]", rich);
        Split luck = Parted.of(sure, 0, tried(sure, worlds), new double[0][])
                .objectives()
                .get(0);
        double known = 12.0 * 20_000 * 12 * 20_000 / 12;
        assertThat(split.parameters() + split.chance())
                .isEqualTo(known + luck.chance(), within(0.2 * (known + luck.chance())));
        assertThat(split.parameters()).isEqualTo(known, within(0.25 * (known + luck.chance())));
        assertThat(split.chance()).isEqualTo(luck.chance(), within(0.2 * luck.chance()));
        assertThat(luck.parameters()).isZero();
    }

    @Test
    void whatCannotBeDrawnOrShockedIsSaidWithItsPlace() {
        assertThat(tariffs("[\"grant\"]").slips())
                .singleElement()
                .asString()
                .contains("design/over: the shock \"grant\" finds nothing to act on", "ring-fence");
        assertThat(tariffs("[\"stress\"]").slips()).isEmpty();
        assertThat(tariffs("[\"stress\"]").idle()).anyMatch(line -> line.startsWith("Grant −28%: "));
        assertThat(tariffs(
                                "[\"parameters\"]",
                                "/population/arrivals/perMonth={\"value\": 12, \"low\": 9, \"high\": 15, \"distribution\": \"beta\"}")
                        .slips())
                .singleElement()
                .asString()
                .contains("/population/arrivals/perMonth", "between 0 and 1");
    }
}
