package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;

/** What there would be to show for the same budget without a search: designs drawn blindly, all in the first worlds. */
final class Blind {
    private static final int GENERATION = -1;

    private final List<Search.Stage> history = new ArrayList<>();
    private List<Tried> front = new ArrayList<>();

    /** @param box of the search it is held against */
    static Blind drawn(Problem problem, long seed, int evaluations, int atOnce, Box box) {
        Blind blind = new Blind();
        List<Tried> designs = new Breeding(problem, seed, GENERATION).blind(evaluations);
        for (int from = 0; from < evaluations; from += atOnce) {
            int upTo = Integer.min(evaluations, from + atOnce);
            List<Tried> some = designs.subList(from, upTo);
            new Race(problem, 0, problem.worlds()).whole(some);
            blind.front.addAll(some);
            blind.front = new ArrayList<>(Survival.front(blind.front));
            blind.history.add(new Search.Stage(blind.history.size(), upTo, box.share(blind.front)));
        }
        return blind;
    }

    List<Tried> front() {
        return front;
    }

    List<Search.Stage> history() {
        return history;
    }
}
