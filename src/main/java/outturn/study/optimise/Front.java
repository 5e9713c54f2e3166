package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import outturn.study.optimise.Optimised.Found;

/** Designs that no other beats, numbered from 1 by the first objective, best first; the scenario as it is is {@link #TODAY}. */
final class Front {
    /** Number of the scenario as it is. */
    static final int TODAY = 0;

    private final Problem problem;
    private final Tried today;
    private final List<Tried> designs;
    private final Unseen fresh;
    private final Unseen further;
    /** Of each, the first design before it that fresh luck cannot tell it from and that is like none before itself. */
    private final List<Integer> likes = new ArrayList<>();

    /**
     * @param today the scenario as it is
     * @param fresh the worlds designs are chosen in, all of these played there if any are
     * @param further those they are told in
     */
    Front(Problem problem, Tried today, List<Tried> designs, Unseen fresh, Unseen further) {
        this.problem = problem;
        this.today = today;
        this.designs = designs.stream()
                .sorted(Comparator.comparingDouble(
                        each -> fresh.of(each).orElse(each).score().objective(0)))
                .toList();
        this.fresh = fresh;
        this.further = further;
        for (int number = 1; number <= designs.size(); number++) {
            likes.add(like(number));
        }
    }

    List<Tried> designs() {
        return designs;
    }

    Tried design(int number) {
        return number == TODAY ? today : designs.get(number - 1);
    }

    /** What is known by now of all of them. */
    List<Found> found() {
        return IntStream.rangeClosed(1, designs.size()).mapToObj(this::found).toList();
    }

    /** What is known by now of one of them. */
    Found found(int number) {
        return found(number, likes.get(number - 1));
    }

    /** What is known by now of the scenario as it is. */
    Found today() {
        return found(TODAY, TODAY);
    }

    private Found found(int number, int like) {
        Tried design = design(number);
        return Judge.of(problem, number, design, fresh.of(design), further.of(design), like);
    }

    private int like(int number) {
        for (int other = 1; other < number && !fresh.isUntouched(); other++) {
            if (likes.get(other - 1) == other && isLike(design(other), design(number))) {
                return other;
            }
        }
        return number;
    }

    private boolean isLike(Tried one, Tried other) {
        boolean like = true;
        for (int at = 0; at < problem.objectives().size(); at++) {
            like &= Paired.of(
                            problem.objectives().get(at),
                            at,
                            fresh.of(one).orElseThrow(),
                            fresh.of(other).orElseThrow())
                    .isUnclear();
        }
        return like;
    }
}
