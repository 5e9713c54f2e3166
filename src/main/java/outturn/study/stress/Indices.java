package outturn.study.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Amount;
import outturn.scenario.Domain;
import outturn.scenario.Hazard;
import outturn.scenario.RecoveryCapital;
import outturn.scenario.Scenario;
import outturn.scenario.State;

/** Which environment index is that of housing, or of work: the first whose name has the word in it. */
final class Indices {
    static final List<String> HOUSING = List.of("housing");
    static final List<String> WORK = List.of("employment", "work", "job");

    private Indices() {}

    /** The index, when the scenario has one by such a name. */
    static Optional<String> named(Scenario scenario, List<String> words) {
        return scenario.environment().keySet().stream()
                .filter(name -> words.stream().anyMatch(name::contains))
                .findFirst();
    }

    /** Whether anything follows an index, so that moving it makes a difference. */
    static boolean followed(Scenario scenario, String index) {
        List<Map<String, Amount>> all = new ArrayList<>();
        for (State state : scenario.pathway().states().values()) {
            state.to().values().forEach(hazard -> all.add(hazard.elasticities()));
        }
        for (Domain domain : scenario.domains().values()) {
            hazards(domain).forEach(hazard -> all.add(hazard.elasticities()));
        }
        scenario.population().capital().values().stream()
                .map(RecoveryCapital::elasticities)
                .forEach(all::add);
        return all.stream()
                .anyMatch(each -> each.containsKey(index) && each.get(index).value() != 0);
    }

    private static List<Hazard> hazards(Domain domain) {
        if (domain instanceof Domain.Chain chain) {
            return chain.moves().values().stream()
                    .flatMap(ways -> ways.values().stream())
                    .toList();
        }
        return List.of(((Domain.Events) domain).hazard());
    }
}
