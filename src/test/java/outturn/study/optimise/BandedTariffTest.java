package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outturn.rules.behaviour.Acceptance;
import outturn.scenario.Gauge.Statistic;

/**
 * Cherry-picking in closed form (published cases, PM-24): chance of success evenly from .05 to .65, £1,000 a client, a
 * provider who sees the chance and takes whom it pays to take. Under £4,000 a success, those below .25 are turned away. Under
 * bands of severity, each with its own price, the least bill that leaves nobody out pays each band what makes its least
 * promising client break even, £1,000 ÷ p.
 */
class BandedTariffTest {
    private static final int STEPS = 600;

    /** Cuts between three bands, and a price a success in each, in pounds. */
    private static double[] played(double[] design) {
        double bill = 0;
        double refused = 0;
        for (int step = 0; step < STEPS; step++) {
            double chance = 0.05 + 0.60 * (step + 0.5) / STEPS;
            double price = chance < design[0] ? design[2] : chance < design[1] ? design[3] : design[4];
            double takes = Acceptance.chance(chance * price - 1000, 0, 0);
            bill += takes * chance * price / STEPS;
            refused += (1 - takes) / STEPS;
        }
        return new double[] {bill, refused};
    }

    @Test
    void aFlatPriceOf4000LeavesOutAThird() {
        assertThat(played(new double[] {0.2, 0.4, 4000, 4000, 4000})[1]).isEqualTo(1 / 3.0, within(0.002));
    }

    /**
     * The least promising client there is has a chance of .0505: £19,802. With cuts a and b the bill of a client is
     * ∫p·1000/.0505 + ∫p·1000/a + ∫p·1000/b, over bands, ÷ .6; tried on a fine net below.
     */
    @Test
    void theBandingThatTakesEverybodyAtLeastCostIsFound() {
        Problem problem = new TestProblems.Sure(
                List.of(
                        Variable.stepped("first cut", 0.06, 0.4, 0.01),
                        Variable.stepped("second cut", 0.1, 0.64, 0.01),
                        Variable.real("hardest", 0, 25_000),
                        Variable.real("middle", 0, 15_000),
                        Variable.real("easiest", 0, 15_000)),
                List.of(Aim.objective("bill", Statistic.MEAN, true)),
                List.of(Aim.atMost("turned away", Statistic.MEAN, 0)),
                BandedTariffTest::played);
        Search search = TestProblems.searched(problem, 1, 60, 150);
        Tried best = search.front().get(0);
        assertThat(best.score().isFeasible()).isTrue();
        assertThat(best.score().objective(0)).isLessThan(1.02 * least());
        assertThat(best.values()[2]).isGreaterThan(best.values()[3]);
        assertThat(best.values()[3]).isGreaterThan(best.values()[4]);
    }

    private static double least() {
        return IntStream.rangeClosed(6, 40)
                .mapToDouble(first -> IntStream.rangeClosed(first + 1, 64)
                        .mapToDouble(second -> breakingEven(first / 100.0, second / 100.0))
                        .min()
                        .orElseThrow())
                .min()
                .orElseThrow();
    }

    /** A hair above, so that no rounding turns the least promising away. */
    private static double breakingEven(double first, double second) {
        double[] row = played(new double[] {
            first, second, 1000.001 / 0.0505, 1000.001 / leastAbove(first), 1000.001 / leastAbove(second)
        });
        assertThat(row[1]).isZero();
        return row[0];
    }

    private static double leastAbove(double cut) {
        return IntStream.range(0, STEPS)
                .mapToDouble(step -> 0.05 + 0.60 * (step + 0.5) / STEPS)
                .filter(chance -> chance >= cut)
                .min()
                .orElseThrow();
    }
}
