package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import outturn.scenario.Spoken;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Pick;

/**
 * The few designs worth showing, seven at most, of those that may be: the best in each objective, the knee
 * (nearest to the best in all of them), the nearest to what is there today, and those that lie farthest from the ones
 * already shown.
 */
final class Choice {
    private static final int MOST = 7;

    private final Problem problem;
    private final List<Found> designs;
    private final Ruler ruler;
    private final Map<Found, String> picks = new LinkedHashMap<>();

    private Choice(Problem problem, List<Found> designs) {
        this.problem = problem;
        this.designs = designs;
        ruler = Ruler.of(problem, designs);
    }

    static List<Pick> of(Problem problem, List<Found> kept, Found today) {
        return kept.isEmpty() ? List.of() : new Choice(problem, kept).picked(today);
    }

    private List<Pick> picked(Found today) {
        for (int at = 0; at < problem.objectives().size() && picks.size() < MOST; at++) {
            int which = at;
            Aim aim = problem.objectives().get(at);
            String best = (aim.less() ? "least " : "most ") + Spoken.plain(aim.name());
            pick(best, each -> ruler.minimised(each, which));
        }
        pick("the knee: nearest to the best in all", this::farFromBest);
        pick("nearest to today's", each -> apart(each, today));
        while (picks.size() < StrictMath.min(MOST, designs.size())) {
            pick("between the others", each -> -nearestPick(each));
        }
        List<Pick> named = new ArrayList<>();
        picks.forEach((design, why) -> named.add(new Pick(design, "design-" + (named.size() + 1), why)));
        return named;
    }

    private void pick(String why, ToDoubleFunction<Found> cost) {
        Found best = Ruler.least(designs, cost);
        if (picks.size() < MOST || picks.containsKey(best)) {
            picks.merge(best, why, (one, other) -> one + "; " + other);
        }
    }

    private double farFromBest(Found design) {
        double[] alike = new double[problem.objectives().size()];
        Arrays.fill(alike, 1);
        return ruler.farFromBest(design, alike);
    }

    private double nearestPick(Found design) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Found pick : picks.keySet()) {
            double sum = 0;
            for (int at = 0; at < problem.objectives().size(); at++) {
                double gap = ruler.scaled(design, at) - ruler.scaled(pick, at);
                sum += gap * gap;
            }
            nearest = StrictMath.min(nearest, pick == design ? -1 : sum);
        }
        return nearest;
    }

    /** How far two designs are apart in what they choose, each variable as a share of its range. */
    private double apart(Found one, Found other) {
        double sum = 0;
        for (int at = 0; at < one.values().length; at++) {
            Variable variable = problem.variables().get(at);
            double range = variable.most() > variable.least() ? variable.most() - variable.least() : 1;
            double gap = (one.values()[at] - other.values()[at]) / range;
            sum += variable.isChoice() ? (gap == 0 ? 0 : 1) : gap * gap;
        }
        return sum;
    }
}
