package outturn.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** A fixed number of threads that take replications in small blocks, as they become free. */
final class Crew {
    private static final int BLOCK = 4;

    private final int threads;
    private final Stop stop;
    private final Progress progress;
    private int done;

    Crew(int threads, Stop stop, Progress progress) {
        this.threads = threads;
        this.stop = stop;
        this.progress = progress;
    }

    /**
     * Plays replications {@code from} to before {@code upTo}; returns when all are played.
     *
     * @param player makes what plays one replication by its number; asked once on each thread
     * @throws Cancelled when told to stop
     * @throws IllegalStateException when a replication failed, naming it
     */
    void play(int from, int upTo, Supplier<IntConsumer> player) {
        play(from, upTo, BLOCK, player);
    }

    /** The same, taken in blocks of a size: of one where each is long. */
    void play(int from, int upTo, int block, Supplier<IntConsumer> player) {
        done = from;
        AtomicInteger next = new AtomicInteger(from);
        AtomicInteger failed = new AtomicInteger(Integer.MAX_VALUE);
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        List<Future<?>> hands = new ArrayList<>();
        for (int hand = 0; hand < Integer.min(threads, upTo - from); hand++) {
            hands.add(pool.submit(() -> work(next, failed, upTo, block, player)));
        }
        pool.shutdown();
        await(hands, pool);
        if (stop.isSaid()) {
            throw new Cancelled();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "outturn-replications");
        thread.setDaemon(true);
        return thread;
    }

    private void work(AtomicInteger next, AtomicInteger failed, int upTo, int block, Supplier<IntConsumer> player) {
        IntConsumer play = player.get();
        int first = next.getAndAdd(block);
        while (first < upTo && failed.get() > first && !stop.isSaid()) {
            int last = Integer.min(first + block, upTo);
            for (int replication = first; replication < last && !stop.isSaid(); replication++) {
                playOne(replication, play, failed);
            }
            report(last - first, upTo);
            first = next.getAndAdd(block);
        }
    }

    private static void playOne(int replication, IntConsumer play, AtomicInteger failed) {
        try {
            play.accept(replication);
        } catch (RuntimeException ours) {
            failed.accumulateAndGet(replication, Integer::min);
            throw new Failed(replication, ours);
        }
    }

    private synchronized void report(int more, int of) {
        done += more;
        progress.played(done, of);
    }

    /** Of several that failed, the one with the lowest number is told of, so that the message is always the same. */
    private void await(List<Future<?>> hands, ExecutorService pool) {
        Failed worst = null;
        for (Future<?> hand : hands) {
            try {
                hand.get();
            } catch (InterruptedException told) {
                stop.say();
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new Cancelled();
            } catch (ExecutionException thrown) {
                worst = earlier(worst, thrown.getCause());
            }
        }
        if (worst != null) {
            throw worst;
        }
    }

    private static Failed earlier(Failed so, Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        Failed failed = thrown instanceof Failed known ? known : new Failed(-1, thrown);
        return so == null || failed.replication < so.replication ? failed : so;
    }

    /** A replication could not be played. */
    private static final class Failed extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private final int replication;

        Failed(int replication, Throwable cause) {
            super(
                    (replication < 0 ? "before the first replication: " : "replication " + replication + ": ")
                            + cause.getMessage(),
                    cause);
            this.replication = replication;
        }
    }
}
