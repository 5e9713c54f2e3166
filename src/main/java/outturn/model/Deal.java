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
 * @param refusalPenalty pence for a client turned away
 * @param auditPenalty pence for a client found to be recorded amiss
 */
public record Deal(
        String name,
        int provider,
        int line,
        Window window,
        double rejected,
        double unclaimed,
        long refusalPenalty,
        long auditPenalty) {

    static Deal of(String name, Contract contract, List<String> lines, Names names, Clock clock) {
        return new Deal(
                name,
                names.provider(contract.provider()),
                contract.line().map(lines::indexOf).orElse(lines.size()),
                Window.of(contract.from(), contract.until(), clock),
                contract.rejected().value(),
                contract.unclaimed().value(),
                contract.refusal().penalty().pence(),
                contract.audit().penalty().pence());
    }
}
