package outturn.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Where a replication's time goes, step by step of the month. Pathway and domains are one step, since one draw decides on
 * both: {@code walk}. Effort and its price λ are {@code exert}, claims {@code claim} and {@code settle}, accounts {@code books}.
 * The watch itself takes some 20 ns a step.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StepsBenchmark {
    /** A shipped scenario. */
    @Param({"w1-reference", "drug-recovery-pilot", "deciding-pilot"})
    public String scenario;

    private Steps steps;
    private double clientMonths;
    private int number;

    /** Nanoseconds of a step in a second: 10⁹ is all of it. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Nanoseconds {
        public long open;
        public long arrive;
        public long assess;
        public long admit;
        public long count;
        public long exert;
        public long walk;
        public long claim;
        public long settle;
        public long books;

        private void add(Steps steps) {
            open += steps.open;
            arrive += steps.arrive;
            assess += steps.assess;
            admit += steps.admit;
            count += steps.count;
            exert += steps.exert;
            walk += steps.walk;
            claim += steps.claim;
            settle += steps.settle;
            books += steps.books;
        }
    }

    /** Compiles once. */
    @Setup
    public void compile() {
        steps = new Steps(Model.of(Shipped.scenario(scenario)));
        clientMonths = Shipped.clientMonths(scenario, EngineBenchmark.REPLICATIONS);
    }

    /** One replication with a watch in hand. */
    @Benchmark
    public Ledger replication(Nanoseconds each, ClientMonths counted) {
        long begun = ClientMonths.begun();
        steps.reset();
        Ledger ledger = steps.play(Shipped.SEED, number++ % EngineBenchmark.REPLICATIONS);
        each.add(steps);
        counted.add(clientMonths, begun);
        return ledger;
    }
}
