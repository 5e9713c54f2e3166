package outturn.simulation;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A word that a simulation looks for between replications: give up. */
public final class Stop {
    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean said;

    /** Says it. */
    public void say() {
        said = true;
    }

    /** Whether it was said. */
    public boolean isSaid() {
        return said;
    }

    /**
     * Says it when the program is told to end early, by Ctrl-C or by the system, and gives it some seconds to leave in
     * good order.
     */
    public void sayWhenKilled() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::lastWords, "outturn-last-words"));
    }

    /** The work is over, one way or the other. */
    public void over() {
        over.countDown();
    }

    private void lastWords() {
        say();
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
