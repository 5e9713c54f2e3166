package outturn.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractRulesTest {
    @Test
    void aPriceIsRoundedOnceAndAHalfGoesToTheEvenPenny() {
        assertThat(Price.of(99, 0.95, 0.5)).isEqualTo(47); // 99 · 0.95 · 0.5 = 47.025
        assertThat(Price.of(5, 0.5, 1)).isEqualTo(2); // 2.5 to 2
        assertThat(Price.of(7, 0.5, 1)).isEqualTo(4); // 3.5 to 4
    }

    @Test
    void theNextOutcomeFallsIntoTheTierThatHasBegun() {
        int[] above = {20, 30};
        assertThat(Tiers.next(above, 19)).isZero(); // the 20th outcome
        assertThat(Tiers.next(above, 20)).isEqualTo(1); // the 21st
        assertThat(Tiers.next(above, 29)).isEqualTo(1);
        assertThat(Tiers.next(above, 30)).isEqualTo(2);
        assertThat(Tiers.next(new int[] {}, 1000)).isZero();
    }

    @Test
    void aCollarPaysAtLeastTheFloorAndAtMostTheCap() {
        assertThat(Collar.payable(70, 0, 100)).isEqualTo(70);
        assertThat(Collar.payable(130, 0, 100)).isEqualTo(100);
        assertThat(Collar.payable(30, 50, 100)).isEqualTo(50);
        assertThat(Collar.payable(30, 0, Collar.NO_CAP)).isEqualTo(30);
    }

    @Test
    void aPartOfAYearHasItsPartOfAYearlyLimit() {
        assertThat(PartYear.of(1000, 12, 12)).isEqualTo(1000);
        assertThat(PartYear.of(1000, 5, 12)).isEqualTo(417); // 416.67
        assertThat(PartYear.of(Collar.NO_CAP, 5, 12)).isEqualTo(Collar.NO_CAP);
    }

    /** 24 of 80 is 0.30; against 0.25 that is 0.05 / 0.25 better, or as much worse. */
    @Test
    void improvementIsAShareOfTheBaseline() {
        assertThat(Improvement.of(24, 80, 0.25, true)).isCloseTo(0.2, within(1e-12));
        assertThat(Improvement.of(24, 80, 0.25, false)).isCloseTo(-0.2, within(1e-12));
    }

    private static org.assertj.core.data.Offset<Double> within(double margin) {
        return org.assertj.core.data.Offset.offset(margin);
    }

    @Test
    void theHighestStepReachedCountsAndMeetingAStepReachesIt() {
        double[] reach = {0, 0.1, 0.25};
        assertThat(Improvement.step(-0.01, reach)).isEqualTo(-1);
        assertThat(Improvement.step(0, reach)).isZero();
        assertThat(Improvement.step(0.2, reach)).isEqualTo(1);
        assertThat(Improvement.step(Improvement.of(33, 100, 0.3, true), reach)).isEqualTo(1); // 0.33 / 0.3 − 1
    }

    @Test
    void aCohortIsPaidByTheOutcomeOrByTheEventAverted() {
        assertThat(CohortPayment.units(24, 80, 0.25, true)).isEqualTo(24);
        assertThat(CohortPayment.units(24, 80, 0.5, false)).isEqualTo(16); // 0.5 · 80 − 24
        assertThat(CohortPayment.units(50, 80, 0.5, false)).isZero();
        assertThat(CohortPayment.pence(1000_00, 10_00, 16)).isEqualTo(1160_00); // 1,000 + 16 · 10
    }

    @Test
    void whatIsKeptOfABlockIsReleasedOnTarget() {
        assertThat(Retention.kept(1000_01, 0.1)).isEqualTo(100_00); // 10,000.1 pence
        assertThat(Retention.released(30, 100, 0.3)).isTrue();
        assertThat(Retention.released(29, 100, 0.3)).isFalse();
        assertThat(Retention.released(0, 0, 0.3)).isTrue();
    }

    @Test
    void aReturnInTheLastMonthThatCountsStillCounts() {
        assertThat(Clawback.counts(6, 6)).isTrue();
        assertThat(Clawback.counts(7, 6)).isFalse();
    }

    @Test
    void clawbacksNeverTakeMoreThanTheClaim() {
        assertThat(Clawback.of(1000, 1000, 0.6)).isEqualTo(600);
        assertThat(Clawback.of(1000, 400, 0.6)).isEqualTo(400); // 600, of which 400 are left
    }

    @Test
    void sliceAndRestAreTheWhole() {
        long kept = TopSlice.of(333, 0.15);
        assertThat(kept).isEqualTo(50); // 49.95
        assertThat(kept + (333 - kept)).isEqualTo(333);
        assertThat(TopSlice.of(-333, 0.15)).isEqualTo(-50);
    }

    @Test
    void instalmentsDifferByAPennyAndAddUp() {
        long sum = 0;
        for (int part = 0; part < 7; part++) {
            assertThat(Instalment.of(100, part, 7)).isBetween(14L, 15L); // 100 / 7 = 14.3
            sum += Instalment.of(100, part, 7);
        }
        assertThat(sum).isEqualTo(100);
    }
}
