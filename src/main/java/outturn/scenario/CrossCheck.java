package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be wrong between parts of a scenario that are each right: names that stand for nothing, rows and prices that
 * are missing, states nobody can reach, months beyond the horizon.
 */
public final class CrossCheck {
    private static final Set<String> TAKEN = Set.of("state", "group", "effort", "provider");
    private static final int MOST_PROVIDERS = 100;

    private final Scenario scenario;
    private final Known known;
    private final Slips slips;

    private CrossCheck(Scenario scenario, Slips slips) {
        this.scenario = scenario;
        this.slips = slips;
        known = new Known(scenario, slips);
    }

    /** Adds every slip between the parts of a scenario. */
    public static void check(Scenario scenario, Slips slips) {
        CrossCheck check = new CrossCheck(scenario, slips);
        check.names();
        new PopulationCheck(scenario, check.known).check();
        new PathwayCheck(scenario, check.known).check();
        check.providers();
        new ContractCheck(scenario, check.known).check();
        new CommissionerCheck(scenario, check.known).check();
        check.economics();
        check.promises();
        new DesignCheck(scenario, check.known).check();
        check.paths();
    }

    private void names() {
        for (String name : known.attributes.keySet()) {
            taken(Pointer.of("population", "attributes", name), name);
        }
        for (String name : scenario.domains().keySet()) {
            taken(Pointer.of("domains", name), name);
            if (known.attributes.containsKey(name)) {
                slips.add(
                        Pointer.of("domains", name).toString(),
                        "has the name of an attribute",
                        "give the domain or the attribute another name");
            }
        }
    }

    private void taken(Pointer at, String name) {
        if (TAKEN.contains(name)) {
            slips.add(at.toString(), "has a name that hazards use for something else", "give it another name");
        }
    }

    private void providers() {
        Pointer all = Pointer.of("providers");
        if (known.providers.size() > MOST_PROVIDERS) {
            slips.add(all.toString(), "are " + known.providers.size(), "give at most " + MOST_PROVIDERS);
        }
        double shares = 0;
        for (Map.Entry<String, Provider> named : scenario.providers().entrySet()) {
            shares += named.getValue().share().value();
            provider(all.then(named.getKey()), named.getKey(), named.getValue());
        }
        if (!(shares > 0)) {
            slips.add(all.toString(), "have no share of referrals between them", "give one of them a share above 0");
        }
    }

    private void provider(Pointer at, String name, Provider provider) {
        for (int year = 0; year < provider.effort().size(); year++) {
            known.effort(
                    at.then("effort").then(String.valueOf(year)),
                    provider.effort().get(year));
        }
        if (provider.decides().isPresent()) {
            hours(
                    at,
                    provider,
                    "is 0, but the provider decides how to share out its hours",
                    "give the hours its staff have in a month, or take out \"decides\"");
            if (provider.decides().get().bids()) {
                bids(at.then("decides").then("bids"), name);
            }
        }
        if (provider.workforce().isPresent()) {
            hours(
                    at,
                    provider,
                    "is 0, but the provider has a workforce",
                    "give the hours its staff have in a month when all posts are filled, or take out \"workforce\"");
        }
        provider.clientCosts()
                .keySet()
                .forEach(state -> known.state(at.then("clientCosts").then(state), state));
    }

    private void hours(Pointer at, Provider provider, String problem, String remedy) {
        if (!(provider.staffHoursPerMonth().value() > 0)) {
            slips.add(at.then("staffHoursPerMonth").toString(), problem, remedy);
        }
    }

    private void bids(Pointer at, String provider) {
        if (scenario.pathway().admission().isEmpty()) {
            slips.add(
                    at.toString(),
                    "may leave the provider's clients without places, but nobody needs a place to be treated",
                    "give the pathway an admission, or take out \"bids\"");
        }
        if (scenario.contracts().values().stream()
                .noneMatch(contract -> contract.provider().equals(provider))) {
            slips.add(at.toString(), "is of a provider that has no contract", "give it one, or take out \"bids\"");
        }
    }

    private void economics() {
        Economics economics = scenario.economics();
        Pointer at = Pointer.of("economics");
        economics
                .utilities()
                .keySet()
                .forEach(state -> known.state(at.then("utilities").then(state), state));
        economics.decrements().forEach((domain, levels) -> {
            Pointer place = at.then("decrements").then(domain);
            slips.known(place.toString(), "domain of levels", domain, known.chains.keySet());
            List<String> those = known.chains.getOrDefault(domain, List.copyOf(levels.keySet()));
            levels.keySet().forEach(level -> slips.known(place.then(level).toString(), "level", level, those));
        });
        economics.costs().forEach((name, cost) -> cost(at.then("costs").then(name), cost));
    }

    private void cost(Pointer at, Economics.UnitCost cost) {
        cost.states().forEach(state -> known.state(at.then("states"), state));
        cost.entering().forEach(state -> known.state(at.then("entering"), state));
        cost.domain().ifPresent(domain -> {
            if (cost.level().isPresent()) {
                known.chainLevel(at, domain, cost.level().get());
            } else {
                slips.known(at.then("domain").toString(), "count of events", domain, known.events);
            }
        });
        within(at.then("from"), cost.from());
    }

    private void promises() {
        scenario.promises().forEach((name, promise) -> known.gauge(Pointer.of("promises", name), promise));
    }

    private void paths() {
        scenario.environment().forEach((name, path) -> path(Pointer.of("environment", name), path));
        scenario.population()
                .arrivals()
                .ifPresent(arrivals -> path(Pointer.of("population", "arrivals", "path"), arrivals.path()));
        scenario.commissioner()
                .lines()
                .forEach((name, line) -> path(Pointer.of("commissioner", "lines", name, "path"), line.path()));
    }

    private void path(Pointer at, Path path) {
        for (int step = 0; step < path.steps().size(); step++) {
            within(
                    at.then("steps").then(String.valueOf(step)).then("from"),
                    path.steps().get(step).from());
        }
    }

    private void within(Pointer at, Months month) {
        within(scenario, slips, at, month);
    }

    /** A month that something begins in must lie in the horizon. */
    static void within(Scenario scenario, Slips slips, Pointer at, Months month) {
        int horizon = scenario.time().months().value();
        if (month.value() >= horizon) {
            slips.add(
                    at.toString(),
                    "is month " + month.value() + ", beyond the horizon of " + horizon + " months",
                    "give a month from 0 to " + (horizon - 1) + ", or lengthen time/months");
        }
    }
}
