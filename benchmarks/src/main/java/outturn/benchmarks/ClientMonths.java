package outturn.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Client-months simulated in a second, told beside whatever a benchmark counts itself. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class ClientMonths {
    /** Filled by the benchmark, divided by time by JMH. */
    public double clientMonths;
}
