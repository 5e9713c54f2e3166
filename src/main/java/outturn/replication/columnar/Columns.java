package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Model;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;

/**
 * Clients as columns: one array for each thing about them, a client's number its place. Where a client has several of a
 * thing they stand side by side, so client c's are from c × width on. Room is kept from one replication to the next.
 */
final class Columns {
    private static final int FIRST_ROOM = 256;

    final int attributeWidth;
    final int chainWidth;
    final int capitalWidth;
    final int watchWidth;
    final int holdWidth;
    final int words;

    int clients;

    byte[] attributes;
    byte[] chains;
    byte[] chainsAtStart;
    /** Levels of all chains in one number, see {@link ColumnarRows}. */
    int[] levels;
    /** Measure of each kind of recovery capital, and what it gains and loses a month: kinds × clients. */
    final double[][] capital;

    final double[][] gain;
    final double[][] loss;
    byte[] group;
    byte[] recorded;
    /** What its provider found each to be; what it wrote down is {@code recorded}. */
    byte[] assessed;

    byte[] frailtyPoint;
    /** What kind of client its provider takes each for, if it looks. */
    int[] type;
    /** Where each stands in its provider's plan, in the month it was last looked up. */
    int[] row;

    int[] stratum;
    double[] steadyPrognosis;
    double[] severity;

    byte[] provider;
    int[] referralDay;
    byte[] before;
    byte[] state;
    /** The first cycle each was in its state. */
    int[] since;

    byte[] effort;

    /** To be booked out when the month ends, where still in treatment. */
    boolean[] discharged;
    /** Where those made to wait outside would have come back to. */
    byte[] heldFrom;

    int[] started;
    int[] left;
    byte[] leftFor;
    /** The last cycle in which each may be lost because its provider failed. */
    int[] unsettledUntil;

    long[] reached;
    /** The first cycle at whose end what each watch, or hold, waits for was so, and has been ever since. */
    int[] watchSince;

    int[] holdSince;
    int[] holdPaid;

    /** 1 for whoever lives as others do, see {@link ColumnarStep}. */
    byte[] inStep;
    /** By place, whether even those in step look at their own luck there. */
    final boolean[] apart;

    boolean anyApart;

    /** The reading of prognosis as the cycle began. */
    short[] reading;
    /** Between which readings it stays as long as the client stays in its state. */
    short[] lowest;

    short[] highest;
    /** What each adds to the address of a draw. */
    long[] stream;
    /**
     * For each lane of a client's luck, one byte: a first number of the month at or above it means that nothing happens.
     * Words × clients.
     */
    final long[][] quiet;
    /** The first numbers of the month, of the word that is being gone through. */
    long[] luck;
    /** In which of its lanes something may happen. */
    long[] awake;
    /** Where each comes to that moves in the month. */
    byte[] nextState;

    byte[] nextChains;

    Columns(Model model) {
        apart = new boolean[ColumnarRows.places(model)];
        attributeWidth = model.traits().attributes();
        chainWidth = model.lives().chains();
        capitalWidth = model.capital().kinds();
        watchWidth = model.triggers().mostWatches();
        holdWidth = model.triggers().mostHolds();
        words = (Lanes.of(model.lives()).all() + Long.BYTES - 1) / Long.BYTES;
        quiet = new long[words][];
        capital = new double[capitalWidth][];
        gain = new double[capitalWidth][];
        loss = new double[capitalWidth][];
        makeRoom(FIRST_ROOM);
    }

    /** Number of a new client, with room for it. */
    int add() {
        if (clients == state.length) {
            makeRoom(2 * clients);
        }
        return clients++;
    }

    /** Everything about everybody, as it stands in other columns of the same widths; not what is made anew each month. */
    void takeAfter(Columns other) {
        if (state.length < other.clients) {
            makeRoom(other.state.length);
        }
        clients = other.clients;
        take(other.attributes, attributes, attributeWidth);
        take(other.chains, chains, chainWidth);
        take(other.chainsAtStart, chainsAtStart, chainWidth);
        for (int kind = 0; kind < capitalWidth; kind++) {
            take(other.capital[kind], capital[kind], 1);
        }
        take(other.group, group, 1);
        take(other.recorded, recorded, 1);
        take(other.assessed, assessed, 1);
        take(other.frailtyPoint, frailtyPoint, 1);
        take(other.stratum, stratum, 1);
        take(other.steadyPrognosis, steadyPrognosis, 1);
        take(other.severity, severity, 1);
        take(other.provider, provider, 1);
        take(other.referralDay, referralDay, 1);
        take(other.state, state, 1);
        take(other.since, since, 1);
        take(other.effort, effort, 1);
        take(other.levels, levels, 1);
        take(other.inStep, inStep, 1);
        takeEpisodes(other);
    }

