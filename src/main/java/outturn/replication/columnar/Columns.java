package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Model;

/**
 * Clients as columns: one array for each thing about them, a client's number its place. Where a client has several of a
 * thing they stand side by side, so client c's are from c × width on. Room is kept from one replication to the next.
 */
final class Columns {
    private static final int FIRST_ROOM = 256;

    final int attributeWidth;
    final int chainWidth;
    final int capitalWidth;
    final int wayWidth;
    final int moveWidth;
    final int eventWidth;
    final int stateWidth;
    final int levelWidth;
    final int watchWidth;
    final int holdWidth;

    int clients;

    byte[] attributes;
    byte[] chains;
    byte[] chainsAtStart;
    double[] capital;
    double[] fixedGain;
    double[] fixedLoss;
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
    int[] stay;
    byte[] effort;

    int[] started;
    int[] left;
    byte[] leftFor;
    /** The last cycle in which each may be lost because its provider failed. */
    int[] unsettledUntil;

    long[] reached;
    int[] watchHeld;
    int[] holdHeld;
    int[] holdPaid;

    /** The part of each pathway hazard that never changes for a client: clients × ways. */
    double[] fixedWays;
    /** The same for the moves of all chains, one chain after another. */
    double[] fixedMoves;
    /** The same for counts of events. */
    double[] fixedEvents;

    /**
     * What the hazards out of each state can come to at the most, all together: clients × states. A draw at or above it
     * stays, and no hazard need be worked out.
     */
    double[] mostOutOfState;
    /** The same out of each level, one chain after another. */
    double[] mostOutOfLevel;
    /** The most events that can be expected of each count. */
    double[] mostEvents;

    Columns(Model model) {
        attributeWidth = model.traits().attributes();
        chainWidth = model.lives().chains();
        capitalWidth = model.capital().kinds();
        wayWidth = model.journey().hazards().ways();
        stateWidth = model.journey().states();
        int moves = 0;
        int levels = 0;
        for (int chain = 0; chain < chainWidth; chain++) {
            moves += model.lives().moves(chain).ways();
            levels += model.lives().levels(chain);
        }
        moveWidth = moves;
        levelWidth = levels;
        eventWidth = model.lives().counts();
        watchWidth = model.triggers().mostWatches();
        holdWidth = model.triggers().mostHolds();
        makeRoom(FIRST_ROOM);
    }

    /** Number of a new client, with room for it. */
    int add() {
        if (clients == state.length) {
            makeRoom(2 * clients);
        }
        return clients++;
    }

    private void makeRoom(int room) {
        attributes = grown(attributes, room * attributeWidth);
        chains = grown(chains, room * chainWidth);
        chainsAtStart = grown(chainsAtStart, room * chainWidth);
        capital = grown(capital, room * capitalWidth);
        fixedGain = grown(fixedGain, room * capitalWidth);
        fixedLoss = grown(fixedLoss, room * capitalWidth);
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
        stay = grown(stay, room);
        effort = grown(effort, room);
        makeRoomForEpisodes(room);
        fixedWays = grown(fixedWays, room * wayWidth);
        fixedMoves = grown(fixedMoves, room * moveWidth);
        fixedEvents = grown(fixedEvents, room * eventWidth);
        mostOutOfState = grown(mostOutOfState, room * stateWidth);
        mostOutOfLevel = grown(mostOutOfLevel, room * levelWidth);
        mostEvents = grown(mostEvents, room * eventWidth);
    }

    private void makeRoomForEpisodes(int room) {
        started = grown(started, room);
        left = grown(left, room);
        leftFor = grown(leftFor, room);
        unsettledUntil = grown(unsettledUntil, room);
        reached = reached == null ? new long[room] : Arrays.copyOf(reached, room);
        watchHeld = grown(watchHeld, room * watchWidth);
        holdHeld = grown(holdHeld, room * holdWidth);
        holdPaid = grown(holdPaid, room * holdWidth);
    }

    private static byte[] grown(byte[] column, int length) {
        return column == null ? new byte[length] : Arrays.copyOf(column, length);
    }

    private static int[] grown(int[] column, int length) {
        return column == null ? new int[length] : Arrays.copyOf(column, length);
    }

    private static double[] grown(double[] column, int length) {
        return column == null ? new double[length] : Arrays.copyOf(column, length);
    }
}
