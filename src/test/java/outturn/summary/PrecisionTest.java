package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    private static int needed(Measure measure, double... values) {
        double[][] rows = new double[values.length][];
        for (int replication = 0; replication < values.length; replication++) {
            rows[replication] = new double[] {values[replication]};
        }
        return Precision.needed(new Rows(List.of(measure), rows));
    }

    private static double[] half(int n, double low, double high) {
        double[] values = new double[n];
        for (int at = 0; at < n; at++) {
            values[at] = at % 2 == 0 ? low : high;
        }
        return values;
    }

    /** Bills of 90 and 110: sd 10.05, so error 1.005 at n = 100, and at most 1 is allowed: 100 · 1.005² = 101.01. */
    @Test
    void aBillIsPreciseWhenItsErrorIsAHundredthOfIt() {
        assertThat(needed(Measure.of(Meaning.BILL).provider("all"), half(100, 90, 110)))
                .isEqualTo(102);
        assertThat(needed(Measure.of(Meaning.BILL).provider("all"), half(102, 90, 110)))
                .isEqualTo(102);
    }

    /** A chance of a half: sd 0.50, so 0.01 takes some 2,500. */
    @Test
    void aChanceIsPreciseWhenItsErrorIsAHundredth() {
        assertThat(needed(Measure.of(Meaning.RUIN).provider("Harbour"), half(100, 0, 1)))
                .isBetween(2500, 2530);
    }

    @Test
    void onlyHeadlinesOfTheWholeHorizonCount() {
        assertThat(needed(Measure.of(Meaning.RUIN).provider("all").month(3), half(100, 0, 1)))
                .isEqualTo(100);
        assertThat(needed(Measure.of(Meaning.ACCEPTANCE).provider("all").group("high"), half(100, 0, 1)))
                .isEqualTo(100);
        assertThat(needed(Measure.of(Meaning.DEATHS).provider("all").group("all"), half(100, 0, 100)))
                .isEqualTo(100);
    }

    @Test
    void whatNeverVariesOrIsNeverFoundNeedsNoMore() {
        assertThat(needed(Measure.of(Meaning.BILL).provider("all"), half(10, 0, 0)))
                .isEqualTo(10);
        assertThat(needed(
                        Measure.of(Meaning.ACCEPTANCE).provider("all").group("all"), half(10, Double.NaN, Double.NaN)))
                .isEqualTo(10);
    }
}
