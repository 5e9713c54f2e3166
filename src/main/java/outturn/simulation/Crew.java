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

/**
 * A fixed number of threads that take replications in small blocks, as they become free; towards the end one by one, so
 * that none is idle while another has a block before it.
 */
final class Crew {
    private static final int LARGEST_BLOCK = 4;

    /** A block is at most this part of a thread's share of what is left. */
    private static final int PARTS = 4;

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
        done = from;
        AtomicInteger next = new AtomicInteger(from);
        AtomicInteger failed = new AtomicInteger(Integer.MAX_VALUE);
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        List<Future<?>> hands = new ArrayList<>();
        for (int hand = 0; hand < Integer.min(threads, upTo - from); hand++) {
            hands.add(pool.submit(() -> work(next, failed, upTo, player)));
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

    private void work(AtomicInteger next, AtomicInteger failed, int upTo, Supplier<IntConsumer> player) {
        IntConsumer play = player.get();
        int first = take(next, upTo);
        while (first < upTo && failed.get() > first && !stop.isSaid()) {
            int last = first + block(upTo - first);
            for (int replication = first; replication < last && !stop.isSaid(); replication++) {
                playOne(replication, play, failed);
            }
            report(last - first, upTo);
            first = take(next, upTo);
        }
    }

    private int take(AtomicInteger next, int upTo) {
        return next.getAndUpdate(first -> first + block(upTo - first));
    }

    /** How many replications somebody takes at once when so many are left; nothing is taken of nothing. */
    private int block(int left) {
        int share = Integer.max(1, left / (threads * PARTS));
        return Integer.min(left, Integer.min(LARGEST_BLOCK, share));
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
