package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The search reaches on published test problems what published libraries reach with as many evaluations. */
class TestProblemsAreSolvedTest {
    private static final int POPULATION = 100;

    private static double volume(Problem problem, int evaluations) {
        return TestProblems.volume(TestProblems.searched(problem, 1, POPULATION, evaluations / POPULATION), 1, 1);
    }

    /** Of all the best designs there are: first objective from 0 to 1, the second a function of it. */
    private static double known(DoubleUnaryOperator front) {
        List<double[]> points = new ArrayList<>();
        for (int at = 0; at <= 20_000; at++) {
            points.add(new double[] {at / 20_000.0, front.applyAsDouble(at / 20_000.0)});
        }
        return Hypervolume.of(points, new double[] {1, 1});
    }

    @Test
    void hypervolumeIsTheAreaBeforeTheReferencePoint() {
        List<double[]> steps = List.of(new double[] {0.2, 0.6}, new double[] {0.5, 0.1}, new double[] {0.6, 0.7});
        assertThat(Hypervolume.of(steps, new double[] {1, 1})).isEqualTo(0.57, within(1e-12)); // .3 · .4 + .5 · .9
        assertThat(known(x -> 1 - StrictMath.sqrt(x))).isEqualTo(2.0 / 3, within(1e-4)); // ∫ √x
        List<double[]> cubes = List.of(new double[] {0, 0.5, 0.5}, new double[] {0.5, 0, 0});
        assertThat(Hypervolume.of(cubes, new double[] {1, 1, 1})).isEqualTo(0.625, within(1e-12)); // .25 + .5 − .125
    }

    /**
     * jMetalPy, tests/integration, IntegrationTestCases: NSGA-II, 100 designs, 25,000 evaluations, reference (1, 1), is to
     * reach 0.65.
     */
    @Test
    void aCurvedFrontIsReachedAsByJmetal() {
        assertThat(volume(TestProblems.zdt1(), 25_000)).isGreaterThan(0.65);
    }

    /**
     * Platypus, docs/experimenter.rst: NSGA-II, two objectives, 10,000 evaluations, from 0.200 to 0.208. All of it is
     * 1 − π/4 = 0.2146.
     */
    @Test
    void aSphereIsReachedAsByPlatypus() {
        assertThat(volume(TestProblems.dtlz2(), 10_000)).isGreaterThan(0.208);
    }

    /** jMetal counts a front as found at 95% of the hypervolume of the best one (NSGAIIStoppingByHypervolume). */
    @Test
    void aHollowFrontAndOneInPiecesAreFound() {
        assertThat(volume(TestProblems.zdt2(), 25_000)).isGreaterThan(0.95 * known(x -> 1 - x * x));
        double pieces = known(x -> 1 - StrictMath.sqrt(x) - x * StrictMath.sin(10 * StrictMath.PI * x));
        assertThat(volume(TestProblems.zdt3(), 25_000)).isGreaterThan(0.95 * pieces);
    }
}
