package outturn.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.*;

/** Whole small scenarios made up from a seed: anything the file can say, within what the checks allow. */
public final class RandomScenarios {
    private final Gen gen;
    private final List<String> states = Gen.names("s", 7);
    private final List<String> groups;
    private final List<String> efforts;
    private final List<String> providers;
    private final Map<String, List<String>> chains = new LinkedHashMap<>();
    private final List<String> events;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final List<String> indices;
    private final int months;

    private RandomScenarios(long seed) {
        gen = new Gen(seed);
        groups = gen.chance(0.8) ? Gen.names("g", gen.whole(2, 4)) : List.of();
        efforts = Gen.names("e", gen.whole(1, 3));
        providers = Gen.names("p", gen.whole(1, 3));
        Gen.names("c", gen.whole(0, 2)).forEach(name -> chains.put(name, Gen.names("l", gen.whole(2, 3))));
        events = Gen.names("n", gen.whole(0, 2));
        indices = Gen.names("i", gen.whole(0, 2));
        months = gen.whole(6, 30);
    }

    /** A scenario that passes the checks; the same for the same seed. */
    public static Scenario scenario(long seed) {
        Scenario scenario = new RandomScenarios(seed).make();
        Slips slips = new Slips();
        CrossCheck.check(scenario, slips);
        if (!slips.found().isEmpty()) {
            throw new IllegalStateException("made up badly from " + seed + ": " + slips.found());
        }
        return scenario;
    }

    /** The same, but for providers that decide for themselves and clients that can be turned away. */
    public static Scenario deciding(long seed) {
        Scenario stated = scenario(seed);
        Gen gen = new Gen(seed ^ 0x5DEECE66DL);
        Map<String, Provider> providers = new LinkedHashMap<>();
        stated.providers()
                .forEach((name, provider) -> providers.put(name, deciding(provider, mayBid(stated, name), gen)));
        Map<String, Contract> contracts = new LinkedHashMap<>();
        stated.contracts().forEach((name, contract) -> contracts.put(name, refusing(contract, gen)));
        Scenario deciding = new Scenario(
                stated.about(),
                stated.time(),
                stated.population(),
                assessing(stated.pathway(), gen),
                stated.domains(),
                stated.environment(),
                providers,
                contracts,
                movingStaff(stated.commissioner(), providers, gen),
                stated.economics(),
                stated.levers(),
                stated.promises());
        Slips slips = new Slips();
        CrossCheck.check(deciding, slips);
        if (!slips.found().isEmpty()) {
            throw new IllegalStateException("made up badly from " + seed + ": " + slips.found());
        }
        return deciding;
    }

    private static boolean mayBid(Scenario stated, String provider) {
        return stated.pathway().admission().isPresent()
                && stated.contracts().values().stream()
                        .anyMatch(contract -> contract.provider().equals(provider));
    }

    private static Provider deciding(Provider provider, boolean mayBid, Gen gen) {
        return new Provider(
                provider.type(),
                provider.share(),
                provider.places(),
                provider.effort(),
                Amount.of(gen.number(1, 200)),
                provider.costPerHour(),
                provider.overheadsPerMonth(),
                provider.clientCosts(),
                provider.reserves(),
                provider.facility(),
                provider.interestPerYear(),
                gen.maybe(
                        0.8,
                        () -> new Decides(
                                Months.of(gen.whole(1, 12)),
                                Money.pence(gen.one(0, 1, 10_00, 500_00)),
                                Amount.of(gen.one(0.0, 0.001, 0.1)),
                                Share.of(gen.number(0, 1)),
                                Share.of(gen.one(1.0, gen.number(0, 1))),
                                Share.of(gen.number(0, 0.2)),
                                Share.of(gen.one(0.0, 0.5, 1.0)),
                                Money.pence(gen.one(0, 0, 5_00)),
                                Amount.of(gen.one(0.0, 0.0, 0.001)),
                                gen.of(List.of(Decides.Thought.values()), 0.8),
                                gen.chance(0.3) && mayBid)),
                gen.maybe(0.5, () -> workforce(gen)));
    }

