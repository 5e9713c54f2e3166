package outturn.rules.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetRulesTest {
    /** £1,200 a year, £300 spent, £600 of block still to come. */
    @Test
    void aCappedLineSetsTheYearsBlockAsideBeforeItPaysClaims() {
        long room = ClaimsBudget.room(1200_00, 300_00, 600_00);
        assertThat(room).isEqualTo(300_00); // 1,200 − 300 − 600
        assertThat(ClaimsBudget.paid(250_00, room)).isEqualTo(250_00);
        assertThat(ClaimsBudget.paid(450_00, room)).isEqualTo(300_00);
        assertThat(ClaimsBudget.room(1200_00, 900_00, 600_00)).isZero();
    }

    @Test
    void whatLapsedIsNotRecovered() {
        assertThat(ClaimsBudget.recovered(100, 0)).isEqualTo(100);
        assertThat(ClaimsBudget.recovered(100, 30)).isEqualTo(70);
        assertThat(ClaimsBudget.recovered(100, 130)).isZero();
    }

    @Test
    void aBlockThatGivesWayGetsWhatClaimsHaveLeft() {
        assertThat(BlockBudget.paid(100_00, 1200_00, 900_00)).isEqualTo(100_00);
        assertThat(BlockBudget.paid(100_00, 1200_00, 1150_00)).isEqualTo(50_00);
        assertThat(BlockBudget.paid(100_00, 1200_00, 1300_00)).isZero();
    }
}
