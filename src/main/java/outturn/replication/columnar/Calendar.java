package outturn.replication.columnar;

import java.util.Arrays;

/**
 * Who is to be looked at when: in a month a client is put down for, and in the one that is being lived. Everybody else has
 * nothing to show. Room is kept from one replication to the next.
 */
final class Calendar {
    private static final int FIRST_ROOM = 1_024;
    private static final int NOBODY = -1;

    /** The latest entry of each month; each entry knows the one before it. */
    private final int[] latest;

    private int[] before = new int[FIRST_ROOM];
    private int[] who = new int[FIRST_ROOM];
    private int entries;
    private long[] now = new long[FIRST_ROOM / Long.SIZE];

    /** @param cycles how many months there are */
    Calendar(int cycles) {
        latest = new int[cycles];
        clear();
    }

    void clear() {
        Arrays.fill(latest, NOBODY);
        Arrays.fill(now, 0);
        entries = 0;
    }

    /** Who is put down in another. */
    void takeAfter(Calendar other) {
        System.arraycopy(other.latest, 0, latest, 0, latest.length);
        before = fitted(before, other.entries);
        who = fitted(who, other.entries);
        System.arraycopy(other.before, 0, before, 0, other.entries);
        System.arraycopy(other.who, 0, who, 0, other.entries);
        entries = other.entries;
        now = Arrays.copyOf(other.now, other.now.length);
    }

    private static int[] fitted(int[] column, int length) {
        return column.length < length ? new int[2 * length] : column;
    }

    /** Puts a client down for a month; one gone by, or beyond the last, is let go. */
    void put(int client, int cycle, int thisCycle) {
        if (cycle < thisCycle || cycle >= latest.length) {
            return;
        }
        if (entries == who.length) {
            before = Arrays.copyOf(before, 2 * entries);
            who = Arrays.copyOf(who, 2 * entries);
        }
        who[entries] = client;
        before[entries] = latest[cycle];
        latest[cycle] = entries++;
    }

    /** Puts a client down for the month that is being lived. */
    void stir(int client) {
        stir(client, 1);
    }

    /** Puts a client down for the month that is being lived, if {@code whether} is 1 and not 0. */
    void stir(int client, int whether) {
        int at = client >>> 6;
        if (at >= now.length) {
            now = Arrays.copyOf(now, 2 * at);
        }
        now[at] |= (long) whether << client;
    }

    /** Whether a client is stirred; it no longer is. */
    boolean take(int client) {
        int at = client >>> 6;
        boolean stirred = at < now.length && (now[at] >>> client & 1) == 1;
        if (stirred) {
            now[at] &= ~(1L << client);
        }
        return stirred;
    }

    /** The first of those stirred from a client on, or −1; it stays stirred. */
    int first(int from) {
        long rest = from >>> 6 < now.length ? now[from >>> 6] & -1L << from : 0;
        for (int at = from >>> 6; at < now.length; at++) {
            if (rest != 0) {
                return at * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
            rest = at + 1 < now.length ? now[at + 1] : 0;
        }
        return NOBODY;
    }

    /** Turns to a month: those put down for it are stirred. */
    void turnTo(int cycle) {
        for (int entry = latest[cycle]; entry != NOBODY; entry = before[entry]) {
            stir(who[entry]);
        }
    }

    /** The first of those stirred from a client on, in the order of their numbers, or −1; each is told once. */
    int next(int from) {
        for (int at = from >>> 6; at < now.length; at++) {
            if (now[at] != 0) {
                int bit = Long.numberOfTrailingZeros(now[at]);
                now[at] &= now[at] - 1;
                return at * Long.SIZE + bit;
            }
        }
        return NOBODY;
    }
}
