package outturn.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.pathway.Poisson;

/** The smallest things a month is made of, each for 2,000 clients: nanoseconds for one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionsBenchmark {
    private static final int CLIENTS = 2_000;
    private static final int WAYS = 4;

    private final double[] hazards = {0.05, 0.03, 0.01, 0.002};
    private int month;

    /** A draw by its address. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public double draw() {
        long world = Draws.world(Shipped.SEED, month++);
        double sum = 0;
        for (int client = 0; client < CLIENTS; client++) {
            sum += Draws.uniform(world, client, 3, Purpose.EFFORT);
        }
        return sum;
    }

    /** The first bits of eight lanes. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public long drawOfEightLanes() {
        long world = Draws.world(Shipped.SEED, month++);
        long sum = 0;
        for (int client = 0; client < CLIENTS; client++) {
            sum += Draws.coarse(world, client, 3, 0);
        }
        return sum;
    }

    /** A draw and the way out it takes among four. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public int wayOut() {
        long world = Draws.world(Shipped.SEED, month++);
        int sum = 0;
        for (int client = 0; client < CLIENTS; client++) {
            sum += CompetingRisks.next(hazards, WAYS, Draws.uniform(world, client, 3, Purpose.FINE));
        }
        return sum;
    }

    /** A draw and a number of events. */
    @Benchmark
    @OperationsPerInvocation(CLIENTS)
    public int events() {
        long world = Draws.world(Shipped.SEED, month++);
        int sum = 0;
        for (int client = 0; client < CLIENTS; client++) {
            sum += Poisson.events(0.08, Draws.uniform(world, client, 3, Purpose.FINE));
        }
        return sum;
    }
}
