package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outturn.scenario.Contract;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.Trigger;

/**
 * What the engine watches for because some contract pays for it. Each provider has its watches, one for each different
 * trigger of its contracts, and its holds, one for each sustainment term; both are numbered from 0 in the order of the
 * file, and are at most 64.
 */
public final class Triggers {
    /** The most watches, or holds, of one provider. */
    public static final int MOST = 64;

    private final List<List<Trigger>> triggers;
    private final Watch[][] watches;
    private final Hold[][] holds;
    private final int[] longestClocks;
    private final long[] changes;

    /** Kinds of trigger. */
    public enum Kind {
        ENTERING,
        RETAINED,
        NO_RETURN,
        REVIEW,
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

    Triggers(Scenario scenario, Names names, Clock clock) {
        triggers = names.providers().stream()
                .map(provider -> terms(scenario, provider)
                        .flatMap(term -> of(term).stream())
                        .distinct()
                        .toList())
                .toList();
        watches = triggers.stream()
                .map(list ->
                        list.stream().map(each -> watch(each, names, clock)).toArray(Watch[]::new))
                .toArray(Watch[][]::new);
        holds = names.providers().stream()
                .map(provider -> terms(scenario, provider)
                        .filter(Term.Sustainment.class::isInstance)
                        .map(term -> hold((Term.Sustainment) term, names, clock))
                        .toArray(Hold[]::new))
                .toArray(Hold[][]::new);
        longestClocks = new int[watches.length];
        changes = new long[watches.length];
        for (int provider = 0; provider < watches.length; provider++) {
            longestClocks[provider] = longestClock(watches[provider], holds[provider]);
            changes[provider] = changes(watches[provider]);
        }
    }

    /** Of watches on a clock that runs from the beginning of treatment; holds may always fall due. */
    private static int longestClock(Watch[] watches, Hold[] holds) {
        int longest = holds.length > 0 ? Integer.MAX_VALUE : 0;
        for (Watch watch : watches) {
            if (watch.kind() == Kind.RETAINED || watch.kind() == Kind.REVIEW) {
                longest = Integer.max(longest, watch.cycles());
            }
        }
        return longest;
    }

    private static long changes(Watch[] watches) {
        long changes = 0;
        for (int number = 0; number < watches.length; number++) {
            changes |= watches[number].kind() == Kind.CHANGE ? 1L << number : 0;
        }
        return changes;
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

    private static Hold hold(Term.Sustainment term, Names names, Clock clock) {
        int every = clock.cycles(term.every().value());
        int times = term.times().value();
        if (term.state().isPresent()) {
            return new Hold(names.state(term.state().get()), 0, 0, every, times);
        }
        int chain = names.chain(term.domain().orElseThrow());
        return new Hold(
                Journey.NOWHERE, chain, names.chainLevel(chain, term.level().orElseThrow()), every, times);
    }

    /** Number of a trigger among those of its provider. */
    public int number(int provider, Trigger trigger) {
        return triggers.get(provider).indexOf(trigger);
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

    /**
     * Whole cycles after treatment began in which a clock may run out, or a hold fall due, for a client who neither moves
     * nor has left as planned.
     */
    public int longestClock(int provider) {
        return longestClocks[provider];
    }

    /** One bit for each watch of a provider that waits for a change. */
    public long changes(int provider) {
        return changes[provider];
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
