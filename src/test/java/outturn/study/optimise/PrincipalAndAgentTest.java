package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outturn.rules.behaviour.EffortWorth;
import outturn.scenario.Gauge.Statistic;

/**
 * Holmström and Milgrom (1987), <i>Econometrica</i> 55, 303–328: a provider of risk aversion r with effort cost ½·c·e² is
 * paid a fee and a share b of an outcome e + noise of variance v. It gives e = b ÷ c; the share that leaves most between
 * the two is b* = 1 ÷ (1 + r·c·v), and the fee only divides it: it is chosen here by what it leaves to the provider.
 */
class PrincipalAndAgentTest {
    /** As many as a generation of the command has. */
    private static final int POPULATION = 40;

    private static final int GENERATIONS = 120;

    /** Pays a fee and a share; the provider gives the effort worth most to it, which must be worth 0 at least. */
    private static Problem game(double r, double c, double v) {
        EffortWorth worth = new EffortWorth(1, r, 0);
        return new TestProblems.Sure(
                List.of(Variable.real("share", 0, 1.5), Variable.real("fee", -2, 2)),
                List.of(Aim.objective("left over", Statistic.MEAN, false)),
                List.of(Aim.atLeast("worth the provider's while", Statistic.MEAN, 0)),
                terms -> answered(worth, c, v, terms[0], terms[1]));
    }

    private static double[] answered(EffortWorth worth, double c, double v, double share, double fee) {
        double effort = share / c;
        return new double[] {(1 - share) * effort - fee, worth(worth, c, v, share, fee, effort)};
    }

    private static double worth(EffortWorth worth, double c, double v, double share, double fee, double effort) {
        return worth.of(fee + share * effort, 0, c * effort * effort / 2, share * share * v, 0, 0);
    }

    @Test
    void noOtherEffortIsWorthMoreToTheProvider() {
        EffortWorth worth = new EffortWorth(1, 2, 0);
        double best = worth(worth, 0.5, 3, 0.4, 0.1, 0.8); // .4 ÷ .5
        for (int at = 0; at <= 400; at++) {
            assertThat(worth(worth, 0.5, 3, 0.4, 0.1, at / 100.0)).isLessThanOrEqualTo(best + 1e-12);
        }
    }

    private static double share(double r, double c, double v, long seed) {
        Search search = TestProblems.searched(game(r, c, v), seed, POPULATION, GENERATIONS);
        assertThat(search.front().get(0).score().isFeasible()).isTrue();
        return search.front().get(0).values()[0];
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0.5", "0.5, 1, 0.5, 0.8", "2, 0.5, 3, 0.25", "1, 2, 0.3333333333333333, 0.6", "0, 1, 1, 1"})
    void theBestShareIsFoundFromTenStarts(double r, double c, double v, double expected) {
        assertThat(expected).isEqualTo(1 / (1 + r * c * v), within(1e-12));
        for (long seed = 1; seed <= 10; seed++) {
            assertThat(share(r, c, v, seed)).as("start %d", seed).isEqualTo(expected, within(0.02));
        }
    }

    @Test
    void aMoreFearfulProviderACostlierEffortAndANoisierMeasureAllLowerTheShare() {
        double base = share(1, 1, 1, 1); // ½
        assertThat(share(2, 1, 1, 1)).isLessThan(base - 0.1); // ⅓
        assertThat(share(1, 2, 1, 1)).isLessThan(base - 0.1); // ⅓
        assertThat(share(1, 1, 2, 1)).isLessThan(base - 0.1); // ⅓
    }
}
