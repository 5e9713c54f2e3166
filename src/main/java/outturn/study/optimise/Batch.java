package outturn.study.optimise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Designs that are played together in the same worlds, on one thread.
 *
 * @param places of the designs among the trials
 * @param from number of the first world
 * @param upTo number after the last
 */
record Batch(List<Integer> places, int from, int upTo) {
    /** More designs than this at once gain little, and ask for memory. */
    private static final int MOST = 16;

    private record Worlds(int from, int upTo) {}

    /** Some of the trials, in batches of like size that leave no thread idle for long. */
    static List<Batch> of(List<Problem.Trial> trials, List<Integer> some, int threads) {
        Map<Worlds, List<Integer>> same = new LinkedHashMap<>();
        for (int at : some) {
            Worlds worlds = new Worlds(trials.get(at).from(), trials.get(at).upTo());
            same.computeIfAbsent(worlds, each -> new ArrayList<>()).add(at);
        }
        List<Batch> batches = new ArrayList<>();
        same.forEach((worlds, places) -> {
            int rounds = (places.size() + threads * MOST - 1) / (threads * MOST);
            int parts = Integer.min(places.size(), threads * rounds);
            for (int part = 0; part < parts; part++) {
                int first = part * places.size() / parts;
                int after = (part + 1) * places.size() / parts;
                batches.add(new Batch(places.subList(first, after), worlds.from, worlds.upTo));
            }
        });
        return batches;
    }
}
