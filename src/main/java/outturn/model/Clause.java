package outturn.model;

import outturn.scenario.Contract;
import outturn.scenario.Term;

/**
 * A payment term where it stands.
 *
 * @param number running number over the terms of all contracts, from 0
 * @param contract number of the contract it stands in
 * @param contractName what the contract is called
 * @param name what the term is called in it
 * @param in the contract
 * @param term the term itself
 */
public record Clause(int number, int contract, String contractName, String name, Contract in, Term term) {
    /** Contract and term, for people. */
    public String fullName() {
        return contractName + ": " + name;
    }

    /** Whether claims are raised under it. */
    public boolean claims() {
        return paysActivity() || paysResults() && !(term instanceof Term.Limit);
    }

    /** Whether it pays for starting or being in treatment. */
    public boolean paysActivity() {
        return term instanceof Term.Attachment || term instanceof Term.Activity;
    }

    /** Whether it pays for what was achieved; what makes up a floor counts as such. */
    public boolean paysResults() {
        return term instanceof Term.Outcome
                || term instanceof Term.Sustainment
                || term instanceof Term.CohortThreshold
                || term instanceof Term.Limit;
    }

    /** The term in plain English. */
    public String sentence() {
        return term.sentence(in);
    }
}
