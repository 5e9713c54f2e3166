package outturn.model;

import java.util.Optional;
import outturn.scenario.Months;

/**
 * When a contract runs, in the engine's cycles. Contract years count from its first cycle.
 *
 * @param from first cycle; never in the warm-up
 * @param last last cycle, which may lie beyond those simulated
 * @param ends whether the contract itself says when it ends; if not, it goes on beyond the horizon
 * @param perYear cycles in a year
 * @param years contract years that begin within the cycles simulated, at least one
 */
public record Window(int from, int last, boolean ends, int perYear, int years) {

    static Window of(Months from, Optional<Months> until, Clock clock) {
        int first = clock.warmUp() + clock.cycles(from.value());
        int last = until.map(month -> clock.warmUp() + clock.cycles(month.value() + 1) - 1)
                .orElse(clock.total() - 1);
        int simulated = Integer.min(last, clock.total() - 1);
        int years = Integer.max(1, Math.floorDiv(simulated - first, clock.perYear()) + 1);
        return new Window(first, last, until.isPresent(), clock.perYear(), years);
    }

    /** Whether the contract runs in a cycle. */
    public boolean holds(int cycle) {
        return cycle >= from && cycle <= last;
    }

    /** Contract year of a cycle, from 0; what comes after the last year counts with it. */
    public int year(int cycle) {
        int year = (cycle - from) / perYear;
        return year < years ? year : years - 1;
    }

    /** Cycles of a contract year up to the last. */
    public int cycles(int year) {
        return Integer.min(perYear, last + 1 - from - year * perYear);
    }

    /** Whether a contract year ends with a cycle, or the contract does. */
    public boolean endsYear(int cycle) {
        return cycle == last || holds(cycle) && (cycle - from + 1) % perYear == 0;
    }
}
