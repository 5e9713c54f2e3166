package outturn.model;

import java.util.Optional;
import outturn.rules.contract.Collar;
import outturn.scenario.Money;
import outturn.scenario.Term;

/**
 * What claims pass through between being verified and being paid: a limit of the contract, or an investor's ceiling.
 *
 * @param term number of the limit, or of the investor's term
 * @param yearly whether it holds for each contract year a claim was raised in, or for the whole contract
 * @param cap pence, or {@link Collar#NO_CAP}
 * @param floor pence; 0 for none
 */
public record Gate(int term, int contract, boolean yearly, long cap, long floor) {

    static Optional<Gate> of(Clause clause) {
        if (clause.term() instanceof Term.Limit limit) {
            return Optional.of(new Gate(
                    clause.number(),
                    clause.contract(),
                    limit.per() == Term.Limit.Per.YEAR,
                    limit.cap().map(Money::pence).orElse(Collar.NO_CAP),
                    limit.floor().map(Money::pence).orElse(0L)));
        }
        return clause.term() instanceof Term.Investor bond
                ? Optional.of(new Gate(
                        clause.number(),
                        clause.contract(),
                        false,
                        bond.ceiling().pence(),
                        0))
                : Optional.empty();
    }

    /** Whether claims under a term of the same contract pass through the gate of {@code clause}. */
    static boolean covers(Clause clause, Clause other) {
        if (clause.contract() != other.contract()) {
            return false;
        }
        if (clause.term() instanceof Term.Limit limit) {
            return other.claims() && (limit.terms().isEmpty() || limit.terms().contains(other.name()));
        }
        return clause.term() instanceof Term.Investor && other.paysResults();
    }
}
