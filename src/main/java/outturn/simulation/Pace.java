package outturn.simulation;

/**
 * How fast a run was: the only facts about it that differ from one time to the next.
 *
 * @param threads that played
 * @param java the Java it ran on
 * @param seconds by the wall clock
 * @param clientMonths clients alive in the model, summed over measured cycles and replications
 */
public record Pace(int threads, String java, double seconds, long clientMonths) {
    /** Client-months simulated in a second; 0 when it was over at once. */
    public double clientMonthsPerSecond() {
        return seconds > 0 ? clientMonths / seconds : 0;
    }
}
