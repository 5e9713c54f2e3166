package outturn.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.scenario.Scenario;
import outturn.scenario.json.Setting;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/**
 * From a scenario to a model, and from a question to an answer. Where providers decide, compiling is nearly all their
 * looking ahead (backward induction), so {@code deciding-pilot} less {@code drug-recovery-pilot} is what that takes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ModelBenchmark {
    private static final int REPLICATIONS = 8;
    private static final int PRICES = 16;

    /** A shipped scenario. */
    @Param({"drug-recovery-pilot", "deciding-pilot"})
    public String scenario;

    private final Scenario[] tariffs = new Scenario[PRICES];
    private final Simulation simulation = new Simulation(1, Progress.UNHEARD, new Stop());
    private final Precedents precedents = new Precedents();
    private Asked asked;
    private int at;

    /** Reads everything beforehand: the scenario, and the same with other prices for attachment. */
    @Setup
    public void prepare() {
        asked = Asked.of(Shipped.reading(scenario));
        for (int price = 0; price < PRICES; price++) {
            tariffs[price] = Shipped.scenario(scenario, attachment(price));
        }
    }

    private static Setting attachment(int price) {
        return Setting.of("/contracts/recovery-northgate-trust/terms/attachment/price/medium", 1300.0 + price);
    }

    /** The scenario, compiled. */
    @Benchmark
    public Model compile() {
        return Model.of(asked.scenario());
    }

    /** Compiled after one price is another, as an optimiser does; two plans, since the providers then differ. */
    @Benchmark
    public Model compileAnotherTariff() {
        at++;
        return Model.of(tariffs[at % PRICES], precedents);
    }

    /** Read, with one price set, and checked; not compiled. */
    @Benchmark
    public Scenario readAnotherTariff() {
        at++;
        return Shipped.scenario(scenario, attachment(at % PRICES));
    }

    /** Eight replications from scenario to summary, on one thread. */
    @Benchmark
    public Answer run() {
        return simulation.run(asked, Shipped.SEED, Replications.of(REPLICATIONS));
    }
}
