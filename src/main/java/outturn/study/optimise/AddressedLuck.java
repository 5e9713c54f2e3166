package outturn.study.optimise;

import java.util.random.RandomGenerator;
import outturn.replication.draws.Draws;

/**
 * The luck of one generation, in the form Jenetics asks for. It is that of an address, (seed, generation), counted from 0,
 * so a search that goes on from a file has the luck it would have had.
 */
final class AddressedLuck implements RandomGenerator {
    /** Apart from what happens in worlds. */
    private static final int PURPOSE = 60_000;

    private static final double HALF_A_WORD = 1L << 32;

    private final long world;
    private int drawn;

    AddressedLuck(long seed, int generation) {
        world = Draws.world(seed ^ PURPOSE, generation);
    }

    /** A uniform number, 0 ≤ u &lt; 1. */
    double uniform() {
        return Draws.uniform(world, drawn++, 0, PURPOSE);
    }

    @Override
    public long nextLong() {
        return (long) (uniform() * HALF_A_WORD) << 32 | (long) (uniform() * HALF_A_WORD);
    }

    /** Not left to the Java at hand, whose ways of doing it have changed. */
    @Override
    public int nextInt(int bound) {
        return (int) (uniform() * bound);
    }

    @Override
    public double nextDouble() {
        return uniform();
    }
}
