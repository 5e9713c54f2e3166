package outturn.scenario;

import java.util.Map;
import java.util.Set;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.Moves;

/** What can be wrong between budget lines and what they move. */
final class CommissionerCheck {
    private final Scenario scenario;
    private final Known known;
    private final Slips slips;

    CommissionerCheck(Scenario scenario, Known known) {
        this.scenario = scenario;
        this.known = known;
        slips = known.slips;
    }

    void check() {
        scenario.commissioner().lines().forEach((name, line) -> line(Pointer.of("commissioner", "lines", name), line));
        disruption(scenario.commissioner().failure());
        Pointer closing = Pointer.of("commissioner", "failure", "closing");
        scenario.commissioner().failure().closing().forEach((name, month) -> {
            known.provider(closing.then(name), name);
            CrossCheck.within(scenario, slips, closing.then(name), month);
        });
    }

    private void disruption(Commissioner.Failure failure) {
        if (failure.disruption().isPresent() && scenario.lostTo().isEmpty()) {
            slips.add(
                    "/commissioner/failure/disruption",
                    "makes clients drop out, and there is no state they could drop out to",
                    "give \"lostTo\", or a state with the role \"exit-unplanned\"");
        }
    }

    private void line(Pointer at, BudgetLine line) {
        line.ringFence()
                .flatMap(fence -> fence.until())
                .ifPresent(until ->
                        CrossCheck.within(scenario, slips, at.then("ringFence").then("until"), until));
        Moves moves = line.moves();
        Pointer all = at.then("moves");
        known.indices(all.then("environment"), moves.environment());
        moves.places().keySet().forEach(provider -> places(all.then("places").then(provider), provider));
        moves.staff().keySet().forEach(provider -> staff(all.then("staff").then(provider), provider));
        moves.value().keySet().forEach(contract -> value(all.then("value").then(contract), contract));
    }

    private void places(Pointer at, String name) {
        known.provider(at, name);
        Provider provider = scenario.providers().get(name);
        if (provider != null && provider.places().isEmpty()) {
            slips.add(
                    at.toString(),
                    "moves places, of which \"" + name + "\" has no limit",
                    "give it places, or leave it out");
        }
    }

    private void staff(Pointer at, String name) {
        known.provider(at, name);
        Provider provider = scenario.providers().get(name);
        if (provider != null && provider.workforce().isEmpty()) {
            slips.add(
                    at.toString(),
                    "moves the staff of \"" + name + "\", which has the hours it states, always",
                    "give it a workforce, or leave it out");
        }
    }

    private void value(Pointer at, String name) {
        Map<String, Contract> contracts = scenario.contracts();
        slips.known(at.toString(), "contract", name, contracts.keySet());
        Contract contract = contracts.get(name);
        if (contract != null && contract.terms().values().stream().noneMatch(CommissionerCheck::hasAPrice)) {
            slips.add(
                    at.toString(),
                    "moves the value of \"" + name + "\", which has neither a block nor a price",
                    "leave it out; what a cohort earns, limits and capital stay as stated");
        }
    }

    private static boolean hasAPrice(Term term) {
        return Set.of(
                        Term.Block.class,
                        Term.Attachment.class,
                        Term.Activity.class,
                        Term.Outcome.class,
                        Term.Sustainment.class)
                .contains(term.getClass());
    }
}
