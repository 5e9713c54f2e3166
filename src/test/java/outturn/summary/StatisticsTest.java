package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static final Measure BILL = Measure.of(Meaning.BILL);

    @Test
    void aMeanComesWithTheSpreadBetweenReplicationsAndItsOwnError() {
        Estimate of = Statistics.estimate(BILL, new double[] {2, 4, 4, 4, 5, 5, 7, 9});
        assertThat(of.n()).isEqualTo(8);
        assertThat(of.mean()).isEqualTo(5); // 40 / 8
        assertThat(of.sd()).isCloseTo(StrictMath.sqrt(32.0 / 7), within(1e-12)); // squares 9+1+1+1+0+0+4+16
        assertThat(of.mcse()).isCloseTo(StrictMath.sqrt(32.0 / 7 / 8), within(1e-12));
    }

    @Test
    void aReplicationWithAnEmptyDenominatorIsLeftOutAndNotCounted() {
        Estimate of = Statistics.estimate(BILL, new double[] {1, Double.NaN, 3});
        assertThat(of.n()).isEqualTo(2);
        assertThat(of.mean()).isEqualTo(2);
        assertThat(Statistics.estimate(BILL, new double[] {Double.NaN}).mean()).isNaN();
    }

    @Test
    void oneReplicationSaysNothingOfTheSpread() {
        Estimate of = Statistics.estimate(BILL, new double[] {7});
        assertThat(of.mean()).isEqualTo(7);
        assertThat(of.sd()).isNaN();
        assertThat(of.mcse()).isNaN();
        assertThat(of.p95()).isEqualTo(7);
    }

    /** h = (5 − 1) · 0.95 = 3.8, so four fifths of the way from the fourth to the fifth. */
    @Test
    void aPercentileBetweenTwoValuesLiesOnTheLineBetweenThem() {
        double[] sorted = {10, 20, 30, 40, 50};
        assertThat(Statistics.quantile(sorted, 0.95)).isCloseTo(48, within(1e-12)); // 40 + 0.8 · 10
        assertThat(Statistics.quantile(sorted, 0.5)).isEqualTo(30);
        assertThat(Statistics.quantile(sorted, 0)).isEqualTo(10);
        assertThat(Statistics.quantile(sorted, 1)).isEqualTo(50);
        assertThat(Statistics.quantile(new double[0], 0.5)).isNaN();
    }

    /** Of 1 to 101 the 95th percentile is 96; above it lie 97 … 101 by 1 … 5, in all 15. */
    @Test
    void theMeanOfTheWorstTwentiethLiesAboveTheNinetyFifthPercentile() {
        double[] values = IntStream.rangeClosed(1, 101).mapToDouble(i -> i).toArray();
        Estimate of = Statistics.meanOfWorst(BILL, values);
        assertThat(of.mean()).isCloseTo(96 + 15.0 / 101 / 0.05, within(1e-9));
        assertThat(of.mcse()).isPositive();
    }

    @Test
    void aNumberOfAllReplicationsHasAnErrorOnlyWhenThereAreEnough() {
        double[] few = new double[199];
        Arrays.setAll(few, i -> i % 7);
        assertThat(Statistics.whole(BILL, few, Statistics::mean).mcse()).isNaN();
        double[] enough = new double[200];
        Arrays.setAll(enough, i -> i / 10); // twenty runs of ten, whose means are 0 … 19
        Estimate of = Statistics.whole(BILL, enough, Statistics::mean);
        assertThat(of.mean()).isEqualTo(9.5);
        assertThat(of.mcse()).isCloseTo(StrictMath.sqrt(35.0 / 20), within(1e-12)); // variance of 0 … 19 is 35
    }

    /** Expected quantiles: any table of Student's t, two-sided 5%: 4.303, 3.182, 2.262, 1.984. */
    @Test
    void anIntervalReachesAsFarAsStudentSays() {
        assertThat(Statistics.reach(3)).isCloseTo(4.303, within(0.04));
        assertThat(Statistics.reach(4)).isCloseTo(3.182, within(0.01));
        assertThat(Statistics.reach(10)).isCloseTo(2.262, within(0.001));
        assertThat(Statistics.reach(100)).isCloseTo(1.984, within(0.001));
        assertThat(Statistics.reach(1)).isNaN();
    }

    /** Rates 0.6, 0.5, 0.4 for equal groups, placed at 1/6, 1/2, 5/6: the line falls 0.1 in a third. */
    @Test
    void theSlopeIndexIsTheFallFromTheLeastToTheMostComplex() {
        double[] people = {10, 10, 10};
        assertThat(SlopeIndex.of(people, new double[] {6, 5, 4})).isCloseTo(0.3, within(1e-12));
        assertThat(SlopeIndex.of(people, new double[] {4, 5, 6})).isCloseTo(-0.3, within(1e-12));
        assertThat(SlopeIndex.of(new double[] {0, 7, 0}, new double[] {0, 3, 0}))
                .isNaN();
        assertThat(SlopeIndex.of(new double[3], new double[3])).isNaN();
    }

    /** 30 with 0.8 at place 0.15, 70 with 0.3 at place 0.65: the line falls 0.5 in a half. */
    @Test
    void theSlopeIndexWeighsGroupsByTheirPeople() {
        assertThat(SlopeIndex.of(new double[] {30, 70}, new double[] {24, 21})).isCloseTo(1.0, within(1e-12));
    }
}