    /** The lines also move the staff of those who have a workforce. */
    private static Commissioner movingStaff(Commissioner stated, Map<String, Provider> providers, Gen gen) {
        Map<String, Amount> staff = new LinkedHashMap<>();
        providers.forEach((name, provider) -> {
            if (provider.workforce().isPresent()) {
                staff.put(name, Amount.of(gen.number(0, 1.5)));
            }
        });
        Map<String, Commissioner.BudgetLine> lines = new LinkedHashMap<>();
        stated.lines()
                .forEach((name, line) -> lines.put(
                        name,
                        new Commissioner.BudgetLine(
                                line.perYear(),
                                line.path(),
                                line.whenSpent(),
                                line.ringFence(),
                                new Commissioner.Moves(
                                        line.moves().environment(),
                                        line.moves().places(),
                                        line.moves().value(),
                                        staff))));
        return new Commissioner(lines, stated.failure());
    }

    private static Workforce workforce(Gen gen) {
        return new Workforce(
                Amount.of(gen.number(1, 40)),
                Amount.of(gen.number(0.5, 10)),
                Amount.of(gen.one(0.0, 1.0, gen.number(0, 2))),
                Share.of(gen.number(0, 0.9)),
                Amount.of(gen.number(0, 3)),
                Amount.of(gen.number(0, 3)),
                Months.of(gen.whole(1, 8)),
                Months.of(gen.whole(1, 6)),
                Money.pence(gen.whole(0, 3_000_00)),
                Money.pence(gen.whole(0, 9_000_00)),
                gen.maybe(0.5, () -> Money.pence(gen.whole(1, 9_000_00))),
                Months.of(gen.whole(1, 12)),
                gen.maybe(
                        0.5,
                        () -> new Workforce.Volunteers(
                                Amount.of(gen.number(0, 100)),
                                Share.of(gen.number(0, 1)),
                                Share.of(gen.number(0, 0.5)))));
    }

    private static Contract refusing(Contract contract, Gen gen) {
        return new Contract(
                contract.provider(),
                contract.line(),
                contract.from(),
                contract.until(),
                contract.lag(),
                contract.rejected(),
                contract.unclaimed(),
                new Contract.Refusal(gen.chance(0.7), Money.pence(gen.one(0, 0, 100_00))),
                new Contract.Audit(Share.of(gen.number(0, 0.5)), Money.pence(gen.one(0, 50_00))),
                contract.terms());
    }

    private static Pathway assessing(Pathway pathway, Gen gen) {
        Optional<Pathway.Assessment> assessment = pathway.assessment()
                .map(step -> new Pathway.Assessment(
                        step.at(),
                        step.accepted(),
                        Optional.of("s5"),
                        gen.chance(0.8) ? Pathway.Assessor.PROVIDER : Pathway.Assessor.INDEPENDENT,
                        Months.of(gen.one(0, 0, 1, 2)),
                        Share.of(gen.number(0, 1))));
        boolean early = gen.chance(0.7);
        Map<String, State> states = new LinkedHashMap<>(pathway.states());
        if (early) {
            State planned = states.get("s4");
            states.put("s7", new State(Role.EXIT_PLANNED, planned.to(), Optional.empty(), planned.probabilities()));
        }
        List<String> from = gen.one(List.of("s2"), List.of("s2", "s3"));
        return new Pathway(
                pathway.entry(),
                states,
                assessment,
                pathway.admission(),
                early ? Optional.of(new Pathway.EarlyDischarge(from, "s7", "s4")) : Optional.empty(),
                pathway.efforts());
    }

    private Scenario make() {
        Population population = population();
        return new Scenario(
                new About(Optional.of("made up"), Optional.empty(), List.of(), List.of()),
                new Time(
                        Months.of(months),
                        Months.of(gen.chance(0.3) ? gen.whole(1, 6) : 0),
                        java.time.LocalDate.of(gen.whole(2010, 2020), gen.whole(1, 12), 1),
                        Time.Cycle.MONTH),
                population,
                pathway(),
                domains(),
                gen.each(indices, this::path),
                gen.each(providers, this::provider),
                contracts(),
                commissioner(),
                economics(),
                Map.of(),
                Map.of());
    }