    /** Whether what happens to a client in a place is what happened to it elsewhere. */
    boolean follows(int client, int place) {
        return inStep[client] == 1 && !apart[place];
    }

    /** Where a client is, since when, with whom and given what effort. */
    long standing(int client) {
        return (long) since[client] << Integer.SIZE
                | (effort[client] & 0xFF) << 16
                | (provider[client] & 0xFF) << 8
                | state[client] & 0xFF;
    }

    /** Whether a client is what it is in other columns of the same widths, as far as that never changes. */
    boolean isLike(Columns other, int client) {
        int from = client * attributeWidth;
        int to = from + attributeWidth;
        return group[client] == other.group[client]
                && steadyPrognosis[client] == other.steadyPrognosis[client]
                && Arrays.equals(attributes, from, to, other.attributes, from, to);
    }

    private void takeEpisodes(Columns other) {
        take(other.started, started, 1);
        take(other.discharged, discharged, 1);
        take(other.heldFrom, heldFrom, 1);
        take(other.left, left, 1);
        take(other.leftFor, leftFor, 1);
        take(other.unsettledUntil, unsettledUntil, 1);
        take(other.reached, reached, 1);
        take(other.watchSince, watchSince, watchWidth);
        take(other.holdSince, holdSince, holdWidth);
        take(other.holdPaid, holdPaid, holdWidth);
    }

    private void take(Object from, Object to, int width) {
        System.arraycopy(from, 0, to, 0, clients * width);
    }

    private void makeRoom(int room) {
        attributes = grown(attributes, room * attributeWidth);
        chains = grown(chains, room * chainWidth);
        chainsAtStart = grown(chainsAtStart, room * chainWidth);
        for (int kind = 0; kind < capitalWidth; kind++) {
            capital[kind] = grown(capital[kind], room);
            gain[kind] = grown(gain[kind], room);
            loss[kind] = grown(loss[kind], room);
        }
        group = grown(group, room);
        recorded = grown(recorded, room);
        assessed = grown(assessed, room);
        frailtyPoint = grown(frailtyPoint, room);
        type = grown(type, room);
        row = grown(row, room);
        stratum = grown(stratum, room);
        steadyPrognosis = grown(steadyPrognosis, room);
        severity = grown(severity, room);
        provider = grown(provider, room);
        referralDay = grown(referralDay, room);
        before = grown(before, room);
        state = grown(state, room);
        since = grown(since, room);
        reading = grown(reading, room);
        lowest = grown(lowest, room);
        highest = grown(highest, room);
        effort = grown(effort, room);
        makeRoomForLuck(room);
        makeRoomForEpisodes(room);
    }

    private void makeRoomForLuck(int room) {
        levels = grown(levels, room);
        inStep = grown(inStep, room);
        stream = new long[room];
        for (int client = 0; client < room; client++) {
            stream[client] = Draws.stream(client);
        }
        for (int word = 0; word < words; word++) {
            quiet[word] = grown(quiet[word], room);
        }
        luck = grown(luck, room);
        awake = grown(awake, room);
        nextState = grown(nextState, room);
        nextChains = grown(nextChains, room * chainWidth);
    }

    private void makeRoomForEpisodes(int room) {
        started = grown(started, room);
        discharged = discharged == null ? new boolean[room] : Arrays.copyOf(discharged, room);
        heldFrom = grown(heldFrom, room);
        left = grown(left, room);
        leftFor = grown(leftFor, room);
        unsettledUntil = grown(unsettledUntil, room);
        reached = grown(reached, room);
        watchSince = grown(watchSince, room * watchWidth);
        holdSince = grown(holdSince, room * holdWidth);
        holdPaid = grown(holdPaid, room * holdWidth);
    }

    private static byte[] grown(byte[] column, int length) {
        return column == null ? new byte[length] : Arrays.copyOf(column, length);
    }

    private static short[] grown(short[] column, int length) {
        return column == null ? new short[length] : Arrays.copyOf(column, length);
    }

    private static int[] grown(int[] column, int length) {
        return column == null ? new int[length] : Arrays.copyOf(column, length);
    }

    private static long[] grown(long[] column, int length) {
        return column == null ? new long[length] : Arrays.copyOf(column, length);
    }

    private static double[] grown(double[] column, int length) {
        return column == null ? new double[length] : Arrays.copyOf(column, length);
    }
}
