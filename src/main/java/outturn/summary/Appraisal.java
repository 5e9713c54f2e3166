package outturn.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Counts;
import outturn.model.Model;
import outturn.model.Worth;
import outturn.scenario.Economics.Bearer;
import outturn.scenario.Economics.Counting;

/**
 * What a world costs and what health there is in it, from counts of one replication or from expectations alike. What a
 * cycle costs is a state's or a level's price times the clients there at its start, at its end, or the mean of both; each
 * cycle is discounted to today.
 *
 * @param costs by name, in the order of the file
 * @param lifeYears lived by all clients together
 * @param lifeYearsToday the same, discounted
 * @param qalys years of life weighted by their quality
 * @param qalysToday the same, discounted
 */
public record Appraisal(List<Cost> costs, double lifeYears, double lifeYearsToday, double qalys, double qalysToday) {
    /**
     * One cost or saving, in pence; below zero a saving.
     *
     * @param today discounted
     */
    public record Cost(String name, Bearer bearer, double pence, double today) {}

    public Appraisal {
        costs = List.copyOf(costs);
    }

    /** Appraises what was counted, or expected, of a model. */
    public static Appraisal of(Model model, Counts counts) {
        double[] lifeYears = new double[2];
        double[] qalys = new double[2];
        for (int cycle = 0; cycle < model.clock().measured(); cycle++) {
            double discount = model.worth().healthDiscount(cycle);
            add(lifeYears, lifeYears(model, counts, cycle), discount);
            add(qalys, qalys(model, counts, cycle), discount);
        }
        List<Cost> costs = model.worth().items().stream()
                .map(item -> cost(model, item, counts))
                .toList();
        return new Appraisal(costs, lifeYears[0], lifeYears[1], qalys[0], qalys[1]);
    }

    /** What money of each cycle comes to today, such as payments in pence. */
    public static double today(Worth worth, double[] byCycle) {
        double today = 0;
        for (int cycle = 0; cycle < byCycle.length; cycle++) {
            today += worth.costDiscount(cycle) * byCycle[cycle];
        }
        return today;
    }

    private static void add(double[] sums, double amount, double discount) {
        sums[0] += amount;
        sums[1] += amount * discount;
    }

    private static Cost cost(Model model, Worth.Item item, Counts counts) {
        double[] pence = new double[2];
        int last = StrictMath.min(item.until(), model.clock().measured() - 1);
        for (int cycle = item.from(); cycle <= last; cycle++) {
            double number = number(model, item, counts, cycle);
            add(pence, number * item.pence(), model.worth().costDiscount(cycle));
        }
        return new Cost(item.name(), item.bearer(), pence[0], pence[1]);
    }

    /** Cycles lived in the states or at the level, entries or events. */
    private static double number(Model model, Worth.Item item, Counts counts, int cycle) {
        Counting counting = model.worth().countCosts();
        double number = 0;
        for (int state : item.states()) {
            number += in(counting, counts, state, cycle);
        }
        for (int state : item.entering()) {
            number += counts.clientsEntering(state, cycle);
        }
        if (item.chain() >= 0) {
            number += at(counting, counts, item.chain(), item.level(), cycle);
        }
        return item.count() >= 0 ? number + counts.eventsOf(item.count(), cycle) : number;
    }

    private static double lifeYears(Model model, Counts counts, int cycle) {
        double years = 0;
        for (int state = 0; state < model.journey().states(); state++) {
            years += model.worth().lifeYears(state) * in(model.worth().countHealth(), counts, state, cycle);
        }
        return years;
    }

    private static double qalys(Model model, Counts counts, int cycle) {
        Counting counting = model.worth().countHealth();
        double qalys = 0;
        for (int state = 0; state < model.journey().states(); state++) {
            qalys += model.worth().qalys(state) * in(counting, counts, state, cycle);
        }
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            for (int level = 0; level < model.lives().levels(chain); level++) {
                double decrement = model.worth().decrement(chain, level);
                qalys -= decrement == 0 ? 0 : decrement * at(counting, counts, chain, level, cycle);
            }
        }
        return qalys;
    }

    private static double in(Counting counting, Counts counts, int state, int cycle) {
        return switch (counting) {
            case START -> counts.clientsIn(state, cycle);
            case END -> counts.clientsIn(state, cycle + 1);
            case HALF_CYCLE -> (counts.clientsIn(state, cycle) + counts.clientsIn(state, cycle + 1)) / 2;
        };
    }

    private static double at(Counting counting, Counts counts, int chain, int level, int cycle) {
        return switch (counting) {
            case START -> counts.clientsAt(chain, level, cycle);
            case END -> counts.clientsAt(chain, level, cycle + 1);
            case HALF_CYCLE -> (counts.clientsAt(chain, level, cycle) + counts.clientsAt(chain, level, cycle + 1)) / 2;
        };
    }

    /** Costs less savings that one bearer bears, in pence. */
    public double pence(Bearer bearer) {
        return sum(cost -> cost.bearer() == bearer, Cost::pence);
    }

    /** Costs less savings that one bearer bears, in pence, discounted. */
    public double penceToday(Bearer bearer) {
        return sum(cost -> cost.bearer() == bearer, Cost::today);
    }

    /** Costs less savings, whoever bears them, in pence. */
    public double pence() {
        return sum(cost -> true, Cost::pence);
    }

    /** Costs less savings, whoever bears them, in pence, discounted. */
    public double penceToday() {
        return sum(cost -> true, Cost::today);
    }

    private double sum(Predicate<Cost> counted, ToDoubleFunction<Cost> amount) {
        double sum = 0;
        for (Cost cost : costs) {
            sum += counted.test(cost) ? amount.applyAsDouble(cost) : 0;
        }
        return sum;
    }
}
