package outturn.study.floor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.population.Frailty;
import outturn.scenario.Amount;
import outturn.scenario.Provider;
import outturn.scenario.Quantity;
import outturn.scenario.Quantity.Distribution;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;

/**
 * Providers like the named one: its reserves, the size of its area with everybody in it, what it spends, and what it achieves,
 * each so many times what it is, drawn apart from one another. What it achieves is drawn as what its results pay: to be paid
 * for a tenth more of the same clients is, to its money, to be paid a tenth more for each.
 */
public final class Peers {
    /** A ratio from half to double, in 19 of 20. */
    private static final Spread DOUBLE = new Spread(0.5, 2, Distribution.LOGNORMAL, false);

    /** Ends of an interval of 19 in 20 stand so many standard deviations from its middle. */
    private static final double ENDS = 1.96;

    private final String provider;
    private final long seed;
    private final Map<Trait, Spread> spreads;

    /** In what providers differ. */
    public enum Trait {
        RESERVES("reserves"),
        SIZE("size of the area and its places"),
        COST("cost of staff, overheads and clients"),
        QUALITY("results achieved");

        private final String words;

        Trait(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * How a ratio to the named provider is spread.
     *
     * @param low its lower end: the least of a uniform or triangular one, else 1 in 40 lies below
     * @param high its upper end
     * @param stated whether the scenario says so; if not it is assumed
     */
    public record Spread(double low, double high, Distribution shape, boolean stated) {}

    Peers(Scenario scenario, String provider, long seed) {
        this.provider = provider;
        this.seed = seed;
        Provider named = scenario.providers().get(provider);
        spreads = new EnumMap<>(Trait.class);
        spreads.put(Trait.RESERVES, spread(named.reserves().quantity(), DOUBLE));
        Quantity clients = scenario.population()
                .arrivals()
                .map(come -> come.perMonth().quantity())
                .orElse(Amount.of(1).quantity());
        spreads.put(Trait.SIZE, spread(clients, DOUBLE));
        spreads.put(
                Trait.COST,
                spread(named.costPerHour().quantity(), new Spread(0.9, 1.1, Distribution.LOGNORMAL, false)));
        spreads.put(Trait.QUALITY, new Spread(0.8, 1.25, Distribution.LOGNORMAL, false));
    }

    /** How they differ. */
    Map<Trait, Spread> spreads() {
        return spreads;
    }

    /** As the scenario has it, where it gives a range on both sides of a number above 0; else as assumed. */
    static Spread spread(Quantity quantity, Spread assumed) {
        double value = quantity.value();
        boolean ranged = quantity.low().isPresent() && quantity.high().isPresent() && value > 0;
        if (!ranged || quantity.low().get() <= 0) {
            return assumed;
        }
        Distribution shape = quantity.distribution().orElse(Distribution.LOGNORMAL);
        return new Spread(quantity.low().get() / value, quantity.high().get() / value, shape, true);
    }

    /** The scenario of one of them, by its number. */
    Reading<Scenario> drawn(Reading<Scenario> from, int number) {
        long world = Draws.world(seed, number);
        Map<Trait, Double> ratios = new EnumMap<>(Trait.class);
        spreads.forEach((trait, spread) ->
                ratios.put(trait, ratio(spread, Draws.uniform(world, 0, 0, Purpose.AREA + 1 + trait.ordinal()))));
        Reading<Scenario> sized = Books.with(from, Scaled.area(from.value(), ratios.get(Trait.SIZE)));
        Scenario scenario = sized.value();
        List<Setting> own = new ArrayList<>(Scaled.reserves(scenario, provider, ratios.get(Trait.RESERVES)));
        Reading<Scenario> banked = Books.with(sized, own);
        List<Setting> rest = new ArrayList<>(Scaled.costs(banked.value(), provider, ratios.get(Trait.COST)));
        rest.addAll(Scaled.results(banked.value(), provider, ratios.get(Trait.QUALITY)));
        return Books.with(banked, rest);
    }

    /**
     * A ratio by its luck. What is neither uniform nor triangular nor normal is drawn as lognormal with the same ends, which for
     * ratios about 1 differs little.
     */
    static double ratio(Spread spread, double luck) {
        double low = spread.low();
        double high = spread.high();
        double normal = Frailty.points(1)[Frailty.point(luck)] / ENDS;
        return switch (spread.shape()) {
            case UNIFORM -> low + (high - low) * luck;
            case TRIANGULAR -> triangular(low, high, luck);
            case NORMAL -> StrictMath.max(0, (low + high) / 2 + (high - low) / 2 * normal);
            default ->
                StrictMath.exp(
                        (StrictMath.log(low) + StrictMath.log(high)) / 2 + StrictMath.log(high / low) / 2 * normal);
        };
    }

    /** With its peak at 1. */
    private static double triangular(double low, double high, double luck) {
        double peak = (1 - low) / (high - low);
        return luck < peak
                ? low + StrictMath.sqrt(luck * (high - low) * (1 - low))
                : high - StrictMath.sqrt((1 - luck) * (high - low) * (high - 1));
    }
}
