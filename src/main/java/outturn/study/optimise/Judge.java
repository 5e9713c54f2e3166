package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Judged;

/** Puts together what a design came to in the search, in unseen worlds and in further ones. */
final class Judge {
    private Judge() {}

    /**
     * One design.
     *
     * @param number on the front, from 1; 0 for the scenario as it is
     * @param fresh what it came to in the worlds designs are chosen in; nothing where it was not played there
     * @param told what it came to in those they are told in; likewise
     * @param like number of the first design that luck cannot tell it from
     */
    static Found of(Problem problem, int number, Tried design, Optional<Tried> fresh, Optional<Tried> told, int like) {
        List<Judged> objectives = judged(problem.objectives(), 0, design, fresh, told);
        List<Judged> constraints =
                judged(problem.constraints(), problem.objectives().size(), design, fresh, told);
        Keeping chosen = keeping(problem, constraints, Judged::ranked);
        return new Found(
                number,
                design.values(),
                problem instanceof Tariffs tariffs ? tariffs.settings(design.values()) : List.of(),
                objectives,
                constraints,
                chosen,
                told.map(each -> keeping(problem, constraints, Judged::told)),
                like);
    }

    /** Whether a design keeps the constraints in the worlds it has been played in. */
    static Keeping keeping(Problem problem, Tried design) {
        List<Figure> figures = new ArrayList<>();
        for (int at = 0; at < problem.constraints().size(); at++) {
            figures.add(design.figure(
                    problem.constraints().get(at), problem.objectives().size() + at));
        }
        return Keeping.of(problem.constraints(), figures);
    }

    private static Keeping keeping(Problem problem, List<Judged> constraints, Function<Judged, Figure> of) {
        return Keeping.of(problem.constraints(), constraints.stream().map(of).toList());
    }

    private static List<Judged> judged(
            List<Aim> aims, int first, Tried design, Optional<Tried> fresh, Optional<Tried> told) {
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < aims.size(); at++) {
            Aim aim = aims.get(at);
            int column = first + at;
            judged.add(new Judged(
                    design.gauged(aim, column, design.worlds()).value(),
                    figure(aim, column, fresh),
                    figure(aim, column, told)));
        }
        return judged;
    }

    private static Figure figure(Aim aim, int column, Optional<Tried> design) {
        return design.map(each -> each.figure(aim, column)).orElse(Figure.UNKNOWN);
    }
}
