package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outturn.replication.draws.Draws;
import outturn.scenario.Gauge.Statistic;

/** How low and how high a statistic may be, by the worlds played. */
class BoundsTest {
    private static double[] chance(int ones, int of) {
        double[] column = new double[of];
        Arrays.fill(column, 0, ones, 1);
        return column;
    }

    private static double[] upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }

    /** A chance p leaves 200 worlds without with 0.95 to one: (1 − p)²⁰⁰ = 0.05, so p = 1 − 0.05^(1 ÷ 200) = 0.01487. */
    @Test
    void nothingInTwoHundredWorldsIsNotNothing() {
        Bounds bounds = Bounds.of(chance(0, 200), Statistic.MEAN, true);
        assertThat(bounds.low()).isZero();
        assertThat(bounds.high()).isEqualTo(1 - StrictMath.pow(0.05, 1 / 200.0), within(1e-6));
        assertThat(Bounds.of(chance(200, 200), Statistic.MEAN, true).low())
                .isEqualTo(StrictMath.pow(0.05, 1 / 200.0), within(1e-6));
    }

    /** Of 200 worlds 13 may fail where at most a tenth is promised: Σ C(200, k) 0.1^k 0.9^(200 − k) to 13 is 0.0566, to 12 0.0320. */
    @Test
    void aChanceOfATenthIsClearlyKeptWithTwelveOfTwoHundredAndNotWithThirteen() {
        assertThat(Bounds.of(chance(12, 200), Statistic.MEAN, true).high()).isLessThan(0.1);
        assertThat(Bounds.of(chance(13, 200), Statistic.MEAN, true).high()).isGreaterThan(0.1);
    }

    /** Mean 50.5, sd 29.01, error 2.901; t of 99 degrees leaves a twentieth beyond 1.660. */
    @Test
    void aMeanHasStudentsT() {
        Bounds bounds = Bounds.of(upTo(100), Statistic.MEAN, true);
        assertThat(bounds.low()).isEqualTo(50.5 - 1.660 * 2.901, within(0.01));
        assertThat(bounds.high()).isEqualTo(50.5 + 1.660 * 2.901, within(0.01));
    }

    /** Of 59 worlds the greatest is beyond the 95th percentile but for a chance of 0.95⁵⁹ = 0.048; of 58, 0.051 (Wilks, 1941). */
    @Test
    void aHighPercentileNeedsFiftyNineWorlds() {
        assertThat(Bounds.of(upTo(58), Statistic.P95, true).high()).isNaN();
        assertThat(Bounds.of(upTo(59), Statistic.P95, true).high()).isEqualTo(59);
        assertThat(Bounds.of(upTo(59), Statistic.P5, true).low()).isEqualTo(1);
    }

    @Test
    void theWorstWorldIsThatOfTheWorldsPlayed() {
        assertThat(Bounds.of(upTo(7), Statistic.WORST, true)).isEqualTo(new Bounds(7, 7));
        assertThat(Bounds.of(upTo(7), Statistic.WORST, false)).isEqualTo(new Bounds(1, 1));
    }

    @Test
    void oneWorldTellsNothing() {
        assertThat(Bounds.of(new double[] {1, Double.NaN}, Statistic.MEAN, true))
                .isEqualTo(Bounds.UNKNOWN);
        assertThat(Bounds.UNKNOWN.with(new Bounds(0, 1))).isEqualTo(Bounds.UNKNOWN);
    }

    /**
     * Each end is wrong once in twenty columns of 200 at most: of 2,000 columns 100, with a deviation of 9.7; 140 would come by
     * luck less than once in ten thousand.
     */
    @Test
    void aBoundIsSeldomWrong() {
        int[] wrong = new int[6];
        for (int column = 0; column < 2_000; column++) {
            double[] uniform = new double[200];
            for (int world = 0; world < 200; world++) {
                uniform[world] = Draws.uniform(Draws.world(11, world), column, 0, 1);
            }
            double[] chance = Arrays.stream(uniform).map(u -> u < 0.1 ? 1 : 0).toArray();
            count(wrong, 0, Bounds.of(chance, Statistic.MEAN, true), 0.1);
            count(wrong, 2, Bounds.of(uniform, Statistic.MEAN, true), 0.5);
            count(wrong, 4, Bounds.of(uniform, Statistic.P95, true), 0.95);
        }
        assertThat(Arrays.stream(wrong)).allMatch(each -> each > 20 && each < 140);
    }

    private static void count(int[] wrong, int at, Bounds bounds, double truth) {
        wrong[at] += bounds.low() > truth ? 1 : 0;
        wrong[at + 1] += bounds.high() < truth ? 1 : 0;
    }
}
