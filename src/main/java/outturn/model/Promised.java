package outturn.model;

/**
 * What a provider may expect to be paid, in pence: prices of contracts in force, less what it expects to go unclaimed, be
 * rejected, be kept by a prime or lie beyond a limit, and worth today what is paid after a lag.
 */
final class Promised implements Pricing {
    private final Terms terms;
    private final Prospects prospects;
    private final double discount;

    /** @param discount worth today of a penny a cycle later */
    Promised(Terms terms, Prospects prospects, double discount) {
        this.terms = terms;
        this.prospects = prospects;
        this.discount = discount;
    }

    @Override
    public double[] claim(int term, int cycle) {
        double[] pence = new double[prospects.groups()];
        Clause clause = terms.clause(term);
        if (!terms.inForce(term, cycle) || clause.paysResults() && terms.financed(clause.contract())) {
            return pence;
        }
        double share = terms.accepted(term) * StrictMath.pow(discount, terms.lag(term));
        share *= terms.claimed(term);
        share *= terms.kept(term);
        for (int group = 0; group < pence.length; group++) {
            double price = prospects.price(term, cycle, group);
            pence[group] = share * price * prospects.payable(term, cycle, price);
        }
        return pence;
    }

    @Override
    public double counted(int term, int cycle) {
        CohortProspect cohort = prospects.cohort(term);
        return cohort == null ? 0 : ofCohort(term, cohort, cohort.counted(cycle), cycle);
    }

    @Override
    public double begun(int term, int cycle) {
        CohortProspect cohort = prospects.cohort(term);
        return cohort == null ? 0 : ofCohort(term, cohort, cohort.begun(cycle), cycle);
    }

    /** What pence for the cohort of a cycle are worth then. */
    private double ofCohort(int term, CohortProspect cohort, double pence, int cycle) {
        int known = cohort.known(cycle);
        if (pence == 0 || known < cycle) {
            return 0;
        }
        double share = terms.claimed(term) * terms.accepted(term) * terms.kept(term);
        share *= prospects.payable(term, known, 1);
        return pence * share * StrictMath.pow(discount, cohort.wait(cycle) + terms.lag(term));
    }

    @Override
    public double released(Terms.Withheld kept, int cycle) {
        double share = kept.share();
        for (Terms.Slice slice : terms.slices(kept.contract())) {
            share *= 1 - slice.share();
        }
        double aYear = 0;
        for (Block block : terms.blocks()) {
            aYear += block.contract() == kept.contract() ? block.reckoned(cycle) : 0;
        }
        return share * aYear * kept.perOutcome();
    }
}
