package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an optimiser may change in the scenario, what it is to look for, and what must hold.
 *
 * @param variables what may be changed, by name
 * @param objectives what is better, by name
 * @param constraints what must hold, by name
 * @param over what it must hold over besides chance; every future once
 * @param replications worlds in which a design is first played before it is ranked with others; more as a search goes on
 */
@Says("What an optimiser may change, what it is to look for, and what must hold.")
public record Design(
        @Says("What may be changed, by name.") Map<String, Variable> variables,

        @Says("What is better, by name.") Map<String, Objective> objectives,

        @Says("What must hold, by name.") @Default("{}") Map<String, Promise> constraints,

        @Says(
                "Over what, besides chance, designs are judged: \"parameters\" draws every number that has a low and a high, but"
                        + " those of contracts, anew in each world; \"stress\", or shocks by name, judge a design by the shock, or"
                        + " none, under which it does worst.")
        @Default("[]")
        List<Future> over,

        @Says("In how many worlds a design is first played before it is ranked with others; a search goes on to more.")
        @Default("100")
        int replications) {
    /** Fewer worlds tell nothing of chances; more are better spent on a longer search. */
    private static final int MOST = 10_000;

    public Design {
        Check.some("variables", variables, "name at least one lever that may be pulled");
        Check.some("objectives", objectives, "say at least one thing that is better");
        Check.between(2, MOST, "replications", replications, "100 are enough for most measures");
        variables = Check.ordered(variables);
        objectives = Check.ordered(objectives);
        constraints = Check.ordered(constraints);
        for (int at = 0; at < over.size(); at++) {
            boolean within = over.get(at).isShock() && over.contains(Future.STRESS);
            Check.that(
                    over.indexOf(over.get(at)) == at && !within,
                    "over/" + at,
                    within ? "is one of those that \"stress\" stands for" : "is there twice",
                    "take it out");
        }
        over = List.copyOf(over);
    }

    /** What a design is judged over besides chance. */
    public enum Future {
        /** Numbers with a range, drawn anew in each world. */
        PARAMETERS,
        /** Every shock of the battery. */
        STRESS,
        CASH,
        GRANT,
        RING_FENCE,
        HOUSING,
        JOBS,
        DEMAND,
        CASE_MIX,
        LAG,
        PROVIDER;

        /** Whether it is a single shock. */
        public boolean isShock() {
            return ordinal() > STRESS.ordinal();
        }
    }

    /** Whether it is judged over draws of uncertain numbers. */
    public boolean overParameters() {
        return over.contains(Future.PARAMETERS);
    }

    /** The shocks it is judged over, in the order of the battery. */
    public List<Future> shocks() {
        return Stream.of(Future.values())
                .filter(Future::isShock)
                .filter(each -> over.contains(each) || over.contains(Future.STRESS))
                .toList();
    }

    /** Which way is better. */
    public enum Better {
        LESS,
        MORE
    }

    /**
     * Something that may be changed. Its values are those of the lever unless narrowed here.
     *
     * @param of a lever of the scenario, or a JSON Pointer
     * @param least the least it may be
     * @param most the most it may be
     * @param step from one value to the next, counted from the least; without, every number between
     * @param choices values it may be, instead of a range
     */
    @Says("Something that may be changed: a lever, or a place in this file.")
    public record Variable(
            @Says("A lever of this file by its name, or a JSON Pointer such as /contracts/recovery/lag.")
            String of,

            @Says("The least it may be; that of the lever when left out.")
            Optional<Amount> least,

            @Says("The most it may be; that of the lever when left out.")
            Optional<Amount> most,

            @Says("From one value to the next, counted from the least; every number between when left out.")
            Optional<Amount> step,

            @Says("The values it may be, instead of a range; those of the lever when left out.") @Default("[]")
            List<Alternative> choices) {
        public Variable {
            Check.that(!of.isBlank(), "of", "is empty", "name a lever, or give a JSON Pointer such as /time/months");
            step.ifPresent(size -> Check.that(
                    size.value() > 0,
                    "step",
                    "is " + Numbers.text(size.value()) + " but must be above 0",
                    "leave it out for every number between"));
            Check.that(
                    choices.isEmpty() || least.isEmpty() && most.isEmpty() && step.isEmpty(),
                    "choices",
                    "are given beside a range",
                    "give one or the other");
            if (least.isPresent() && most.isPresent()) {
                Check.that(
                        least.get().value() < most.get().value(),
                        "",
                        "goes from " + Numbers.text(least.get().value()) + " to "
                                + Numbers.text(most.get().value()),
                        "give a most above the least");
            }
            choices = List.copyOf(choices);
        }

        /** Whether it points to a place by itself, rather than through a lever. */
        public boolean isPointer() {
            return of.startsWith("/");
        }

        /** The least it may be, its own or that of the lever. */
        public Optional<Double> least(Optional<Lever> lever) {
            return least.or(() -> lever.flatMap(Lever::least)).map(Amount::value);
        }

        /** The most it may be, its own or that of the lever. */
        public Optional<Double> most(Optional<Lever> lever) {
            return most.or(() -> lever.flatMap(Lever::most)).map(Amount::value);
        }

        /** The values it may be; none when it has a range. */
        public List<Alternative> choices(Optional<Lever> lever) {
            boolean narrowed = !choices.isEmpty() || least.isPresent() || most.isPresent() || step.isPresent();
            return narrowed ? choices : lever.map(Lever::choices).orElse(List.of());
        }
    }

    /** A statistic of a measure of which more, or less, is better. */
    @Says("A statistic of a measure of which more, or less, is better.")
    public record Objective(
            @Says("Name of the measure, as in summary.json.")
            String measure,

            @Says("The provider it is of; \"all\", or left out, for all of them together.")
            Optional<String> provider,

            @Says("The complexity group it is of; \"all\", or left out, for all of them together.")
            Optional<String> group,

            @Says("The statistic that counts.") @Default("\"mean\"")
            Statistic statistic,

            @Says("Which way is better.") Better better)
            implements Gauge {
        @Override
        public boolean highIsBad() {
            return better == Better.LESS;
        }
    }
}
