package outturn.summary;

import java.util.List;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clause;
import outturn.model.Clock;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.model.Terms;
import outturn.model.Triggers;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Watch;
import outturn.model.Window;
import outturn.replication.Attainments;
import outturn.replication.Episode;
import outturn.replication.People.Condition;
import outturn.replication.Replication;
import outturn.scenario.Role;
import outturn.scenario.Term;

/**
 * What a commissioner may yet have to pay for results that clients are on the way to when the horizon ends: nothing is
 * claimed for them so far, and all will be if everybody keeps what it has. At list price, before rejection, limits and
 * clawback. A level held for sustainment counts as held from the end of the horizon on.
 */
final class Maturing {
    private static final int NEVER = -1;

    private final Terms terms;
    private final Triggers triggers;
    private final Journey journey;
    private final Clock clock;
    private final List<Clause> clauses;

    Maturing(Model model) {
        terms = model.terms();
        triggers = model.triggers();
        journey = model.journey();
        clock = model.clock();
        clauses = terms.clauses().stream()
                .filter(clause -> triggers.sought().number(clause.term()) >= 0)
                .toList();
    }

    /**
     * Pence by contract.
     *
     * @param played a replication at its end
     * @param attained what its clients attained of what is sought
     */
    long[] pence(Replication played, Attainments attained) {
        long[] pence = new long[terms.contracts()];
        Prices prices = new Prices(played.ledger());
        for (int client = 0; client < played.people().clients(); client++) {
            Condition at = played.people().condition(client);
            if (!journey.is(at.state(), Role.DEAD)) {
                for (Clause clause : clauses) {
                    int provider = terms.dealOf(clause.number()).provider();
                    if (provider == at.provider() && played.isOpen(provider)) {
                        pence[clause.contract()] += of(clause, client, at, attained, prices);
                    }
                }
            }
        }
        return pence;
    }

    private long of(Clause clause, int client, Condition at, Attainments attained, Prices prices) {
        if (clause.term() instanceof Term.Outcome outcome) {
            int provider = at.provider();
            int due = due(triggers.watch(provider, triggers.number(provider, outcome.when())), at);
            return due < clock.total() ? 0 : prices.next(clause.number(), due, at.recorded());
        }
        int sought = triggers.sought().number(clause.term());
        int had = attained.times(client, sought, attained.episode(client), clock.total());
        return held(clause.number(), hold(clause.number(), at.provider()), had, at, prices);
    }

    private Hold hold(int term, int provider) {
        int number = 0;
        while (terms.holding(provider, number) != term) {
            number++;
        }
        return triggers.hold(provider, number);
    }

    /** The cycle at whose end a client who keeps what it has will have what is watched for; before the first, if never. */
    private int due(Watch watch, Condition at) {
        return switch (watch.kind()) {
            case NO_RETURN ->
                at.left() != Episode.NOT_LEFT && journey.booked(at.leftFor()) == watch.what()
                        ? at.left() + watch.cycles() - 1
                        : NEVER;
            case RETAINED -> journey.is(at.state(), Role.TREATMENT) ? at.started() + watch.cycles() - 1 : NEVER;
            case REVIEW -> level(at, watch.what()) >= watch.level() ? at.started() + watch.cycles() - 1 : NEVER;
            default -> NEVER;
        };
    }

    private static int level(Condition at, int chain) {
        return (int) (at.levels() >>> 4 * chain & 15);
    }

    /** What is still to come of a sustainment term after so many payments. */
    private long held(int term, Hold hold, int had, Condition at, Prices prices) {
        boolean ofState = hold.state() != Journey.NOWHERE;
        boolean there = ofState ? journey.booked(at.state()) == hold.state() : level(at, hold.chain()) >= hold.level();
        int since = ofState ? at.stay() % hold.every() : 0;
        long pence = 0;
        for (int more = 1; there && more <= hold.times() - had; more++) {
            pence += prices.next(term, clock.total() - 1 - since + more * hold.every(), at.recorded());
        }
        return pence;
    }

    /** Prices of claims to come, which may depend on how many there were in the contract's year. */
    private final class Prices {
        private final int[][] counted = new int[terms.count()][];

        Prices(Ledger ledger) {
            for (Clause clause : clauses) {
                int term = clause.number();
                Window window = terms.dealOf(term).window();
                counted[term] = new int[window.years()];
                for (int cycle = window.from(); cycle < clock.total(); cycle++) {
                    counted[term][window.year(cycle)] += ledger.claims(Entry.RAISED, term, cycle - clock.warmUp());
                }
            }
        }

        /** Pence of one claim more; none when the contract is not in force. */
        long next(int term, int due, int recorded) {
            int year = terms.dealOf(term).window().year(due);
            return terms.inForce(term, due) ? terms.tariff(term).pence(recorded, year, counted[term][year]++) : 0;
        }
    }
}
