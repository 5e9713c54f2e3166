package outturn.study.optimise;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search, or blind drawing, ended with.
 *
 * @param left designs ranked in the worlds it ended in
 * @param letGo those that were tried and let go because others did better where they were played, which those others may not
 *     elsewhere; none that clearly breaks constraints
 */
record Ended(List<Tried> left, List<Tried> letGo) {
    Ended {
        left = List.copyOf(left);
        letGo = List.copyOf(letGo);
    }

    /** Every one of them. */
    List<Tried> all() {
        return Stream.concat(left.stream(), letGo.stream()).toList();
    }
}
