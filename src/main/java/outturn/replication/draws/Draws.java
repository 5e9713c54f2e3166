package outturn.replication.draws;

/**
 * Luck, by address (model, §10). A draw depends on where it is asked for and never on when, so a client has the same luck
 * under every contract being compared, on any number of threads, in any order of asking.
 *
 * <p>The address is spread by an odd multiplier and finished by two rounds of xor, shift and multiply (the "rrmxmx"
 * finaliser of P. Evensen, 2018), all in 64-bit whole numbers, so every machine agrees.
 */
public final class Draws {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0x9FB21C651E98DF25L;
    private static final double TO_UNIT = 0x1.0p-53;

    private Draws() {}

    /** What every draw of one replication begins with. */
    public static long world(long seed, int replication) {
        return finish(finish(seed * SPREAD + 1) + replication * SPREAD);
    }

    /**
     * A uniform number, 0 ≤ u &lt; 1.
     *
     * @param world from {@link #world}
     * @param client number of the client, or of whatever the draw is for
     * @param cycle from 0, below 65,536
     * @param purpose from {@link Purpose}, below 65,536
     */
    public static double uniform(long world, int client, int cycle, int purpose) {
        long address = (long) client << 32 | (long) cycle << 16 | purpose;
        return (finish(world + address * SPREAD) >>> 11) * TO_UNIT;
    }

    private static long finish(long word) {
        long mixed = word ^ Long.rotateRight(word, 49) ^ Long.rotateRight(word, 24);
        mixed *= FIRST;
        mixed ^= mixed >>> 28;
        mixed *= FIRST;
        return mixed ^ mixed >>> 28;
    }
}
