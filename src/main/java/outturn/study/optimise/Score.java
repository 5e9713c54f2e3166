package outturn.study.optimise;

/**
 * How a design did: its objectives, each to be made small, and by how much it breaks constraints, 0 when by nothing.
 *
 * <p>Which of two is better is Deb's rule (2000), <i>Computer Methods in Applied Mechanics and Engineering</i> 186,
 * 311–338: one that keeps all constraints before one that does not; of two that do not, the one that breaks them less, all
 * of them added up; of two that do, the one that is nowhere worse and somewhere better, if there is such.
 */
final class Score {
    private final double[] objectives;
    private final double violation;

    Score(double[] objectives, double violation) {
        this.objectives = objectives.clone();
        boolean known = true;
        for (double each : objectives) {
            known &= !Double.isNaN(each);
        }
        this.violation = known ? violation : Double.POSITIVE_INFINITY;
    }

    /** Of one that cannot be played. */
    static Score impossible(int objectives) {
        double[] none = new double[objectives];
        java.util.Arrays.fill(none, Double.POSITIVE_INFINITY);
        return new Score(none, Double.POSITIVE_INFINITY);
    }

    int dimensions() {
        return objectives.length;
    }

    double objective(int which) {
        return objectives[which];
    }

    double[] objectives() {
        return objectives.clone();
    }

    double violation() {
        return violation;
    }

    boolean isFeasible() {
        return violation == 0;
    }

    /** Above 0 when the first is better, below when the second is, 0 when neither is. */
    static int dominance(Score one, Score other) {
        if (one.violation != other.violation && !(one.isFeasible() && other.isFeasible())) {
            return one.violation < other.violation ? 1 : -1;
        }
        boolean better = false;
        boolean worse = false;
        for (int at = 0; at < one.objectives.length; at++) {
            better |= one.objectives[at] < other.objectives[at];
            worse |= one.objectives[at] > other.objectives[at];
        }
        return better == worse ? 0 : better ? 1 : -1;
    }
}
