package outturn.model;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import outturn.scenario.Term;

/** Which terms pay a provider for what the engine tells of: numbers of terms, in the order of the file. */
final class Paying {
    private final List<Clause> clauses;
    private final List<Deal> deals;
    private final int[][] attachments;
    private final int[][][] activities;
    private final int[][][] watching;
    private final int[][] cohortTerms;
    private final int[][][] counting;
    private final int[][] holding;

    Paying(List<Clause> clauses, List<Deal> deals, Names names, Triggers triggers) {
        this.clauses = clauses;
        this.deals = deals;
        int providers = names.providers().size();
        attachments = each(providers, provider -> of(provider, Term.Attachment.class::isInstance));
        cohortTerms = each(providers, provider -> of(provider, Term.CohortThreshold.class::isInstance));
        holding = each(providers, provider -> of(provider, Term.Sustainment.class::isInstance));
        activities = each(
                providers,
                provider -> names.states().size(),
                (provider, state) -> paysFor(provider, names.states().get(state)));
        watching = each(providers, triggers::watches, (provider, watch) -> waitFor(provider, watch, triggers));
        counting = each(
                providers,
                provider -> names.events().size(),
                (provider, count) -> counts(provider, names.events().get(count)));
    }

    /** Whether a term judges cohorts by events, and not by outcomes. */
    static boolean judgesEvents(Term term) {
        return term instanceof Term.CohortThreshold cohort && cohort.events().isPresent();
    }

    @FunctionalInterface
    private interface Find {
        int[] of(int provider, int number);
    }

    private static int[][] each(int providers, IntFunction<int[]> find) {
        return IntStream.range(0, providers).mapToObj(find).toArray(int[][]::new);
    }

    private static int[][][] each(int providers, IntFunction<Integer> numbers, Find find) {
        return IntStream.range(0, providers)
                .mapToObj(provider -> each(numbers.apply(provider), number -> find.of(provider, number)))
                .toArray(int[][][]::new);
    }

    private int[] of(int provider, Predicate<Term> pays) {
        return clauses.stream()
                .filter(clause -> deals.get(clause.contract()).provider() == provider && pays.test(clause.term()))
                .mapToInt(Clause::number)
                .toArray();
    }

    private int[] paysFor(int provider, String state) {
        return of(
                provider,
                term -> term instanceof Term.Activity activity
                        && activity.states().contains(state));
    }

    private int[] waitFor(int provider, int watch, Triggers triggers) {
        return of(
                provider,
                term -> Triggers.of(term)
                        .map(trigger -> triggers.number(provider, trigger) == watch)
                        .orElse(false));
    }

    private int[] counts(int provider, String events) {
        return of(
                provider,
                term -> term instanceof Term.CohortThreshold cohort
                        && cohort.events().filter(events::equals).isPresent());
    }

    int[] attachments(int provider) {
        return attachments[provider];
    }

    int[] activities(int provider, int state) {
        return activities[provider][state];
    }

    int[] watching(int provider, int watch) {
        return watching[provider][watch];
    }

    int[] cohortTerms(int provider) {
        return cohortTerms[provider];
    }

    int[] counting(int provider, int count) {
        return counting[provider][count];
    }

    int holding(int provider, int hold) {
        return hold < holding[provider].length ? holding[provider][hold] : Terms.NONE;
    }
}