    private Population population() {
        List<String> parents = List.of();
        for (String name : Gen.names("a", gen.whole(0, 3))) {
            attributes.put(name, attribute(parents));
            parents = List.of(name);
        }
        return new Population(
                Count.of(gen.whole(0, 60)),
                gen.chance(0.5) ? shares(states.subList(0, gen.whole(1, 6))) : Map.of(),
                Months.of(gen.whole(0, 12)),
                Optional.of(new Arrivals(
                        Amount.of(gen.number(0, 12)),
                        gen.chance(0.3) ? gen.some(12, 12, () -> Amount.of(gen.number(0.5, 1.5))) : List.of(),
                        gen.one(Arrivals.Variation.values()),
                        path())),
                attributes,
                complexity(),
                Amount.of(gen.chance(0.5) ? gen.number(0, 1) : 0),
                byAttribute(-1, 1),
                gen.maybe(
                        0.4,
                        () -> new Severity(
                                Amount.of(gen.number(0, 2)), Share.of(gen.number(0, 1)), gen.of(states, 0.3))),
                gen.each(Gen.names("k", gen.chance(0.4) ? gen.whole(1, 2) : 0), this::capital));
    }

    private Attribute attribute(List<String> parents) {
        List<String> levels = Gen.names("v", gen.whole(1, 3));
        if (parents.isEmpty() || gen.chance(0.5)) {
            return new Attribute(shares(levels), List.of(), Map.of(), isProtected(levels));
        }
        return new Attribute(
                Map.of(),
                parents,
                gen.each(attributes.get(parents.get(0)).levels(), () -> shares(levels)),
                isProtected(levels));
    }

    /** Drawn from nothing, so that the scenarios are otherwise those they were. */
    private static boolean isProtected(List<String> levels) {
        return levels.size() > 1;
    }

    private Map<String, Share> shares(List<String> levels) {
        Map<String, Share> shares = new LinkedHashMap<>();
        int left = 1000;
        for (int at = 0; at < levels.size(); at++) {
            int part = at == levels.size() - 1 ? left : gen.whole(0, left);
            shares.put(levels.get(at), Share.of(part / 1000.0));
            left -= part;
        }
        return shares;
    }

    private Map<String, Map<String, Amount>> byAttribute(double least, double most) {
        Map<String, Map<String, Amount>> values = new LinkedHashMap<>();
        attributes.forEach((name, attribute) -> {
            if (gen.chance(0.6)) {
                values.put(name, gen.each(gen.of(attribute.levels(), 0.7), () -> Amount.of(gen.number(least, most))));
            }
        });
        return values;
    }

    private Optional<Complexity> complexity() {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Amount> cuts = new java.util.ArrayList<>();
        double cut = -0.5;
        for (int at = 1; at < groups.size(); at++) {
            cut += gen.number(0.1, 0.6);
            cuts.add(Amount.of(cut));
        }
        return Optional.of(new Complexity(
                byAttribute(-1, 1), groups, cuts, Share.of(gen.number(0, 0.3)), Share.of(gen.number(0, 0.3))));
    }

    private RecoveryCapital capital() {
        return new RecoveryCapital(
                Share.of(gen.number(0, 1)),
                Amount.of(gen.number(-1, 1)),
                gains(),
                gains(),
                gen.each(gen.of(efforts, 0.5), () -> Amount.of(gen.number(0, 2))),
                gen.each(gen.of(indices, 0.5), () -> Amount.of(gen.number(-1, 1))));
    }

