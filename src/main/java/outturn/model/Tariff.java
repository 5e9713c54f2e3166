package outturn.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import outturn.rules.contract.Price;
import outturn.rules.contract.Tiers;
import outturn.scenario.Amount;
import outturn.scenario.Count;
import outturn.scenario.Money;
import outturn.scenario.Share;
import outturn.scenario.Term;

/**
 * Prices of a term in whole pence by contract year, tier and recorded group. Here, and nowhere else, the product of price,
 * year and tier is rounded.
 */
public final class Tariff {
    private final int groups;
    private final int[] above;
    private final long[] pence;

    private Tariff(int groups, int[] above, long[] pence) {
        this.groups = groups;
        this.above = above;
        this.pence = pence;
    }

    static Optional<Tariff> of(Term term, double[] values, Names names, Clock clock) {
        int[] none = {};
        double[] full = {1};
        if (term instanceof Term.Attachment fee) {
            return Optional.of(of(fee.price(), 1, fee.byYear(), none, full, values, names));
        }
        if (term instanceof Term.Activity activity) {
            double cycle = clock.monthsPerCycle();
            int[] above = activity.baseline().stream()
                    .mapToInt(months -> inCycles(months, clock))
                    .toArray();
            double[] ratios = {
                1,
                activity.baseline()
                        .map(b -> activity.marginal())
                        .orElse(Share.of(1))
                        .value()
            };
            return Optional.of(of(activity.price(), cycle, activity.byYear(), above, ratios, values, names));
        }
        if (term instanceof Term.Sustainment held) {
            return Optional.of(of(held.price(), 1, held.byYear(), none, full, values, names));
        }
        return term instanceof Term.Outcome outcome ? Optional.of(of(outcome, values, names)) : Optional.empty();
    }

    private static Tariff of(Term.Outcome outcome, double[] values, Names names) {
        int[] above =
                outcome.tiers().stream().mapToInt(tier -> tier.above().value()).toArray();
        double[] ratios = IntStream.rangeClosed(0, above.length)
                .mapToDouble(tier ->
                        tier == 0 ? 1 : outcome.tiers().get(tier - 1).ratio().value())
                .toArray();
        return of(outcome.price(), 1, outcome.byYear(), above, ratios, values, names);
    }

    private static int inCycles(Count months, Clock clock) {
        return (int) StrictMath.rint(months.value() / clock.monthsPerCycle());
    }

    private static Tariff of(
            Map<String, Money> price,
            double scale,
            List<Amount> byYear,
            int[] above,
            double[] ratios,
            double[] values,
            Names names) {
        int groups = names.groups().size();
        int tiers = above.length + 1;
        long[] pence = new long[values.length * tiers * groups];
        for (int at = 0; at < pence.length; at++) {
            int year = at / groups / tiers;
            pence[at] = Price.of(
                    scale * priceOf(price, names.groups().get(at % groups)),
                    ratio(byYear, year) * values[year],
                    ratios[at / groups % tiers]);
        }
        return new Tariff(groups, above, pence);
    }

    private static long priceOf(Map<String, Money> price, String group) {
        Money money = price.getOrDefault("all", price.get(group));
        if (money == null) {
            throw new IllegalStateException("no price for group " + group + " got past the checks");
        }
        return money.pence();
    }

    /** Ratio of a contract year, the last repeating. */
    static double ratio(List<Amount> byYear, int year) {
        return byYear.get(Integer.min(year, byYear.size() - 1)).value();
    }

    /**
     * Whole pence of the next claim.
     *
     * @param year contract year, from 0
     * @param counted claims raised so far in that year
     */
    public long pence(int recorded, int year, int counted) {
        int tiers = above.length + 1;
        return pence[(year * tiers + Tiers.next(above, counted)) * groups + recorded];
    }

    /** Whether the price depends on how many were claimed before. */
    public boolean tiered() {
        return above.length > 0;
    }
}
