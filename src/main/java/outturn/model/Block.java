package outturn.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import outturn.rules.contract.Price;
import outturn.scenario.Term;

/**
 * A block, compiled.
 *
 * @param term its number
 * @param byYear whole pence a cycle by contract year
 */
public record Block(int term, int contract, Window window, long[] byYear) {

    static Optional<Block> of(Clause clause, List<Deal> deals, double[] values, Clock clock) {
        if (!(clause.term() instanceof Term.Block block)) {
            return Optional.empty();
        }
        Window window = deals.get(clause.contract()).window();
        double cycle = block.perMonth().pence() * clock.monthsPerCycle();
        long[] byYear = IntStream.range(0, window.years())
                .mapToLong(year -> Price.of(cycle, Tariff.ratio(block.byYear(), year) * values[year], 1))
                .toArray();
        return Optional.of(new Block(clause.number(), clause.contract(), window, byYear));
    }

    /** Pence due in a cycle; nothing outside the contract. */
    public long due(int cycle) {
        return window.holds(cycle) ? byYear[window.year(cycle)] : 0;
    }

    /** Pence its provider reckons with in the contract year of a cycle; a contract that states no end goes on. */
    double reckoned(int cycle) {
        boolean inForce = window.ends() ? window.holds(cycle) : cycle >= window.from();
        return inForce ? (double) byYear[window.year(cycle)] * window.perYear() : 0;
    }
}
