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
    private static final long LANES = 0x7F7F7F7F7F7F7F7FL;

    /** How many different numbers the first bits of a lane can be. */
    public static final int COARSE = 128;

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
        return uniform(of(world, client, cycle), purpose);
    }

    /** What all draws for a client in a cycle have in common, for who asks for many: see {@link #uniform(long, int)}. */
    public static long of(long world, int client, int cycle) {
        return world + ((long) client << 32 | (long) cycle << 16) * SPREAD;
    }

    /**
     * A uniform number, 0 ≤ u &lt; 1.
     *
     * @param of from {@link #of}
     */
    public static double uniform(long of, int purpose) {
        return (finish(of + purpose * SPREAD) >>> 11) * TO_UNIT;
    }

    /**
     * The first of what a month has in store for a client: eight small numbers from 0 to {@value #COARSE} − 1, one in each
     * byte. It tells most months of most lives that nothing happens in them, at the price of one draw.
     *
     * @param word 0 for lanes 0 to 7, 1 for the next eight, and so on
     */
    public static long coarse(long world, int client, int cycle, int word) {
        long address = (long) client << 32 | (long) cycle << 16 | Purpose.COARSE + word;
        return finish(world + address * SPREAD) & LANES;
    }

    /**
     * {@link #coarse} of many clients, written from 0 on.
     *
     * @param streams {@link #stream} of each
     */
    public static void coarse(long[] into, long[] streams, int clients, long world, int cycle, int word) {
        long month = world + ((long) cycle << 16 | Purpose.COARSE + word) * SPREAD;
        for (int client = 0; client < clients; client++) {
            into[client] = finish(month + streams[client]) & LANES;
        }
    }

    /** What a client's number adds to the address of its draws once it is spread. */
    public static long stream(int client) {
        return ((long) client << 32) * SPREAD;
    }

    /**
     * The uniform number of a lane of a month, 0 ≤ u &lt; 1: its first seven bits from {@link #coarse}, the other 46 from a
     * draw of its own.
     *
     * @param lane from 0, below 256
     */
    public static double inLane(long world, int client, int cycle, int lane) {
        return inLane(coarse(world, client, cycle, lane >>> 3), world, client, cycle, lane);
    }

    /** The same, by the word of coarse numbers the lane is in. */
    public static double inLane(long coarse, long world, int client, int cycle, int lane) {
        int first = first(coarse, lane);
        long address = (long) client << 32 | (long) cycle << 16 | Purpose.FINE + lane;
        return ((long) first << 46 | finish(world + address * SPREAD) >>> 18) * TO_UNIT;
    }

    /** The first seven bits of a lane: in which of {@value #COARSE} equal parts its uniform number is. */
    public static int first(long coarse, int lane) {
        return (int) (coarse >>> 8 * (lane & 7)) & COARSE - 1;
    }

    /** The other end of a uniform number: as uniform, but small where the number is large. */
    public static double mirrored(double uniform) {
        return 1 - TO_UNIT - uniform;
    }

    private static long finish(long word) {
        long mixed = word ^ Long.rotateRight(word, 49) ^ Long.rotateRight(word, 24);
        mixed *= FIRST;
        mixed ^= mixed >>> 28;
        mixed *= FIRST;
        return mixed ^ mixed >>> 28;
    }
}