    private Map<String, Map<String, Share>> gains() {
        Map<String, Map<String, Share>> gains = new LinkedHashMap<>();
        gains.put("state", gen.each(gen.of(states, 0.5), () -> Share.of(gen.number(0, 0.2))));
        attributes.forEach((name, attribute) ->
                gains.put(name, gen.each(gen.of(attribute.levels(), 0.3), () -> Share.of(gen.number(0, 0.1)))));
        chains.forEach((name, levels) ->
                gains.put(name, gen.each(gen.of(levels, 0.3), () -> Share.of(gen.number(0, 0.1)))));
        return gains;
    }

    private Path path() {
        return new Path(Amount.of(gen.number(-0.3, 0.3)), gen.some(0, 2, () -> {
            int from = gen.whole(0, months - 1);
            return new Path.Step(
                    Months.of(from),
                    gen.maybe(0.5, () -> Months.of(from + gen.whole(0, 6))),
                    Amount.of(gen.number(0, 1.5)));
        }));
    }

    /** s0 referred, s1 waiting, s2 and s3 treatment, s4 left as planned, s5 left otherwise or in custody, s6 dead. */
    private Pathway pathway() {
        boolean assessed = gen.chance(0.5);
        boolean listed = gen.chance(0.7);
        Map<String, State> made = new LinkedHashMap<>();
        made.put("s0", state(Role.WAITING, "s0", List.of("s1", "s5")));
        made.put("s1", state(Role.WAITING, "s1", listed ? List.of("s5", "s6") : List.of("s2", "s5", "s6")));
        made.put("s2", withAfter(state(Role.TREATMENT, "s2", List.of("s3", "s4", "s5", "s6")), "s3"));
        made.put("s3", state(Role.TREATMENT, "s3", List.of("s4", "s5", "s6")));
        made.put("s4", withAfter(state(Role.EXIT_PLANNED, "s4", List.of("s1", "s6")), "s5"));
        made.put(
                "s5",
                state(
                        gen.one(Role.EXIT_UNPLANNED, Role.CUSTODY, Role.COMMUNITY),
                        "s5",
                        List.of("s0", "s1", "s2", "s6")));
        made.put("s6", new State(Role.DEAD, Map.of(), Optional.empty(), List.of()));
        Map<String, Pathway.Effort> levels = gen.each(efforts, () -> new Pathway.Effort(Amount.of(gen.number(0, 10))));
        return new Pathway(
                Optional.of("s0"),
                made,
                assessed
                        ? Optional.of(new Pathway.Assessment(
                                "s0", "s1", Optional.empty(), Pathway.Assessor.PROVIDER, Months.of(0), Share.of(0)))
                        : Optional.empty(),
                listed ? Optional.of(new Pathway.Admission("s1", "s2")) : Optional.empty(),
                Optional.empty(),
                levels);
    }

    private State state(Role role, String self, List<String> to) {
        if (gen.chance(0.25)) {
            return new State(role, Map.of(), Optional.empty(), rows(to));
        }
        return new State(
                role, gen.each(to, () -> hazard(List.of("group", "effort", "provider"))), Optional.empty(), List.of());
    }

    private State withAfter(State state, String to) {
        if (!state.probabilities().isEmpty() || gen.chance(0.3)) {
            return state;
        }
        return new State(
                state.role(), state.to(), Optional.of(new State.After(Months.of(gen.whole(1, 6)), to)), List.of());
    }

    private List<State.Row> rows(List<String> to) {
        List<State.Row> rows = new java.util.ArrayList<>();
        if (!attributes.isEmpty() && gen.chance(0.5)) {
            String name = gen.one(List.copyOf(attributes.keySet()));
            rows.add(new State.Row(
                    Map.of(name, gen.one(attributes.get(name).levels())),
                    Months.of(0),
                    Months.of(gen.whole(0, 20)),
                    row(to)));
        }
        rows.add(new State.Row(Map.of(), Months.of(0), Months.of(1200), row(to)));
        return rows;
    }

    private Map<String, Share> row(List<String> to) {
        return gen.each(to, () -> Share.of(gen.number(0.01, 0.9 / to.size())));
    }

