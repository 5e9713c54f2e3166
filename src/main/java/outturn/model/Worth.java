package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outturn.scenario.Amount;
import outturn.scenario.Economics;
import outturn.scenario.Economics.Bearer;
import outturn.scenario.Economics.Counting;
import outturn.scenario.Economics.RateFrom;
import outturn.scenario.Economics.UnitCost;
import outturn.scenario.Role;
import outturn.scenario.Scenario;

/**
 * Unit costs, utilities and discounting, compiled: what a cycle in a state, a cycle at a level, an entry or an event is
 * worth, and what a cycle of the horizon is worth today.
 */
public final class Worth {
    private final Counting countCosts;
    private final Counting countHealth;
    private final double[] costDiscount;
    private final double[] healthDiscount;
    private final List<Item> items;
    private final double[] lifeYears;
    private final double[] qalys;
    private final double[][] decrements;

    /**
     * A cost by its name.
     *
     * @param pence of a cycle in one of {@code states} or at {@code level}, of entering one of {@code entering}, or of one
     *     event; below zero a saving
     * @param chain it is a cost of a level of; −1 for none
     * @param count of events it is a cost of; −1 for none
     * @param from first cycle of the horizon it is counted
     * @param until last cycle it is counted
     */
    public record Item(
            String name,
            Bearer bearer,
            double pence,
            List<Integer> states,
            List<Integer> entering,
            int chain,
            int level,
            int count,
            int from,
            int until) {}

    Worth(Scenario scenario, Names names, Clock clock) {
        Economics economics = scenario.economics();
        countCosts = economics.countCosts();
        countHealth = economics.countHealth();
        int ahead = economics.discounting().firstCycle() ? 1 : 0;
        costDiscount = discount(economics.discounting().costs(), ahead, clock);
        healthDiscount = discount(economics.discounting().health(), ahead, clock);
        items = economics.costs().entrySet().stream()
                .map(cost -> item(cost.getKey(), cost.getValue(), names, clock))
                .toList();
        double years = 1.0 / clock.perYear();
        lifeYears = new double[names.states().size()];
        qalys = new double[lifeYears.length];
        for (int state = 0; state < lifeYears.length; state++) {
            String name = names.states().get(state);
            boolean dead = scenario.pathway().states().get(name).role() == Role.DEAD;
            Amount utility = economics.utilities().get(name);
            lifeYears[state] = dead ? 0 : years;
            qalys[state] = (utility == null ? dead ? 0 : 1 : utility.value()) * years;
        }
        decrements = decrements(economics.decrements(), names, years);
    }

    /** What a sum in each cycle is worth today: every year of the way divides it by one plus the rate of that year. */
    private static double[] discount(List<RateFrom> rates, int ahead, Clock clock) {
        double[] worth = new double[clock.measured()];
        for (int cycle = 0; cycle < worth.length; cycle++) {
            double years = (double) (cycle + ahead) / clock.perYear();
            worth[cycle] = 1;
            for (int at = 0; at < rates.size(); at++) {
                double from = rates.get(at).fromYear().value();
                double until =
                        at + 1 < rates.size() ? rates.get(at + 1).fromYear().value() : years;
                double within = StrictMath.min(years, until) - from;
                if (within > 0) {
                    worth[cycle] *= StrictMath.pow(1 + rates.get(at).rate().value(), -within);
                }
            }
        }
        return worth;
    }

    private static Item item(String name, UnitCost cost, Names names, Clock clock) {
        double pence = cost.each().pence();
        boolean timed = cost.entering().isEmpty()
                && (cost.domain().isEmpty() || cost.level().isPresent());
        if (timed) {
            pence = pence * cost.per().perYear() / clock.perYear();
        }
        int chain = cost.level().isPresent() ? names.chain(cost.domain().orElseThrow()) : -1;
        return new Item(
                name,
                cost.bearer(),
                pence,
                cost.states().stream().map(names::state).toList(),
                cost.entering().stream().map(names::state).toList(),
                chain,
                chain < 0 ? -1 : names.chainLevel(chain, cost.level().orElseThrow()),
                cost.domain().isPresent() && chain < 0
                        ? names.event(cost.domain().get())
                        : -1,
                clock.cycles(cost.from().value()),
                clock.last(cost.until().value()));
    }

    private static double[][] decrements(Map<String, Map<String, Amount>> given, Names names, double years) {
        List<double[]> byChain = new ArrayList<>();
        for (int chain = 0; chain < names.chains().size(); chain++) {
            Map<String, Amount> byLevel = given.getOrDefault(names.chains().get(chain), Map.of());
            byChain.add(names.chainLevels().get(chain).stream()
                    .mapToDouble(level ->
                            byLevel.containsKey(level) ? byLevel.get(level).value() * years : 0)
                    .toArray());
        }
        return byChain.toArray(double[][]::new);
    }

    /** When in a cycle costs of states and levels are counted. */
    public Counting countCosts() {
        return countCosts;
    }

    /** When in a cycle life-years and quality of life are counted. */
    public Counting countHealth() {
        return countHealth;
    }

    /** What money in a cycle of the horizon is worth today, 0 to 1. */
    public double costDiscount(int cycle) {
        return costDiscount[cycle];
    }

    /** What health in a cycle of the horizon is worth today, 0 to 1. */
    public double healthDiscount(int cycle) {
        return healthDiscount[cycle];
    }

    /** Costs and savings, in the order of the file. */
    public List<Item> items() {
        return items;
    }

    /** Life-years of a cycle in a state: none for the dead. */
    public double lifeYears(int state) {
        return lifeYears[state];
    }

    /** Quality-adjusted life-years of a cycle in a state. */
    public double qalys(int state) {
        return qalys[state];
    }

    /** Quality-adjusted life-years that a cycle at a level of a chain takes away. */
    public double decrement(int chain, int level) {
        return decrements[chain][level];
    }
}
