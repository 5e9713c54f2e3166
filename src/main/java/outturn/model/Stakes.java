package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Watch;
import outturn.rules.behaviour.Gaming;

/**
 * What a provider may expect to be paid for in one cycle, in pence by recorded group: prices of its contracts in force, less
 * what it expects to go unclaimed, be rejected or be kept by a prime, and worth today what is paid after a lag. Of a block,
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
    private final double[][] byWatch;
    private final Gaming audit;

    /** A price for a watch other than that of entering a state. */
    record Waited(Watch watch, double[] pence) {}

    /** A price for a hold. */
    record Held(Hold hold, double[] pence) {}

    /** What a client who left for a state takes away again by coming back within so many cycles. */
    record Taken(int state, int within, double[] pence) {}

    /**
     * @param cycle in which what is paid for would come about
     * @param discount worth today of a penny a cycle later
     */
    Stakes(Terms terms, Triggers triggers, Names names, int provider, int cycle, double discount) {
        int groups = names.groups().size();
        attachment = new double[groups];
        activity = new double[names.states().size()][groups];
        entering = new double[names.states().size()][groups];
        for (int term : terms.attachments(provider)) {
            add(attachment, pence(terms, term, cycle, discount, groups));
        }
        for (int state = 0; state < activity.length; state++) {
            for (int term : terms.activities(provider, state)) {
                add(activity[state], pence(terms, term, cycle, discount, groups));
            }
        }
        byWatch = new double[triggers.ownWatches(provider)][groups];
        for (int watch = 0; watch < byWatch.length; watch++) {
            for (int term : terms.watching(provider, watch)) {
                if (terms.tariff(term) != null) {
                    double[] pence = pence(terms, term, cycle, discount, groups);
                    stake(triggers.watch(provider, watch), pence);
                    add(byWatch[watch], pence);
                    take(terms, term, triggers.watch(provider, watch), pence);
                }
            }
        }
        for (Terms.Withheld kept : terms.withheld()) {
            if (terms.dealOf(kept.term()).provider() == provider) {
                keepBack(terms, triggers, kept, cycle);
            }
        }
        for (int hold = 0; hold < triggers.ownHolds(provider); hold++) {
            held.add(new Held(
                    triggers.hold(provider, hold),
                    pence(terms, terms.holding(provider, hold), cycle, discount, groups)));
        }
        audit = audit(terms, provider, cycle);
    }

    /** Of all contracts in force, each of which looks for itself and asks for its own penalty. */
    private static Gaming audit(Terms terms, int provider, int cycle) {
        double unseen = 1;
        double penalty = 0;
        int last = -1;
        for (Clause clause : terms.clauses()) {
            Deal deal = terms.deal(clause.contract());
            if (clause.contract() != last && deal.provider() == provider && inForce(clause, deal, cycle)) {
                unseen *= 1 - deal.audited();
                penalty += deal.auditPenalty();
            }
            last = clause.contract();
        }
        return new Gaming(1 - unseen, penalty);
    }

    private static boolean inForce(Clause clause, Deal deal, int cycle) {
        boolean ends = clause.in().until().isPresent();
        return ends ? deal.window().holds(cycle) : cycle >= deal.window().from();
    }

    /** What is kept back until the year's outcomes a start are known: an outcome brings it nearer, a start puts it off. */
    private void keepBack(Terms terms, Triggers triggers, Terms.Withheld kept, int cycle) {
        Deal deal = terms.dealOf(kept.term());
        double share = kept.share();
        for (Terms.Slice slice : terms.slices(kept.contract())) {
            share *= 1 - slice.share();
        }
        double aYear = 0;
        for (Block block : terms.blocks()) {
            aYear += block.contract() == kept.contract() ? block.reckoned(cycle) : 0;
        }
        double[] outcome = new double[attachment.length];
        Arrays.fill(outcome, share * aYear * kept.perOutcome());
        stake(triggers.watch(deal.provider(), kept.watch()), outcome);
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

    private static double[] pence(Terms terms, int term, int cycle, double discount, int groups) {
        double[] pence = new double[groups];
        Deal deal = terms.dealOf(term);
        boolean results = terms.clause(term).paysResults();
        if (!inForce(terms.clause(term), deal, cycle)
                || results && financed(terms, terms.clause(term).contract())) {
            return pence;
        }
        double share = (1 - deal.rejected()) * StrictMath.pow(discount, terms.lag(term));
        share *= results ? 1 - deal.unclaimed() : 1;
        for (Terms.Slice slice : terms.slices(terms.clause(term).contract())) {
            share *= (1 - slice.share()) * (results ? slice.risk() : 1);
        }
        for (int group = 0; group < groups; group++) {
            pence[group] = share * terms.tariff(term).pence(group, deal.window().year(cycle), 0);
        }
        return pence;
    }

    private static boolean financed(Terms terms, int contract) {
        for (Terms.Bond bond : terms.bonds()) {
            if (bond.contract() == contract) {
                return true;
            }
        }
        return false;
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
}
