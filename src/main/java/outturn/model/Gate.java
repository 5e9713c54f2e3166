package outturn.model;

import java.util.Optional;
import outturn.rules.contract.Collar;
import outturn.rules.contract.PartYear;
import outturn.scenario.Money;
import outturn.scenario.Term;

/**
 * What claims pass through between being verified and being paid: a limit of the contract, or an investor's ceiling.
 *
 * @param term number of the limit, or of the investor's term
 * @param yearly whether it holds for each contract year a claim was raised in, or for the whole contract
 * @param cap pence of the contract or of a whole year of it, or {@link Collar#NO_CAP}
 * @param floor pence of the same; 0 for none
 */
public record Gate(int term, int contract, Window window, boolean yearly, long cap, long floor) {

    static Optional<Gate> of(Clause clause, Window window) {
        if (clause.term() instanceof Term.Limit limit) {
            return Optional.of(new Gate(
                    clause.number(),
                    clause.contract(),
                    window,
                    limit.per() == Term.Limit.Per.YEAR,
                    limit.cap().map(Money::pence).orElse(Collar.NO_CAP),
                    limit.floor().map(Money::pence).orElse(0L)));
        }
        return clause.term() instanceof Term.Investor bond
                ? Optional.of(new Gate(
                        clause.number(),
                        clause.contract(),
                        window,
                        false,
                        bond.ceiling().pence(),
                        0))
                : Optional.empty();
    }

    /** How many times it holds for: contract years that begin within the cycles simulated, or one. */
    public int periods() {
        return yearly ? window.years() : 1;
    }

    /** Which of them a claim counts in that was raised in a cycle. */
    public int period(int raised) {
        return yearly ? window.year(raised) : 0;
    }

    /** The most that is paid in one of its times, pence; what the horizon alone cuts short may still use all of it. */
    public long cap(int period) {
        return yearly && window.ends() ? PartYear.of(cap, window.cycles(period), window.perYear()) : cap;
    }

    /** The least that is paid in one of its times once that has ended, or as much of it as there is, pence. */
    public long floor(int period) {
        return yearly ? PartYear.of(floor, window.cycles(period), window.perYear()) : floor;
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
