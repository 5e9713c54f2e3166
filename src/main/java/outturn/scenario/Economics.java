package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unit costs, utilities, discounting and counting, for appraisal. What the commissioner pays the providers comes from the
 * ledger and is not repeated here.
 *
 * @param countCosts when in a cycle a state's costs are counted
 * @param countHealth when in a cycle life-years and quality of life are counted
 * @param utilities quality of life by state, 0 dead to 1 full health; 1 when left out, 0 for the dead
 * @param decrements what a level of a domain takes from it, by domain and level
 * @param worthOfQaly sums at which a year of full health is valued, for the acceptability curve
 */
@Says("Unit costs, utilities, discounting and counting.")
public record Economics(
        @Says("Discount rates.") @Default("{}") Discounting discounting,

        @Says("When in a cycle costs of states are counted.") @Default("\"half-cycle\"")
        Counting countCosts,

        @Says("When in a cycle life-years and utilities are counted.") @Default("\"half-cycle\"")
        Counting countHealth,

        @Says("Costs and savings by name; a saving or a social value is below zero.") @Default("{}")
        Map<String, UnitCost> costs,

        @Says("Quality of life by state, a year.") @Default("{}")
        Map<String, Amount> utilities,

        @Says("What a level of a domain takes from it, by domain and level.") @Default("{}")
        Map<String, Map<String, Amount>> decrements,

        @Says("Worth of a year of full health, from least to most.") @Default("[]")
        List<Money> worthOfQaly) {

    /** When in a cycle a state is counted: where clients are at its start, at its end, or half of each. */
    public enum Counting {
        START,
        END,
        HALF_CYCLE
    }

    /** Who bears a cost. */
    public enum Bearer {
        COMMISSIONER,
        HEALTH,
        JUSTICE,
        BENEFITS,
        SOCIETY
    }

    public Economics {
        for (Map.Entry<String, Amount> state : utilities.entrySet()) {
            Check.between(-1, 1, "utilities/" + state.getKey(), state.getValue().value(), "0 is death, 1 full health");
        }
        costs = Check.ordered(costs);
        utilities = Check.ordered(utilities);
        decrements = Check.ordered(decrements);
        worthOfQaly = List.copyOf(worthOfQaly);
    }

    /** Rates by year, and whether the first cycle is discounted. */
    @Says("Discount rates by year.")
    public record Discounting(
            @Says("Rates for money.")
            @Default("[{\"fromYear\": 0, \"rate\": 0.035}, {\"fromYear\": 30, \"rate\": 0.03},"
                    + " {\"fromYear\": 75, \"rate\": 0.025}]")
            List<RateFrom> costs,

            @Says("Rates for life and health.") @Default("[{\"fromYear\": 0, \"rate\": 0.015}]")
            List<RateFrom> health,

            @Says("Whether the first cycle is discounted by a whole cycle.") @Default("false")
            boolean firstCycle) {
        public Discounting {
            rising("costs", costs);
            rising("health", health);
            costs = List.copyOf(costs);
            health = List.copyOf(health);
        }

        private static void rising(String property, List<RateFrom> rates) {
            Check.that(
                    !rates.isEmpty() && rates.get(0).fromYear().value() == 0,
                    property,
                    "does not begin with year 0",
                    "give the rate from year 0 first; for none give rate 0");
            for (int at = 1; at < rates.size(); at++) {
                Check.that(
                        rates.get(at).fromYear().value()
                                > rates.get(at - 1).fromYear().value(),
                        property + "/" + at,
                        "does not begin after the rate before it",
                        "give the years in rising order");
            }
        }
    }

    /** A rate a year from some year on. */
    @Says("A rate a year from some year on.")
    public record RateFrom(
            @Says("Year of the horizon from which it holds, 0 = the first.")
            Count fromYear,

            @Says("Rate a year.") Share rate) {}

    /**
     * A cost, or below zero a saving, of being in a state for some time, of entering a state, of some time at a level of a
     * domain, or of one event.
     *
     * @param each of a month in a state or at a level, or of the time said in {@code per}; of an entry; of an event
     * @param per a published cost of a year need not divide into whole pence a month
     */
    @Says("A cost of being in a state, entering one, a level of a domain, or an event.")
    public record UnitCost(
            @Says("The cost: of some time in a state or at a level, an entry, or an event; below zero a saving.")
            Money each,

            @Says("The time in a state or at a level it is for.") @Default("\"month\"")
            Time.Cycle per,

            @Says("Who bears it.") @Default("\"society\"") Bearer bearer,

            @Says("States it is a cost of being in.") @Default("[]")
            List<String> states,

            @Says("States it is a cost of entering.") @Default("[]")
            List<String> entering,

            @Says("Domain it belongs to.") Optional<String> domain,

            @Says("Level of the domain; left out for a count of events.")
            Optional<String> level,

            @Says("First month it is counted.") @Default("0")
            Months from,

            @Says("Last month it is counted.") @Default("1200")
            Months until) {
        public UnitCost {
            int kinds = (states.isEmpty() ? 0 : 1) + (entering.isEmpty() ? 0 : 1) + (domain.isPresent() ? 1 : 0);
            Check.that(
                    kinds == 1,
                    "",
                    "needs one of \"states\", \"entering\" and \"domain\"",
                    "say what the cost is of; split it when it is of several");
            Check.that(
                    level.isEmpty() || domain.isPresent(),
                    "level",
                    "stands without a domain",
                    "name the domain it is a level of");
            states = List.copyOf(states);
            entering = List.copyOf(entering);
        }
    }
}
