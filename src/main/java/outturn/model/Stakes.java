package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Watch;
import outturn.rules.behaviour.Gaming;
import outturn.scenario.Role;
import outturn.scenario.Term;

/**
 * What a provider may expect to be paid for in one cycle, in pence by recorded group, as its contracts in force are priced
 * ({@link Promised}); or what is counted of its clients, where it forecasts how many there will be ({@link Weighed}). Of a block,
 * only a share that is kept back is a stake, as far as one client tells on its release ({@link
 * outturn.rules.contract.Standard}); the rest, and what pays an investor, do not answer to what it does for a client.
 */
final class Stakes {
    private final double[] attachment;
    private final double[][] activity;
    private final double[][] entering;
    private final List<Waited> waited = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();
    private final List<Befalling> befalling = new ArrayList<>();
    private final double[][] byWatch;
    private final Gaming audit;

    /** A price for a watch other than that of entering a state. */
    record Waited(Watch watch, double[] pence) {}

    /** A price for a hold. */
    record Held(Hold hold, double[] pence) {}

    /**
     * What a client adds to what its cohort is judged by: entering a state while it is followed.
     *
     * @param follow cycles from the beginning of treatment
     */
    record Counted(int state, int follow, double pence) {}

    /**
     * What an event adds that befalls a client while it is followed.
     *
     * @param count which events
     * @param follow cycles from the beginning of treatment
     */
    record Befalling(int count, int follow, double pence) {}

    /** What a client who left for a state takes away again by coming back within so many cycles. */
    record Taken(int state, int within, double[] pence) {}

    /** @param cycle in which what is paid for would come about */
    Stakes(Model model, int provider, int cycle, Pricing pricing) {
        Terms terms = model.terms();
        Triggers triggers = model.triggers();
        int groups = model.names().groups().size();
        int states = model.names().states().size();
        attachment = new double[groups];
        activity = new double[states][groups];
        entering = new double[states][groups];
        byWatch = new double[triggers.ownWatches(provider)][groups];
        payActivity(terms, provider, cycle, pricing);
        payWatches(terms, triggers, provider, cycle, pricing);
        payCohorts(model, provider, cycle, pricing);
        for (Terms.Withheld kept : terms.withheld()) {
            if (terms.dealOf(kept.term()).provider() == provider) {
                keepBack(triggers.watch(provider, kept.watch()), kept, pricing.released(kept, cycle));
            }
        }
        for (int hold = 0; hold < triggers.ownHolds(provider); hold++) {
            held.add(new Held(triggers.hold(provider, hold), pricing.claim(terms.holding(provider, hold), cycle)));
        }
        audit = audit(terms, provider, cycle);
    }

    private void payActivity(Terms terms, int provider, int cycle, Pricing pricing) {
        for (int term : terms.attachments(provider)) {
            add(attachment, pricing.claim(term, cycle));
        }
        for (int state = 0; state < activity.length; state++) {
            for (int term : terms.activities(provider, state)) {
                add(activity[state], pricing.claim(term, cycle));
            }
        }
    }

    private void payWatches(Terms terms, Triggers triggers, int provider, int cycle, Pricing pricing) {
        for (int watch = 0; watch < byWatch.length; watch++) {
            for (int term : terms.watching(provider, watch)) {
                if (terms.tariff(term) != null) {
                    double[] pence = pricing.claim(term, cycle);
                    stake(triggers.watch(provider, watch), pence);
                    add(byWatch[watch], pence);
                    take(terms, term, triggers.watch(provider, watch), pence);
                }
            }
        }
    }

    /** A client more changes what its cohort must come to; an outcome more, what it comes to. */
    private void payCohorts(Model model, int provider, int cycle, Pricing pricing) {
        for (int term : model.terms().cohortTerms(provider)) {
            Term.CohortThreshold cohort =
                    (Term.CohortThreshold) model.terms().clause(term).term();
            int follow = model.terms().cohorts(term).follow();
            double[] one = new double[attachment.length];
            Arrays.fill(one, pricing.begun(term, cycle));
            add(attachment, one);
            Arrays.fill(one, pricing.counted(term, cycle));
            cohort.when()
                    .ifPresent(when -> payCohort(
                            model.triggers(), provider, model.triggers().number(provider, when), follow, one));
            cohort.events()
                    .ifPresent(events ->
                            befalling.add(new Befalling(model.names().events().indexOf(events), follow, one[0])));
        }
    }

