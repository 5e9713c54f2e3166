package outturn.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.Trigger;

/**
 * Outcomes that some scenarios pay for client by client. All scenarios of a comparison are compiled to watch for all of
 * them, whoever the provider and whether or not its contract pays, so that what a client was paid for in one world can be
 * looked up in the life of its twin in another. Triggers come first, then what is held for sustainment; both in the order
 * in which the scenarios name them.
 */
public final class Sought {
    /** Nothing is sought. */
    public static final Sought NOTHING = new Sought(List.of(), List.of());
    /** Number of what is not sought. */
    public static final int NONE = -1;

    private final List<Trigger> triggers;
    private final List<Held> holds;

    /** What sustainment pays for, without its price. */
    record Held(Optional<String> state, Optional<String> domain, Optional<String> level, int every, int times) {
        static Held of(Term.Sustainment term) {
            return new Held(
                    term.state(),
                    term.domain(),
                    term.level(),
                    term.every().value(),
                    term.times().value());
        }
    }

    private Sought(Collection<Trigger> triggers, Collection<Held> holds) {
        this.triggers = List.copyOf(triggers);
        this.holds = List.copyOf(holds);
    }

    /** What the outcome and sustainment terms of these scenarios pay for. */
    public static Sought of(List<Scenario> scenarios) {
        Collection<Trigger> triggers = new LinkedHashSet<>();
        Collection<Held> holds = new LinkedHashSet<>();
        scenarios.stream()
                .flatMap(scenario -> scenario.contracts().values().stream())
                .flatMap(contract -> contract.terms().values().stream())
                .forEach(term -> {
                    if (term instanceof Term.Outcome outcome) {
                        triggers.add(outcome.when());
                    } else if (term instanceof Term.Sustainment held) {
                        holds.add(Held.of(held));
                    }
                });
        return new Sought(triggers, holds);
    }

    /** How many outcomes there are. */
    public int count() {
        return triggers.size() + holds.size();
    }

    /** Number of what a term pays for client by client, or {@link #NONE}. */
    public int number(Term term) {
        if (term instanceof Term.Outcome outcome) {
            return triggers.indexOf(outcome.when());
        }
        int held = term instanceof Term.Sustainment sustained ? holds.indexOf(Held.of(sustained)) : NONE;
        return held == NONE ? NONE : held(held);
    }

    /** Whether every provider of a scenario can watch for all of it besides what its own contracts make it watch for. */
    public boolean fits(Scenario scenario) {
        return Triggers.mostOwn(scenario) + triggers.size() <= Triggers.MOST;
    }

    /** Number of what is held, by its number among what is held. */
    public int held(int hold) {
        return triggers.size() + hold;
    }

    List<Trigger> triggers() {
        return triggers;
    }

    List<Held> holds() {
        return holds;
    }
}
