package outturn.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import outturn.rules.money.Pence;
import outturn.rules.money.Solvency;
import outturn.scenario.Money;
import outturn.scenario.Months;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;

/** What providers spend, hold and may owe, in whole pence a cycle, and how long a failed one's slot stays empty. */
public final class Finances {
    private static final int NEVER = -1;

    private final long[] staff;
    private final long[] overheads;
    private final long[][] client;
    private final long[] reserves;
    private final long[] facility;
    private final double[] interest;
    private final int[] last;
    private final int gap;
    private final int[] closing;
    private final double monthsPerCycle;
    private final double[] hours;
    private final Establishment[] establishments;

    Finances(Scenario scenario, Names names, Clock clock, Ties ties) {
        List<Provider> providers = List.copyOf(scenario.providers().values());
        monthsPerCycle = clock.monthsPerCycle();
        staff = providers.stream()
                .mapToLong(each -> cycle(
                        each.staffHoursPerMonth().value() * each.costPerHour().pence()))
                .toArray();
        overheads = providers.stream()
                .mapToLong(each -> cycle(each.overheadsPerMonth().pence()))
                .toArray();
        client = providers.stream()
                .map(each -> byState(each.clientCosts(), names))
                .toArray(long[][]::new);
        reserves = providers.stream().mapToLong(each -> each.reserves().pence()).toArray();
        facility = providers.stream()
                .mapToLong(each -> each.facility().map(Money::pence).orElse(Solvency.NO_LIMIT))
                .toArray();
        interest = providers.stream()
                .mapToDouble(each -> each.interestPerYear().value())
                .toArray();
        last = scenario.providers().keySet().stream()
                .mapToInt(name -> last(scenario, name, clock))
                .toArray();
        hours = providers.stream()
                .mapToDouble(each -> each.staffHoursPerMonth().value() * monthsPerCycle)
                .toArray();
        establishments = scenario.providers().entrySet().stream()
                .map(named -> named.getValue()
                        .workforce()
                        .map(given -> new Establishment(named.getKey(), named.getValue(), given, clock, ties))
                        .orElse(null))
                .toArray(Establishment[]::new);
        gap = clock.cycles(scenario.commissioner().failure().gap().value());
        Map<String, Months> closed = scenario.commissioner().failure().closing();
        closing = scenario.providers().keySet().stream()
                .mapToInt(name -> closed.containsKey(name)
                        ? clock.warmUp() + clock.last(closed.get(name).value())
                        : NEVER)
                .toArray();
    }

    private static int last(Scenario scenario, String provider, Clock clock) {
        return scenario.contracts().values().stream()
                .filter(contract -> contract.provider().equals(provider))
                .mapToInt(contract ->
                        Window.of(contract.from(), contract.until(), clock).last())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private long cycle(double perMonth) {
        return Pence.whole(perMonth * monthsPerCycle);
    }

    private long[] byState(Map<String, Money> costs, Names names) {
        return names.states().stream()
                .mapToLong(state ->
                        costs.containsKey(state) ? cycle(costs.get(state).pence()) : 0)
                .toArray();
    }

    /**
     * Whether a provider keeps staff and premises in a cycle: until the last of its contracts ends, or for good when it has
     * none. Clients it still treats cost what they cost.
     */
    public boolean keepsStaff(int provider, int cycle) {
        return cycle <= last[provider];
    }

    /** How a provider's staff follow its money; null for one that has the hours it states, always. */
    public Establishment establishment(int provider) {
        return establishments[provider];
    }

    /** Whether some provider's staff follow its money. */
    public boolean anyEstablishment() {
        return Arrays.stream(establishments).anyMatch(Objects::nonNull);
    }

    /** Staff hours a provider states, a cycle. */
    public double hours(int provider) {
        return hours[provider];
    }

    /** Cost of a provider's staff a cycle, all posts filled. */
    public long staff(int provider) {
        return staff[provider];
    }

    /** Overheads of a provider a cycle. */
    public long overheads(int provider) {
        return overheads[provider];
    }

    /** What a client in a state costs a provider a cycle beyond staff. */
    public long client(int provider, int state) {
        return client[provider][state];
    }

    /** Cash of a provider, or of its successor, when it opens. */
    public long reserves(int provider) {
        return reserves[provider];
    }

    /** What a provider may owe, or {@link Solvency#NO_LIMIT}. */
    public long facility(int provider) {
        return facility[provider];
    }

    /** Rate of interest a year on what a provider owes. */
    public double interestPerYear(int provider) {
        return interest[provider];
    }

    /** Whole cycles from a failure to the opening of a successor. */
    public int gap() {
        return gap;
    }

    /** Whether a provider closes at the end of a cycle whatever its cash. */
    public boolean closes(int provider, int cycle) {
        return closing[provider] == cycle;
    }

    /** Months in a cycle. */
    public double monthsPerCycle() {
        return monthsPerCycle;
    }
}
