package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import outturn.summary.Gauged;

/**
 * Spends worlds where they tell something. New designs are played in few worlds first. One that a design already known
 * beats clearly, by differences paired world by world, or that clearly breaks constraints by more than any of those known,
 * gets no more; the others go on to more and in the end all of them.
 */
final class Race {
    /** Shares after which a look is taken of the worlds a search begins with; then after all of those, and at each doubling. */
    private static final double[] LOOKS = {0.2, 0.5};

    /** Fewer worlds than this tell nothing of an error. */
    private static final int FEWEST = 4;

    /** A difference is clear beyond what luck does more seldom than once in two hundred looks. */
    private static final double CLEAR = 0.995;

    private final Problem problem;
    private final int from;
    private final int all;
    private long spent;

    /**
     * @param from number of the first world
     * @param all how many worlds there are
     */
    Race(Problem problem, int from, int all) {
        this.problem = problem;
        this.from = from;
        this.all = all;
    }

    /** Worlds played, all designs together. */
    long spent() {
        return spent;
    }

    /** Plays designs in all worlds. */
    void whole(List<Tried> designs) {
        upTo(designs, all);
    }

    /** Plays designs in as many worlds as they deserve beside others that were played in all. */
    void run(List<Tried> designs, List<Tried> known) {
        List<Tried> in = designs;
        for (int look : looks()) {
            upTo(in, look);
            double clear = new TDistribution(null, look - 1).inverseCumulativeProbability(CLEAR);
            in = in.stream().filter(each -> !isOut(each, known, clear)).toList();
        }
        upTo(in, all);
    }

    private List<Integer> looks() {
        List<Integer> looks = new ArrayList<>();
        for (double share : LOOKS) {
            looks.add((int) (problem.worlds() * share));
        }
        for (int worlds = problem.worlds(); worlds < all; worlds *= 2) {
            looks.add(worlds);
        }
        looks.removeIf(worlds -> worlds < FEWEST);
        return looks;
    }

    private void upTo(List<Tried> designs, int worlds) {
        List<Tried> wanting = designs.stream()
                .filter(each -> !each.isImpossible() && each.worlds() < worlds)
                .toList();
        List<Problem.Trial> trials = new ArrayList<>();
        for (Tried each : wanting) {
            trials.add(new Problem.Trial(each.values(), from + each.worlds(), from + worlds));
            spent += worlds - each.worlds();
        }
        List<double[][]> rows = problem.play(trials);
        for (int at = 0; at < wanting.size(); at++) {
            wanting.get(at).add(rows.get(at));
        }
    }

    /** @param clear standard errors beyond which a difference is clear */
    private boolean isOut(Tried design, List<Tried> known, double clear) {
        boolean out = design.isImpossible()
                || isClearlyBarred(design, known, clear)
                || known.stream().anyMatch(other -> other.score().isFeasible() && isClearlyWorse(design, other, clear));
        if (out) {
            design.giveUp();
        }
        return out;
    }

    /** Whether it clearly breaks constraints by more than any of those known does. */
    private boolean isClearlyBarred(Tried design, List<Tried> known, double clear) {
        double least = leastViolation(design, clear);
        return known.stream().allMatch(other -> other.score().violation() < least);
    }

    private double leastViolation(Tried design, double clear) {
        double least = 0;
        for (int at = 0; at < problem.constraints().size(); at++) {
            Gauged found = design.constraint(at);
            least += problem.constraints().get(at).beyond(found.value(), clear * found.error());
        }
        return least;
    }

    /** Whether it is clearly no better in anything and clearly worse in something. */
    private boolean isClearlyWorse(Tried design, Tried other, double clear) {
        boolean worse = false;
        for (int at = 0; at < problem.objectives().size(); at++) {
            Paired gap = Paired.of(problem.objectives().get(at), at, design, other);
            if (!(gap.low(clear) >= 0)) {
                return false;
            }
            worse |= gap.low(clear) > 0;
        }
        return worse;
    }
}
