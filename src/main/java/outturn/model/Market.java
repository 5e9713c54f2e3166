package outturn.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import outturn.rules.pathway.Poisson;
import outturn.scenario.Amount;
import outturn.scenario.Arrivals;
import outturn.scenario.Commissioner.Disruption;
import outturn.scenario.Path;
import outturn.scenario.Population;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.scenario.Share;

/** Demand and supply: how many are referred, and the places and stated effort of each provider. */
public final class Market {
    /** Places of a provider that has no limit. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int initial;
    private final double[] initialUpTo;
    private final int initialStay;
    private final double[] expected;
    private final boolean varies;
    private final double[] shares;
    private final int[][] places;
    private final byte[][] effort;
    private final double dropOut;
    private final int lostTo;
    private final double disruption;
    private final int disrupted;

    Market(Scenario scenario, Names names, Clock clock, Ties ties) {
        Population population = scenario.population();
        initial = population.initial().value();
        initialUpTo = initialStates(population.initialStates(), names);
        initialStay = clock.cycles(population.initialStay().value());
        expected = new double[clock.total()];
        population.arrivals().ifPresent(arrivals -> expect(arrivals, clock));
        varies = population.arrivals().map(Arrivals::variation).orElse(Arrivals.Variation.FIXED)
                == Arrivals.Variation.POISSON;
        List<Provider> providers = List.copyOf(scenario.providers().values());
        shares = providers.stream()
                .mapToDouble(provider -> provider.share().value())
                .toArray();
        places = scenario.providers().entrySet().stream()
                .map(named -> places(named.getKey(), named.getValue(), clock, ties))
                .toArray(int[][]::new);
        effort = providers.stream()
                .map(provider -> effort(provider, names, clock))
                .toArray(byte[][]::new);
        dropOut = scenario.commissioner().failure().dropOut().value();
        Optional<Disruption> moved = scenario.commissioner().failure().disruption();
        disruption = moved.map(each -> 1 - StrictMath.pow(1 - each.perMonth().value(), clock.monthsPerCycle()))
                .orElse(0.0);
        disrupted = moved.map(each -> clock.cycles(each.months().value())).orElse(0);
        lostTo = scenario.lostTo().map(names::state).orElse(Journey.NOWHERE);
    }

    private static double[] initialStates(Map<String, Share> given, Names names) {
        double[] upTo = new double[given.isEmpty() ? 0 : names.states().size()];
        double sum = 0;
        for (int state = 0; state < upTo.length; state++) {
            Share share = given.get(names.states().get(state));
            sum += share == null ? 0 : share.value();
            upTo[state] = sum;
        }
        return upTo;
    }

    private void expect(Arrivals arrivals, Clock clock) {
        Path path = arrivals.path();
        for (int cycle = 0; cycle < expected.length; cycle++) {
            List<Amount> season = arrivals.seasonality();
            double ratio = season.isEmpty()
                    ? 1
                    : season.get(clock.dateOf(cycle).getMonthValue() - 1).value();
            expected[cycle] =
                    arrivals.perMonth().value() * clock.monthsPerCycle() * ratio * path.at(clock.month(cycle));
        }
    }

    private static int[] places(String name, Provider provider, Clock clock, Ties ties) {
        return IntStream.range(0, clock.total())
                .map(cycle -> provider.places()
                        .map(today -> ties.places(name, today.value(), cycle))
                        .orElse(NO_LIMIT))
                .toArray();
    }

    private static byte[] effort(Provider provider, Names names, Clock clock) {
        byte[] byCycle = new byte[clock.total()];
        for (int cycle = 0; cycle < byCycle.length; cycle++) {
            int year = Integer.min(clock.year(cycle), provider.effort().size() - 1);
            byCycle[cycle] = (byte) names.efforts().indexOf(provider.effort().get(year));
        }
        return byCycle;
    }

    /** The first cycle in which demand or supply is not that of another; 0 where what has no date is not. */
    int alikeUntil(Market other) {
        int last = isLike(other) ? expected.length : 0;
        int cycle = 0;
        while (cycle < last && isLike(other, cycle)) {
            cycle++;
        }
        return cycle;
    }

    private boolean isLike(Market other) {
        return initial == other.initial
                && varies == other.varies
                && Arrays.equals(shares, other.shares)
                && dropOut == other.dropOut
                && lostTo == other.lostTo
                && disruption == other.disruption
                && disrupted == other.disrupted;
    }

    private boolean isLike(Market other, int cycle) {
        boolean alike = expected[cycle] == other.expected[cycle];
        for (int provider = 0; provider < shares.length; provider++) {
            alike &= places[provider][cycle] == other.places[provider][cycle]
                    && effort[provider][cycle] == other.effort[provider][cycle];
        }
        return alike;
    }

    /** Clients there when the simulation begins. */
    public int initial() {
        return initial;
    }

    /** Cumulative shares of initial clients by state; empty when all are at the entry. */
    public double[] initialUpTo() {
        return initialUpTo.clone();
    }

    /** The most whole cycles an initial client has been in its state. */
    public int initialStay() {
        return initialStay;
    }

    /** Referrals expected in a cycle. */
    public double expected(int cycle) {
        return expected[cycle];
    }

    /** Whether the number of referrals varies by chance. */
    public boolean varies() {
        return varies;
    }

    /** In how many parts a cycle's referrals are drawn, so that none expects too many. */
    public int parts(int cycle) {
        return 1 + (int) (expected[cycle] / Poisson.PART);
    }

    /** Referrals of a cycle when they do not vary: the whole part of all so far, less those that came before. */
    public int fixedArrivals(int cycle) {
        double before = 0;
        for (int earlier = 0; earlier < cycle; earlier++) {
            before += expected[earlier];
        }
        return (int) (StrictMath.floor(before + expected[cycle] + 1e-9) - StrictMath.floor(before + 1e-9));
    }

    /** How many providers there are. */
    public int providers() {
        return shares.length;
    }

    /** Part of referrals of each provider. */
    public double[] shares() {
        return shares.clone();
    }

    /** Places of a provider in a cycle, or {@link #NO_LIMIT} in every cycle. */
    public int places(int provider, int cycle) {
        return places[provider][cycle];
    }

    /** Whether some provider has only so many places. */
    public boolean limited() {
        for (int[] some : places) {
            if (some[0] != NO_LIMIT) {
                return true;
            }
        }
        return false;
    }

    /** Level of effort a provider states for a cycle, from 0. */
    public int effort(int provider, int cycle) {
        return effort[provider][cycle];
    }

    /** Chance that a client drops out when its provider fails. */
    public double dropOut() {
        return dropOut;
    }

    /** Chance a cycle that a client who was moved when its provider failed is still lost on the way. */
    public double disruption() {
        return disruption;
    }

    /** Cycles after the move for which it may be. */
    public int disrupted() {
        return disrupted;
    }

    /** Where those go who drop out, or {@link Journey#NOWHERE}: then nobody does. */
    public int lostTo() {
        return lostTo;
    }
}