    private Hazard hazard(List<String> also) {
        Map<String, Map<String, Amount>> ratios = new LinkedHashMap<>(byAttribute(0.3, 3));
        chains.forEach((name, levels) -> {
            if (gen.chance(0.4)) {
                ratios.put(name, gen.each(gen.of(levels, 0.7), () -> Amount.of(gen.number(0, 3))));
            }
        });
        if (gen.chance(0.3)) {
            ratios.put("effort", gen.each(gen.of(efforts, 0.7), () -> Amount.of(gen.number(0.3, 3))));
        }
        if (gen.chance(0.2)) {
            ratios.put("provider", gen.each(gen.of(providers, 0.7), () -> Amount.of(gen.number(0.3, 3))));
        }
        if (also.contains("state") && gen.chance(0.5)) {
            ratios.put("state", gen.each(gen.of(states, 0.5), () -> Amount.of(gen.number(0, 3))));
        }
        if (gen.chance(0.3) && !groups.isEmpty()) {
            ratios.put("group", gen.each(gen.of(groups, 0.7), () -> Amount.of(gen.number(0.3, 3))));
        }
        return new Hazard(
                Rate.of(gen.number(0.001, 0.25), gen.one("per month", "probability per month")),
                ratios,
                Amount.of(gen.chance(0.4) ? gen.number(-1, 1) : 0),
                gen.chance(0.3)
                        ? List.of(
                                new Hazard.Band(Months.of(0), Amount.of(gen.number(0, 3))),
                                new Hazard.Band(Months.of(gen.whole(1, 5)), Amount.of(gen.number(0, 3))))
                        : List.of(),
                gen.each(gen.of(indices, 0.4), () -> Amount.of(gen.number(-1, 1))));
    }

    private Map<String, Domain> domains() {
        Map<String, Domain> domains = new LinkedHashMap<>();
        List<String> also = List.of("state", "group", "effort", "provider");
        chains.forEach((name, levels) -> {
            Map<String, Map<String, Hazard>> moves = new LinkedHashMap<>();
            for (int at = 0; at + 1 < levels.size(); at++) {
                moves.put(levels.get(at), Map.of(levels.get(at + 1), hazard(also)));
            }
            moves.put(levels.get(levels.size() - 1), Map.of(levels.get(0), hazard(also)));
            domains.put(
                    name,
                    new Domain.Chain(
                            Attribute.of(shares(levels)),
                            moves,
                            Share.of(gen.number(0, 0.3)),
                            Share.of(gen.number(0, 0.3))));
        });
        events.forEach(name -> domains.put(name, new Domain.Events(hazard(also))));
        return domains;
    }

