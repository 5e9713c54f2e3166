package outturn.benchmarks;

import java.util.Arrays;

/**
 * What the machine could do: reference workload W1 and nothing else, by hand. Clients are a column of bytes for the state and
 * one of shorts for where the rows of their group and effort begin; a month's luck is one mixed counter, held against whole
 * numbers; a row says in one line of cache where each interval of luck leads and what is paid for it. No branch depends on
 * luck. Nobody should write a simulator like this; the engine's speed is told in parts of it.
 */
final class Yardstick {
    private static final int WAYS = 4;
    private static final int WIDTH = 16;
    private static final int STATE_BITS = 3;
    private static final int STATE = (1 << STATE_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Clients counted in the eight bytes of one word before it is emptied. */
    private static final int AT_ONCE = 250;

    private final Workload workload = new Workload();
    private final byte[] state = new byte[Workload.CLIENTS];
    private final short[][] begins = new short[Workload.MONTHS / 12][Workload.CLIENTS];
    /** rows × 16: four thresholds of 31 bits, then five of pence · 8 + state. */
    private final int[] rows = new int[Workload.EFFORTS * Workload.GROUPS * Workload.STATES * WIDTH];

    private final double[] worth = new double[Workload.MONTHS + 1];
    private final long[] now = new long[Workload.STATES];
    /** Clients by month, 0 to 60, and state, summed over the replications played. */
    final long[] occupancy = new long[(Workload.MONTHS + 1) * Workload.STATES];
    /** Of the latest replication, in pence. */
    long paid;

    long cost;
    double balanceToday;

    Yardstick() {
        for (int row = 0; row < workload.rows.length; row++) {
            fill(row);
        }
        for (int client = 0; client < Workload.CLIENTS; client++) {
            for (int year = 0; year < begins.length; year++) {
                int effort = workload.schedule[Workload.provider(client)][year];
                begins[year][client] = (short) (Workload.row(effort, workload.group(client), 0) * WIDTH);
            }
        }
        for (int month = 0; month < worth.length; month++) {
            worth[month] = Workload.worth(month);
        }
    }

    private void fill(int row) {
        int from = row % Workload.STATES;
        int group = row / Workload.STATES % Workload.GROUPS;
        int way = 0;
        long upTo = 0;
        for (int to = 0; to < Workload.STATES; to++) {
            if (to != from && workload.rows[row][to] > 0) {
                upTo += workload.rows[row][to];
                rows[row * WIDTH + way] = (int) Math.min(Integer.MAX_VALUE, (upTo << 31) / 1_000_000);
                rows[row * WIDTH + WAYS + way] = pay(group, to) << STATE_BITS | to;
                way++;
            }
        }
        for (int rest = way; rest <= WAYS; rest++) {
            if (rest < WAYS) {
                rows[row * WIDTH + rest] = rest == 0 ? 0 : rows[row * WIDTH + rest - 1];
            }
            rows[row * WIDTH + WAYS + rest] = from;
        }
    }

    private int pay(int group, int to) {
        return switch (to) {
            case Workload.COMPLETED -> workload.onCompleting[group];
            case Workload.SUSTAINED -> workload.onSustaining[group];
            default -> 0;
        };
    }

    /** Plays one replication. Costs are of where clients are when a month has ended. */
    void play(int replication) {
        Arrays.fill(state, (byte) 0);
        occupancy[0] += Workload.CLIENTS;
        paid = 0;
        cost = 0;
        balanceToday = 0;
        long counter = finish(replication * SPREAD + 1);
        for (int month = 1; month <= Workload.MONTHS; month++) {
            Arrays.fill(now, 0);
            long out = walk(begins[(month - 1) / 12], counter);
            counter += Workload.CLIENTS * SPREAD;
            close(month, out);
        }
    }

    private long walk(short[] offsets, long before) {
        long pence = 0;
        long counter = before;
        for (int first = 0; first < Workload.CLIENTS; first += AT_ONCE) {
            pence += walk(offsets, counter, first);
            counter += AT_ONCE * SPREAD;
        }
        return pence;
    }

    /** So many clients as can be counted in the bytes of a word. */
    private long walk(short[] offsets, long before, int first) {
        final byte[] states = state;
        final int[] table = rows;
        long counter = before;
        long pence = 0;
        long counts = 0;
        for (int client = first; client < first + AT_ONCE; client++) {
            counter += SPREAD;
            int luck = (int) (finish(counter) >>> 33);
            int at = offsets[client] + states[client] * WIDTH;
            int way = WAYS
                    + (luck - table[at] >> 31)
                    + (luck - table[at + 1] >> 31)
                    + (luck - table[at + 2] >> 31)
                    + (luck - table[at + 3] >> 31);
            int comes = table[at + WAYS + way];
            int next = comes & STATE;
            pence += comes >> STATE_BITS;
            states[client] = (byte) next;
            counts += 1L << (next << 3);
        }
        for (int each = 0; each < Workload.STATES; each++) {
            now[each] += counts >>> 8 * each & 255;
        }
        return pence;
    }

    private void close(int month, long out) {
        long care = 0;
        for (int each = 0; each < Workload.STATES; each++) {
            occupancy[month * Workload.STATES + each] += now[each];
            care += now[each] * workload.cost[each];
        }
        paid += out;
        cost += care;
        balanceToday += (out - care) * worth[month];
    }

    /** The mixer of {@code SplittableRandom} (variant 13 of D. Stafford). */
    private static long finish(long word) {
        long mixed = (word ^ word >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
