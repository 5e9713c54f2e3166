package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outturn.model.Sought.Held;
import outturn.scenario.Contract;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.Trigger;

/**
 * What the engine watches for because some contract pays for it. Each provider has its watches, one for each different
 * trigger of its contracts, and its holds, one for each sustainment term; both are numbered from 0 in the order of the
 * file, and are at most 64. Behind a provider's own stand those that are sought ({@link Sought}): they earn nothing and
 * change nothing, and each watches for what is true, reported or not.
 */
public final class Triggers {
    /** The most watches, or holds, of one provider. */
    public static final int MOST = 64;

    /** A state, or level, that a scenario does not have: nobody is ever there. */
    private static final int NO_SUCH = -2;

    private final List<List<Trigger>> triggers;
    private final Sought sought;
    private final Watch[][] watches;
    private final Hold[][] holds;
    private final int[][] clocks;
    private final int[][] absences;
    private final Causes[] causes;

    /** Kinds of trigger. */
    public enum Kind {
        ENTERING,
        RETAINED,
        NO_RETURN,
        REVIEW,
        /** Truly at a level at a review, reported or not. */
        TRUE_AT_REVIEW,
        CHANGE
    }

    /**
     * One trigger as numbers.
     *
     * @param what the state, or the chain
     * @param level of the chain
     * @param cycles whole cycles to wait or hold
     */
    public record Watch(Kind kind, int what, int level, int cycles) {}

    /**
     * What a sustainment term holds: a state, or a level of a chain or better.
     *
     * @param state the state, or {@link Journey#NOWHERE}
     * @param chain the chain, when there is no state
     * @param level of the chain
     * @param every cycles between payments
     * @param times payments at the most in an episode
     */
    public record Hold(int state, int chain, int level, int every, int times) {}

    Triggers(Scenario scenario, Names names, Clock clock, Sought sought) {
        this.sought = sought;
        triggers = names.providers().stream()
                .map(provider -> own(scenario, provider))
                .toList();
        watches = triggers.stream()
                .map(own -> Stream.concat(
                                own.stream().map(each -> watch(each, names, clock)),
                                sought.triggers().stream().map(each -> sight(each, names, clock)))
                        .toArray(Watch[]::new))
                .toArray(Watch[][]::new);
        holds = names.providers().stream()
                .map(provider -> Stream.concat(
                                terms(scenario, provider)
                                        .filter(Term.Sustainment.class::isInstance)
                                        .map(term -> Held.of((Term.Sustainment) term)),
                                sought.holds().stream())
                        .map(each -> hold(each, names, clock))
                        .toArray(Hold[]::new))
                .toArray(Hold[][]::new);
        clocks = Stream.of(watches)
                .map(own -> cycles(own, EnumSet.of(Kind.RETAINED, Kind.REVIEW, Kind.TRUE_AT_REVIEW)))
                .toArray(int[][]::new);
        absences = Stream.of(watches)
                .map(own -> cycles(own, EnumSet.of(Kind.NO_RETURN)))
                .toArray(int[][]::new);
        causes = new Causes[watches.length];
        for (int provider = 0; provider < causes.length; provider++) {
            causes[provider] = new Causes(watches[provider], holds[provider]);
        }
    }

    private static int[] cycles(Watch[] watches, Set<Kind> kinds) {
        return Stream.of(watches)
                .filter(watch -> kinds.contains(watch.kind()))
                .mapToInt(Watch::cycles)
                .distinct()
                .toArray();
    }

    /** Different triggers of a provider's contracts, in the order of the file. */
    private static List<Trigger> own(Scenario scenario, String provider) {
        return terms(scenario, provider)
                .flatMap(term -> of(term).stream())
                .distinct()
                .toList();
    }

    /** The most watches that its own contracts give any provider. */
    static int mostOwn(Scenario scenario) {
        return scenario.providers().keySet().stream()
                .mapToInt(provider -> own(scenario, provider).size())
                .max()
                .orElse(0);
    }

    /** All terms of a provider's contracts, in the order of the file. */
    private static Stream<Term> terms(Scenario scenario, String provider) {
        List<Term> terms = new ArrayList<>();
        for (Contract contract : scenario.contracts().values()) {
            if (contract.provider().equals(provider)) {
                terms.addAll(contract.terms().values());
            }
        }
        return terms.stream();
    }

    /** What a term waits for, if it waits for a trigger. */
    public static Optional<Trigger> of(Term term) {
        if (term instanceof Term.Outcome outcome) {
            return Optional.of(outcome.when());
        }
        if (term instanceof Term.CohortThreshold cohort) {
            return cohort.when();
        }
        return term instanceof Term.Withhold withhold ? Optional.of(withhold.when()) : Optional.empty();
    }

