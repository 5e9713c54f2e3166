package outturn.study.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Contract;
import outturn.scenario.Months;
import outturn.scenario.Numbers;
import outturn.scenario.Pointer;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.Spoken;
import outturn.scenario.Term;
import outturn.scenario.json.Json;
import outturn.scenario.json.Setting;
import outturn.study.stress.Shock.Levers;

/** The standard battery (model, §8), but for all at once, which is these one after the other. */
public final class Battery {
    private static final double CASH = 0.86;
    private static final double GRANT = 0.72;
    private static final double ACCESS = 0.7;
    private static final double DEMAND = 1.2;

    private Battery() {}

    /** The shocks, in order. */
    public static List<Shock> standard() {
        return List.of(
                new Shock("cash", "Cash −14%", Battery::cash),
                new Shock("grant", "Grant −28%", Battery::grant),
                new Shock("ring-fence", "Ring-fence off", Battery::ringFence),
                new Shock(
                        "housing",
                        "Housing access −30%",
                        (scenario, from) -> index(scenario, from, "housing", Indices.HOUSING)),
                new Shock("jobs", "Jobs −30%", (scenario, from) -> index(scenario, from, "work", Indices.WORK)),
                new Shock("demand", "Demand +20%", Battery::demand),
                new Shock("case-mix", "Case-mix one band harder", (scenario, from) -> HarderMix.on(scenario)),
                new Shock("lag", "Verification lag doubled", (scenario, from) -> lag(scenario)),
                new Shock("provider", "Largest provider fails", Battery::provider));
    }

    private static Levers cash(Scenario scenario, int from) {
        Map<String, BudgetLine> lines = scenario.commissioner().lines();
        if (lines.isEmpty()) {
            return Levers.none("There is no budget line.");
        }
        boolean felt = lines.values().stream().anyMatch(Battery::reaches);
        return new Levers(
                lines.keySet().stream()
                        .map(name -> Pulling.line(scenario, name, CASH, from))
                        .toList(),
                "Every budget line is 14% lower from month " + from + "." + (felt ? "" : UNFELT));
    }

    private static final String UNFELT =
            " The lines move nothing and pay whatever is claimed, so only overspending can change.";

    /** Whether a cut of a line reaches anybody: it moves something, or does not pay beyond its sum. */
    private static boolean reaches(BudgetLine line) {
        boolean moves = !line.moves().environment().isEmpty()
                || !line.moves().places().isEmpty()
                || !line.moves().value().isEmpty()
                || !line.moves().staff().isEmpty();
        return moves || line.whenSpent() != WhenSpent.OVERSPEND;
    }

    private static Levers grant(Scenario scenario, int from) {
        List<String> fenced = fenced(scenario);
        if (fenced.isEmpty()) {
            return Levers.none("No budget line has a ring-fence, so none is known to be the grant.");
        }
        return new Levers(
                fenced.stream()
                        .map(name -> Pulling.line(scenario, name, GRANT, from))
                        .toList(),
                "Budget lines with a ring-fence (" + String.join(", ", fenced) + ") are 28% lower from month " + from
                        + ".");
    }

    private static List<String> fenced(Scenario scenario) {
        return scenario.commissioner().lines().entrySet().stream()
                .filter(line -> line.getValue().ringFence().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Levers ringFence(Scenario scenario, int from) {
        List<Setting> settings = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (String name : fenced(scenario)) {
            var fence = scenario.commissioner().lines().get(name).ringFence().orElseThrow();
            boolean stands = fence.until().map(until -> until.value() >= from).orElse(true);
            if (stands && fence.drift().value() > 0) {
                Pointer at = Pointer.of("commissioner", "lines", name, "ringFence", "until");
                settings.add(Setting.of(at.toString(), from - 1));
                said.add(name + " loses " + Numbers.fixed(fence.drift().value() * 100, 0) + "% to other duties");
            }
        }
        return settings.isEmpty()
                ? Levers.none("No budget line has a ring-fence that stands and would let money drift away.")
                : new Levers(
                        settings, "From month " + from + " the ring-fence is off: " + String.join(", ", said) + ".");
    }

    private static Levers index(Scenario scenario, int from, String what, List<String> words) {
        Optional<String> index = Indices.named(scenario, words);
        if (index.isEmpty()) {
            return Levers.none("No environment index is of " + what + ": none has "
                    + String.join(
                            " or ", words.stream().map(word -> "“" + word + "”").toList()) + " in its name.");
        }
        if (!Indices.followed(scenario, index.get())) {
            return Levers.none("Nothing follows the environment index “" + index.get() + "”.");
        }
        return new Levers(
                List.of(Pulling.index(scenario, index.get(), ACCESS, from)),
                "The environment index “" + index.get() + "” is 30% lower from month " + from + ".");
    }

    private static Levers demand(Scenario scenario, int from) {
        return scenario.population().arrivals().isEmpty()
                ? Levers.none("Nobody is referred: it is a closed cohort.")
                : new Levers(
                        List.of(Pulling.demand(scenario, DEMAND, from)),
                        "Referrals are 20% more from month " + from + ".");
    }

    private static Levers lag(Scenario scenario) {
        List<Setting> settings = new ArrayList<>();
        scenario.contracts().forEach((name, contract) -> lag(Pointer.of("contracts", name), contract, settings));
        return settings.isEmpty()
                ? Levers.none("No contract has a lag between a claim and its payment.")
                : new Levers(settings, "From the outset, claims are paid twice as late.");
    }

    private static void lag(Pointer at, Contract contract, List<Setting> settings) {
        doubled(at.then("lag"), Optional.of(contract.lag()), settings);
        contract.terms().forEach((name, term) -> {
            Optional<Months> own = Optional.empty();
            if (term instanceof Term.Outcome outcome) {
                own = outcome.lag();
            } else if (term instanceof Term.Sustainment held) {
                own = held.lag();
            } else if (term instanceof Term.CohortThreshold cohort) {
                own = cohort.lag();
            }
            doubled(at.then("terms").then(name).then("lag"), own, settings);
        });
    }

    /** The number is doubled in the unit it is written in. */
    private static void doubled(Pointer at, Optional<Months> lag, List<Setting> settings) {
        lag.filter(months -> months.value() > 0)
                .ifPresent(months -> settings.add(
                        new Setting(at.toString(), Json.of(2 * months.quantity().value()))));
    }

    private static Levers provider(Scenario scenario, int from) {
        if (scenario.providers().values().stream().allMatch(Provider.unlimited()::equals)) {
            return Levers.none("No provider is stated.");
        }
        String largest = "";
        double most = -1;
        for (Map.Entry<String, Provider> each : scenario.providers().entrySet()) {
            if (each.getValue().share().value() > most) {
                most = each.getValue().share().value();
                largest = each.getKey();
            }
        }
        return new Levers(
                List.of(Pulling.closing(scenario, largest, from)),
                "The provider with the largest share of referrals, " + Spoken.proper(largest)
                        + ", closes at the end of month " + from + ", whatever its cash.");
    }
}
