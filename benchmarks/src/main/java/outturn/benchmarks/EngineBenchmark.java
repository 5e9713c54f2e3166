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
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.simulation.Engines;

/**
 * Replications by the fast engine: of the reference workload, of the pilot whose providers keep to stated rules, and of the
 * pilot with everything on. All threads read one compiled model.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {
    /** The same replications again and again, so that how many client-months each has is known. */
    static final int REPLICATIONS = 8;

    private static final String WORKLOAD = "w1-reference";

    /** A shipped scenario. */
    @Param({WORKLOAD, "drug-recovery-pilot", "deciding-pilot"})
    public String scenario;

    private Model model;
    private double clientMonths;

    /** Compiles once. Of the reference workload the dead are counted too, as the yardstick counts them. */
    @Setup
    public void compile() {
        model = Model.of(Shipped.scenario(scenario));
        clientMonths = scenario.equals(WORKLOAD)
                ? Workload.CLIENTS * Workload.MONTHS
                : Shipped.clientMonths(scenario, REPLICATIONS);
    }

    /** What one thread plays with. */
    @State(Scope.Thread)
    public static class Seat {
        private Replication replication;
        private int number;

        /** Takes the memory that one replication leaves to the next: all of it, once the largest has been played. */
        @Setup
        public void sit(EngineBenchmark benchmark) {
            replication = new Replication(benchmark.model, Engines.COLUMNAR, Diary.CLOSED);
            for (int each = 0; each < REPLICATIONS; each++) {
                replication.play(Shipped.SEED, each);
            }
        }
    }

    /** One replication, from empty books to written ones. */
    @Benchmark
    public Ledger replication(Seat seat, ClientMonths counted) {
        long begun = ClientMonths.begun();
        Ledger ledger = seat.replication.play(Shipped.SEED, seat.number++ % REPLICATIONS);
        counted.add(clientMonths, begun);
        return ledger;
    }
}
