package outturn.replication.columnar;

import java.util.Arrays;

/**
 * The course of a replication, kept for others who go along with it: month by month how many clients there are, where those
 * stand who were put somewhere else before it was lived, and what it brought to whom. Room is kept from one replication to
 * the next.
 */
final class ColumnarCourse {
    private static final int FIRST_ROOM = 1_024;

    private final int lanes;
    private final int[] clients;
    /** By month, where those put somewhere else begin. */
    private final int[] firstPut;
    /** By month and lane, where those to whom it brings something begin. */
    private final int[] first;

    private int[] put = new int[FIRST_ROOM];
    private long[] standing = new long[FIRST_ROOM];
    private int[] who = new int[FIRST_ROOM];
    private int[] what = new int[FIRST_ROOM];

    ColumnarCourse(int cycles, int lanes) {
        this.lanes = lanes;
        clients = new int[cycles];
        firstPut = new int[cycles + 1];
        first = new int[cycles * lanes + 1];
    }

    /** Before a month is lived: where those are now who were put somewhere. */
    void stand(int cycle, Columns columns, Calendar touched) {
        clients[cycle] = columns.clients;
        int puts = firstPut[cycle];
        for (int client = touched.first(0); client >= 0; client = touched.first(client + 1)) {
            if (puts == put.length) {
                put = Arrays.copyOf(put, 2 * puts);
                standing = Arrays.copyOf(standing, 2 * puts);
            }
            put[puts] = client;
            standing[puts++] = columns.standing(client);
        }
        firstPut[cycle + 1] = puts;
    }

    /** After it is drawn: what it brings, lane by lane. */
    void keep(int cycle, ColumnarMonth month) {
        for (int lane = 0; lane < lanes; lane++) {
            int at = first[cycle * lanes + lane];
            int moving = month.moving(lane);
            if (at + moving > who.length) {
                who = Arrays.copyOf(who, 2 * (at + moving));
                what = Arrays.copyOf(what, 2 * (at + moving));
            }
            for (int place = 0; place < moving; place++) {
                int client = month.mover(lane, place);
                who[at] = client;
                what[at++] = month.brings(lane, place);
            }
            first[cycle * lanes + lane + 1] = at;
        }
    }

    /** Whether a client came between the month before and this. */
    boolean isNew(int client, int cycle) {
        return client < clients[cycle] && (cycle == 0 || client >= clients[cycle - 1]);
    }

    /** Where those put somewhere else before a month begin among all; they end where the next month's begin. */
    int firstPut(int cycle) {
        return firstPut[cycle];
    }

    /** One of them. */
    int put(int at) {
        return put[at];
    }

    /** Where it stands, see {@link Columns#standing}. */
    long standing(int at) {
        return standing[at];
    }

    /** Where those begin to whom a month brings something in a lane; they end where the next lane's begin. */
    int first(int cycle, int lane) {
        return first[cycle * lanes + lane];
    }

    /** One of them. */
    int who(int at) {
        return who[at];
    }

    /** To where it comes, or how many events befall it. */
    int what(int at) {
        return what[at];
    }
}
