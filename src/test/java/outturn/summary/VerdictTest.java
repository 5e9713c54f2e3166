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
    private static final Summary SUMMARY = new Summary(100, List.of(new Estimate(WAITS, 100, 20, 0.1, 1, 18, 20, 23)));

    private static Verdict verdict(String measure, Promise.Statistic statistic, double atMost) {
        return Verdict.of(Map.of("short waits", promise(measure, statistic, atMost)), SUMMARY, Optional.empty())
                .get(0);
    }

    private static Promise promise(String measure, Promise.Statistic statistic, double atMost) {
        return new Promise(
                measure,
                Optional.empty(),
                Optional.empty(),
                statistic,
                Optional.of(Amount.of(atMost)),
                Optional.empty());
    }

    @Test
    void aPromiseIsKeptUpToItsLineAndBrokenBeyond() {
        assertThat(verdict("p90-wait", Promise.Statistic.MEAN, 20).kept()).isTrue();
        assertThat(verdict("p90-wait", Promise.Statistic.P95, 21).kept()).isFalse();
        assertThat(verdict("p90-wait", Promise.Statistic.P95, 21).words())
                .isEqualTo("short waits: p90-wait, p95 is 23, promised at most 21: broken");
    }

    /** Four digits, and as many more as part the figure from its line. */
    @Test
    void aFigureIsToldInAsFewDigitsAsShowOnWhichSideOfTheLineItIs() {
        assertThat(told(0.0481736882253)).contains("mean is 0.04817, promised at most 0.05: kept");
        assertThat(told(0.0500031)).contains("mean is 0.050003, promised at most 0.05: broken");
        assertThat(told(0.05)).contains("mean is 0.05, promised at most 0.05: kept");
        assertThat(told(4_052_142_199.7)).contains("mean is 4052142200, promised");
    }

    private static String told(double mean) {
        Summary summary = new Summary(100, List.of(new Estimate(WAITS, 100, mean, 0.1, 1, 18, 20, 23)));
        return Verdict.of(
                        Map.of("short waits", promise("p90-wait", Promise.Statistic.MEAN, 0.05)),
                        summary,
                        Optional.empty())
                .get(0)
                .words();
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
