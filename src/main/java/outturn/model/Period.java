package outturn.model;

/**
 * A time that a limit, or the tiers of a price, count over: the first and the last cycle. A contract that states no end
 * goes on, so its last year is a whole one.
 */
record Period(int first, int last) {
    static Period year(Window window, int year) {
        int first = window.from() + year * window.perYear();
        return new Period(first, first + (window.ends() ? window.cycles(year) : window.perYear()) - 1);
    }

    /** All of a contract that is simulated. */
    static Period contract(Window window, Clock clock) {
        return new Period(window.from(), Integer.max(window.from(), Integer.min(window.last(), clock.total() - 1)));
    }

    /** Whether it ends with a cycle, or is cut short there by the end of those simulated. */
    boolean endsWith(int cycle, Clock clock) {
        return cycle == Integer.min(last, clock.total() - 1) && first <= cycle;
    }

    /** The part of it that is simulated. */
    double within(Clock clock) {
        return (Integer.min(last, clock.total() - 1) - first + 1.0) / (last - first + 1);
    }
}
