package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import outturn.rules.population.Prognosis;
import outturn.scenario.Amount;
import outturn.scenario.Hazard;

/**
 * Hazards per cycle of the ways out of places, where a place is a state of the pathway or a level of a domain. The ways of
 * one place stand side by side. A hazard is read in two parts that the engine multiplies (model, §4):
 *
 * <pre>    h = fixed · moving</pre>
 *
 * where <i>fixed</i> is the rate and the ratios of what never changes for a client, and <i>moving</i> is everything else:
 * provider, effort, state, domain levels, months in the place, environment and prognosis.
 */
public final class Hazards {
    private static final double[] NONE = {};
    private final int[] firstWay;
    private final int[] target;
    private final double[] rate;
    private final Factors[] factors;
    private final FactorTables tables;
    /** By place; none where its ways depend on too much. */
    private final Exits[] exits;

    private final double[][] bands;
    private final double[][] environment;
    private final double[][] prognosis;
    private final int widest;

    private Hazards(int[] firstWay, List<Way> ways) {
        this.firstWay = firstWay;
        target = ways.stream().mapToInt(Way::target).toArray();
        rate = ways.stream().mapToDouble(Way::rate).toArray();
        factors = ways.stream().map(Way::factors).toArray(Factors[]::new);
        tables = new FactorTables(List.of(factors));
        bands = ways.stream().map(Way::bands).toArray(double[][]::new);
        environment = ways.stream().map(Way::environment).toArray(double[][]::new);
        prognosis = ways.stream().map(Way::prognosis).toArray(double[][]::new);
        exits = new Exits[places()];
        for (int place = 0; place < exits.length; place++) {
            int first = firstWay[place];
            List<Way> out = ways.subList(first, firstWay[place + 1]);
            exits[place] = Exits.of(
                    out.stream().map(Way::factors).toList(),
                    new RateTable.Asked(tables, rate, first),
                    out.stream().map(Way::bands).toList(),
                    out.stream().map(Way::environment).toList(),
                    out.stream().map(Way::prognosis).toList());
        }
        int widestSoFar = 0;
        for (int place = 0; place < places(); place++) {
            widestSoFar = Integer.max(widestSoFar, firstWay[place + 1] - firstWay[place]);
        }
        widest = widestSoFar;
    }

    private record Way(
            int target, double rate, Factors factors, double[] bands, double[] environment, double[] prognosis) {}

    /** Ways by place, in the order of the places; a target is the number of a place in {@code places}. */
    static Hazards of(List<Map<String, Hazard>> waysByPlace, List<String> places, Names names, Clock clock, Ties ties) {
        int[] firstWay = new int[waysByPlace.size() + 1];
        List<Way> ways = new ArrayList<>();
        for (int place = 0; place < waysByPlace.size(); place++) {
            firstWay[place] = ways.size();
            waysByPlace
                    .get(place)
                    .forEach((to, hazard) -> ways.add(compile(places.indexOf(to), hazard, names, clock, ties)));
        }
        firstWay[waysByPlace.size()] = ways.size();
        return new Hazards(firstWay, ways);
    }

    private static Way compile(int target, Hazard hazard, Names names, Clock clock, Ties ties) {
        return new Way(
                target,
                hazard.rate().perYear() / clock.perYear(),
                Factors.ratios(hazard.ratios(), Amount::value, names),
                bands(hazard.bands(), clock),
                environment(hazard.elasticities(), clock, ties),
                prognosis(hazard.prognosis().value()));
    }

    /** Ratios by whole cycles in the place; the last repeats. */
    private static double[] bands(List<Hazard.Band> bands, Clock clock) {
        if (bands.isEmpty()) {
            return NONE;
        }
        int last = clock.cycles(bands.get(bands.size() - 1).from().value());
        double[] ratios = new double[last + 1];
        for (int cycle = 0; cycle <= last; cycle++) {
            ratios[cycle] = 1;
            for (Hazard.Band band : bands) {
                if (cycle >= clock.cycles(band.from().value())) {
                    ratios[cycle] = band.ratio().value();
                }
            }
        }
        return ratios;
    }

