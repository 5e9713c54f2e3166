package outturn.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import outturn.rules.commissioning.Elasticity;
import outturn.scenario.Amount;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.Moves;
import outturn.scenario.Scenario;

/** What budget lines do to the rest, cycle by cycle: indices, places, staff and the value of contracts (model, §8). */
final class Ties {
    private final Scenario scenario;
    private final Clock clock;
    private final List<BudgetLine> lines;

    Ties(Scenario scenario, Clock clock) {
        this.scenario = scenario;
        this.clock = clock;
        lines = List.copyOf(scenario.commissioner().lines().values());
    }

    /** An environment index: its own path, times what the lines make of it. */
    double index(String name, int cycle) {
        return scenario.environment().get(name).at(clock.month(cycle)) * ratio(Moves::environment, name, cycle);
    }

    /** Whole places of a provider that has so many today. */
    int places(String provider, int today, int cycle) {
        return (int) StrictMath.floor(today * ratio(Moves::places, provider, cycle) + 1e-9);
    }

    /** Ratio of today's block and prices of a contract in its contract year, as the lines stand when that year begins. */
    double value(String contract, Window window, int year) {
        return ratio(Moves::value, contract, window.from() + year * window.perYear());
    }

    /** Ratio of the staff hours a provider states that the lines leave it money for. */
    double staff(String provider, int cycle) {
        return ratio(Moves::staff, provider, cycle);
    }

    private double ratio(Function<Moves, Map<String, Amount>> what, String name, int cycle) {
        double ratio = 1;
        for (BudgetLine line : lines) {
            Amount elasticity = what.apply(line.moves()).get(name);
            if (elasticity != null) {
                ratio *= Elasticity.ratio(line.at(clock.month(cycle)), elasticity.value());
            }
        }
        return ratio;
    }
}
