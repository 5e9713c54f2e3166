package outturn.model;

import java.util.List;
import outturn.scenario.Contract;

/**
 * A contract, compiled, but for its terms.
 *
 * @param provider who is paid
 * @param line the budget line that pays; the number of lines when the contract names none
 * @param rejected chance that a claim is rejected
 * @param unclaimed chance that an outcome is never claimed
 * @param mayRefuse whether the provider may turn clients away
 * @param refusalPenalty pence for a client turned away
 * @param audited chance that a client recorded amiss is found out
 * @param auditPenalty pence for a client found to be recorded amiss
 */
public record Deal(
        String name,
        int provider,
        int line,
        Window window,
        double rejected,
        double unclaimed,
        boolean mayRefuse,
        long refusalPenalty,
        double audited,
        long auditPenalty) {

    static Deal of(String name, Contract contract, List<String> lines, Names names, Clock clock) {
        return new Deal(
                name,
                names.provider(contract.provider()),
                contract.line().map(lines::indexOf).orElse(lines.size()),
                Window.of(contract.from(), contract.until(), clock),
                contract.rejected().value(),
                contract.unclaimed().value(),
                contract.refusal().allowed(),
                contract.refusal().penalty().pence(),
                contract.audit().found().value(),
                contract.audit().penalty().pence());
    }

    /** Pence that turning a client away costs; no end of them where it may not. */
    double refusing() {
        return mayRefuse ? refusalPenalty : Double.POSITIVE_INFINITY;
    }
}
