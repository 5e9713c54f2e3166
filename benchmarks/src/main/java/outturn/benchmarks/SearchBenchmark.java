package outturn.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.study.optimise.Problem;
import outturn.study.optimise.Tariffs;

/**
 * Evaluations of a search for designs, each a design in all the worlds it is ranked in and under all futures, on one thread.
 * What an evaluation is made of is told by {@link ModelBenchmark}: reading, compiling and then so many replications.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SearchBenchmark {
    private static final int DESIGNS = 16;

    /** A shipped scenario with a design section. */
    @Param({"recovery-tariff-design", "safe-share-at-risk", "deciding-tariff-design"})
    public String scenario;

    private final double[][] designs = new double[DESIGNS][];
    private Problem problem;
    private int at;

    /** Designs that differ in every variable. */
    @Setup
    public void prepare() {
        Reading<Scenario> reading = Shipped.reading(scenario);
        problem = new Tariffs(reading, new Simulation(1, Progress.UNHEARD, new Stop()), Shipped.SEED);
        for (int design = 0; design < DESIGNS; design++) {
            double share = (design + 0.5) / DESIGNS;
            designs[design] = problem.variables().stream()
                    .mapToDouble(variable -> variable.value(share))
                    .toArray();
        }
    }

    /** One evaluation. */
    @Benchmark
    public List<double[][]> evaluate() {
        at++;
        return problem.play(List.of(new Problem.Trial(designs[at % DESIGNS], 0, problem.worlds())));
    }
}