    private void payCohort(Triggers triggers, int provider, int number, int follow, double[] pence) {
        Watch watch = triggers.watch(provider, number);
        if (watch.kind() == Triggers.Kind.ENTERING) {
            counted.add(new Counted(watch.what(), follow, pence[0]));
        } else {
            Arrays.fill(pence, watch.cycles() > follow ? 0 : pence[0]);
            waited.add(new Waited(watch, pence));
        }
        add(byWatch[number], pence);
    }

    /** The same, and one for entering any state of a role. */
    Stakes andForEntering(Journey journey, Role role) {
        for (int state = 0; state < entering.length; state++) {
            Arrays.fill(entering[state], journey.is(state, role) ? 1 : 0);
        }
        return this;
    }

    /** Of all contracts in force, each of which looks for itself and asks for its own penalty. */
    private static Gaming audit(Terms terms, int provider, int cycle) {
        double unseen = 1;
        double penalty = 0;
        int last = -1;
        for (Clause clause : terms.clauses()) {
            Deal deal = terms.deal(clause.contract());
            if (clause.contract() != last && deal.provider() == provider && terms.inForce(clause.number(), cycle)) {
                unseen *= 1 - deal.audited();
                penalty += deal.auditPenalty();
            }
            last = clause.contract();
        }
        return new Gaming(1 - unseen, penalty);
    }

    /** What is kept back until the year's outcomes a start are known: an outcome brings it nearer, a start puts it off. */
    private void keepBack(Watch watch, Terms.Withheld kept, double pence) {
        double[] outcome = new double[attachment.length];
        Arrays.fill(outcome, pence);
        stake(watch, outcome);
        for (int group = 0; group < attachment.length; group++) {
            attachment[group] -= kept.target() * outcome[group];
        }
    }

    private void stake(Watch watch, double[] pence) {
        if (watch.kind() == Triggers.Kind.ENTERING) {
            add(entering[watch.what()], pence);
        } else {
            waited.add(new Waited(watch, pence));
        }
    }

    private void take(Terms terms, int term, Watch watch, double[] pence) {
        if (watch.kind() == Triggers.Kind.ENTERING) {
            for (Terms.Claw claw : terms.claws(term)) {
                double[] back = pence.clone();
                for (int group = 0; group < back.length; group++) {
                    back[group] *= claw.share();
                }
                taken.add(new Taken(watch.what(), claw.within(), back));
            }
        }
    }

    private static void add(double[] to, double[] pence) {
        for (int group = 0; group < to.length; group++) {
            to[group] += pence[group];
        }
    }

    /** Adds every price to a list, so that two cycles with the same prices can be told. */
    void tell(List<Double> all) {
        tell(all, attachment);
        for (int state = 0; state < activity.length; state++) {
            tell(all, activity[state]);
            tell(all, entering[state]);
        }
        waited.forEach(each -> tell(all, each.pence()));
        held.forEach(each -> tell(all, each.pence()));
        taken.forEach(each -> tell(all, each.pence()));
        counted.forEach(each -> all.add(each.pence()));
        befalling.forEach(each -> all.add(each.pence()));
        taken.forEach(each -> all.add((double) each.within()));
        all.add(audit.found());
        all.add(audit.penalty());
    }

    /** Whether everything is paid the same. */
    boolean same(Stakes other) {
        List<Double> mine = new ArrayList<>();
        List<Double> its = new ArrayList<>();
        tell(mine);
        other.tell(its);
        return mine.equals(its);
    }

    private static void tell(List<Double> all, double[] pence) {
        for (double each : pence) {
            all.add(each);
        }
    }

    /** Of everything its contracts pay for when a watch is reached. */
    double reaching(int watch, int group) {
        return byWatch[watch][group];
    }

    /** What breaking a rule may cost. */
    Gaming audit() {
        return audit;
    }

    /** Of beginning treatment. */
    double attachment(int group) {
        return attachment[group];
    }

    /** Of a cycle in a state of treatment. */
    double activity(int state, int group) {
        return activity[state][group];
    }

    /** Of entering a state. */
    double entering(int state, int group) {
        return entering[state][group];
    }

    List<Waited> waited() {
        return waited;
    }

    List<Held> held() {
        return held;
    }

    List<Taken> taken() {
        return taken;
    }

    /** What cohorts are judged by, beside what is waited for. */
    List<Counted> counted() {
        return counted;
    }

    /** What cohorts are judged by that befalls clients. */
    List<Befalling> befalling() {
        return befalling;
    }
}
