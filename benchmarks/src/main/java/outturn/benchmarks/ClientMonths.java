package outturn.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Client-months simulated, and the seconds for which a processor was at it: their quotient holds on a busy machine too. Told
 * beside whatever a benchmark counts itself.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class ClientMonths {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Divided by the time that went by. */
    public double clientMonths;

    /** Of the thread that counts; divided by the time that went by. */
    public double cpuSeconds;

    static long begun() {
        return THREADS.getCurrentThreadCpuTime();
    }

    void add(double more, long begun) {
        clientMonths += more;
        cpuSeconds += (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
    }
}
