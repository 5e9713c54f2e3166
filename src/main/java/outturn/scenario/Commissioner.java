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
            WhenSpent whenSpent,

            @Says("What keeps the sum for this purpose; without one it may be spent on anything, as path says.")
            Optional<RingFence> ringFence,

            @Says("What moves when the line does: environment indices, places, the value of contracts.") @Default("{}")
            Moves moves) {
        public BudgetLine {
            Check.atLeast(0, "perYear", perYear.pence(), "a budget is never negative");
        }

        /** Ratio of today's sum in a month: its path, and what drifts to other duties once the ring-fence is off. */
        public double at(double month) {
            double kept = ringFence.map(fence -> fence.keptIn(month)).orElse(1.0);
            return path.at(month) * kept;
        }
    }

    /** A rule that a sum is spent on nothing else. While it stands it changes nothing. */
    @Says("A rule that the sum is spent on nothing else.")
    public record RingFence(
            @Says("Share of the sum that other duties take once the ring-fence is off.")
            Share drift,

            @Says("Last month it stands; for good when left out.")
            Optional<Months> until) {

        double keptIn(double month) {
            boolean stands = until.isEmpty() || month <= until.get().value();
            return stands ? 1 : 1 - drift.value();
        }
    }

    /**
     * What moves when a budget line does, by elasticity: the ratio of today's that the line is at, to that power. 0 is not
     * at all, 1 is in proportion. Where several lines move one thing, their ratios multiply.
     *
     * @param environment by index; it multiplies the index's own path, month by month
     * @param places by provider; rounded down, month by month. Nobody in treatment is put out: places that are gone are
     *     not filled again
     * @param value by contract: the block and every price, set when a contract year begins and kept for that year
     * @param staff by provider: the hours there is money for, month by month; staff in post follow with a lag
     */
    @Says("What moves when a budget line does: elasticities, 0 = not at all, 1 = in proportion.")
    public record Moves(
            @Says("Environment indices by name.") @Default("{}")
            Map<String, Amount> environment,

            @Says("Places of providers, by provider.") @Default("{}")
            Map<String, Amount> places,

            @Says("Block and prices of contracts, by contract; set as each contract year begins.") @Default("{}")
            Map<String, Amount> value,

            @Says("Staff hours providers with a workforce have money for, by provider.") @Default("{}")
            Map<String, Amount> staff) {
        public Moves {
            notBelowNothing("environment", environment);
            notBelowNothing("places", places);
            notBelowNothing("value", value);
            notBelowNothing("staff", staff);
            environment = Check.ordered(environment);
            places = Check.ordered(places);
            value = Check.ordered(value);
            staff = Check.ordered(staff);
        }

        private static void notBelowNothing(String property, Map<String, Amount> elasticities) {
            elasticities.forEach((name, elasticity) -> Check.atLeast(
                    0,
                    property + "/" + name.replace("~", "~0").replace("/", "~1"),
                    elasticity.value(),
                    "what a cut would raise is not moved by the money; give it a path of its own"));
        }

        /** A line that moves nothing. */
        public static Moves nothing() {
            return new Moves(Map.of(), Map.of(), Map.of(), Map.of());
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
     * gap a successor opens with the same places and reserves. A provider may also close by decision, because it hands its
     * contract back or loses it: then the same follows, and the gap is that of the re-tender.
     *
     * @param closing by provider, the month at whose end it closes whatever its cash
     * @param disruption what being moved does to those who did not drop out at once; nothing when left out
     */
    @Says("What follows when a provider fails.")
    public record Failure(
            @Says("Share of its clients who drop out.") @Default("0.2")
            Share dropOut,

            @Says("State of those who drop out; the first with role exit-unplanned when left out.")
            Optional<String> lostTo,

            @Says("Months until a successor opens.") @Default("6")
            Months gap,

            @Says("Providers that close whatever their cash, each with the month at whose end it does.") @Default("{}")
            Map<String, Months> closing,

            @Says("What being moved does to clients who did not drop out at once.")
            Optional<Disruption> disruption) {
        public Failure {
            closing = Check.ordered(closing);
        }
    }

    /** What being moved does: for some months, clients who were moved may still be lost on the way. */
    @Says("For some months, clients who were moved may still be lost on the way.")
    public record Disruption(
            @Says("Chance a month that a client who was moved, and waits or is in treatment, drops out.")
            Share perMonth,

            @Says("Months it lasts, from the month after the move.")
            Months months) {
        public Disruption {
            Check.atLeast(1, "months", months.value(), "leave disruption out where it lasts no time");
        }
    }
}
