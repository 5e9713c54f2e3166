package outturn.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * Who the clients are (model, §3).
 *
 * @param initial clients there when the simulation begins; a closed cohort has only these
 * @param initialStates where they are, by share; the pathway's entry when empty
 * @param initialStay how long they have been there: whole months, evenly from 0 to this many
 * @param attributes drawn for each client in this order; one may depend on those before it. A latent class is an
 *     attribute that others depend on
 * @param frailty standard deviation σ_f of what nobody sees in η, as 32 equally likely points
 * @param prognosis β: what a level of an attribute adds to η; higher is better
 */
@Says("Who the clients are and how they arrive.")
public record Population(
        @Says("Clients there at the start.") @Default("0") Count initial,

        @Says("Share of the initial clients by state.") @Default("{}")
        Map<String, Share> initialStates,

        @Says("Initial clients have been in their state evenly from 0 to this many months.") @Default("0")
        Months initialStay,

        @Says("New referrals; none in a closed cohort.") Optional<Arrivals> arrivals,

        @Says("What is drawn for each client, in order.") @Default("{}")
        Map<String, Attribute> attributes,

        @Says("How attributes make up the complexity score and its groups.")
        Optional<Complexity> complexity,

        @Says("Standard deviation of frailty, which nobody sees.") @Default("0")
        Amount frailty,

        @Says("What each level of an attribute adds to prognosis.") @Default("{}")
        Map<String, Map<String, Amount>> prognosis,

        @Says("Clients present at a low point and drift back.")
        Optional<Severity> severity,

        @Says("Kinds of recovery capital by name, each from 0 to 1.") @Default("{}")
        Map<String, RecoveryCapital> capital) {

    /** Combinations of levels of protected attributes are told apart up to this many. */
    private static final int MOST_STRATA = 1000;

    public Population {
        Check.that(
                initial.value() > 0 || arrivals.isPresent(),
                "",
                "has neither initial clients nor arrivals",
                "give \"initial\" for a cohort or \"arrivals\" for an open population");
        if (!initialStates.isEmpty()) {
            Check.sumToOne("initialStates", initialStates, "give every initial client a state");
        }
        long strata = attributes.values().stream()
                .filter(Attribute::guarded)
                .mapToLong(attribute -> attribute.levels().size())
                .reduce(1, (product, levels) -> Math.min(product * levels, Integer.MAX_VALUE));
        Check.that(
                strata <= MOST_STRATA,
                "attributes",
                "have " + strata + " combinations of levels of protected attributes",
                "protect fewer attributes, or give them fewer levels, for at most " + MOST_STRATA);
        Check.atLeast(0, "frailty", frailty.value(), "a standard deviation is never negative");
        initialStates = Check.ordered(initialStates);
        attributes = Check.ordered(attributes);
        prognosis = Check.ordered(prognosis);
        capital = Check.ordered(capital);
    }

    /** One client of it, and nobody else who comes. */
    public Population alone() {
        return new Population(
                Count.of(1),
                initialStates,
                initialStay,
                Optional.empty(),
                attributes,
                complexity,
                frailty,
                prognosis,
                severity,
                capital);
    }
}