    private static Watch watch(Trigger trigger, Names names, Clock clock) {
        if (trigger instanceof Trigger.Entering entering) {
            return new Watch(Kind.ENTERING, names.state(entering.state()), 0, 0);
        }
        if (trigger instanceof Trigger.Retained retained) {
            return new Watch(Kind.RETAINED, 0, 0, clock.cycles(retained.months().value()));
        }
        if (trigger instanceof Trigger.NoReturn stay) {
            return new Watch(
                    Kind.NO_RETURN,
                    names.state(stay.after()),
                    0,
                    clock.cycles(stay.months().value()));
        }
        if (trigger instanceof Trigger.Review review) {
            int chain = names.chain(review.domain());
            return new Watch(
                    Kind.REVIEW,
                    chain,
                    names.chainLevel(chain, review.level()),
                    clock.cycles(review.months().value()));
        }
        Trigger.Change change = (Trigger.Change) trigger;
        int chain = names.chain(change.domain());
        return new Watch(
                Kind.CHANGE,
                chain,
                names.chainLevel(chain, change.level()),
                clock.cycles(change.months().value()));
    }

    /** A watch for what is sought, perhaps by another scenario: only what is true counts, and names may be unknown here. */
    private static Watch sight(Trigger trigger, Names names, Clock clock) {
        if (!isKnown(trigger, names)) {
            return new Watch(Kind.ENTERING, NO_SUCH, 0, 0);
        }
        Watch watch = watch(trigger, names, clock);
        return watch.kind() == Kind.REVIEW
                ? new Watch(Kind.TRUE_AT_REVIEW, watch.what(), watch.level(), watch.cycles())
                : watch;
    }

    private static boolean isKnown(Trigger trigger, Names names) {
        if (trigger instanceof Trigger.Entering entering) {
            return names.states().contains(entering.state());
        }
        if (trigger instanceof Trigger.NoReturn stay) {
            return names.states().contains(stay.after());
        }
        if (trigger instanceof Trigger.Review review) {
            return names.hasLevel(review.domain(), review.level());
        }
        return !(trigger instanceof Trigger.Change change) || names.hasLevel(change.domain(), change.level());
    }

    private static Hold hold(Held held, Names names, Clock clock) {
        int every = clock.cycles(held.every());
        if (held.state().isPresent()) {
            int state = names.states().indexOf(held.state().get());
            return new Hold(state < 0 ? NO_SUCH : state, 0, 0, every, held.times());
        }
        String domain = held.domain().orElseThrow();
        String level = held.level().orElseThrow();
        if (!names.hasLevel(domain, level)) {
            return new Hold(NO_SUCH, 0, 0, every, held.times());
        }
        int chain = names.chain(domain);
        return new Hold(Journey.NOWHERE, chain, names.chainLevel(chain, level), every, held.times());
    }

    /** Whether the same is watched for and held, provider by provider, as in another model. */
    boolean isLike(Triggers other) {
        return Arrays.deepEquals(watches, other.watches)
                && Arrays.deepEquals(holds, other.holds)
                && triggers.stream()
                        .map(List::size)
                        .toList()
                        .equals(other.triggers.stream().map(List::size).toList());
    }

    /** Number of a trigger among those of its provider. */
    public int number(int provider, Trigger trigger) {
        return triggers.get(provider).indexOf(trigger);
    }

    /** What is watched for besides what contracts pay for here. */
    public Sought sought() {
        return sought;
    }

    /** How many watches a provider has for its own contracts; those for what is sought follow, in its order. */
    public int ownWatches(int provider) {
        return triggers.get(provider).size();
    }

    /** How many holds a provider has for its own contracts; those for what is sought follow, in its order. */
    public int ownHolds(int provider) {
        return holds[provider].length - sought.holds().size();
    }

    /** How many watches a provider has. */
    public int watches(int provider) {
        return watches[provider].length;
    }

    /** A watch of a provider. */
    public Watch watch(int provider, int number) {
        return watches[provider][number];
    }

    /** How many holds a provider has. */
    public int holds(int provider) {
        return holds[provider].length;
    }

    /** A hold of a provider: the number-th sustainment term of its contracts, in the order of the file. */
    public Hold hold(int provider, int number) {
        return holds[provider][number];
    }

    /** Whole cycles after treatment began at whose end a client of a provider may have something to show; shared. */
    public int[] clocks(int provider) {
        return clocks[provider];
    }

    /** Whole cycles after a planned exit at whose end a client of a provider may have something to show; shared. */
    public int[] absences(int provider) {
        return absences[provider];
    }

    /** What may bring about the watches of a provider. */
    public Causes causes(int provider) {
        return causes[provider];
    }

    /** The most watches any provider has. */
    public int mostWatches() {
        int most = 0;
        for (Watch[] some : watches) {
            most = Integer.max(most, some.length);
        }
        return most;
    }

    /** The most holds any provider has. */
    public int mostHolds() {
        int most = 0;
        for (Hold[] some : holds) {
            most = Integer.max(most, some.length);
        }
        return most;
    }
}
