package outturn.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Kind;
import outturn.model.Triggers.Watch;

/**
 * The watches of one provider by what may bring them about, one bit each at its number: a month asks only those for which
 * something has happened.
 */
public final class Causes {
    private final long byMove;
    private final long byAbsence;
    private final long byChange;
    /** By whole cycles since treatment began, as far as any watch counts. */
    private final long[] byClock;
    /** By chain, as far as any is watched, the watches that wait for a level of it. */
    private final long[] ofChain;
    /** One bit for each chain of which a hold waits for a level. */
    private final long chainsHeld;

    Causes(Watch[] watches, Hold[] holds) {
        byMove = of(watches, EnumSet.of(Kind.ENTERING));
        byAbsence = of(watches, EnumSet.of(Kind.NO_RETURN));
        byChange = of(watches, EnumSet.of(Kind.CHANGE));
        byClock = byClock(watches, of(watches, EnumSet.of(Kind.RETAINED, Kind.REVIEW, Kind.TRUE_AT_REVIEW)));
        ofChain = ofChain(watches, byChange);
        long held = 0;
        for (Hold hold : holds) {
            held |= hold.state() == Journey.NOWHERE ? 1L << hold.chain() : 0;
        }
        chainsHeld = held;
    }

    private static long of(Watch[] watches, Set<Kind> kinds) {
        long some = 0;
        for (int number = 0; number < watches.length; number++) {
            some |= kinds.contains(watches[number].kind()) ? 1L << number : 0;
        }
        return some;
    }

    private static long[] ofChain(Watch[] watches, long changes) {
        long[] of = new long[1];
        for (long left = changes; left != 0; left &= left - 1) {
            int number = Long.numberOfTrailingZeros(left);
            int chain = watches[number].what();
            of = Arrays.copyOf(of, Integer.max(of.length, chain + 1));
            of[chain] |= 1L << number;
        }
        return of;
    }

    private static long[] byClock(Watch[] watches, long clocked) {
        int longest = 0;
        for (Watch watch : watches) {
            longest = Integer.max(longest, watch.cycles());
        }
        long[] by = new long[longest + 1];
        for (long left = clocked; left != 0; left &= left - 1) {
            int number = Long.numberOfTrailingZeros(left);
            by[watches[number].cycles()] |= 1L << number;
        }
        return by;
    }

    /** Those that may come about because a client has come to another state. */
    public long byMove() {
        return byMove;
    }

    /** Those that may come about while a client is away after a planned exit. */
    public long byAbsence() {
        return byAbsence;
    }

    /** Those that may come about because a client is at some level, or has been for so long. */
    public long byChange() {
        return byChange;
    }

    /** Those that come about, if they do, so many whole cycles after treatment began. */
    public long byClock(int since) {
        return since < byClock.length ? byClock[since] : 0;
    }

    /** Those that wait for a level of a chain. */
    public long ofChain(int chain) {
        return chain < ofChain.length ? ofChain[chain] : 0;
    }

    /** 1 where some hold waits for a level of a chain, and 0. */
    public int holds(int chain) {
        return (int) (chainsHeld >>> chain & 1);
    }
}
