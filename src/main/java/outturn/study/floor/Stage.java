package outturn.study.floor;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Where replications are played; it says how far it is. */
public interface Stage {
    /**
     * Plays replications and takes what each yields, in the order of their numbers.
     *
     * @param what is being played, for people
     * @param player makes what plays one replication by its number; asked once on each thread
     */
    <T> List<T> play(String what, int replications, Supplier<IntFunction<T>> player);
}
