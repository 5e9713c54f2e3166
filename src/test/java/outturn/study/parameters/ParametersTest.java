package outturn.study.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import outturn.scenario.Scenario;
import outturn.scenario.Slip;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;

class ParametersTest {
    private static final String HARBOURS = "src/test/resources/outturn/cli/harbour.json";

    private static Reading<Scenario> reading(String... settings) {
        return ScenarioReader.standard()
                .find(
                        HARBOURS,
                        java.util.Arrays.stream(settings).map(Setting::parse).toList());
    }

    private static Parameters parameters(String... settings) {
        return new Parameters(reading(settings).value(), 1);
    }

    private static Map<String, Double> drawn(Parameters parameters, int draw) {
        return parameters.drawn(draw).stream()
                .collect(Collectors.toMap(Setting::target, each -> each.value().number()));
    }

    private static String ranged(String pointer, String value, String rest) {
        return pointer + "={\"value\": " + value + ", " + rest + "}";
    }

    @Test
    void whatHasARangeIsDrawnAndWhatIsOfferedIsNot() {
        Parameters parameters = parameters(
                ranged("/contracts/harbour/lag", "2", "\"low\": 1, \"high\": 3"),
                ranged("/providers/Harbour/interestPerYear", "0.08", "\"low\": 0.08, \"high\": 0.08"));
        assertThat(parameters.pointers()).containsExactly("/population/arrivals/perMonth"); // 9 to 15
    }

    @Test
    void aDrawIsTheSameWhateverElseIsChanged() {
        Map<String, Double> first = drawn(parameters(), 7);
        assertThat(drawn(parameters("/contracts/harbour/lag=6"), 7)).isEqualTo(first);
        assertThat(drawn(parameters(), 8)).isNotEqualTo(first);
        double referrals = first.get("/population/arrivals/perMonth");
        assertThat(referrals).isBetween(9.0, 15.0);
    }

    /** One wage of £20 to £30 in two places; with another source for the second, two. */
    @Test
    void aNumberWrittenTwiceIsOneNumber() {
        String range = "\"unit\": \"GBP\", \"low\": 20, \"high\": 30, \"source\": \"pay review\"";
        String star = "/providers/North Star/costPerHour";
        String harbour = "/providers/Harbour/costPerHour";
        Parameters same = parameters(ranged(star, "25", range), ranged(harbour, "25", range));
        assertThat(same.number()).isEqualTo(2);
        assertThat(drawn(same, 3).get(star))
                .isEqualTo(drawn(same, 3).get(harbour))
                .isNotEqualTo(25);
        Parameters other =
                parameters(ranged(star, "25", range), ranged(harbour, "25", range.replace("pay review", "tender")));
        assertThat(other.number()).isEqualTo(3);
        assertThat(drawn(other, 3).get(star)).isNotEqualTo(drawn(other, 3).get(harbour));
    }

    @Test
    void whatIsDrawnIsANumberOfItsKind() {
        Parameters parameters = parameters(
                ranged("/population/initial", "60", "\"low\": 40, \"high\": 80"),
                ranged(
                        "/providers/Harbour/reserves",
                        "12000.10",
                        "\"unit\": \"GBP\", \"low\": 1, \"high\": 99000, \"distribution\": \"normal\""));
        for (int draw = 0; draw < 200; draw++) {
            Map<String, Double> drawn = drawn(parameters, draw);
            assertThat(drawn.get("/population/initial") % 1).isZero();
            double pence = drawn.get("/providers/Harbour/reserves") * 100;
            assertThat(pence).isEqualTo(StrictMath.rint(pence), within(1e-6)).isNotNegative();
            assertThat(reading().with(parameters.drawn(draw)).isSound()).isTrue();
        }
    }

    /** 0.6 and 0.4, the first from 0.4 to 0.8. */
    @Test
    void sharesOfOneWholeAddUpToItOnceDrawn() {
        String shares = "/population/attributes/drug/shares/";
        Parameters parameters = parameters(ranged(shares + "opiate", "0.6", "\"low\": 0.4, \"high\": 0.8"));
        assertThat(parameters.pointers()).hasSize(2);
        for (int draw = 0; draw < 20; draw++) {
            Map<String, Double> drawn = drawn(parameters, draw);
            assertThat(drawn.get(shares + "opiate") + drawn.get(shares + "other"))
                    .isEqualTo(1, within(1e-12));
            assertThat(reading().with(parameters.drawn(draw)).isSound()).isTrue();
        }
        assertThat(drawn(parameters, 1)).isNotEqualTo(drawn(parameters, 2));
    }

    /** Mean of (9, 12, 15) triangular: 12; variance (9² + 12² + 15² − 9·12 − 9·15 − 12·15) ÷ 18 = 1.5. */
    @Test
    void drawsAreSpreadAsTheRangeSays() {
        Parameters parameters = parameters();
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < 20_000; draw++) {
            double x = drawn(parameters, draw).get("/population/arrivals/perMonth");
            sum += x;
            squares += x * x;
        }
        double mean = sum / 20_000;
        assertThat(mean).isEqualTo(12, within(0.035)); // 4 standard errors of √(1.5 ÷ 20,000)
        assertThat(squares / 20_000 - mean * mean).isEqualTo(1.5, within(0.06));
    }

    @Test
    void aRangeThatItsDistributionCannotHaveIsASlipWithItsPlace() {
        List<Slip> slips = parameters(ranged(
                        "/population/arrivals/perMonth", "12", "\"low\": 9, \"high\": 15, \"distribution\": \"beta\""))
                .slips();
        assertThat(slips).singleElement().satisfies(slip -> {
            assertThat(slip.pointer()).isEqualTo("/population/arrivals/perMonth");
            assertThat(slip.problem()).contains("between 0 and 1");
        });
        assertThat(parameters().slips()).isEmpty();
        assertThat(parameters().ends()).hasSize(2);
    }
}
