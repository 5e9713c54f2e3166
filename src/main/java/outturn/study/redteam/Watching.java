package outturn.study.redteam;

import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.model.Terms;
import outturn.replication.Diary;
import outturn.replication.Onlooker;
import outturn.replication.People;
import outturn.replication.Replication;
import outturn.scenario.Provider;
import outturn.scenario.Role;
import outturn.scenario.Term;
import outturn.simulation.Engines;

/** Plays replications of one model, looks on as effort is given, and reads off what the red team asks. */
final class Watching {
    private static final Flow[] IN_PLAY = {
        Flow.BLOCK, Flow.ACTIVITY, Flow.RESULTS, Flow.CAPITAL, Flow.CLIENTS, Flow.PENALTIES
    };

    private final Model model;
    private final int groups;
    private final int years;
    private final double[] wage;
    private final Replication replication;
    private double wages;
    private double[][] byGroup;
    private double[][] byYear;

    Watching(Model model) {
        this.model = model;
        groups = model.names().groups().size();
        years = (model.clock().measured() + model.clock().perYear() - 1)
                / model.clock().perYear();
        wage = model.scenario().providers().values().stream()
                .mapToDouble(Watching::saved)
                .toArray();
        replication = new Replication(
                model,
                (same, care, claims, open, staff, diary) ->
                        new Watched(Engines.COLUMNAR.people(same, care, claims, open, staff, diary)),
                Diary.CLOSED);
    }

    /** Pence an hour that are saved when it is not given. */
    private static double saved(Provider provider) {
        double avoidable =
                provider.decides().map(decides -> decides.avoidable().value()).orElse(1.0);
        return avoidable * provider.costPerHour().pence();
    }

    Seen play(long seed, int number) {
        wages = 0;
        byGroup = new double[Deed.values().length][groups];
        byYear = new double[Deed.values().length][years];
        Ledger ledger = replication.play(seed, number);
        count(ledger.care());
        return new Seen(made(ledger), bill(ledger), falsely(ledger), byGroup, byYear);
    }

    /** What effort is given: its hours cost, and less of it than stated is written down. */
    private void look(People people, int cycle) {
        int year = (cycle - model.clock().warmUp()) / model.clock().perYear();
        for (int client = 0; client < people.clients(); client++) {
            People.Condition condition = people.condition(client);
            if (model.journey().is(condition.state(), Role.TREATMENT)) {
                int given = condition.effort() - 1;
                int provider = condition.provider();
                wages += wage[provider] * model.journey().effortHours(given);
                if (given < model.market().effort(provider, cycle)) {
                    byGroup[Deed.SLACKENED.ordinal()][condition.group()]++;
                    byYear[Deed.SLACKENED.ordinal()][year]++;
                }
            }
        }
    }

    private void count(Care care) {
        count(care, Deed.REFUSED, Event.ASSESSED, Event.ACCEPTED);
        count(care, Deed.ASSESSED, Event.ASSESSED, null);
        count(care, Deed.UPCODED, Event.UPCODED, null);
        count(care, Deed.DISCHARGED_EARLY, Event.DISCHARGED_EARLY, null);
        count(care, Deed.HELD, Event.HELD, null);
        count(care, Deed.MISREPORTED, Event.MISREPORTED, null);
        count(care, Deed.TREATED, Event.TREATMENT_MONTH, null);
        count(care, Deed.COMPLETED, Event.LEFT_PLANNED, Event.DISCHARGED_EARLY);
        count(care, Deed.DIED, Event.DIED_IN_TREATMENT, null);
        count(care, Deed.DIED, Event.DIED_ELSEWHERE, null);
    }

    /** One event, less another that is counted among it. */
    private void count(Care care, Deed deed, Event event, Event less) {
        for (int provider = 0; provider < model.market().providers(); provider++) {
            for (int group = 0; group < groups; group++) {
                byGroup[deed.ordinal()][group] +=
                        care.inGroup(event, provider, group) - (less == null ? 0 : care.inGroup(less, provider, group));
            }
            for (int cycle = 0; cycle < model.clock().measured(); cycle++) {
                byYear[deed.ordinal()][cycle / model.clock().perYear()] +=
                        care.inCycle(event, provider, cycle) - (less == null ? 0 : care.inCycle(less, provider, cycle));
            }
        }
    }

    private double made(Ledger ledger) {
        double made = -wages;
        for (int provider = 0; provider < model.market().providers(); provider++) {
            for (int cycle = 0; cycle < model.clock().measured(); cycle++) {
                for (Flow flow : IN_PLAY) {
                    made += ledger.flow(flow, provider, cycle);
                }
            }
        }
        for (Clause clause : model.terms().clauses()) {
            double kept = 1;
            for (Terms.Slice slice : model.terms().slices(clause.contract())) {
                kept *= (1 - slice.share()) * (clause.paysResults() ? slice.risk() : 1);
            }
            made += kept * inFlight(ledger, clause);
        }
        return made;
    }

    /** Pence of claims raised and not yet settled when the horizon ends, as far as they are expected to be paid. */
    private double inFlight(Ledger ledger, Clause clause) {
        if (!clause.claims()) {
            return 0;
        }
        int term = clause.number();
        double open = ledger.pence(Entry.RAISED, term)
                - ledger.pence(Entry.VERIFIED, term)
                - ledger.pence(Entry.REJECTED, term);
        return open * (1 - model.terms().deal(clause.contract()).rejected());
    }

    private double bill(Ledger ledger) {
        double bill = 0;
        for (Clause clause : model.terms().clauses()) {
            if (!(clause.term() instanceof Term.Investor)) {
                int term = clause.number();
                bill += ledger.pence(Entry.PAID, term) - ledger.pence(Entry.RECOVERED, term) + inFlight(ledger, clause);
            }
        }
        return bill;
    }

    private double falsely(Ledger ledger) {
        double pence = 0;
        for (int term = 0; term < ledger.terms(); term++) {
            pence += ledger.pence(Entry.PAID_FALSELY, term);
        }
        return pence;
    }

    /** Looks at people when they have been given the month's effort. */
    private final class Watched extends Onlooker {
        Watched(People people) {
            super(people);
        }

        @Override
        public void exert(int cycle) {
            super.exert(cycle);
            if (cycle >= model.clock().warmUp()) {
                look(this, cycle);
            }
        }
    }
}
