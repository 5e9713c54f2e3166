package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import outturn.rules.contract.Standard;
import outturn.rules.contract.TopSlice;
import outturn.scenario.Contract;
import outturn.scenario.Money;
import outturn.scenario.Months;
import outturn.scenario.Scenario;
import outturn.scenario.Term;

/**
 * Contracts, compiled. Terms are numbered over all contracts in the order of the file, from 0; so are contracts. What the
 * engine tells of by provider and number (a watch, a hold, a state) leads here to the terms that pay for it.
 */
public final class Terms {
    /** Number of no term. */
    public static final int NONE = -1;

    private final List<Clause> clauses;
    private final List<Deal> deals;
    private final Deal[] dealsOf;
    private final Tariff[] tariffs;
    private final int[] lags;
    private final Paying paying;
    private final Passage passage;
    private final Cohorts[] cohorts;
    private final Claw[][] claws;
    private final Block[] blocks;
    private final Withheld[] withheld;
    private final Slice[][] slices;
    private final Bond[] bonds;
    private final List<String> primes;
    private final List<String> investors;

    /**
     * A share of a claim that is clawed back.
     *
     * @param term number of the clawback
     * @param within cycles from the planned exit
     */
    public record Claw(int term, int within, double share) {}

    /**
     * A share of a block that is kept back.
     *
     * @param term its number
     * @param watch number of the key measure among the watches of the provider
     * @param target outcomes a treatment start
     * @param perOutcome chance of release that one outcome more adds, as the provider reckons it
     */
    public record Withheld(int term, int contract, int watch, double share, double target, double perOutcome) {}

    /**
     * A prime's slice.
     *
     * @param term its number
     * @param prime number of the prime
     * @param risk share of the rest that is passed on where results pay
     * @param forRisk pence a cycle that the prime pays for the risk it keeps
     */
    public record Slice(int term, int prime, double share, double risk, long forRisk) {}

    /**
     * A social impact bond.
     *
     * @param term its number
     * @param investor number of the investor
     * @param upFront pence of capital
     * @param over cycles over which it is paid
     */
    public record Bond(int term, int contract, int investor, long upFront, int over) {}

    Terms(Scenario scenario, Names names, Clock clock, Triggers triggers, Ties ties) {
        clauses = clauses(scenario);
        List<String> lines = List.copyOf(scenario.commissioner().lines().keySet());
        deals = scenario.contracts().entrySet().stream()
                .map(each -> Deal.of(each.getKey(), each.getValue(), lines, names, clock))
                .toList();
        dealsOf = clauses.stream().map(this::dealOf).toArray(Deal[]::new);
        primes = partners(term -> term instanceof Term.TopSlice slice ? Optional.of(slice.prime()) : Optional.empty());
        investors =
                partners(term -> term instanceof Term.Investor bond ? Optional.of(bond.investor()) : Optional.empty());
        tariffs = clauses.stream()
                .map(clause -> Tariff.of(clause.term(), values(clause, ties), names, clock)
                        .orElse(null))
                .toArray(Tariff[]::new);
        lags = clauses.stream()
                .mapToInt(clause -> clock.cycles(lag(clause).value()))
                .toArray();
        paying = new Paying(clauses, deals, names, triggers);
        cohorts = clauses.stream()
                .map(clause -> Cohorts.of(clause, dealOf(clause), clock).orElse(null))
                .toArray(Cohorts[]::new);
        passage = new Passage(clauses, deals);
        claws = clauses.stream().map(clause -> claws(clause, clock)).toArray(Claw[][]::new);
        blocks = clauses.stream()
                .flatMap(clause -> Block.of(clause, deals, values(clause, ties), clock).stream())
                .toArray(Block[]::new);
        withheld = clauses.stream()
                .flatMap(clause -> withheld(clause, triggers, scenario).stream())
                .toArray(Withheld[]::new);
        slices = IntStream.range(0, deals.size())
                .mapToObj(contract -> slicesOf(contract, clock))
                .toArray(Slice[][]::new);
        bonds = clauses.stream().flatMap(clause -> bond(clause, clock).stream()).toArray(Bond[]::new);
    }

