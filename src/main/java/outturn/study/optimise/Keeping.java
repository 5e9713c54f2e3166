package outturn.study.optimise;

import java.util.List;
import outturn.summary.Bounds;

/**
 * Whether a design keeps its constraints, and whether luck can tell: clear is what one-sided 95% bounds say as well. Each
 * constraint, under each shock, is asked by itself, for a design that breaks any one of them passes all of them at most as often as
 * it passes that one (an intersection–union test; Berger, 1982, <i>Technometrics</i> 24, 295–300).
 */
public enum Keeping {
    /** Keeps all of them, with something to spare for luck. */
    CLEARLY,
    /** Keeps all of them in the worlds played; luck may have made it. */
    UNCLEARLY,
    /** Breaks one in the worlds played; luck may have made it. */
    BROKEN_UNCLEARLY,
    /** Breaks one by more than luck does. */
    BROKEN;

    /** Whether all are kept in the worlds played. */
    public boolean isKept() {
        return this == CLEARLY || this == UNCLEARLY;
    }

    /** Whether luck can tell. */
    public boolean isClear() {
        return this == CLEARLY || this == BROKEN;
    }

    /** Whether it is at least as good as another. */
    boolean isAtLeast(Keeping other) {
        return compareTo(other) <= 0;
    }

    /** @param figures one for each constraint */
    static Keeping of(List<Aim> constraints, List<Figure> figures) {
        boolean kept = true;
        boolean clearly = true;
        boolean broken = false;
        for (int at = 0; at < figures.size(); at++) {
            Aim aim = constraints.get(at);
            Bounds bounds = figures.get(at).bounds();
            kept &= aim.beyond(figures.get(at).value()) == 0;
            clearly &= aim.isKept(bounds);
            broken |= aim.isBroken(bounds);
        }
        return kept ? clearly ? CLEARLY : UNCLEARLY : broken ? BROKEN : BROKEN_UNCLEARLY;
    }
}
