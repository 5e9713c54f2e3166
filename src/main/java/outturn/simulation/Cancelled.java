package outturn.simulation;

/** Whoever asked for a simulation asked it to stop. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Stopped before the end. */
    public Cancelled() {
        super("interrupted");
    }
}
