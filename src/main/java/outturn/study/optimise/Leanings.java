package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Judged;

/**
 * Which design of the front would be recommended if something else were asked for: an objective counting for more or less, a
 * constraint's line drawn elsewhere. Recommended is the knee, the nearest to the best in all objectives, each measured from
 * the best to the worst of the designs that may be shown as things are. Nothing is played for it.
 */
public final class Leanings {
    /** By how much of itself a line is moved. */
    public static final double SHIFT = 0.1;

    private final Optimised optimised;
    private final List<Found> kept;

    /**
     * What is otherwise, and what would then be recommended.
     *
     * @param aim an objective, or a constraint with its line where it would be
     * @param weight how many times as much the objective counts; 1 for a constraint
     * @param looser whether a constraint would be looser
     * @param kept designs of the front that may be shown then
     * @param best none when there is none
     */
    public record Leaning(Aim aim, double weight, boolean looser, int kept, Optional<Found> best) {}

    private Leanings(Optimised optimised) {
        this.optimised = optimised;
        kept = optimised.front().stream()
                .filter(each -> each.isShownFor(optimised.wanted()))
                .toList();
    }

    /** The knee as things are asked for; none when no design keeps the constraints. */
    public static Optional<Found> recommended(Optimised optimised) {
        Leanings all = new Leanings(optimised);
        return all.best(all.kept, all.alike());
    }

    /** Each objective counting twice and half as much, then each line a tenth stricter and looser. */
    public static List<Leaning> of(Optimised optimised) {
        Leanings all = new Leanings(optimised);
        List<Leaning> leanings = new ArrayList<>();
        for (int at = 0; at < all.objectives() && all.objectives() > 1; at++) {
            leanings.add(all.weighted(at, 2));
            leanings.add(all.weighted(at, 0.5));
        }
        for (int at = 0; at < optimised.problem().constraints().size(); at++) {
            leanings.add(all.shifted(at, false));
            leanings.add(all.shifted(at, true));
        }
        return leanings;
    }

    private int objectives() {
        return optimised.problem().objectives().size();
    }

    private double[] alike() {
        double[] weights = new double[objectives()];
        Arrays.fill(weights, 1);
        return weights;
    }

    private Leaning weighted(int objective, double weight) {
        double[] weights = alike();
        weights[objective] = weight;
        return new Leaning(
                optimised.problem().objectives().get(objective), weight, false, kept.size(), best(kept, weights));
    }

    private Leaning shifted(int constraint, boolean looser) {
        Aim aim = optimised.problem().constraints().get(constraint);
        double sign = looser ? SHIFT : -SHIFT;
        Aim there = new Aim(
                aim.name(), aim.statistic(), aim.less(), moved(aim.atMost(), sign), moved(aim.atLeast(), -sign));
        List<Found> then = optimised.front().stream()
                .filter(each -> keeps(each, constraint, there))
                .toList();
        return new Leaning(there, 1, looser, then.size(), best(then, alike()));
    }

    private static OptionalDouble moved(OptionalDouble line, double share) {
        return line.isEmpty()
                ? line
                : OptionalDouble.of(line.getAsDouble() + share * StrictMath.abs(line.getAsDouble()));
    }

    private boolean keeps(Found design, int constraint, Aim there) {
        List<Aim> aims = new ArrayList<>(optimised.problem().constraints());
        aims.set(constraint, there);
        return keeps(design, aims, Judged::ranked) && (design.told().isEmpty() || keeps(design, aims, Judged::told));
    }

    private boolean keeps(Found design, List<Aim> aims, Function<Judged, Figure> of) {
        return Keeping.of(aims, design.constraints().stream().map(of).toList()).isAtLeast(optimised.wanted());
    }

    private Optional<Found> best(List<Found> designs, double[] weights) {
        if (designs.isEmpty()) {
            return Optional.empty();
        }
        Ruler ruler = Ruler.of(optimised.problem(), kept.isEmpty() ? designs : kept);
        return Optional.of(Ruler.least(designs, each -> ruler.farFromBest(each, weights)));
    }
}
