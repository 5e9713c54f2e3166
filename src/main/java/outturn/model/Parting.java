package outturn.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import outturn.scenario.Scenario;

/**
 * From when on people of two models may live otherwise, with the same luck. Until then nothing that moves people differs: who
 * they are, the ways they go, demand and supply, the world outside, what is watched for; and nobody decides. Money may
 * differ in everything, and does not part them until a provider that is open in one model is closed in the other.
 */
public final class Parting {
    private static final int[] NOWHERE = {};

    private Parting() {}

    /** The first cycle from which on they may; 0 where they differ from the outset, the number of cycles where they never do. */
    public static int of(Model one, Model other) {
        if (!alike(one.scenario(), other.scenario()) || !one.triggers().isLike(other.triggers())) {
            return 0;
        }
        int supplied = one.market().alikeUntil(other.market());
        return IntStream.of(supplied, outside(one, other), decided(one), decided(other))
                .min()
                .orElseThrow();
    }

    /**
     * The same place by place, for whoever stands the same in both and is given the same effort: the first cycle in which the
     * ways out may differ. States come first, then the levels of each chain, then counts of events. Who people are, how many
     * come and what is watched for may differ in everything. Empty where the places themselves differ.
     */
    public static int[] byPlace(Model one, Model other) {
        if (!one.names().equals(other.names()) || !ways(one.scenario()).equals(ways(other.scenario()))) {
            return NOWHERE;
        }
        int most = IntStream.of(one.capital().alikeUntil(other.capital()), decided(one), decided(other))
                .min()
                .orElseThrow();
        return IntStream.range(0, hazards(one).size())
                .flatMap(at -> hazards(one).get(at).alikeUntil(hazards(other).get(at), most))
                .toArray();
    }

    private static List<Hazards> hazards(Model model) {
        List<Hazards> all = new ArrayList<>();
        all.add(model.journey().hazards());
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            all.add(model.lives().moves(chain));
        }
        all.add(model.lives().events());
        return all;
    }

    /** What ways follow from but for the world outside, in words too, since maps are equal in whatever order. */
    private static List<Object> ways(Scenario scenario) {
        List<Object> ways = List.of(
                scenario.time(),
                scenario.population().severity(),
                scenario.population().capital(),
                scenario.pathway(),
                scenario.domains(),
                scenario.environment().keySet());
        return List.of(ways, ways.toString());
    }

    /** Whether all that has no date is equal, and in the same order, since maps are equal in whatever order. */
    private static boolean alike(Scenario one, Scenario other) {
        List<Object> here = undated(one);
        List<Object> there = undated(other);
        return here.equals(there) && here.toString().equals(there.toString());
    }

    private static List<Object> undated(Scenario scenario) {
        return List.of(
                scenario.time(),
                scenario.population().alone(),
                scenario.pathway(),
                scenario.domains(),
                scenario.environment().keySet(),
                scenario.providers().keySet());
    }

    private static int outside(Model one, Model other) {
        Ties here = new Ties(one.scenario(), one.clock());
        Ties there = new Ties(other.scenario(), other.clock());
        int cycle = 0;
        while (cycle < one.clock().total() && alike(here, there, one.scenario(), cycle)) {
            cycle++;
        }
        return cycle;
    }

    private static boolean alike(Ties here, Ties there, Scenario scenario, int cycle) {
        return scenario.environment().keySet().stream()
                .allMatch(index -> here.index(index, cycle) == there.index(index, cycle));
    }

    private static int decided(Model model) {
        int first = model.clock().total();
        for (int provider = 0; provider < model.market().providers(); provider++) {
            Plan plan = model.plans().of(provider);
            first = plan == null ? first : Integer.min(first, plan.decidesFrom());
        }
        return first;
    }
}
