package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import outturn.simulation.Asked;
import outturn.simulation.EngineVersion;
import outturn.simulation.Identity;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Fresh;
import outturn.study.optimise.Optimised.Pick;

/**
 * What follows a search: who is left played once more on luck it never saw, the front of what they come to there, designs that
 * luck cannot tell apart, the few worth showing, and what blind drawing comes to.
 *
 * <p>Those few are chosen in some unseen worlds and told in others: whoever is chosen for good figures had luck in them. What a
 * design came to where it is told is never a reason to show it, only to refuse it ({@link Telling}).
 */
public final class Optimising {
    /** Worlds from here on are played by no search. */
    private static final int UNSEEN = 1 << 20;

    /** Worlds from here on are played by the few that were chosen. */
    private static final int FURTHER = 1 << 21;

    /** So many worlds of unseen luck tell a chance of 0.06 from one of 0.1. */
    private static final int ENOUGH = 200;

    /** More worlds than this for each world of the search would cost more than the search. */
    private static final int MOST = 10;

    /** Worlds of unseen luck for each world of the search, at the least. */
    private static final int MORE = 2;

    private final Asked asked;
    private final Tariffs problem;
    private final Search search;
    private final long seed;
    private final Tried today;
    private final Unseen fresh;
    private final Unseen further;
    /** By the first objective, best first. */
    private List<Tried> front;

    /** What follows a search that has played a generation at least. */
    public Optimising(Asked asked, Tariffs problem, Search search, long seed) {
        this.asked = asked;
        this.problem = problem;
        this.search = search;
        this.seed = seed;
        int worlds = worlds(problem.worlds());
        fresh = new Unseen(problem::play, UNSEEN, worlds);
        further = new Unseen(problem::playForGroups, FURTHER, worlds);
        front = sorted(search.front());
        today = today();
    }

    private static List<Tried> sorted(List<Tried> designs) {
        return designs.stream()
                .sorted(Comparator.comparingDouble(each -> each.score().objective(0)))
                .toList();
    }

    /** Of unseen luck, in either set. */
    static int worlds(int searched) {
        return Integer.max(MORE * searched, Integer.min(ENOUGH, MOST * searched));
    }

    /** Played with the first designs, so there is nothing to play here unless it has died. */
    private Tried today() {
        Tried today = new Tried(problem, problem.today());
        return search.alive().stream()
                .filter(each -> each.key().equals(today.key()))
                .findFirst()
                .orElse(today);
    }

    /** All of it, with as many designs drawn blindly as the search has played. */
    public Optimised done(boolean blindly) {
        Blind blind = blindly
                ? Blind.drawn(
                        problem,
                        seed,
                        (int) search.evaluations(),
                        search.alive().size(),
                        search.box())
                : new Blind();
        fresh.play(List.of(today));
        front = sorted(fresh.unbeaten(problem, search.alive()));
        return optimised(fresh.unbeaten(problem, blind.alive()), blind.history(), false);
    }

    /** What there is when it was told to stop; nothing more is played. */
    public Optimised stopped() {
        return optimised(List.of(), List.of(), true);
    }

    private Optimised optimised(List<Tried> blind, List<Search.Stage> blindly, boolean stopped) {
        List<Found> found = found();
        Telling telling = Telling.of(found, found(0, today, 0), problem, chosen -> told(chosen, stopped));
        // once more, for some have been played further
        List<Found> told = found();
        Found now = found(0, today, 0);
        List<Pick> chosen = telling.picks().stream()
                .map(pick -> new Pick(told.get(pick.design().number() - 1), pick.name(), pick.why()))
                .toList();
        Fresh volumes = new Fresh(volume(front), volume(blind));
        return new Optimised(
                asked,
                new Identity(asked.name(), asked.hash(), seed, problem.worlds(), EngineVersion.current()),
                problem,
                List.copyOf(problem.units().values()),
                told,
                chosen,
                telling.wanted(),
                stopped ? List.of() : effects(chosen),
                stopped ? List.of() : parted(chosen),
                now,
                optimism(),
                search.history(),
                blindly,
                corners(),
                volumes,
                search.worlds(),
                stopped ? 0 : fresh.worlds(),
                stopped ? 0 : further.worlds(),
                search.evaluations(),
                search.tried(),
                stopped);
    }

