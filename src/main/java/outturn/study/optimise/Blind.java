package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;

/**
 * What there would be to show without a search: as many designs as it has spent evaluations, drawn blindly, all in the first
 * worlds. None is played on once those found before it beat it clearly, so they cost less than the search has spent.
 */
final class Blind {
    private static final int GENERATION = -1;

    private final List<Search.Stage> history = new ArrayList<>();
    private final List<Tried> letGo = new ArrayList<>();
    private List<Tried> alive = new ArrayList<>();

    /** @param box of the search it is held against */
    static Blind drawn(Problem problem, long seed, int evaluations, int atOnce, Box box) {
        Blind blind = new Blind();
        List<Tried> designs = new Breeding(problem, seed, GENERATION).blind(evaluations);
        for (int from = 0; from < evaluations; from += atOnce) {
            int upTo = Integer.min(evaluations, from + atOnce);
            List<Tried> some = designs.subList(from, upTo);
            Race race = new Race(problem, 0, problem.worlds());
            if (blind.alive.isEmpty()) {
                race.whole(some);
            } else {
                race.run(some, Survival.front(blind.alive));
            }
            some.stream().filter(each -> !each.isHopeless()).forEach(blind.alive::add);
            blind.alive = new ArrayList<>(Survival.of(blind.alive, Search.kept(problem, atOnce)));
            blind.letGo.addAll(some);
            blind.history.add(new Search.Stage(blind.history.size(), upTo, box.share(blind.alive)));
        }
        blind.letGo.removeAll(blind.alive);
        blind.letGo.removeIf(each -> !each.mayKeep(Race.CLEAR));
        return blind;
    }

    /** Of them as many are left as a search keeps that breeds from as many as are drawn at once, chosen as it chooses. */
    Ended ended() {
        return new Ended(alive, letGo);
    }

    List<Search.Stage> history() {
        return history;
    }
}
