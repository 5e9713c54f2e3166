package outturn.study.optimise;

import java.util.List;

/**
 * What a search is for: variables to choose, objectives and constraints to judge by, and worlds to play designs in. The
 * worlds of a number are the same for every design, so that designs are compared with the same luck.
 */
public interface Problem {
    /** What a design chooses. */
    List<Variable> variables();

    /** What is better. */
    List<Aim> objectives();

    /** What must hold; may be none. */
    List<Aim> constraints();

    /** In how many worlds a design is played before it is ranked; 1 where there is no luck. */
    int worlds();

    /** Under how many futures every world is played; a design counts as it does in the one where it does worst. */
    default int futures() {
        return 1;
    }

    /**
     * Plays designs, in any order and on any number of threads.
     *
     * @return for each design one row for each of its worlds, in order: future by future a number for each objective, then
     *     for each constraint; no rows at all for a design that cannot be
     */
    List<double[][]> play(List<Trial> trials);

    /**
     * A design to be played.
     *
     * @param values of the variables, in their order
     * @param from number of the first world
     * @param upTo number after the last
     */
    record Trial(double[] values, int from, int upTo) {}

    /** Where the search begins beside luck: genes of designs that are known, such as today's; may be none. */
    default List<double[]> known() {
        return List.of();
    }
}
