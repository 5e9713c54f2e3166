package outturn.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names a scenario gives, by what they name, and the checks that a name used elsewhere is one of them. */
final class Known {
    final Set<String> states;
    final Set<String> providers;
    final Set<String> efforts;
    final Set<String> indices;
    final List<String> groups;
    final Map<String, List<String>> attributes = new LinkedHashMap<>();
    final Map<String, List<String>> chains = new LinkedHashMap<>();
    final Set<String> events = new LinkedHashSet<>();
    final Slips slips;

    Known(Scenario scenario, Slips slips) {
        this.slips = slips;
        states = scenario.pathway().states().keySet();
        providers = scenario.providers().keySet();
        efforts = scenario.pathway().efforts().keySet();
        indices = scenario.environment().keySet();
        groups = scenario.population().complexity().map(Complexity::groups).orElse(List.of("all"));
        scenario.population().attributes().forEach((name, attribute) -> attributes.put(name, attribute.levels()));
        scenario.domains().forEach((name, domain) -> {
            if (domain instanceof Domain.Chain chain) {
                chains.put(name, chain.start().levels());
            } else {
                events.add(name);
            }
        });
    }

    void state(Pointer at, String name) {
        slips.known(at.toString(), "state", name, states);
    }

    void provider(Pointer at, String name) {
        slips.known(at.toString(), "provider", name, providers);
    }

    /** A statistic may be of one provider and group, or of all of them together. */
    void gauge(Pointer at, Gauge gauge) {
        gauge.provider()
                .filter(name -> !name.equals(Promise.ALL))
                .ifPresent(name -> provider(at.then("provider"), name));
        gauge.group()
                .filter(name -> !name.equals(Promise.ALL))
                .ifPresent(name -> slips.known(at.then("group").toString(), "complexity group", name, groups));
    }

    void effort(Pointer at, String name) {
        slips.known(at.toString(), "effort", name, efforts);
    }

    void indices(Pointer at, Map<String, ?> byIndex) {
        byIndex.keySet().forEach(name -> slips.known(at.then(name).toString(), "environment index", name, indices));
    }

    void attributeLevels(Pointer at, Map<String, ? extends Map<String, ?>> byAttribute) {
        byAttribute.forEach((name, levels) -> {
            slips.known(at.then(name).toString(), "attribute", name, attributes.keySet());
            levels(at.then(name), attributes.getOrDefault(name, List.copyOf(levels.keySet())), levels.keySet());
        });
    }

    void chainLevel(Pointer at, String domain, String level) {
        slips.known(at.then("domain").toString(), "domain of levels", domain, chains.keySet());
        slips.known(at.then("level").toString(), "level", level, chains.getOrDefault(domain, List.of(level)));
    }

    /** Factors that tell one client or month from another, and their levels. */
    void factors(Pointer at, Map<String, ? extends Map<String, ?>> byFactor, List<String> also) {
        List<String> factors = new ArrayList<>(attributes.keySet());
        factors.addAll(chains.keySet());
        factors.addAll(also);
        byFactor.forEach((factor, levels) -> {
            slips.known(at.then(factor).toString(), "factor", factor, factors);
            levels(at.then(factor), levelsOf(factor, levels.keySet()), levels.keySet());
        });
    }

    List<String> levelsOf(String factor, Set<String> otherwise) {
        return switch (factor) {
            case "state" -> List.copyOf(states);
            case "group" -> groups;
            case "effort" -> List.copyOf(efforts);
            case "provider" -> List.copyOf(providers);
            default -> attributes.getOrDefault(factor, chains.getOrDefault(factor, List.copyOf(otherwise)));
        };
    }

    private void levels(Pointer at, List<String> known, Set<String> used) {
        used.forEach(level -> slips.known(at.then(level).toString(), "level", level, known));
    }

    void prices(Pointer at, Map<String, Money> price) {
        if (price.containsKey("all")) {
            return;
        }
        price.keySet().forEach(group -> slips.known(at.then(group).toString(), "complexity group", group, groups));
        for (String group : groups) {
            if (!price.containsKey(group)) {
                slips.add(
                        at.toString(),
                        "has no price for the group \"" + group + "\"",
                        "give one; a price left out is never taken to be nothing");
            }
        }
    }
}
