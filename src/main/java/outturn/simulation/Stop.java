package outturn.simulation;

/** A word that a simulation looks for between replications: give up. */
public final class Stop {
    private volatile boolean said;

    /** Says it. */
    public void say() {
        said = true;
    }

    /** Whether it was said. */
    public boolean isSaid() {
        return said;
    }

    /** Does something when the program is told to end early, by Ctrl-C or by the system. */
    public static void whenKilled(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(last, "outturn-last-words"));
    }
}
