package outturn.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be wrong between states, domains and the rest. */
final class PathwayCheck {
    private static final int MOST_COMBINATIONS = 100_000;

    private final Scenario scenario;
    private final Pathway pathway;
    private final Known known;
    private final Slips slips;
    private final Pointer at = Pointer.of("pathway");

    PathwayCheck(Scenario scenario, Known known) {
        this.scenario = scenario;
        pathway = scenario.pathway();
        this.known = known;
        slips = known.slips;
    }

    void check() {
        pathway.entry().ifPresent(entry -> known.state(at.then("entry"), entry));
        pathway.assessment().ifPresent(this::assessment);
        pathway.admission().ifPresent(this::admission);
        pathway.earlyDischarge().ifPresent(this::earlyDischarge);
        pathway.states().forEach((name, state) -> state(name, state));
        scenario.domains().forEach((name, domain) -> domain(Pointer.of("domains", name), domain));
        scenario.commissioner()
                .failure()
                .lostTo()
                .ifPresent(state -> known.state(Pointer.of("commissioner", "failure", "lostTo"), state));
        unreachable();
    }

    private void assessment(Pathway.Assessment assessment) {
        Pointer place = at.then("assessment");
        known.state(place.then("at"), assessment.at());
        known.state(place.then("accepted"), assessment.accepted());
        assessment.declined().ifPresent(state -> known.state(place.then("declined"), state));
        if (assessment.at().equals(assessment.accepted())) {
            slips.add(place.then("accepted").toString(), "is the state clients are assessed in", "name another state");
        }
        untreated(place.then("accepted"), assessment.accepted());
        assessment.declined().ifPresent(state -> untreated(place.then("declined"), state));
    }

    /** Treatment begins with a way into it or by admission, and so does everything counted from then on. */
    private void untreated(Pointer place, String name) {
        State state = pathway.states().get(name);
        if (state != null && state.role() == Role.TREATMENT) {
            slips.add(
                    place.toString(),
                    "names \"" + name + "\", whose role is \"treatment\"",
                    "name a state with role \"waiting\" and give the place by \"admission\"");
        }
    }

    private void admission(Pathway.Admission admission) {
        Pointer place = at.then("admission");
        role(place.then("from"), admission.from(), Role.WAITING);
        role(place.then("to"), admission.to(), Role.TREATMENT);
    }

    private void earlyDischarge(Pathway.EarlyDischarge early) {
        Pointer place = at.then("earlyDischarge");
        for (int each = 0; each < early.from().size(); each++) {
            role(place.then("from").then(String.valueOf(each)), early.from().get(each), Role.TREATMENT);
        }
        role(place.then("to"), early.to(), Role.EXIT_PLANNED);
        role(place.then("passesFor"), early.passesFor(), Role.EXIT_PLANNED);
        if (early.to().equals(early.passesFor())) {
            slips.add(place.then("to").toString(), "is the state it passes for", "give it a state of its own");
        }
    }

    private void role(Pointer place, String name, Role role) {
        known.state(place, name);
        State state = pathway.states().get(name);
        if (state != null && state.role() != role) {
            slips.add(
                    place.toString(),
                    "names \"" + name + "\", whose role is not \"" + role.name().toLowerCase(Locale.ROOT) + "\"",
                    "name a state with that role");
        }
    }

    private void state(String name, State state) {
        Pointer place = at.then("states").then(name);
        state.to().forEach((to, hazard) -> {
            Pointer way = place.then("to").then(to);
            known.state(way, to);
            if (to.equals(name)) {
                slips.add(way.toString(), "leads back to the state itself", "leave it out; who does not leave, stays");
            }
            hazard(way, hazard, List.of("group", "effort", "provider"));
        });
        state.after().ifPresent(after -> known.state(place.then("after").then("to"), after.to()));
        for (int row = 0; row < state.probabilities().size(); row++) {
            row(
                    place.then("probabilities").then(String.valueOf(row)),
                    state.probabilities().get(row));
        }
        if (!state.probabilities().isEmpty()) {
            everybodyFits(place.then("probabilities"), state.probabilities());
        }
    }

    private void hazard(Pointer place, Hazard hazard, List<String> also) {
        known.factors(place.then("ratios"), hazard.ratios(), also);
        known.indices(place.then("elasticities"), hazard.elasticities());
    }

    private void row(Pointer place, State.Row row) {
        row.to().keySet().forEach(to -> known.state(place.then("to").then(to), to));
        List<String> factors = rowFactors();
        row.when().forEach((factor, level) -> {
            Pointer condition = place.then("when").then(factor);
            slips.known(condition.toString(), "factor", factor, factors);
            slips.known(condition.toString(), "level", level, known.levelsOf(factor, Set.of(level)));
        });
        CrossCheck.within(scenario, slips, place.then("from"), row.from());
    }

    private List<String> rowFactors() {
        List<String> factors = new ArrayList<>(known.attributes.keySet());
        factors.addAll(List.of("group", "effort", "provider"));
        return factors;
    }

