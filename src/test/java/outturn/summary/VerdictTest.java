package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outturn.scenario.Amount;
import outturn.scenario.Promise;

class VerdictTest {
    private static final Measure WAITS = Measure.of(Meaning.P90_WAIT).provider("all");
    private static final Summary SUMMARY =
            new Summary(100, List.of(new Estimate(WAITS, 100, 20, 0.1, 1.2345678, 18, 20, 23)));

    private static Verdict verdict(String measure, Promise.Statistic statistic, double atMost) {
        Promise promise = new Promise(
                measure,
                Optional.empty(),
                Optional.empty(),
                statistic,
                Optional.of(Amount.of(atMost)),
                Optional.empty());
        return Verdict.of(Map.of("short waits", promise), SUMMARY, Optional.empty())
                .get(0);
    }

    @Test
    void aPromiseIsKeptUpToItsLineAndBrokenBeyond() {
        assertThat(verdict("p90-wait", Promise.Statistic.MEAN, 20).kept()).isTrue();
        assertThat(verdict("p90-wait", Promise.Statistic.P95, 21).kept()).isFalse();
        assertThat(verdict("p90-wait", Promise.Statistic.P95, 21).words())
                .isEqualTo("short waits: p90-wait, p95 is 23, promised at most 21: broken");
    }

    @Test
    void aPromiseIsToldToFourDigitsUnlessThoseWouldTellAnotherStory() {
        assertThat(verdict("p90-wait", Promise.Statistic.SD, 2).words())
                .isEqualTo("short waits: p90-wait, sd is 1.235, promised at most 2: kept");
        assertThat(verdict("p90-wait", Promise.Statistic.SD, 1.2346).words())
                .isEqualTo(
                        "short waits: p90-wait, sd is 1.2345678, promised at most 1.2346: kept"); // 1.235 would not be
    }

    @Test
    void aPromiseOfWhatIsNotMeasuredIsNotKept() {
        Verdict of = verdict("p90-weight", Promise.Statistic.MEAN, 20);
        assertThat(of.kept()).isFalse();
        assertThat(of.found()).isEmpty();
        assertThat(of.words())
                .contains("p90-weight")
                .contains("not among the measures")
                .contains("p90-wait");
    }
}
