package outturn.study.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outturn.study.evaluation.Plan.Size;

/** Each study on numbers made by hand: one month before, one after, and rates that can be worked out on paper. */
class StudyTest {
    private static final double EXACT = 1e-12;

    /** Student's t at 0.975 with 2 degrees of freedom is 4.3027; the expansion is right to one per cent. */
    private static final double T2 = 4.3027;

    private static final Size THREE = new Size(3, 1, 1);

    /** Twelve clients in treatment for a month are a client-year, so outcomes in a month are the rate. */
    private static Tally area(int before, int after) {
        Tally tally = new Tally(2, 1, Outcome.COMPLETED);
        fill(tally, 0, 0, 12, before);
        fill(tally, 1, 0, 12, after);
        return tally;
    }

    private static void fill(Tally tally, int month, int like, int treated, int outcomes) {
        for (int client = 0; client < treated; client++) {
            tally.among(month, like);
        }
        for (int client = 0; client < outcomes; client++) {
            tally.outcome(month, like);
        }
    }

    private static Sample sample() {
        return new Sample(
                List.of(area(2, 5), area(3, 5), area(1, 5)), List.of(area(2, 3), area(4, 5), area(2, 3)), 1, 1);
    }

    /** Rises 3, 2, 4: mean 3, standard deviation 1, error 1/√3 = 0.5774, half-width 4.3027 · 0.5774 = 2.484. */
    @Test
    void beforeAndAfterIsTheMeanRiseWithTheSpreadOfAreas() {
        Said said = Study.BEFORE_AFTER.of(sample(), THREE);
        assertThat(said.estimate()).isCloseTo(3, within(EXACT));
        assertThat(said.error()).isCloseTo(1 / StrictMath.sqrt(3), within(EXACT));
        assertThat(said.high() - said.estimate()).isCloseTo(T2 / StrictMath.sqrt(3), within(0.03));
        assertThat(said.finds()).isTrue();
    }

    /** The compared rise by 1 each, so differences are 2, 1, 3: mean 2, and the same spread; 2 − 2.484 is below nothing. */
    @Test
    void differenceInDifferencesTakesTheOthersRiseAway() {
        Said said = Study.DIFFERENCE_IN_DIFFERENCES.of(sample(), THREE);
        assertThat(said.estimate()).isCloseTo(2, within(EXACT));
        assertThat(said.error()).isCloseTo(1 / StrictMath.sqrt(3), within(EXACT));
        assertThat(said.finds()).isFalse();
        assertThat(said.covers(2)).isTrue();
        assertThat(said.covers(4.6)).isFalse();
    }

    /**
     * The compared rise by 2, 1, 3 where the treated rise by 3, 2, 4: each by one less than its own pair, so there is no doubt about it.
     * Of unpaired areas each side's error would be 1/√3; held against the next pair's, they would rise by 2, −1 and 2 more.
     */
    @Test
    void differenceInDifferencesHoldsEachAreaAgainstItsOwnPair() {
        Sample pairs = new Sample(
                List.of(area(2, 5), area(3, 5), area(1, 5)), List.of(area(2, 4), area(4, 5), area(2, 5)), 1, 1);
        Said said = Study.DIFFERENCE_IN_DIFFERENCES.of(pairs, THREE);
        assertThat(said.estimate()).isCloseTo(1, within(EXACT));
        assertThat(said.error()).isCloseTo(0, within(EXACT));
    }

    /**
     * Kind 0: treated 6 outcomes in 2 client-years, compared 2 in 1, so 3 − 2 = 1. Kind 1: 4 in 1 against 3 in 3, so 4 − 1 = 3. Kind
     * 2 is seen among the treated alone and left out. Weighted 2 to 1: (2 · 1 + 1 · 3) / 3 = 5/3. Squared error: (4 · (6/4 + 2/1) + 1 ·
     * (4/1 + 3/9)) / 9 = (14 + 13/3) / 9.
     */
    @Test
    void matchedClientsAreWeightedAsTheTreated() {
        Tally treated = new Tally(2, 3, Outcome.COMPLETED);
        fill(treated, 1, 0, 24, 6);
        fill(treated, 1, 1, 12, 4);
        fill(treated, 1, 2, 12, 9);
        Tally compared = new Tally(2, 3, Outcome.COMPLETED);
        fill(compared, 1, 0, 12, 2);
        fill(compared, 1, 1, 36, 3);
        Said said = Study.MATCHED.of(new Sample(List.of(treated), List.of(compared), 1, 1), new Size(1, 1, 1));
        assertThat(said.estimate()).isCloseTo(5.0 / 3, within(EXACT));
        assertThat(said.error()).isCloseTo(StrictMath.sqrt((14 + 13.0 / 3) / 9), within(EXACT));
        assertThat(said.high() - said.estimate()).isCloseTo(1.959964 * said.error(), within(1e-6));
    }

    /**
     * Of 12 assessed 6 were turned away here, of 8 there 2: 6/12 − 2/8 = 1/4. Squared error of shares: .5 · .5 / 12 + .25 · .75 / 8.
     */
    @Test
    void aShareOfClientsAssessedHasTheErrorOfAShare() {
        Tally treated = new Tally(2, 1, Outcome.DECLINED);
        fill(treated, 1, 0, 12, 6);
        Tally compared = new Tally(2, 1, Outcome.DECLINED);
        fill(compared, 1, 0, 8, 2);
        Said said = Study.MATCHED.of(new Sample(List.of(treated), List.of(compared), 1, 1), new Size(1, 1, 1));
        assertThat(said.estimate()).isCloseTo(0.25, within(EXACT));
        assertThat(said.error()).isCloseTo(StrictMath.sqrt(0.25 / 12 + 0.1875 / 8), within(EXACT));
    }

    /** Without anybody to compare with there is nothing to say. */
    @Test
    void aStudyWithNobodyToCompareSaysSo() {
        Tally nobody = new Tally(2, 1, Outcome.COMPLETED);
        Sample sample = new Sample(List.of(area(1, 1)), List.of(nobody), 1, 1);
        assertThat(Study.MATCHED.of(sample, new Size(1, 1, 1)).isKnown()).isFalse();
    }

    /** Months 1 and 2 before, month 3 left out, month 4 after; what is further off is not read. */
    @Test
    void aSmallerEvaluationReadsTheMonthsNextToTheStart() {
        Tally tally = new Tally(6, 1, Outcome.COMPLETED);
        int[] outcomes = {12, 1, 3, 12, 4, 12};
        for (int month = 0; month < outcomes.length; month++) {
            fill(tally, month, 0, 12, outcomes[month]);
        }
        Sample sample = new Sample(List.of(tally), List.of(tally), 3, 4);
        assertThat(sample.rise(tally, new Size(1, 2, 1))).isCloseTo(4 - 2, within(EXACT)); // 4/1 − (1 + 3)/2
    }

    @Test
    void sizesAreQuarterHalfAndWholeAndTheWholeComesLast() {
        Plan plan = new Plan(12, 12, 0, 24, Outcome.COMPLETED, List.of(), Optional.empty(), Optional.empty());
        assertThat(plan.sizes())
                .containsExactly(
                        new Size(3, 3, 6),
                        new Size(3, 6, 12),
                        new Size(3, 12, 24),
                        new Size(6, 3, 6),
                        new Size(6, 6, 12),
                        new Size(6, 12, 24),
                        new Size(12, 3, 6),
                        new Size(12, 6, 12),
                        new Size(12, 12, 24));
    }
}
