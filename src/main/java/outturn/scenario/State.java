package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One state of the pathway, with its ways out in one of two forms: hazards that compete ({@code to}), beside which a
 * stay may end for certain ({@code after}); or a published matrix used exactly as written ({@code probabilities}).
 * Without any, nobody leaves it.
 */
@Says("A state of the pathway and the ways out of it.")
public record State(
        @Says("What the state is to the engine.") Role role,

        @Says("Ways out by the state they lead to, as hazards.") @Default("{}")
        Map<String, Hazard> to,

        @Says("A certain move when a stay has lasted so long.")
        Optional<After> after,

        @Says("Ways out as rows of probabilities, used as written; the first row that fits a client counts.")
        @Default("[]")
        List<Row> probabilities) {

    public State {
        Check.that(
                to.isEmpty() && after.isEmpty() || probabilities.isEmpty(),
                "",
                "has \"probabilities\" beside \"to\" or \"after\"",
                "give its ways out in one form");
        Check.that(
                role != Role.DEAD || to.isEmpty() && after.isEmpty() && probabilities.isEmpty(),
                "role",
                "is \"dead\" but the state has ways out",
                "give the state another role or take its ways out away");
        to = Check.ordered(to);
        probabilities = List.copyOf(probabilities);
    }

    /**
     * The end of a stay that has lasted so long, at the end of a month in which no hazard ended it first.
     *
     * @param months whole months in the state
     * @param to where the client goes then
     */
    @Says("A certain move when a stay has lasted so long.")
    public record After(
            @Says("Whole months in the state.") Months months,
            @Says("Where the client goes then.") String to) {
        public After {
            Check.atLeast(1, "months", months.value(), "to move at once, enter the next state instead");
        }
    }

    /**
     * One row of a published matrix: where a client goes in one cycle; the rest stay.
     *
     * @param when level of attributes, {@code "group"}, {@code "effort"} or {@code "provider"} the row is for
     * @param from first month of the horizon it is for
     * @param until last month it is for; to the end when left out
     */
    @Says("One row of a published matrix; the rest of the chance is to stay.")
    public record Row(
            @Says("Levels of attributes, or of \"group\", \"effort\" or \"provider\", that the row is for.")
            @Default("{}")
            Map<String, String> when,

            @Says("First month it is for.") @Default("0") Months from,
            @Says("Last month it is for.") @Default("1200") Months until,

            @Says("Chance of each state at the end of the cycle.")
            Map<String, Share> to) {
        public Row {
            double sum = 0;
            for (Share share : to.values()) {
                sum += share.value();
            }
            Check.that(
                    sum <= 1 + 1e-9,
                    "to",
                    "sums to " + Numbers.text(sum) + " but a row must not sum above 1",
                    "lower its chances; what is left is the chance to stay");
            Check.that(until.value() >= from.value(), "until", "comes before from", "give a last month at or after it");
            when = Check.ordered(when);
            to = Check.ordered(to);
        }
    }
}
