package outturn.rules.contract;

/**
 * What claims under a cap, a floor or both have earned to date:
 *
 * <pre>    payable = min(cap, max(floor, net))</pre>
 *
 * <p>where <i>net</i> is what was verified, less what was clawed back. A month pays what is payable now less what was
 * payable before. So what is paid and what lies beyond the cap are together what was claimed, to the penny; and a
 * clawback from beyond the cap recovers nothing, for nothing was paid (decision 10).
 */
public final class Collar {
    /** No cap. */
    public static final long NO_CAP = Long.MAX_VALUE;

    private Collar() {}

    /**
     * Pence payable to date.
     *
     * @param net pence verified and not clawed back, 0 or more
     * @param floor the least that is paid; 0 until the end of the time it holds for
     * @param cap the most, at or above the floor
     */
    public static long payable(long net, long floor, long cap) {
        return Math.min(cap, Math.max(floor, net));
    }
}
