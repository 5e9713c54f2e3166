package outturn.study.optimise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Worlds that no search plays, and what designs came to in them. */
final class Unseen {
    private final Function<List<Problem.Trial>, List<double[][]>> playing;
    private final int from;
    private final int worlds;
    private final Map<Tried, Tried> played = new LinkedHashMap<>();

    /**
     * @param playing plays designs
     * @param from number of the first world
     * @param worlds how many there are
     */
    Unseen(Function<List<Problem.Trial>, List<double[][]>> playing, int from, int worlds) {
        this.playing = playing;
        this.from = from;
        this.worlds = worlds;
    }

    int worlds() {
        return worlds;
    }

    /** Whether nothing was played in them. */
    boolean isUntouched() {
        return played.isEmpty();
    }

    /** Plays those that have not been. */
    void play(List<Tried> designs) {
        List<Tried> wanting =
                designs.stream().filter(each -> !played.containsKey(each)).toList();
        List<double[][]> rows = playing.apply(trials(wanting));
        for (int at = 0; at < wanting.size(); at++) {
            Tried anew = wanting.get(at).anew();
            anew.add(rows.get(at));
            played.put(wanting.get(at), anew);
        }
    }

    /**
     * Those of some designs that no other beats here, and those that no other beats that keeps the constraints as clearly: what beats
     * one of these may not be worth showing. None of none. Whoever clearly breaks constraints by more than at least half of the
     * best of them as they come is not played to the end; nor is whoever is clearly beaten by one of those that keeps the
     * constraints clearly or, of those that were let go, at all.
     */
    List<Tried> unbeaten(Problem problem, Ended ended) {
        List<Tried> best = Survival.front(ended.left()).stream().map(this::anew).toList();
        Race race = new Race(problem, from, worlds);
        race.whole(best);
        race.judge(wanting(ended.left()), best);
        List<Tried> known =
                unbeaten(problem, ended.left()).stream().map(played::get).toList();
        race.run(wanting(ended.letGo()), known);
        return unbeaten(problem, ended.all());
    }

    private Tried anew(Tried design) {
        return played.computeIfAbsent(design, Tried::anew);
    }

    /** Those of some designs that nobody has thought of playing here. */
    private List<Tried> wanting(List<Tried> designs) {
        return designs.stream()
                .filter(each -> !played.containsKey(each))
                .map(this::anew)
                .toList();
    }

    private List<Tried> unbeaten(Problem problem, List<Tried> designs) {
        Map<Tried, Tried> standing = new LinkedHashMap<>();
        designs.forEach(each -> standing.put(played.get(each), each));
        standing.keySet().removeIf(Tried::isHopeless);
        List<Tried> clear = standing.keySet().stream()
                .filter(each -> Judge.keeping(problem, each).isAtLeast(Keeping.CLEARLY))
                .toList();
        Set<Tried> unbeaten = new LinkedHashSet<>(Survival.front(List.copyOf(standing.keySet())));
        unbeaten.addAll(Survival.front(clear));
        return unbeaten.stream().map(standing::get).toList();
    }

    List<Problem.Trial> trials(List<Tried> designs) {
        List<Problem.Trial> trials = new ArrayList<>();
        designs.forEach(each -> trials.add(new Problem.Trial(each.values(), from, from + worlds)));
        return trials;
    }

    /** What a design came to in these; nothing where it was not played. */
    Optional<Tried> of(Tried design) {
        return Optional.ofNullable(played.get(design));
    }
}
