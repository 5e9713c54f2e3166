package outturn.replication.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.scenario.Amount;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Contract;
import outturn.scenario.Numbers;
import outturn.scenario.Provider;
import outturn.scenario.RecoveryCapital;
import outturn.scenario.Scenario;
import outturn.scenario.Term;

/** Why a model cannot be worked out exactly: wherever one client's lot depends on another's, or on too many numbers. */
final class Refusals {
    private final Model model;
    private final Scenario scenario;
    private final List<String> reasons = new ArrayList<>();

    private Refusals(Model model) {
        this.model = model;
        scenario = model.scenario();
    }

    /** The reasons, in plain sentences. */
    static List<String> of(Model model) {
        Refusals refusals = new Refusals(model);
        refusals.scenario.providers().forEach(refusals::judgeProvider);
        refusals.judgePopulation();
        refusals.scenario.contracts().forEach(refusals::judgeContract);
        return List.copyOf(refusals.reasons);
    }

    private void judgeProvider(String name, Provider provider) {
        if (provider.places().isPresent() && model.journey().admittedFrom() != Journey.NOWHERE) {
            reasons.add("provider \"" + name + "\" has "
                    + Numbers.grouped(provider.places().get().value())
                    + " places, so clients wait for each other to leave");
        }
        if (provider.decides().isPresent()) {
            reasons.add("provider \"" + name + "\" shares out its hours among its clients as it sees fit");
        }
        if (provider.workforce().isPresent()) {
            reasons.add("provider \"" + name + "\" has staff who come and go with its money and its caseload");
        }
        if (provider.facility().isPresent()) {
            reasons.add("provider \"" + name + "\" can fail, and what becomes of its clients hangs on its cash");
        }
        if (scenario.commissioner().failure().closing().containsKey(name)) {
            reasons.add("provider \"" + name + "\" closes, and its clients then move together");
        }
    }

    private void judgePopulation() {
        if (!Profiles.readsPrognosis(model)) {
            return;
        }
        if (model.traits().dips()) {
            reasons.add("severity moves with each client's own history and bears on its hazards");
        }
        for (Map.Entry<String, RecoveryCapital> kind :
                scenario.population().capital().entrySet()) {
            Amount weight = kind.getValue().weight();
            if (weight.value() != 0) {
                reasons.add("recovery capital \"" + kind.getKey()
                        + "\" moves with each client's own history and bears on its hazards");
            }
        }
    }

    private void judgeContract(String name, Contract contract) {
        contract.line().ifPresent(line -> {
            BudgetLine budget = scenario.commissioner().lines().get(line);
            if (budget != null && budget.whenSpent() != WhenSpent.OVERSPEND) {
                reasons.add("contract \"" + name + "\" is paid from \"" + line
                        + "\", which can run out, so one claim is paid at the cost of another");
            }
        });
        contract.terms()
                .forEach((term, promise) -> reasonAgainst(promise)
                        .ifPresent(
                                reason -> reasons.add("contract \"" + name + "\", term \"" + term + "\": " + reason)));
    }

    private static Optional<String> reasonAgainst(Term term) {
        if (term instanceof Term.Outcome outcome && !outcome.tiers().isEmpty()) {
            return Optional.of("tiers make what one outcome is paid depend on how many came before it");
        }
        if (term instanceof Term.Activity activity
                && activity.baseline().isPresent()
                && activity.marginal().value() != 1) {
            return Optional.of("a baseline makes what a month is paid depend on how many came before it");
        }
        if (term instanceof Term.CohortThreshold) {
            return Optional.of("a threshold is judged over a whole cohort");
        }
        if (term instanceof Term.Withhold) {
            return Optional.of("what is withheld is released on the results of a whole year");
        }
        if (term instanceof Term.Clawback) {
            return Optional.of("a clawback depends on what was paid for the same client before");
        }
        if (term instanceof Term.Limit) {
            return Optional.of("a limit is reached by all claims together");
        }
        return term instanceof Term.Investor
                ? Optional.of("the investor's ceiling is reached by all claims together")
                : Optional.empty();
    }
}
