package outturn.scenario;

import java.util.Map;
import java.util.Optional;

/** Who pays: budget lines, and what follows when a provider fails (model, §8). */
@Says("Who pays, and what follows when a provider fails.")
public record Commissioner(
        @Says("Budget lines by name.") @Default("{}") Map<String, BudgetLine> lines,

        @Says("What follows when a provider fails.") @Default("{}")
        Failure failure) {
    public Commissioner {
        lines = Check.ordered(lines);
    }

    /** A sum a year, and how it moves. Years run from the start of the horizon. */
    @Says("A sum a year, and how it moves.")
    public record BudgetLine(
            @Says("The sum a year, today.") Money perYear,

            @Says("How it moves: trend, cuts, a ring-fence removed.") @Default("{}")
            Path path,

            @Says("What happens when a year's sum is spent.") @Default("\"overspend\"")
            WhenSpent whenSpent) {
        public BudgetLine {
            Check.atLeast(0, "perYear", perYear.pence(), "a budget is never negative");
        }
    }

    /** What happens when a year's sum is spent. */
    public enum WhenSpent {
        /** Claims beyond it are not paid. */
        CAP,
        /** Claims are paid and the block gives way. */
        CUT_BLOCK,
        /** Everything is paid. */
        OVERSPEND
    }

    /**
     * What follows when a provider fails: some of its clients drop out, the rest go to the other providers or wait; after a
     * gap a successor opens with the same places and reserves.
     */
    @Says("What follows when a provider fails.")
    public record Failure(
            @Says("Share of its clients who drop out.") @Default("0.2")
            Share dropOut,

            @Says("State of those who drop out; the first with role exit-unplanned when left out.")
            Optional<String> lostTo,

            @Says("Months until a successor opens.") @Default("6")
            Months gap) {}
}
