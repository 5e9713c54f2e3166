package outturn.rules.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompetingRisksTest {
    /** H = 0.1 + 0.2 = 0.3; leaving 1 − exp(−0.3) = 0.259182; the first way's third of it is 0.086394. */
    @Test
    void theDrawFallsThroughTheWaysInOrderAndThenStays() {
        double[] hazards = {0.1, 0.2};
        assertThat(CompetingRisks.next(hazards, 2, 0.0)).isEqualTo(0);
        assertThat(CompetingRisks.next(hazards, 2, 0.0863)).isEqualTo(0);
        assertThat(CompetingRisks.next(hazards, 2, 0.0865)).isEqualTo(1);
        assertThat(CompetingRisks.next(hazards, 2, 0.2591)).isEqualTo(1);
        assertThat(CompetingRisks.next(hazards, 2, 0.2592)).isEqualTo(CompetingRisks.STAY);
        assertThat(CompetingRisks.next(hazards, 2, 0.29)).isEqualTo(CompetingRisks.STAY);
        assertThat(CompetingRisks.next(hazards, 2, 0.9)).isEqualTo(CompetingRisks.STAY);
    }

    @Test
    void theChanceOfLeavingIsThatOfTheExponential() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 100_000; trial++) {
            double total = trial % 2 == 0 ? random.nextDouble(20) : StrictMath.pow(10, -random.nextDouble(12));
            double exact = -StrictMath.expm1(-total);
            assertThat(CompetingRisks.leaving(total)).isCloseTo(exact, within(4e-16));
            assertThat(CompetingRisks.leaving(total) / exact).isCloseTo(1, within(1e-14));
        }
        assertThat(CompetingRisks.leaving(0)).isZero();
        assertThat(CompetingRisks.leaving(8)).isCloseTo(1 - StrictMath.exp(-8), within(4e-16));
    }

    @Test
    void nobodyLeavesWhereNoWayIsOpen() {
        assertThat(CompetingRisks.next(new double[] {0, 0}, 2, 0)).isEqualTo(CompetingRisks.STAY);
        assertThat(CompetingRisks.next(new double[0], 0, 0)).isEqualTo(CompetingRisks.STAY);
    }

    @Test
    void aWayThatIsShutIsNeverTaken() {
        double[] hazards = {0, 0.5, 0};
        for (double luck = 0; luck < 1; luck += 1.0 / 4096) {
            assertThat(CompetingRisks.next(hazards, 3, luck)).isIn(1, CompetingRisks.STAY);
        }
        assertThat(CompetingRisks.next(hazards, 3, StrictMath.nextDown(CompetingRisks.leaving(0.5))))
                .isEqualTo(1);
    }

    /** Over an even grid of n draws each count is within 1 of n·(h/H)(1 − exp(−H)): no chance in it. */
    @Test
    void eachWayGetsItsShareOfTheDraws() {
        SplittableRandom random = new SplittableRandom(7);
        int grid = 100_000;
        for (int trial = 0; trial < 20; trial++) {
            double[] hazards = {random.nextDouble(2), random.nextDouble(0.1), random.nextDouble(1)};
            double total = hazards[0] + hazards[1] + hazards[2];
            int[] taken = new int[3];
            for (int at = 0; at < grid; at++) {
                int way = CompetingRisks.next(hazards, 3, (at + 0.5) / grid);
                if (way != CompetingRisks.STAY) {
                    taken[way]++;
                }
            }
            for (int way = 0; way < 3; way++) {
                double share = hazards[way] / total * (1 - StrictMath.exp(-total));
                assertThat((double) taken[way]).isCloseTo(grid * share, within(1.001));
            }
        }
    }
}
