package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.replication.draws.Draws;

/** Spread taken apart: by hand, and where it is known how much there is of each. */
class SplitTest {
    private static final double[][] NONE = {};

    /** Draws 1 and 2, each with luck twice: 1, 3 and 6, 8. Within: (2² ÷ 2 + 2² ÷ 2) ÷ 2 = 2; between: 2 · 12.5 = 25. */
    @Test
    void chanceIsWhatDiffersWithinADrawAndParametersWhatDiffersBetween() {
        Split split = Split.of(new double[][] {{1}, {6}}, new double[][] {{3}, {8}});
        assertThat(split.chance()).isEqualTo(2, within(1e-12));
        assertThat(split.parameters()).isEqualTo(11.5, within(1e-12)); // (25 − 2) ÷ 2
        assertThat(split.shocks()).isZero();
    }

    /** 1, 3, 8 without draws: mean 4, squares 9 + 1 + 16, over 2. */
    @Test
    void whereNothingIsDrawnAllOfItIsChance() {
        Split split = Split.of(new double[][] {{1}, {3}, {8}}, NONE);
        assertThat(split.chance()).isEqualTo(13, within(1e-12));
        assertThat(split.parameters()).isZero();
        assertThat(split.shocks()).isZero();
    }

    /** A shock that costs 4 in every world: means 2 and 6, 4 about their mean; worlds 1 and 3 vary by 2 in either. */
    @Test
    void aShockThatCostsTheSameInEveryWorldHasAllOfItsOwnSpread() {
        Split split = Split.of(new double[][] {{1, 5}, {3, 7}}, NONE);
        assertThat(split.chance()).isEqualTo(2, within(1e-12));
        assertThat(split.shocks()).isEqualTo(4, within(1e-12));
    }

    /** Futures 0 and 2 in one world, 4 and 2 in the other: means are both 2, so of 0 goes 4·1² ÷ (1·2·2). */
    @Test
    void whatComesOutBelowNothingIsNothing() {
        assertThat(Split.of(new double[][] {{0, 2}, {4, 2}}, NONE).shocks()).isZero();
    }

    @Test
    void aWorldInWhichItIsNotKnownIsLeftOut() {
        Split split =
                Split.of(new double[][] {{1}, {Double.NaN}, {6}, {2}}, new double[][] {{3}, {1}, {8}, {Double.NaN}});
        assertThat(split).isEqualTo(Split.of(new double[][] {{1}, {6}}, new double[][] {{3}, {8}}));
        assertThat(Split.of(new double[][] {{1}}, NONE).all()).isNaN();
    }

    /**
     * y = 6θ + 3ε + c of the future; θ, ε uniform on (0, 1), of variance 1/12 each, c = 0, 1, 5.
     * Chance 9/12, parameters 36/12, shocks (4 + 1 + 9) ÷ 3. One in a thousand estimates is off by more than 3.3 standard
     * errors; a variance from n = 40,000 pairs has one of some √(2 ÷ n) of itself, 0.7 %, less for what is bounded.
     */
    @Test
    void whatIsKnownOfEachIsFound() {
        int draws = 40_000;
        double[] costs = {0, 1, 5};
        double[][] once = new double[draws][3];
        double[][] again = new double[draws][3];
        for (int draw = 0; draw < draws; draw++) {
            long world = Draws.world(11, draw);
            for (int future = 0; future < 3; future++) {
                double base = 6 * Draws.uniform(world, 0, 0, 0) + costs[future];
                once[draw][future] = base + 3 * Draws.uniform(world, 0, 0, 1);
                again[draw][future] = base + 3 * Draws.uniform(world, 0, 0, 2);
            }
        }
        Split split = Split.of(once, again);
        assertThat(split.chance()).isEqualTo(0.75, within(0.02));
        assertThat(split.parameters()).isEqualTo(3, within(0.07));
        assertThat(split.shocks()).isEqualTo(14 / 3.0, within(1e-9));
    }

    /** Luck of its own under every future, and no shock that matters: 5 futures of 12 worlds, a thousand times. */
    @Test
    void shocksGetNothingOnAverageWhereThereIsOnlyLuck() {
        double raw = 0;
        for (int time = 0; time < 1000; time++) {
            double[][] once = new double[12][5];
            for (int world = 0; world < 12; world++) {
                for (int future = 0; future < 5; future++) {
                    once[world][future] = Draws.uniform(Draws.world(time, world), future, 0, 3) < 0.5 ? -1 : 1;
                }
            }
            raw += Split.ofShocks(once) / 1000;
        }
        // of variance 1 a mean of 12 has 1/12, of which 4/5 would be taken for shocks: 0.067 were nothing taken off
        assertThat(raw).isEqualTo(0, within(0.004));
    }
}
