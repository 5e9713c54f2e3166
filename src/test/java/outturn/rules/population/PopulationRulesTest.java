package outturn.rules.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PopulationRulesTest {
    @Test
    void frailtyHasMeanNoneAndTheVarianceStated() {
        double[] points = Frailty.points(0.7);
        double sum = 0;
        double squares = 0;
        for (double point : points) {
            sum += point;
            squares += point * point;
        }
        assertThat(sum).isCloseTo(0, within(1e-12));
        assertThat(squares / points.length).isCloseTo(0.49, within(1e-12));
        assertThat(points).isSorted();
    }

    /** The middle of the last of 32 equal parts is the 0.984375 quantile, 2.1539 standard deviations, before stretching. */
    @Test
    void frailtyFollowsTheNormalCurve() {
        double[] points = Frailty.points(1);
        assertThat(points[31] / points[20]).isCloseTo(2.153875 / 0.360130, within(1e-5)); // Φ⁻¹(63/64), Φ⁻¹(41/64)
    }

    @Test
    void everyFrailtyPointIsAsLikely() {
        int[] fell = new int[Frailty.POINTS];
        for (int at = 0; at < 3_200; at++) {
            fell[Frailty.point((at + 0.5) / 3_200)]++;
        }
        assertThat(fell).containsOnly(100);
    }

    @Test
    void aGroupBeginsAtItsCut() {
        double[] cuts = {1, 2.5};
        assertThat(ComplexityGroup.of(0.99, cuts)).isZero();
        assertThat(ComplexityGroup.of(1, cuts)).isEqualTo(1);
        assertThat(ComplexityGroup.of(2.5, cuts)).isEqualTo(2);
        assertThat(ComplexityGroup.of(99, new double[0])).isZero();
    }

    /** One in ten is recorded a group too high, two in ten a group too low; never beyond the first and the last. */
    @Test
    void anAssessorErrsByOneGroupAtTheMost() {
        assertThat(ComplexityGroup.recorded(1, 3, 0.1, 0.2, 0.09)).isEqualTo(2);
        assertThat(ComplexityGroup.recorded(1, 3, 0.1, 0.2, 0.29)).isZero();
        assertThat(ComplexityGroup.recorded(1, 3, 0.1, 0.2, 0.31)).isEqualTo(1);
        assertThat(ComplexityGroup.recorded(2, 3, 0.1, 0.2, 0.05)).isEqualTo(2);
        assertThat(ComplexityGroup.recorded(0, 3, 0.1, 0.2, 0.15)).isZero();
    }

    @Test
    void prognosisIsReadToTheNearestThirtySecond() {
        assertThat(Prognosis.eta(Prognosis.reading(0.3))).isEqualTo(10.0 / 32); // 0.3 · 32 = 9.6
        assertThat(Prognosis.eta(Prognosis.reading(-0.3))).isEqualTo(-10.0 / 32);
        assertThat(Prognosis.eta(Prognosis.reading(0))).isZero();
        assertThat(Prognosis.eta(Prognosis.reading(-17))).isEqualTo(-4);
        assertThat(Prognosis.eta(Prognosis.reading(1e300))).isEqualTo(4);
    }

    /** R = 0.4, gain a tenth of the 0.6 missing, loss a twentieth of the 0.4 there: 0.4 + 0.06 − 0.02. */
    @Test
    void capitalGainsOfWhatIsMissingAndLosesOfWhatIsThere() {
        assertThat(CapitalGrowth.next(0.4, 0.1, 0.05)).isCloseTo(0.44, within(1e-15));
        assertThat(CapitalGrowth.next(1, 5, 0)).isEqualTo(1);
        assertThat(CapitalGrowth.next(0.3, 0, 7)).isZero();
    }

    /** A dip of mean 0.8 is even between 0 and 1.6; three tenths of it go each month. */
    @Test
    void clientsPresentAtALowPointAndDriftBack() {
        assertThat(LowPoint.at(0.8, 0.25)).isCloseTo(0.4, within(1e-15));
        assertThat(LowPoint.next(0.4, 0.3)).isCloseTo(0.28, within(1e-15));
    }

    @Test
    void aDrawFallsOnALevelByTheSharesOfItsRow() {
        double[] upTo = {0.2, 1, 0.5, 0.5, 1};
        assertThat(Levels.at(upTo, 0, 2, 0.19)).isZero();
        assertThat(Levels.at(upTo, 0, 2, 0.2)).isEqualTo(1);
        assertThat(Levels.at(upTo, 2, 3, 0.5)).isEqualTo(2); // the middle level has no share
    }
}