    private List<Found> told(List<Found> chosen, boolean stopped) {
        List<Tried> designs = new ArrayList<>(List.of(today));
        chosen.forEach(each -> designs.add(front.get(each.number() - 1)));
        if (!stopped) {
            further.play(designs);
        }
        return chosen.stream()
                .map(each -> found(each.number(), front.get(each.number() - 1), each.like()))
                .toList();
    }

    /** The scenario as it is, then the designs shown. */
    private List<Tried> shown(List<Pick> chosen) {
        List<Tried> shown = new ArrayList<>(List.of(today));
        chosen.forEach(pick -> shown.add(front.get(pick.design().number() - 1)));
        return shown;
    }

    private List<Effect> effects(List<Pick> chosen) {
        List<Effect> effects = new ArrayList<>();
        List<Tried> shown = shown(chosen);
        double[][] before = further.of(today).orElseThrow().rows();
        for (int at = 0; at < shown.size(); at++) {
            int number = at == 0 ? 0 : chosen.get(at - 1).design().number();
            effects.add(Effect.of(
                    problem, number, further.of(shown.get(at)).orElseThrow().rows(), before));
        }
        return effects;
    }

    private List<Parted> parted(List<Pick> chosen) {
        List<Tried> shown = shown(chosen);
        List<double[][]> again = problem.uncertain() == 0 ? List.of() : problem.playAgain(further.trials(shown));
        List<Parted> parted = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            int number = at == 0 ? 0 : chosen.get(at - 1).design().number();
            double[][] other = again.isEmpty() ? new double[0][] : again.get(at);
            parted.add(Parted.of(problem, number, further.of(shown.get(at)).orElseThrow(), other));
        }
        return parted;
    }

    /** Of the search's own front: what was chosen on unseen luck tells nothing of it. */
    private List<Double> optimism() {
        List<Double> optimism = new ArrayList<>();
        for (int at = 0; at < problem.objectives().size() && !fresh.isUntouched(); at++) {
            int which = at;
            optimism.add(search.front().stream()
                    .mapToDouble(each -> fresh.of(each).orElseThrow().score().objective(which)
                            - each.score().objective(which))
                    .average()
                    .orElse(Double.NaN));
        }
        return optimism;
    }

    private double volume(List<Tried> designs) {
        return designs.isEmpty() || fresh.isUntouched()
                ? Double.NaN
                : search.box()
                        .share(designs.stream()
                                .map(each -> fresh.of(each).orElseThrow())
                                .toList());
    }

    private List<Optimised.Corner> corners() {
        List<Optimised.Corner> corners = new ArrayList<>();
        for (int at = 0; at < problem.objectives().size(); at++) {
            Aim aim = problem.objectives().get(at);
            corners.add(new Optimised.Corner(
                    aim.minimised(search.box().best()[at]),
                    aim.minimised(search.box().reference()[at])));
        }
        return corners;
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        List<Integer> likes = likes();
        for (int at = 0; at < front.size(); at++) {
            found.add(found(at + 1, front.get(at), likes.get(at)));
        }
        return found;
    }

    /** Of each, the first design before it that fresh luck cannot tell it from and that is like none before itself. */
    private List<Integer> likes() {
        List<Integer> likes = new ArrayList<>();
        for (int which = 0; which < front.size(); which++) {
            int like = which + 1;
            for (int at = 0; at < which && like == which + 1 && !fresh.isUntouched(); at++) {
                boolean first = likes.get(at) == at + 1;
                like = first && isLike(front.get(at), front.get(which)) ? at + 1 : like;
            }
            likes.add(like);
        }
        return likes;
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

    private Found found(int number, Tried design, int like) {
        return Judge.of(problem, number, design, fresh.of(design), further.of(design), like);
    }
}
