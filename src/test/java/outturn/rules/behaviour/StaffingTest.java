package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A hundred staff hours, of which a tenth would leave in a quiet month. */
class StaffingTest {
    private static final double SAME = 1e-12;

    @Test
    void afterAYearTheShareThatLeavesInAYearHasLeft() {
        double month = Staffing.turnover(0.25, 12);
        assertThat(StrictMath.pow(1 - month, 12)).isCloseTo(0.75, within(SAME));
        assertThat(Staffing.turnover(0.25, 1)).isCloseTo(0.25, within(SAME));
        assertThat(Staffing.turnover(0, 12)).isZero();
    }

    @Test
    void turnoverRisesWithCaseloadAboveTheNormAndNotBelow() {
        assertThat(Staffing.left(100, 100, 0.1, 1, 2, 0)).isEqualTo(10);
        assertThat(Staffing.left(100, 100, 0.1, 0.5, 2, 0)).isEqualTo(10);
        assertThat(Staffing.left(100, 100, 0.1, 1.5, 2, 0)).isEqualTo(20); // 10 · (1 + 2 · 0.5)
    }

    @Test
    void turnoverRisesWithCutsAndNotWithGrowth() {
        assertThat(Staffing.left(100, 50, 0.1, 0, 0, 3)).isCloseTo(25, within(SAME)); // 10 · (1 + 3 · 0.5)
        assertThat(Staffing.left(100, 150, 0.1, 0, 0, 3)).isEqualTo(10);
    }

    @Test
    void nobodyLeavesTwiceAndNobodyLeavesWhereThereIsNobody() {
        assertThat(Staffing.left(100, 0, 0.5, 9, 9, 9)).isEqualTo(100);
        assertThat(Staffing.left(0, 100, 0.5, 9, 9, 9)).isZero();
    }

    @Test
    void staffBeyondTheMoneyGoOverTheNoticeAndPostsFillOverTheRecruitment() {
        assertThat(Staffing.dismissed(90, 60, 3)).isEqualTo(10); // (90 − 60) / 3
        assertThat(Staffing.recruited(90, 60, 3)).isZero();
        assertThat(Staffing.recruited(60, 90, 6)).isEqualTo(5); // (90 − 60) / 6
        assertThat(Staffing.dismissed(60, 90, 3)).isZero();
    }

    /** A fortieth leaves a month and posts take 5 months to fill: 0.025 · 4 / 1.1 = 1/11 of posts are empty in the long run. */
    @Test
    void withTurnoverAloneTheVacanciesAreThoseOfTheFormula() {
        double hours = 100;
        for (int month = 0; month < 400; month++) {
            double left = Staffing.left(hours, 100, 0.025, 0, 0, 0);
            hours = hours - left + Staffing.recruited(hours - left, 100, 5);
        }
        assertThat(hours).isCloseTo(100 - 100.0 / 11, within(1e-9));
    }

    @Test
    void aboveTheNormAnHourDoesLess() {
        assertThat(Staffing.effect(0.5, 1)).isEqualTo(1);
        assertThat(Staffing.effect(1, 1)).isEqualTo(1);
        assertThat(Staffing.effect(2, 1)).isEqualTo(0.5);
        assertThat(Staffing.effect(4, 0.5)).isEqualTo(0.5);
        assertThat(Staffing.effect(4, 0)).isEqualTo(1);
    }

    @Test
    void volunteersStandInForAPartUpToACeiling() {
        assertThat(Staffing.volunteers(20, 0.5, 0.3, 100)).isEqualTo(10); // all 20, each worth half
        assertThat(Staffing.volunteers(80, 0.5, 0.3, 100)).isEqualTo(15); // 30 beside 100 paid
        assertThat(Staffing.volunteers(80, 0.5, 0.3, 0)).isZero();
    }

    @Test
    void anAverageMovesAPartOfTheWay() {
        assertThat(Staffing.averaged(1, 0.4, 3)).isCloseTo(0.8, within(SAME)); // 1 − 0.6 / 3
        assertThat(Staffing.averaged(1, 0.4, 1)).isCloseTo(0.4, within(SAME));
    }

    /** Ten clients at six hours or one: 60 hours serve all, 35 half of them, 10 none. */
    @Test
    void hoursThatAreShortAreGivenToAsManyAsTheyReach() {
        assertThat(Staffing.chanceOfStated(70, 10, 6, 1)).isEqualTo(1);
        assertThat(Staffing.chanceOfStated(60, 10, 6, 1)).isEqualTo(1);
        assertThat(Staffing.chanceOfStated(35, 10, 6, 1)).isEqualTo(0.5); // 5 · 6 + 5 · 1
        assertThat(Staffing.chanceOfStated(5, 10, 6, 1)).isZero();
        assertThat(Staffing.chanceOfStated(5, 0, 6, 1)).isEqualTo(1);
        assertThat(Staffing.chanceOfStated(0, 10, 1, 1)).isEqualTo(1); // nothing less to give
    }
}
