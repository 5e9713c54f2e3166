package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The multi-state model clients walk (model, §4): states with roles and ways out, given as data.
 *
 * @param entry where a referral arrives; the first state when left out
 * @param assessment the step at which a client is assessed and accepted; left out, everybody is assessed on arrival and
 *     stays in the entry state
 * @param admission the step from the waiting list into a place; left out, ways out of states alone decide
 * @param earlyDischarge what it means to discharge a client early; left out, nobody can
 * @param efforts levels of effort a provider can give in treatment, least first
 */
@Says("The states clients are in and the ways between them.")
public record Pathway(
        @Says("Where a referral arrives; the first state when left out.")
        Optional<String> entry,

        @Says("States by name, in order.") Map<String, State> states,

        @Says("Where clients are assessed and where they go then.")
        Optional<Assessment> assessment,

        @Says("From which state a place is given, and into which.")
        Optional<Admission> admission,

        @Says("What it means to discharge a client early; left out, nobody can.")
        Optional<EarlyDischarge> earlyDischarge,

        @Says("Levels of effort in treatment, least first.") @Default("{\"standard\": {}}")
        Map<String, Effort> efforts) {

    public Pathway {
        Check.some("states", states, "give at least one state");
        Check.some("efforts", efforts, "leave it out for a single level of effort");
        Check.that(states.size() <= 64, "states", "has " + states.size() + " states", "give at most 64");
        Check.that(efforts.size() <= 8, "efforts", "has " + efforts.size() + " levels", "give at most 8");
        states = Check.ordered(states);
        efforts = Check.ordered(efforts);
    }

    /**
     * Assessed in {@code at}, then on to {@code accepted}. An independent assessor neither turns away nor records amiss on
     * purpose; it may take its time, in which clients leave {@code at} by ways of their own. Whom a provider turns away goes to another provider's assessment
     * in the next cycle or, like everybody when there is no other, to {@code declined}.
     */
    @Says("Where clients are assessed and where they go then.")
    public record Assessment(
            @Says("State in which clients are assessed.") String at,
            @Says("State of a client that was accepted.") String accepted,
            @Says("State of a client that was turned away.") Optional<String> declined,

            @Says("Who assesses.") @Default("\"provider\"") Assessor by,

            @Says("Whole months a client is in the state before it is assessed.") @Default("0")
            Months delay,

            @Says("Share of those turned away who are passed on to another provider.") @Default("0")
            Share passedOn) {}

    /**
     * A client who would stay in treatment can be booked out of it as a planned exit. It then is in a state of its own,
     * whose ways on are those of somebody who was not ready; contracts are told that it is in the state it passes for.
     */
    @Says("What it means to discharge a client early.")
    public record EarlyDischarge(
            @Says("States of treatment from which it can be.")
            List<String> from,

            @Says("State of a client discharged early.") String to,

            @Says("State of a planned exit that it passes for.")
            String passesFor) {
        public EarlyDischarge {
            Check.that(!from.isEmpty(), "from", "is empty", "name at least one state of treatment");
            from = List.copyOf(from);
        }
    }

    /** Who assesses. */
    public enum Assessor {
        PROVIDER,
        INDEPENDENT
    }

    /** From the waiting list {@code from}, in order of referral, into a place in {@code to}. */
    @Says("From which state a place is given, and into which.")
    public record Admission(
            @Says("State in which clients wait for a place.")
            String from,

            @Says("State in which treatment begins.") String to) {}

    /** One level of effort. */
    @Says("One level of effort in treatment.")
    public record Effort(
            @Says("Staff hours a client gets in a month.") @Default("0")
            Amount hoursPerMonth) {
        public Effort {
            Check.between(0, 1000, "hoursPerMonth", hoursPerMonth.value(), "there are some 730 hours in a month");
        }
    }
}
