package outturn.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Replications of W1 by the kernel written for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class YardstickBenchmark {
    private final Yardstick yardstick = new Yardstick();
    private int number;

    /** One replication, 120,000 client-months, the dead among them. */
    @Benchmark
    public double replication(ClientMonths counted) {
        long begun = ClientMonths.begun();
        yardstick.play(number++);
        counted.add(Workload.CLIENTS * Workload.MONTHS, begun);
        return yardstick.balanceToday;
    }
}
