package outturn.study.optimise;

import java.util.List;
import java.util.Optional;
import outturn.scenario.json.Setting;
import outturn.simulation.Asked;
import outturn.simulation.Identity;
import outturn.summary.Bounds;

/**
 * What a search found.
 *
 * @param asked the scenario as it is
 * @param problem what was searched
 * @param units what objectives, then constraints, are counted in
 * @param front of the designs tried, those that no other beats on luck the search never saw, and those that no other beats
 *     that keeps the constraints as clearly; when it was stopped early, those that no other beats on the luck of the search.
 *     By the first objective, best first
 * @param chosen the designs of the front to be shown, at most seven
 * @param wanted what each of those is: keeps the constraints clearly or, where there is none such, keeps them
 * @param effects what the scenario as it is, then the designs to be shown, do to each group; none when it was stopped early
 * @param parted what the figures of the scenario as it is, then of the designs to be shown, are made of; none when it was
 *     stopped early
 * @param today the scenario as it is, or the nearest to it that a design may be
 * @param optimism by how much better the front of the search looked in the search than on fresh luck, in each objective, on
 *     average; above 0 where it looked better than it is. None when it was stopped early
 * @param history how far the search was after each generation
 * @param blind the same of as many designs drawn blindly; none when that was not asked for
 * @param box the best and the reference point, in which hypervolumes are measured
 * @param fresh hypervolumes on luck the search never saw: of the front, and of the blind front
 * @param searched worlds of the search that the front was ranked in
 * @param worlds of luck the search never saw that every design of the front was played in, and designs were chosen in; 0
 *     when it was stopped early
 * @param further worlds of luck that had no part in choosing, of which the designs shown are told; likewise
 * @param evaluations designs played in as many worlds as the search begins with
 * @param tried different designs, most of which were played in some of them
 * @param stopped whether it was stopped before its budget was spent
 */
public record Optimised(
        Asked asked,
        Identity identity,
        Tariffs problem,
        List<String> units,
        List<Found> front,
        List<Pick> chosen,
        Keeping wanted,
        List<Effect> effects,
        List<Parted> parted,
        Found today,
        List<Double> optimism,
        List<Search.Stage> history,
        List<Search.Stage> blind,
        List<Corner> box,
        Fresh fresh,
        int searched,
        int worlds,
        int further,
        double evaluations,
        long tried,
        boolean stopped) {

    /**
     * One objective's edge of the box, as it is counted.
     *
     * @param best the best of the first designs
     * @param reference a tenth beyond the worst of them
     */
    public record Corner(double best, double reference) {}

    /** Hypervolumes on luck the search never saw, as shares of the box; NaN where not worked out. */
    public record Fresh(double front, double blind) {}

    /**
     * One number of a design.
     *
     * @param search on the worlds it was ranked in; NaN for a design that was let go on the way
     * @param fresh on worlds the search never saw, in which designs are chosen; unknown when it was stopped early
     * @param told on further worlds, which had no part in choosing; unknown where it was not played there
     */
    public record Judged(double search, Figure fresh, Figure told) {
        /** By what it is chosen: the fresh number where there is one. */
        public Figure ranked() {
            return Double.isNaN(fresh.value()) ? new Figure(search, Double.NaN, Bounds.UNKNOWN) : fresh;
        }

        /** What is best known of it: what is told where there is such. */
        public Figure best() {
            return Double.isNaN(told.value()) ? ranked() : told;
        }
    }

    /**
     * A design.
     *
     * @param number on the front, from 1; 0 for the scenario as it is
     * @param values of the variables
     * @param chosen whether it keeps the constraints in the worlds that designs are chosen in
     * @param told whether it does in those they are told in; nothing where it was not played there
     * @param like number of the first design of the front that luck cannot tell it from in any objective; its own when
     *     there is none before it
     */
    public record Found(
            int number,
            double[] values,
            List<Setting> settings,
            List<Judged> objectives,
            List<Judged> constraints,
            Keeping chosen,
            Optional<Keeping> told,
            int like) {
        /** Whether it keeps the constraints, in the worlds of {@link Judged#best}. */
        public Keeping keeping() {
            return told.orElse(chosen);
        }

        /** Whether it is as good as is wanted of a design that is shown, wherever it was played. */
        boolean isShownFor(Keeping wanted) {
            return chosen.isAtLeast(wanted)
                    && told.map(each -> each.isAtLeast(wanted)).orElse(true);
        }
    }

    /**
     * A design to be shown.
     *
     * @param why in words: {@code least bill}
     */
    public record Pick(Found design, String name, String why) {}

    public Optimised {
        units = List.copyOf(units);
        front = List.copyOf(front);
        chosen = List.copyOf(chosen);
        effects = List.copyOf(effects);
        parted = List.copyOf(parted);
        optimism = List.copyOf(optimism);
        history = List.copyOf(history);
        blind = List.copyOf(blind);
        box = List.copyOf(box);
    }

    /** What the figures of a design are made of, by its number on the front; nothing of one that is not shown. */
    public Optional<Parted> parted(int design) {
        return parted.stream().filter(each -> each.design() == design).findFirst();
    }

    /** Designs that were chosen and did not keep the constraints as well in the further worlds. */
    public List<Found> refused() {
        return front.stream()
                .filter(each -> each.told().isPresent() && !each.isShownFor(wanted))
                .toList();
    }

    /** Of one objective; empty when nothing was played afresh. */
    public Optional<Double> optimism(int objective) {
        return optimism.isEmpty() || Double.isNaN(optimism.get(objective))
                ? Optional.empty()
                : Optional.of(optimism.get(objective));
    }
}
