package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Pick;

/**
 * Which designs are shown: of those that keep every constraint clearly, or where there is none, of those that keep them at all. They
 * are then played in further worlds. Who does not keep the constraints as well there is refused, and the choice is made
 * anew among the others.
 *
 * @param picks as they were before they were played further
 * @param wanted what each of them is, in the worlds it was chosen in and in those it is told in
 */
record Telling(List<Pick> picks, Keeping wanted) {
    /** @param further plays designs in further worlds */
    static Telling of(List<Found> front, Found today, Problem problem, UnaryOperator<List<Found>> further) {
        List<Pick> clear = picks(front, today, problem, further, Keeping.CLEARLY);
        return clear.isEmpty()
                ? new Telling(picks(front, today, problem, further, Keeping.UNCLEARLY), Keeping.UNCLEARLY)
                : new Telling(clear, Keeping.CLEARLY);
    }

    private static List<Pick> picks(
            List<Found> front, Found today, Problem problem, UnaryOperator<List<Found>> further, Keeping wanted) {
        List<Found> candidates = new ArrayList<>(
                front.stream().filter(each -> each.chosen().isAtLeast(wanted)).toList());
        while (true) {
            List<Pick> picks = Choice.of(problem, candidates, today);
            List<Integer> refused = further
                    .apply(picks.stream().map(Pick::design).toList())
                    .stream()
                    .filter(each -> !each.isShownFor(wanted))
                    .map(Found::number)
                    .toList();
            if (refused.isEmpty()) {
                return picks;
            }
            candidates.removeIf(each -> refused.contains(each.number()));
        }
    }
}