    private static List<Clause> clauses(Scenario scenario) {
        List<Clause> clauses = new ArrayList<>();
        int contract = 0;
        for (Map.Entry<String, Contract> each : scenario.contracts().entrySet()) {
            for (Map.Entry<String, Term> term : each.getValue().terms().entrySet()) {
                clauses.add(new Clause(
                        clauses.size(), contract, each.getKey(), term.getKey(), each.getValue(), term.getValue()));
            }
            contract++;
        }
        return List.copyOf(clauses);
    }

    private List<String> partners(Function<Term, Optional<String>> name) {
        Collection<String> found = new LinkedHashSet<>();
        clauses.forEach(clause -> name.apply(clause.term()).ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Months lag(Clause clause) {
        Optional<Months> own = Optional.empty();
        if (clause.term() instanceof Term.Outcome outcome) {
            own = outcome.lag();
        } else if (clause.term() instanceof Term.Sustainment held) {
            own = held.lag();
        } else if (clause.term() instanceof Term.CohortThreshold cohort) {
            own = cohort.lag();
        }
        return own.orElse(clause.in().lag());
    }

    private Claw[] claws(Clause claimed, Clock clock) {
        return clauses.stream()
                .filter(clause -> clause.contract() == claimed.contract()
                        && clause.term() instanceof Term.Clawback back
                        && back.terms().contains(claimed.name()))
                .map(clause -> claw(clause.number(), (Term.Clawback) clause.term(), clock))
                .toArray(Claw[]::new);
    }

    private static Claw claw(int number, Term.Clawback term, Clock clock) {
        return new Claw(
                number, clock.cycles(term.within().value()), term.share().value());
    }

    private Optional<Withheld> withheld(Clause clause, Triggers triggers, Scenario scenario) {
        return clause.term() instanceof Term.Withhold term
                ? Optional.of(new Withheld(
                        clause.number(),
                        clause.contract(),
                        triggers.number(dealOf(clause).provider(), term.when()),
                        term.share().value(),
                        term.target().value(),
                        Standard.addedByAnOutcome(
                                term.target().value(),
                                startsPerYear(scenario, clause.in().provider()))))
                : Optional.empty();
    }

    /** Clients a provider reckons to begin treating in a year: its share of who comes. */
    private static double startsPerYear(Scenario scenario, String provider) {
        double coming = scenario.population()
                .arrivals()
                .map(arrivals -> 12 * arrivals.perMonth().value())
                .orElse(12.0
                        * scenario.population().initial().value()
                        / scenario.time().months().value());
        double all = scenario.providers().values().stream()
                .mapToDouble(each -> each.share().value())
                .sum();
        double own = scenario.providers().get(provider).share().value();
        return all > 0 ? coming * own / all : 0;
    }

    private Slice[] slicesOf(int contract, Clock clock) {
        return clauses.stream()
                .filter(clause -> clause.contract() == contract && clause.term() instanceof Term.TopSlice)
                .map(clause -> slice(clause.number(), (Term.TopSlice) clause.term(), clock))
                .toArray(Slice[]::new);
    }

    private Slice slice(int number, Term.TopSlice term, Clock clock) {
        double expected = term.expectedPerMonth().map(Money::pence).orElse(0L) * clock.monthsPerCycle();
        double risk = term.risk().value();
        return new Slice(
                number, primes.indexOf(term.prime()), term.share().value(), risk, TopSlice.forRisk(expected, risk));
    }

    private Optional<Bond> bond(Clause clause, Clock clock) {
        return clause.term() instanceof Term.Investor term
                ? Optional.of(new Bond(
                        clause.number(),
                        clause.contract(),
                        investors.indexOf(term.investor()),
                        term.upFront().pence(),
                        clock.cycles(term.over().value())))
                : Optional.empty();
    }

    private Deal dealOf(Clause clause) {
        return deals.get(clause.contract());
    }

    /** Ratio of today's block and prices, by contract year. */
    private double[] values(Clause clause, Ties ties) {
        Window window = dealOf(clause).window();
        return IntStream.range(0, window.years())
                .mapToDouble(year -> ties.value(clause.contractName(), window, year))
                .toArray();
    }

    /** How many terms there are over all contracts. */
    public int count() {
        return tariffs.length;
    }

    /** A term where it stands. */
    public Clause clause(int term) {
        return clauses.get(term);
    }

    /** All terms, by number. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** How many contracts there are. */
    public int contracts() {
        return slices.length;
    }

    /** A contract, by number. */
    public Deal deal(int contract) {
        return deals.get(contract);
    }

    /** The contract a term stands in. */
    public Deal dealOf(int term) {
        return dealsOf[term];
    }

    /** Prices of an attachment, activity, outcome or sustainment term; null for any other. */
    public Tariff tariff(int term) {
        return tariffs[term];
    }

    /** Cycles from a claim raised under a term to a claim paid or rejected. */
    public int lag(int term) {
        return lags[term];
    }

    /** Terms that pay a provider when a client begins treatment. */
    public int[] attachments(int provider) {
        return paying.attachments(provider);
    }

    /** Terms that pay a provider for a cycle in a state. */
    public int[] activities(int provider, int state) {
        return paying.activities(provider, state);
    }

    /** Outcome, cohort and withhold terms that wait for a watch of a provider. */
    public int[] watching(int provider, int watch) {
        return paying.watching(provider, watch);
    }

    /** Cohort terms of a provider. */
    public int[] cohortTerms(int provider) {
        return paying.cohortTerms(provider);
    }

    /** Cohort terms of a provider that count events. */
    public int[] counting(int provider, int count) {
        return paying.counting(provider, count);
    }

    /** The sustainment term of a hold of a provider; {@link #NONE} for one that is only sought. */
    public int holding(int provider, int hold) {
        return paying.holding(provider, hold);
    }

    /** Cohorts of a cohort term; null for any other. */
    public Cohorts cohorts(int term) {
        return cohorts[term];
    }

    /** How many gates there are. */
    public int gates() {
        return passage.gates();
    }

    /** A gate, by number. */
    public Gate gate(int number) {
        return passage.gate(number);
    }

    /** Gates that claims under a term pass through, in this order. */
    public int[] gatesOn(int term) {
        return passage.gatesOn(term);
    }

    /** What a claim under a term loses when the client comes back, in the order of the file. */
    public Claw[] claws(int term) {
        return claws[term];
    }

    /** Chance that what a term pays for is claimed. */
    double claimed(int term) {
        return clause(term).paysResults() ? 1 - dealOf(term).unclaimed() : 1;
    }

    /** Chance that a claim under a term is not rejected. */
    double accepted(int term) {
        return 1 - dealOf(term).rejected();
    }

    /** The part of a payment under a term that no prime keeps, with the slice or with the risk of results. */
    double kept(int term) {
        double share = 1;
        for (Slice slice : slices[clause(term).contract()]) {
            share *= (1 - slice.share()) * (clause(term).paysResults() ? slice.risk() : 1);
        }
        return share;
    }

    /** Whether an investor is paid what results of a contract earn. */
    boolean financed(int contract) {
        return Arrays.stream(bonds).anyMatch(bond -> bond.contract() == contract);
    }

    /** Whether the contract of a term runs in a cycle; one that states no end goes on. */
    public boolean inForce(int term, int cycle) {
        Window window = dealOf(term).window();
        return window.ends() ? window.holds(cycle) : cycle >= window.from();
    }

    /** All blocks. */
    public Block[] blocks() {
        return blocks;
    }

    /** All shares of blocks that are kept back. */
    public Withheld[] withheld() {
        return withheld;
    }

    /** Slices that primes take of what a contract pays its provider, in the order of the file. */
    public Slice[] slices(int contract) {
        return slices[contract];
    }

    /** All social impact bonds. */
    public Bond[] bonds() {
        return bonds;
    }

    /** Names of primes, by number. */
    public List<String> primes() {
        return primes;
    }

    /** Names of investors, by number. */
    public List<String> investors() {
        return investors;
    }
}
