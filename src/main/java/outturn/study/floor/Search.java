package outturn.study.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import outturn.study.floor.Tried.Sure;

/**
 * Looks for the least point of a scale at which something holds: the first step at which it does, then by halving between
 * that and the one before. Every point is tried with the same luck, and none twice. It takes for granted that what holds at
 * the end of the scale and at a point goes on holding between them; what does not hold at the end is looked for step by
 * step.
 */
public final class Search {
    /** What luck decides is not worth finding more finely. */
    private static final double COARSE = 1.0 / 64;

    private static final double FINE = 1.0 / 16_384;

    private final Scale scale;
    private final boolean reckons;
    private final DoubleFunction<Trial> asking;
    private final TreeMap<Double, Trial> asked = new TreeMap<>();

    /**
     * The points that may be tried.
     *
     * @param steps in the order in which they are tried, rising or falling
     * @param whole whether only whole numbers may be
     */
    record Scale(List<Double> steps, boolean whole) {
        Scale {
            steps = List.copyOf(steps);
        }

        /** From one end to the other in so many equal steps. */
        static Scale even(double from, double to, int steps, boolean whole) {
            List<Double> all = new ArrayList<>();
            for (int step = 0; step <= steps; step++) {
                double at = from + (to - from) * step / steps;
                all.add(whole ? StrictMath.rint(at) : at);
            }
            return new Scale(all.stream().distinct().toList(), whole);
        }

        private double later(double one, double other) {
            boolean rising = steps.get(0) < steps.get(steps.size() - 1);
            return rising ? StrictMath.max(one, other) : StrictMath.min(one, other);
        }

        private double between(double one, double other) {
            double middle = (one + other) / 2;
            return whole ? StrictMath.rint(middle) : middle;
        }
    }

    /** One point, asked no more than is needed: what it is worth may be known without playing it. */
    interface Trial {
        /** Without a chance of ruin where that takes playing it. */
        Tried reckoned();

        /** With all of it. */
        Tried played();
    }

    /** What may hold at a point. */
    private interface Holds {
        boolean at(Trial trial, Sure sure);
    }

    /**
     * @param reckons whether what a point is worth is known without playing it, and so can be found finely
     */
    Search(Scale scale, boolean reckons, DoubleFunction<Trial> asking) {
        this.scale = scale;
        this.reckons = reckons;
        this.asking = asking;
    }

    private Trial trial(double at) {
        return asked.computeIfAbsent(at, asking::apply);
    }

    /** Worth having. */
    Edge worth() {
        return edge((trial, sure) -> trial.reckoned().isWorthIt(sure), reckons ? FINE : COARSE);
    }

    /** Ruin no likelier than a risk. */
    Edge safe(double risk) {
        return edge((trial, sure) -> trial.played().isSafe(risk, sure), COARSE);
    }

    /** Both: where each begins to hold and the other holds too, or else where both first do. */
    Edge both(double risk, Edge worth, Edge safe) {
        Holds holds = (trial, sure) ->
                trial.reckoned().isWorthIt(sure) && trial.played().isSafe(risk, sure);
        return new Edge(
                both(holds, Sure.PERHAPS, worth.perhaps(), safe.perhaps()),
                both(holds, Sure.LIKELY, worth.at(), safe.at()),
                both(holds, Sure.SURELY, worth.surely(), safe.surely()));
    }

    private OptionalDouble both(Holds holds, Sure sure, OptionalDouble worth, OptionalDouble safe) {
        if (worth.isEmpty() || safe.isEmpty()) {
            return OptionalDouble.empty();
        }
        double later = scale.later(worth.getAsDouble(), safe.getAsDouble());
        return holds.at(trial(later), sure) ? OptionalDouble.of(later) : least(at -> holds.at(trial(at), sure), COARSE);
    }

    /** The mean of its cash never below what the bank allows; it has no error of its own. */
    OptionalDouble onAverage() {
        return least(at -> trial(at).played().standsOnAverage(), COARSE);
    }

    private Edge edge(Holds holds, double precision) {
        return new Edge(
                least(at -> holds.at(trial(at), Sure.PERHAPS), precision),
                least(at -> holds.at(trial(at), Sure.LIKELY), precision),
                least(at -> holds.at(trial(at), Sure.SURELY), precision));
    }

    private OptionalDouble least(DoublePredicate holds, double precision) {
        int first = first(holds);
        if (first == scale.steps().size()) {
            return OptionalDouble.empty();
        }
        double found = scale.steps().get(first);
        return OptionalDouble.of(first == 0 ? found : halved(scale.steps().get(first - 1), found, holds, precision));
    }

    /** The first step at which it holds; by halving where it holds at the last, for then it goes on holding. */
    private int first(DoublePredicate holds) {
        List<Double> steps = scale.steps();
        int last = steps.size() - 1;
        if (!holds.test(steps.get(last))) {
            int step = 0;
            while (step <= last && !holds.test(steps.get(step))) {
                step++;
            }
            return step;
        }
        int not = -1;
        int found = last;
        while (found - not > 1) {
            int middle = (not + found) / 2;
            if (holds.test(steps.get(middle))) {
                found = middle;
            } else {
                not = middle;
            }
        }
        return found;
    }

    private double halved(double fails, double holding, DoublePredicate holds, double precision) {
        double not = fails;
        double found = holding;
        double enough = StrictMath.abs(found - not) * precision;
        double middle = scale.between(not, found);
        while (StrictMath.abs(found - not) > enough && middle != not && middle != found) {
            if (holds.test(middle)) {
                found = middle;
            } else {
                not = middle;
            }
            middle = scale.between(not, found);
        }
        return found;
    }

    /** Everything that was played, lowest first. */
    List<Tried> tried() {
        return asked.values().stream()
                .map(Trial::reckoned)
                .filter(tried -> tried.ruined().isPresent())
                .toList();
    }
}
