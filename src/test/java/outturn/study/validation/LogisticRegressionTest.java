package outturn.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    /** 30 of 40 succeed with it, 20 of 50 without: odds 3 against 2/3, an odds ratio of 4.5. */
    @Test
    void ofOneTraitItIsTheOddsRatioOfTheTable() {
        LogisticRegression regression = new LogisticRegression(2);
        regression.observe(new double[] {1, 1}, 30, 40);
        regression.observe(new double[] {1, 0}, 20, 50);
        double[] beta = regression.coefficients();
        assertThat(StrictMath.exp(beta[0])).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(StrictMath.exp(beta[1])).isEqualTo(4.5, within(1e-9));
    }

    /**
     * Odds of 1/4, times 2 for one trait and times 3 for the other: 0.2, 1/3, 3/7, 0.6 succeed. The second trait goes with
     * the first, so that the crude odds ratio of the first, (30 + 180)·(80 + 40) / ((60 + 120)·(20 + 30)), misleads.
     */
    @Test
    void ofTwoTraitsThatGoTogetherItTellsThemApart() {
        LogisticRegression regression = new LogisticRegression(3);
        regression.observe(new double[] {1, 0, 0}, 20, 100);
        regression.observe(new double[] {1, 1, 0}, 30, 90);
        regression.observe(new double[] {1, 0, 1}, 30, 70);
        regression.observe(new double[] {1, 1, 1}, 180, 300);
        double[] beta = regression.coefficients();
        assertThat(StrictMath.exp(beta[1])).isEqualTo(2, within(1e-9));
        assertThat(StrictMath.exp(beta[2])).isEqualTo(3, within(1e-9));
    }

    @Test
    void whenEverybodySucceedsThereIsNothingToSay() {
        LogisticRegression regression = new LogisticRegression(1);
        regression.observe(new double[] {1}, 10, 10);
        assertThat(regression.coefficients()[0]).isNaN();
    }
}