    /** Whatever its levels and whatever the month, a client finds a row. */
    private void everybodyFits(Pointer place, List<State.Row> rows) {
        Set<String> used = new LinkedHashSet<>();
        rows.forEach(row -> used.addAll(row.when().keySet()));
        if (!rowFactors().containsAll(used)) {
            return;
        }
        List<String> factors = List.copyOf(used);
        long combinations = 1;
        for (String factor : factors) {
            combinations *= known.levelsOf(factor, Set.of()).size();
        }
        if (combinations > MOST_COMBINATIONS) {
            slips.add(place.toString(), "tell apart " + combinations + " kinds of client", "use fewer factors");
            return;
        }
        for (long number = 0; number < combinations; number++) {
            Map<String, String> client = combination(factors, number);
            Optional<Integer> month = firstMonthWithout(rows, client);
            if (month.isPresent()) {
                slips.add(
                        place.toString(),
                        "has no row for " + (client.isEmpty() ? "clients" : client) + " in month " + month.get(),
                        "add one, or a last row without \"when\" for all others");
                return;
            }
        }
    }

    private Map<String, String> combination(List<String> factors, long number) {
        Map<String, String> client = new LinkedHashMap<>();
        long rest = number;
        for (String factor : factors) {
            List<String> levels = known.levelsOf(factor, Set.of());
            client.put(factor, levels.get((int) (rest % levels.size())));
            rest /= levels.size();
        }
        return client;
    }

    private Optional<Integer> firstMonthWithout(List<State.Row> rows, Map<String, String> client) {
        int month = 0;
        int horizon = scenario.time().months().value();
        while (month < horizon) {
            int here = month;
            Optional<State.Row> fitting = rows.stream()
                    .filter(row -> row.from().value() <= here && row.until().value() >= here)
                    .filter(row -> client.entrySet().containsAll(row.when().entrySet()))
                    .findFirst();
            if (fitting.isEmpty()) {
                return Optional.of(month);
            }
            month = fitting.get().until().value() + 1;
        }
        return Optional.empty();
    }

    private void domain(Pointer place, Domain domain) {
        List<String> also = List.of("state", "group", "effort", "provider");
        if (domain instanceof Domain.Events events) {
            hazard(place.then("hazard"), events.hazard(), also);
            return;
        }
        Domain.Chain chain = (Domain.Chain) domain;
        new PopulationCheck(scenario, known)
                .depends(place.then("start"), chain.start(), List.copyOf(known.attributes.keySet()));
        List<String> levels = chain.start().levels();
        chain.moves().forEach((from, ways) -> {
            Pointer moves = place.then("moves").then(from);
            slips.known(moves.toString(), "level", from, levels);
            ways.forEach((to, hazard) -> {
                slips.known(moves.then(to).toString(), "level", to, levels);
                if (to.equals(from)) {
                    slips.add(moves.then(to).toString(), "leads back to the level itself", "leave it out");
                }
                hazard(moves.then(to), hazard, also);
            });
        });
    }

    /** States nobody can come to: most often a name was misspelt, or a way in was forgotten. */
    private void unreachable() {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(beginnings());
        while (!next.isEmpty()) {
            String name = next.remove();
            if (pathway.states().containsKey(name) && reached.add(name)) {
                next.addAll(waysOut(name));
            }
        }
        for (String name : pathway.states().keySet()) {
            if (!reached.contains(name)) {
                slips.add(
                        at.then("states").then(name).toString(),
                        "cannot be reached",
                        "give a way into it, or take it out");
            }
        }
    }

    private Set<String> beginnings() {
        Set<String> names = new LinkedHashSet<>();
        names.add(pathway.entry().orElse(pathway.states().keySet().iterator().next()));
        scenario.population().initialStates().forEach((name, share) -> {
            if (share.value() > 0) {
                names.add(name);
            }
        });
        lostTo().ifPresent(names::add);
        return names;
    }

    /** A state given to drop out to is meant to be one; the state clients drop out to unsaid needs a provider that can fail. */
    private Optional<String> lostTo() {
        boolean canFail = scenario.providers().values().stream()
                .anyMatch(provider -> provider.facility().isPresent());
        return canFail ? scenario.lostTo() : scenario.commissioner().failure().lostTo();
    }

    private Set<String> waysOut(String name) {
        State state = pathway.states().get(name);
        Set<String> names = new LinkedHashSet<>(state.to().keySet());
        state.after().ifPresent(after -> names.add(after.to()));
        state.probabilities().forEach(row -> names.addAll(row.to().keySet()));
        pathway.admission().filter(a -> a.from().equals(name)).ifPresent(a -> names.add(a.to()));
        pathway.earlyDischarge().filter(early -> early.from().contains(name)).ifPresent(early -> names.add(early.to()));
        pathway.assessment().filter(a -> a.at().equals(name)).ifPresent(a -> {
            names.add(a.accepted());
            a.declined().ifPresent(names::add);
        });
        return names;
    }
}
