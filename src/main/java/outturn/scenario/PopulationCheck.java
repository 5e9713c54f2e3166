package outturn.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be wrong between the population and the rest. */
final class PopulationCheck {
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_NAMED = 200;

    private final Population population;
    private final Known known;
    private final Slips slips;
    private final Pointer at = Pointer.of("population");

    PopulationCheck(Scenario scenario, Known known) {
        population = scenario.population();
        this.known = known;
        slips = known.slips;
    }

    void check() {
        population
                .initialStates()
                .keySet()
                .forEach(state -> known.state(at.then("initialStates").then(state), state));
        if (known.attributes.size() > MOST_NAMED) {
            slips.add(at.then("attributes").toString(), "are " + known.attributes.size(), "give at most " + MOST_NAMED);
        }
        List<String> before = new ArrayList<>();
        population.attributes().forEach((name, attribute) -> {
            depends(at.then("attributes").then(name), attribute, before);
            before.add(name);
        });
        population
                .complexity()
                .ifPresent(complexity ->
                        known.attributeLevels(at.then("complexity").then("weights"), complexity.weights()));
        known.attributeLevels(at.then("prognosis"), population.prognosis());
        population.severity().ifPresent(this::severity);
        population.capital().forEach((name, kind) -> capital(at.then("capital").then(name), kind));
    }

    /** Its parents come before it, and every combination of their levels has a row. */
    void depends(Pointer place, Attribute attribute, List<String> before) {
        boolean sound = true;
        for (int parent = 0; parent < attribute.given().size(); parent++) {
            String name = attribute.given().get(parent);
            Pointer given = place.then("given").then(String.valueOf(parent));
            if (known.attributes.containsKey(name) && !before.contains(name)) {
                slips.add(
                        given.toString(),
                        "names \"" + name + "\", which is not drawn before it",
                        "move \"" + name + "\" up, before the attributes that depend on it");
            }
            slips.known(given.toString(), "attribute", name, known.attributes.keySet());
            sound &= before.contains(name);
        }
        if (sound && !attribute.given().isEmpty()) {
            rows(place.then("table"), attribute);
        }
    }

    private void rows(Pointer place, Attribute attribute) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("");
        for (String parent : attribute.given()) {
            Set<String> longer = new LinkedHashSet<>();
            for (String key : keys) {
                known.attributes.get(parent).forEach(level -> longer.add(key.isEmpty() ? level : key + "/" + level));
            }
            keys = longer;
            if (keys.size() > MOST_ROWS) {
                slips.add(place.toString(), "needs more than " + MOST_ROWS + " rows", "depend on fewer attributes");
                return;
            }
        }
        Set<String> needed = keys;
        attribute.table().keySet().forEach(key -> slips.known(place.then(key).toString(), "row", key, needed));
        for (String key : needed) {
            if (!attribute.table().containsKey(key)) {
                slips.add(place.toString(), "has no row for \"" + key + "\"", "give the shares of its levels there");
            }
        }
    }

    private void severity(Severity severity) {
        for (int state = 0; state < severity.again().size(); state++) {
            known.state(
                    at.then("severity").then("again").then(String.valueOf(state)),
                    severity.again().get(state));
        }
    }

    private void capital(Pointer place, RecoveryCapital kind) {
        List<String> also = List.of("state", "group");
        known.factors(place.then("gains"), kind.gains(), also);
        known.factors(place.then("losses"), kind.losses(), also);
        for (Map.Entry<String, Amount> effort : kind.effort().entrySet()) {
            known.effort(place.then("effort").then(effort.getKey()), effort.getKey());
        }
        known.indices(place.then("elasticities"), kind.elasticities());
    }
}
