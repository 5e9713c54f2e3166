package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Spends worlds where they tell something. New designs are played in few worlds first. One that a design already known
 * beats clearly, by differences paired world by world, or that clearly breaks constraints by more than at least half of those known do,
 * gets no more; the others go on to more and in the end all of them.
 */
final class Race {
    /** Shares after which a look is taken of the worlds a search begins with; then after all of those, and at each doubling. */
    private static final double[] LOOKS = {0.2, 0.5};

    /** Fewer worlds than this tell nothing of an error. */
    private static final int FEWEST = 4;

    /** A difference is clear beyond what luck does more seldom than once in two hundred looks. */
    static final double CLEAR = 0.995;

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
        run(designs, (each, clear) -> isClearlyBarred(each, known) || isClearlyBeaten(each, known, clear));
    }

    /**
     * Plays designs in as many worlds as they deserve beside others that were played in all. One that is beaten may still be
     * wanted, for keeping the constraints better, unless what beats it keeps them clearly.
     */
    void judge(List<Tried> designs, List<Tried> known) {
        List<Tried> keeping = known.stream()
                .filter(each -> Judge.keeping(problem, each) == Keeping.CLEARLY)
                .toList();
        run(designs, (each, clear) -> isClearlyBarred(each, known) || isClearlyBeaten(each, keeping, clear));
    }

    /** The same where one that is beaten may always be wanted. */
    void runUnlessBarred(List<Tried> designs, List<Tried> known) {
        run(designs, (each, clear) -> isClearlyBarred(each, known));
    }

    /** What makes a design hopeless after a look, given the standard errors beyond which a difference is clear. */
    private interface Verdict {
        boolean isOut(Tried design, double clear);
    }

    private void run(List<Tried> designs, Verdict verdict) {
        List<Tried> in = designs;
        for (int look : looks()) {
            upTo(in, look);
            double clear = new TDistribution(null, look - 1).inverseCumulativeProbability(CLEAR);
            in.stream()
                    .filter(each -> each.isImpossible() || verdict.isOut(each, clear))
                    .forEach(Tried::giveUp);
            in = in.stream().filter(each -> !each.isHopeless()).toList();
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

    /** Whether it clearly breaks constraints by more than at least half of those known do. */
    private boolean isClearlyBarred(Tried design, List<Tried> known) {
        double least = design.leastViolation(CLEAR);
        long better = known.stream()
                .filter(other -> other.score().violation() < least)
                .count();
        return 2 * better >= known.size();
    }

    private boolean isClearlyBeaten(Tried design, List<Tried> known, double clear) {
        return known.stream().anyMatch(other -> other.score().isFeasible() && isClearlyWorse(design, other, clear));
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