    private Provider provider() {
        return new Provider(
                gen.one(Provider.Type.values()),
                Amount.of(gen.number(0.1, 2)),
                gen.maybe(0.5, () -> Count.of(gen.whole(0, 30))),
                gen.some(1, 3, () -> gen.one(efforts)),
                Amount.of(gen.number(0, 300)),
                Money.pence(gen.whole(0, 40_00)),
                Money.pence(gen.whole(0, 2_000_00)),
                gen.each(gen.of(states, 0.3), () -> Money.pence(gen.whole(0, 100_00))),
                Money.pence(gen.whole(0, 20_000_00)),
                gen.maybe(0.5, () -> Money.pence(gen.whole(0, 5_000_00))),
                Share.of(gen.number(0, 0.2)),
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, Contract> contracts() {
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (String provider : providers) {
            if (gen.chance(0.9)) {
                contracts.put("with " + provider, contract(provider));
            }
        }
        return contracts;
    }

    private Contract contract(String provider) {
        int from = gen.chance(0.8) ? 0 : gen.whole(0, months - 1);
        return new Contract(
                provider,
                gen.maybe(0.7, () -> "grant"),
                Months.of(from),
                gen.maybe(0.3, () -> Months.of(from + gen.whole(0, 24))),
                Months.of(gen.whole(0, 4)),
                Share.of(gen.chance(0.5) ? gen.number(0, 0.5) : 0),
                Share.of(gen.chance(0.5) ? gen.number(0, 0.5) : 0),
                Contract.Refusal.FREE,
                Contract.Audit.NONE,
                terms());
    }

    private Map<String, Term> terms() {
        Map<String, Term> terms = new LinkedHashMap<>();
        terms.put("block", new Term.Block(Money.pence(gen.whole(0, 10_000_00)), years()));
        terms.put("attachment", new Term.Attachment(price(), years()));
        if (gen.chance(0.5)) {
            terms.put(
                    "activity",
                    new Term.Activity(
                            List.of(gen.one("s2", "s3")),
                            price(),
                            gen.maybe(0.5, () -> Count.of(gen.whole(0, 60))),
                            Share.of(gen.number(0, 1)),
                            years()));
        }
        for (String name : Gen.names("outcome", gen.whole(1, 3))) {
            terms.put(name, new Term.Outcome(trigger(), price(), lag(), tiers(), years()));
        }
        if (gen.chance(0.5)) {
            terms.put("sustained", sustainment());
        }
        if (gen.chance(0.4)) {
            terms.put("cohort", cohort());
        }
        if (gen.chance(0.3)) {
            terms.put(
                    "withhold",
                    new Term.Withhold(Share.of(gen.number(0, 0.5)), trigger(), Share.of(gen.number(0, 0.5))));
        }
        if (gen.chance(0.5)) {
            terms.put(
                    "clawback",
                    new Term.Clawback(List.of("outcome0"), Months.of(gen.whole(1, 12)), Share.of(gen.number(0, 1))));
        }
        if (gen.chance(0.5)) {
            long floor = gen.chance(0.3) ? gen.whole(0, 3_000_00) : 0;
            terms.put(
                    "limit",
                    new Term.Limit(
                            gen.chance(0.5) ? List.of() : List.of("outcome0", "attachment"),
                            gen.one(Term.Limit.Per.values()),
                            Optional.of(Money.pence(floor + gen.whole(0, 20_000_00))),
                            floor > 0 ? Optional.of(Money.pence(floor)) : Optional.empty()));
        }
        if (gen.chance(0.2)) {
            terms.put("slice", topSlice(Share.of(gen.number(0, 0.5))));
        } else if (gen.chance(0.2)) {
            terms.put(
                    "bond",
                    new Term.Investor(
                            "foundation",
                            Money.pence(gen.whole(0, 20_000_00)),
                            Months.of(gen.whole(1, 12)),
                            Money.pence(gen.whole(0, 20_000_00))));
        }
        return terms;
    }

    /** Its risk is drawn from nothing, so that the scenarios are otherwise those they were. */
    private Term topSlice(Share share) {
        return new Term.TopSlice(
                "prime",
                share,
                Share.of(months % 3 == 0 ? 1 : months % 3 == 1 ? 0.4 : 0),
                Optional.of(Money.pence(months * 100_00L)));
    }

    private List<Amount> years() {
        return gen.some(1, 3, () -> Amount.of(gen.number(0, 1.2)));
    }

    private Map<String, Money> price() {
        List<String> by = groups.isEmpty() || gen.chance(0.4) ? List.of("all") : groups;
        return gen.each(by, () -> Money.pence(gen.whole(0, 2_000_00)));
    }

    private Optional<Months> lag() {
        return gen.maybe(0.3, () -> Months.of(gen.whole(0, 8)));
    }

    private List<Term.Tier> tiers() {
        return gen.chance(0.7)
                ? List.of()
                : List.of(
                        new Term.Tier(Count.of(gen.whole(0, 3)), Amount.of(gen.number(0, 1.5))),
                        new Term.Tier(Count.of(gen.whole(4, 8)), Amount.of(gen.number(0, 1.5))));
    }

    private Trigger trigger() {
        String chain = chains.isEmpty() ? null : gen.one(List.copyOf(chains.keySet()));
        return switch (gen.whole(0, chain == null ? 2 : 4)) {
            case 0 -> new Trigger.Entering(gen.one("s3", "s4", "s5"));
            case 1 -> new Trigger.Retained(Months.of(gen.whole(1, 6)));
            case 2 -> new Trigger.NoReturn("s4", Months.of(gen.whole(1, 9)));
            case 3 -> new Trigger.Review(chain, gen.one(chains.get(chain)), Months.of(gen.whole(1, 6)));
            default -> new Trigger.Change(chain, gen.one(chains.get(chain)), Months.of(gen.whole(1, 4)));
        };
    }

    private Term sustainment() {
        boolean byState = chains.isEmpty() || gen.chance(0.5);
        String chain = byState ? "" : gen.one(List.copyOf(chains.keySet()));
        return new Term.Sustainment(
                byState ? Optional.of(gen.one("s3", "s4")) : Optional.empty(),
                byState ? Optional.empty() : Optional.of(chain),
                byState ? Optional.empty() : Optional.of(gen.one(chains.get(chain))),
                Months.of(gen.whole(1, 3)),
                Count.of(gen.whole(1, 5)),
                price(),
                lag(),
                years());
    }

    private Term cohort() {
        boolean byEvents = !events.isEmpty() && gen.chance(0.5);
        return new Term.CohortThreshold(
                byEvents ? Optional.empty() : Optional.of(trigger()),
                byEvents ? Optional.of(events.get(0)) : Optional.empty(),
                Months.of(gen.whole(1, 6)),
                Months.of(gen.whole(1, 6)),
                Amount.of(gen.number(0.05, 0.6)),
                byEvents ? Term.CohortThreshold.Better.FEWER : Term.CohortThreshold.Better.MORE,
                List.of(
                        new Term.CohortThreshold.Step(
                                Amount.of(gen.number(-0.5, 0)),
                                Money.pence(gen.whole(0, 1_000_00)),
                                Money.pence(gen.whole(0, 300_00))),
                        new Term.CohortThreshold.Step(
                                Amount.of(gen.number(0.01, 0.5)),
                                Money.pence(gen.whole(0, 1_000_00)),
                                Money.pence(gen.whole(0, 300_00)))),
                lag());
    }

    private Commissioner commissioner() {
        return new Commissioner(
                Map.of(
                        "grant",
                        new Commissioner.BudgetLine(
                                Money.pence(gen.whole(0, 400_000_00)),
                                path(),
                                gen.one(Commissioner.WhenSpent.values()),
                                gen.maybe(
                                        0.5,
                                        () -> new Commissioner.RingFence(
                                                Share.of(gen.number(0, 1)),
                                                gen.maybe(0.7, () -> Months.of(gen.whole(0, months - 1))))),
                                new Commissioner.Moves(
                                        gen.each(gen.of(indices, 0.5), () -> Amount.of(gen.number(0, 1.5))),
                                        Map.of(),
                                        Map.of(),
                                        Map.of()))),
                failure());
    }

    /** Drawn from nothing, so that the scenarios are otherwise those they were. */
    private Commissioner.Failure failure() {
        Share dropOut = Share.of(gen.number(0, 1));
        Optional<String> lostTo = gen.maybe(0.5, () -> "s5");
        return new Commissioner.Failure(
                dropOut,
                lostTo,
                Months.of(gen.whole(1, 8)),
                Map.of(),
                lostTo.map(state -> new Commissioner.Disruption(Share.of(0.3), Months.of(1 + months % 5))));
    }

    private Economics economics() {
        Economics.Discounting rates = new Economics.Discounting(
                List.of(new Economics.RateFrom(Count.of(0), Share.of(0.035))),
                List.of(new Economics.RateFrom(Count.of(0), Share.of(0.015))),
                gen.chance(0.5));
        return new Economics(
                rates,
                gen.one(Economics.Counting.values()),
                gen.one(Economics.Counting.values()),
                Map.of(),
                gen.each(gen.of(states, 0.5), () -> Amount.of(gen.number(0, 1))),
                Map.of(),
                List.of());
    }
}
