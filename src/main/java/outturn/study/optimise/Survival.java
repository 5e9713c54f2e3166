package outturn.study.optimise;

import io.jenetics.ext.moea.Pareto;
import io.jenetics.util.ISeq;
import java.util.ArrayList;
import java.util.List;

/**
 * Who goes on to the next generation: whole fronts as long as there is room; of the front for which there is not, those
 * with most room around them ({@link Thinning}). Fronts and crowding are those of Jenetics.
 */
final class Survival {
    private Survival() {}

    /** Those not beaten by any other of these, in order. */
    static List<Tried> front(List<Tried> pool) {
        return pool.isEmpty() ? List.of() : fronts(pool).get(0);
    }

    static List<Tried> of(List<Tried> pool, int wanted) {
        List<Tried> survivors = new ArrayList<>();
        for (List<Tried> front : pool.size() <= wanted ? List.of(pool) : fronts(pool)) {
            int left = wanted - survivors.size();
            survivors.addAll(front.size() <= left ? front : Thinning.to(front, left));
        }
        return survivors;
    }

    /** Where each of a population stands, in its order. */
    static List<Standing> standings(List<Tried> population) {
        int[] ranks = ranks(population);
        double[] rooms = new double[ranks.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            List<Integer> members = at(ranks, rank);
            double[] room = rooms(members.stream().map(population::get).toList());
            for (int at = 0; at < room.length; at++) {
                rooms[members.get(at)] = room[at];
            }
        }
        List<Standing> standings = new ArrayList<>();
        for (int at = 0; at < ranks.length; at++) {
            standings.add(new Standing(ranks[at], rooms[at]));
        }
        return standings;
    }

    private static int[] ranks(List<Tried> pool) {
        return Pareto.rank(scores(pool), Score::dominance);
    }

    private static ISeq<Score> scores(List<Tried> pool) {
        return ISeq.of(pool.stream().map(Tried::score).toList());
    }

    private static List<Integer> at(int[] ranks, int rank) {
        List<Integer> members = new ArrayList<>();
        for (int at = 0; at < ranks.length; at++) {
            if (ranks[at] == rank) {
                members.add(at);
            }
        }
        return members;
    }

    private static List<List<Tried>> fronts(List<Tried> pool) {
        int[] ranks = ranks(pool);
        List<List<Tried>> fronts = new ArrayList<>();
        for (int rank = 0; rank < ranks.length; rank++) {
            List<Tried> front = at(ranks, rank).stream().map(pool::get).toList();
            if (!front.isEmpty()) {
                fronts.add(front);
            }
        }
        return fronts;
    }

    private static double[] rooms(List<Tried> front) {
        if (front.isEmpty()) {
            return new double[0];
        }
        return Pareto.crowdingDistance(
                scores(front),
                (one, other, which) -> Double.compare(one.objective(which), other.objective(which)),
                (one, other, which) -> StrictMath.abs(one.objective(which) - other.objective(which)),
                Score::dimensions);
    }
}
