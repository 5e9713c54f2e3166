package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import outturn.scenario.Gauge.Statistic;

/**
 * Problems whose best designs are known: ZDT1 to 3 (Zitzler, Deb and Thiele, 2000, <i>Evolutionary Computation</i> 8,
 * 173–195) and DTLZ2 (Deb, Thiele, Laumanns and Zitzler, 2005), with all objectives to be made small.
 */
final class TestProblems {
    private TestProblems() {}

    /** One without luck, of a function of its values. */
    record Sure(List<Variable> variables, List<Aim> objectives, List<Aim> constraints, UnaryOperator<double[]> function)
            implements Problem {
        @Override
        public int worlds() {
            return 1;
        }

        @Override
        public List<double[][]> play(List<Trial> trials) {
            return trials.stream()
                    .map(each -> new double[][] {function.apply(each.values())})
                    .toList();
        }
    }

    static Problem of(int variables, int objectives, UnaryOperator<double[]> function) {
        return new Sure(
                IntStream.range(0, variables)
                        .mapToObj(at -> Variable.real("x" + at, 0, 1))
                        .toList(),
                IntStream.range(0, objectives)
                        .mapToObj(at -> Aim.objective("f" + at, Statistic.MEAN, true))
                        .toList(),
                List.of(),
                function);
    }

    private static double g(double[] x) {
        double sum = 0;
        for (int at = 1; at < x.length; at++) {
            sum += x[at];
        }
        return 1 + 9 * sum / (x.length - 1);
    }

    static Problem zdt1() {
        return of(30, 2, x -> new double[] {x[0], g(x) * (1 - StrictMath.sqrt(x[0] / g(x)))});
    }

    static Problem zdt2() {
        return of(30, 2, x -> new double[] {x[0], g(x) * (1 - (x[0] / g(x)) * (x[0] / g(x)))});
    }

    static Problem zdt3() {
        return of(30, 2, x -> new double[] {
            x[0], g(x) * (1 - StrictMath.sqrt(x[0] / g(x)) - x[0] / g(x) * StrictMath.sin(10 * StrictMath.PI * x[0]))
        });
    }

    /** Of two objectives and eleven variables. */
    static Problem dtlz2() {
        return of(11, 2, x -> {
            double far = 1;
            for (int at = 1; at < x.length; at++) {
                far += (x[at] - 0.5) * (x[at] - 0.5);
            }
            double angle = x[0] * StrictMath.PI / 2;
            return new double[] {far * StrictMath.cos(angle), far * StrictMath.sin(angle)};
        });
    }

    /** A search over so many generations. */
    static Search searched(Problem problem, long seed, int population, int generations) {
        Search search = new Search(problem, seed, population);
        for (int generation = 0; generation < generations; generation++) {
            search.step();
        }
        return search;
    }

    static double volume(Search search, double... reference) {
        List<double[]> points = new ArrayList<>();
        search.front().forEach(each -> points.add(each.score().objectives()));
        return Hypervolume.of(points, reference);
    }
}
