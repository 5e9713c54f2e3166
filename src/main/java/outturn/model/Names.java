package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import outturn.scenario.Attribute;
import outturn.scenario.Complexity;
import outturn.scenario.Domain;
import outturn.scenario.Scenario;

/**
 * What the numbers of a compiled scenario are called: position in a list is number in the tables.
 *
 * @param levels of each attribute
 * @param groups complexity groups, least complex first; the one group {@code "all"} without complexity
 * @param chains domains that are chains of levels
 * @param chainLevels their levels, worst first
 * @param events domains that count events
 */
public record Names(
        List<String> states,
        List<String> providers,
        List<String> groups,
        List<String> efforts,
        List<String> attributes,
        List<List<String>> levels,
        List<String> chains,
        List<List<String>> chainLevels,
        List<String> events) {

    static Names of(Scenario scenario) {
        Map<String, Attribute> attributes = scenario.population().attributes();
        List<String> chains = new ArrayList<>();
        List<List<String>> chainLevels = new ArrayList<>();
        List<String> events = new ArrayList<>();
        scenario.domains().forEach((name, domain) -> {
            if (domain instanceof Domain.Chain chain) {
                chains.add(name);
                chainLevels.add(List.copyOf(chain.start().levels()));
            } else {
                events.add(name);
            }
        });
        return new Names(
                List.copyOf(scenario.pathway().states().keySet()),
                List.copyOf(scenario.providers().keySet()),
                scenario.population().complexity().map(Complexity::groups).orElse(List.of("all")),
                List.copyOf(scenario.pathway().efforts().keySet()),
                List.copyOf(attributes.keySet()),
                attributes.values().stream()
                        .map(attribute -> List.copyOf(attribute.levels()))
                        .collect(Collectors.toUnmodifiableList()),
                List.copyOf(chains),
                List.copyOf(chainLevels),
                List.copyOf(events));
    }

    /** Number of a state that the scenario is known to have. */
    public int state(String name) {
        return number(states, name);
    }

    /** Number of a provider that the scenario is known to have. */
    public int provider(String name) {
        return number(providers, name);
    }

    /** Number of a chain that the scenario is known to have. */
    public int chain(String name) {
        return number(chains, name);
    }

    /** Number of a level of a chain that the scenario is known to have. */
    public int chainLevel(int chain, String name) {
        return number(chainLevels.get(chain), name);
    }

    /** Whether there is such a chain with such a level. */
    boolean hasLevel(String chain, String level) {
        int at = chains.indexOf(chain);
        return at >= 0 && chainLevels.get(at).contains(level);
    }

    /** Number of a count of events that the scenario is known to have. */
    public int event(String name) {
        return number(events, name);
    }

    private static int number(List<String> names, String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalStateException("unknown name " + name + " got past the checks");
        }
        return at;
    }
}
