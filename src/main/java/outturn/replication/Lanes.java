package outturn.replication;

import outturn.model.Lives;

/**
 * Which lane of a month's luck decides what about a client ({@link outturn.replication.draws.Draws#inLane}): the pathway
 * the first, then each chain, then each count of events.
 *
 * @param chains how many chains there are
 * @param counts how many counts of events there are
 */
public record Lanes(int chains, int counts) {
    /** The lane that decides on the way out of a state. */
    public static final int PATHWAY = 0;

    /** The lanes of a model's clients. */
    public static Lanes of(Lives lives) {
        return new Lanes(lives.chains(), lives.counts());
    }

    /** The lane that decides on the way out of a level. */
    public int chain(int chain) {
        return 1 + chain;
    }

    /** The lane that decides how many events fall. */
    public int count(int count) {
        return 1 + chains + count;
    }

    /** How many lanes there are. */
    public int all() {
        return 1 + chains + counts;
    }
}
