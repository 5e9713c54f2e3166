package outturn.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked: one commissioning area, its clients, the pathway they walk, who treats them, under which contracts, and
 * who pays. Everything with a name is kept under that name, in the order of the file.
 *
 * @param pathway the states clients are in and the ways from one to another (model, §4)
 * @param domains lives beside the pathway: use, housing, work, offending (model, §4)
 * @param environment named indices of the world outside, 1 = today (model, §5)
 */
@Says("A commissioning area, its clients, contracts and money, to be simulated month by month.")
public record Scenario(
        @Says("Name, question, authors and sources.") @Default("{}")
        About about,

        @Says("Horizon, cycle and calendar.") @Default("{}") Time time,
        @Says("Who the clients are and how they arrive.") Population population,

        @Says("The states clients are in and the ways between them.")
        Pathway pathway,

        @Says("Life domains that run beside the pathway, by name.") @Default("{}")
        Map<String, Domain> domains,

        @Says("Environment indices by name, 1 = today.") @Default("{}")
        Map<String, Path> environment,

        @Says("Who treats clients, by name; without any, one provider with no limits.") @Default("{}")
        Map<String, Provider> providers,

        @Says("Who is paid for what, by name.") @Default("{}")
        Map<String, Contract> contracts,

        @Says("Who pays: budget lines, and what follows when a provider fails.") @Default("{}")
        Commissioner commissioner,

        @Says("Unit costs, utilities, discounting.") @Default("{}")
        Economics economics,

        @Says("Named places in this file that may be changed.") @Default("{}")
        Map<String, Lever> levers,

        @Says("What must not break, by name.") @Default("{}")
        Map<String, Promise> promises,

        @Says("What an optimiser may change and what it is to look for.")
        Optional<Design> design) {

    public Scenario {
        domains = Check.ordered(domains);
        environment = Check.ordered(environment);
        providers = providers.isEmpty() ? Map.of("provider", Provider.unlimited()) : Check.ordered(providers);
        contracts = Check.ordered(contracts);
        levers = Check.ordered(levers);
        promises = Check.ordered(promises);
    }

    /** One nobody asks to have designed. */
    public Scenario(
            About about,
            Time time,
            Population population,
            Pathway pathway,
            Map<String, Domain> domains,
            Map<String, Path> environment,
            Map<String, Provider> providers,
            Map<String, Contract> contracts,
            Commissioner commissioner,
            Economics economics,
            Map<String, Lever> levers,
            Map<String, Promise> promises) {
        this(
                about,
                time,
                population,
                pathway,
                domains,
                environment,
                providers,
                contracts,
                commissioner,
                economics,
                levers,
                promises,
                Optional.empty());
    }

    /** Where clients drop out to when their provider fails: as said, or else the first unplanned exit there is. */
    public Optional<String> lostTo() {
        return commissioner
                .failure()
                .lostTo()
                .or(() -> pathway.states().entrySet().stream()
                        .filter(state -> state.getValue().role() == Role.EXIT_UNPLANNED)
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** The same with one provider put in the place of the one of that name. */
    public Scenario with(String name, Provider provider) {
        Map<String, Provider> others = new LinkedHashMap<>(providers);
        others.put(name, provider);
        return new Scenario(
                about,
                time,
                population,
                pathway,
                domains,
                environment,
                others,
                contracts,
                commissioner,
                economics,
                levers,
                promises,
                design);
    }
}
