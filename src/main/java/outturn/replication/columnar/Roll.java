package outturn.replication.columnar;

import java.util.Arrays;

/** Who is in each state, one bit a client, so that those in some are told in the order of their numbers and nobody else is asked. */
final class Roll {
    private static final int FIRST_ROOM = 16;

    /** States × clients. */
    private final long[][] bits;

    private int room = FIRST_ROOM;

    Roll(int states) {
        bits = new long[states][FIRST_ROOM];
    }

    void clear() {
        for (long[] state : bits) {
            Arrays.fill(state, 0);
        }
    }

    /** A client comes to a state, or leaves the one it was in. */
    void turn(int client, int state) {
        int word = client >>> 6;
        if (word >= room) {
            makeRoom(2 * word);
        }
        bits[state][word] ^= 1L << client;
    }

    private void makeRoom(int words) {
        for (int state = 0; state < bits.length; state++) {
            bits[state] = Arrays.copyOf(bits[state], words);
        }
        room = words;
    }

    /** Lists those in any of some states; answers how many. */
    int list(int[] states, int[] into) {
        int listed = 0;
        for (int word = 0; word < room; word++) {
            long there = 0;
            for (int state : states) {
                there |= bits[state][word];
            }
            for (; there != 0; there &= there - 1) {
                into[listed++] = word * Long.SIZE + Long.numberOfTrailingZeros(there);
            }
        }
        return listed;
    }
}