    /** Product of indices to their elasticities, by cycle. */
    static double[] environment(Map<String, Amount> elasticities, Clock clock, Ties ties) {
        if (elasticities.isEmpty()) {
            return NONE;
        }
        double[] ratios = new double[clock.total()];
        for (int cycle = 0; cycle < ratios.length; cycle++) {
            ratios[cycle] = 1;
            for (Map.Entry<String, Amount> index : elasticities.entrySet()) {
                ratios[cycle] *= StrictMath.pow(
                        ties.index(index.getKey(), cycle), index.getValue().value());
            }
        }
        return ratios;
    }

    private static double[] prognosis(double coefficient) {
        if (coefficient == 0) {
            return NONE;
        }
        double[] ratios = new double[Prognosis.READINGS];
        for (int reading = 0; reading < ratios.length; reading++) {
            ratios[reading] = StrictMath.exp(coefficient * Prognosis.eta(reading));
        }
        return ratios;
    }

    /**
     * By place, the first cycle in which the world outside may make other hazards of its ways than in others that otherwise are
     * the same, or {@code most} if that is earlier.
     */
    IntStream alikeUntil(Hazards other, int most) {
        return IntStream.range(0, places())
                .map(place -> IntStream.range(firstWay[place], firstWay[place + 1])
                        .map(way -> Arrays.mismatch(environment[way], other.environment[way]))
                        .filter(cycle -> cycle >= 0 && cycle < most)
                        .min()
                        .orElse(most));
    }

    /** How many ways there are in all. */
    public int ways() {
        return target.length;
    }

    /** How many places there are. */
    public int places() {
        return firstWay.length - 1;
    }

    /** The most ways out of one place. */
    public int widest() {
        return widest;
    }

    /** The first way out of a place; its last is the one before the first of the next. */
    public int firstWay(int place) {
        return firstWay[place];
    }

    /** The place a way leads to. */
    public int target(int way) {
        return target[way];
    }

    /** The ways out of a place side by side, or null where they depend on too much. */
    public Exits exits(int place) {
        return exits[place];
    }

    /** The part of a hazard that never changes for a client, per cycle. */
    public double fixed(int way, byte[] attributes, int at, int group) {
        return tables.fixed(way, rate[way], attributes, at, group);
    }

    /**
     * The part of a hazard that moves.
     *
     * @param effort 0 for none, e for the e-th level from 1
     * @param chains levels of the client's domains from {@code at} on
     * @param stay whole cycles in the place
     * @param reading of prognosis, see {@link Prognosis#reading}
     */
    public double moving(
            int way, int provider, int effort, int state, byte[] chains, int at, int stay, int cycle, int reading) {
        double product = tables.moving(way, provider, effort, state, chains, at);
        double[] band = bands[way];
        if (band.length > 0) {
            product *= band[stay < band.length ? stay : band.length - 1];
        }
        if (environment[way].length > 0) {
            product *= environment[way][cycle];
        }
        return prognosis[way].length > 0 ? product * prognosis[way][reading] : product;
    }

    /** The part of {@link #moving} that follows from prognosis. */
    public double prognosisRatio(int way, int reading) {
        return prognosis[way].length > 0 ? prognosis[way][reading] : 1;
    }

    /** Whole cycles in a place after which its ratios by time no longer change. */
    public int longestBand(int place) {
        int longest = 0;
        for (int way = firstWay[place]; way < firstWay[place + 1]; way++) {
            longest = Integer.max(longest, bands[way].length - 1);
        }
        return longest;
    }

    /** Whole cycles after which no ratio by time changes any more, in whatever place. */
    public int longestBand() {
        int longest = 0;
        for (int place = 0; place + 1 < firstWay.length; place++) {
            longest = Integer.max(longest, longestBand(place));
        }
        return longest;
    }

    /** Whether any hazard depends on the level of a chain. */
    public boolean reads(int chain) {
        for (int way = 0; way < factors.length; way++) {
            if (reads(way, chain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the hazard of a way depends on the level of a chain. */
    public boolean reads(int way, int chain) {
        return factors[way].movesWith(chain);
    }

    /** Whether any hazard differs by provider. */
    public boolean readsProvider() {
        for (Factors some : factors) {
            if (some.movesWithProvider()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any hazard depends on prognosis. */
    public boolean readsPrognosis() {
        for (double[] ratios : prognosis) {
            if (ratios.length > 0) {
                return true;
            }
        }
        return false;
    }
}
