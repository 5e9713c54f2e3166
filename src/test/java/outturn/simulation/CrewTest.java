package outturn.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 3, 8})
    void everyReplicationIsPlayedOnceHoweverManyThereAre(int threads) {
        for (int replications = 1; replications <= 70; replications++) {
            AtomicIntegerArray times = new AtomicIntegerArray(replications);
            List<Integer> told = new ArrayList<>();
            Crew crew = new Crew(threads, new Stop(), (done, of) -> told.add(done));
            crew.play(0, replications, () -> times::incrementAndGet);
            for (int replication = 0; replication < replications; replication++) {
                assertThat(times.get(replication))
                        .as("replication %d", replication)
                        .isEqualTo(1);
            }
            assertThat(told).isSorted().endsWith(replications);
        }
    }

    /** Of 3, on two threads: blocks of 3 / (2 · 4), which is at least one, so the other takes both that are left. */
    @Test
    void whoeverIsFreeTakesTheLastOnesWhileAnotherIsBusyWithOne() {
        CountDownLatch others = new CountDownLatch(2);
        AtomicIntegerArray waited = new AtomicIntegerArray(1);
        new Crew(2, new Stop(), Progress.UNHEARD).play(0, 3, () -> replication -> {
            if (replication > 0) {
                others.countDown();
            } else if (await(others)) {
                waited.incrementAndGet(0);
            }
        });
        assertThat(waited.get(0)).as("the first one saw both others done").isEqualTo(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException told) {
            throw new IllegalStateException(told);
        }
    }
}
