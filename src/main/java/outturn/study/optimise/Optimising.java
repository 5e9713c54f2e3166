package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outturn.simulation.Asked;
import outturn.simulation.EngineVersion;
import outturn.simulation.Identity;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Fresh;
import outturn.study.optimise.Optimised.Pick;

/**
 * What follows a search: what it tried played once more on luck it never saw, the front of what it comes to there, designs that
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
    private final Ended ended;
    private final long seed;
    private final Tried today;
    private final Unseen fresh;
    private final Unseen further;

    /** What follows a search that has played a generation at least. */
    public Optimising(Asked asked, Tariffs problem, Search search, long seed) {
        this.asked = asked;
        this.problem = problem;
        this.search = search;
        ended = search.ended();
        this.seed = seed;
        int worlds = worlds(problem.worlds());
        fresh = new Unseen(problem::play, UNSEEN, worlds);
        further = new Unseen(problem::playForGroups, FURTHER, worlds);
        today = today();
    }

    /** Of unseen luck, in either set. */
    static int worlds(int searched) {
        return Integer.max(MORE * searched, Integer.min(ENOUGH, MOST * searched));
    }

    /** Played with the first designs, so the search knows it unless it clearly breaks constraints. */
    private Tried today() {
        Tried today = new Tried(problem, problem.today());
        return ended.all().stream()
                .filter(each -> each.key().equals(today.key()))
                .findFirst()
                .orElse(today);
    }

    /** All of it, with as many designs drawn blindly as the search has played. */
    public Optimised done(boolean blindly) {
        Blind blind = blindly
                ? Blind.drawn(problem, seed, (int) search.evaluations(), search.population(), search.box())
                : new Blind();
        fresh.play(List.of(today));
        List<Tried> front = fresh.unbeaten(problem, ended);
        List<Tried> blindFront = fresh.unbeaten(problem, blind.ended());
        return optimised(front(front), blindFront, blind.history(), false);
    }

    /** What there is when it was told to stop; nothing more is played. */
    public Optimised stopped() {
        return optimised(front(search.front()), List.of(), List.of(), true);
    }

    private Front front(List<Tried> designs) {
        return new Front(problem, today, designs, fresh, further);
    }

    private Optimised optimised(Front front, List<Tried> blind, List<Search.Stage> blindly, boolean stopped) {
        Telling telling = Telling.of(front.found(), front.today(), problem, chosen -> told(front, chosen, stopped));
        List<Pick> chosen = telling.picks().stream()
                .map(pick -> new Pick(front.found(pick.design().number()), pick.name(), pick.why()))
                .toList();
        List<Integer> shown = Stream.concat(
                        Stream.of(Front.TODAY),
                        chosen.stream().map(pick -> pick.design().number()))
                .toList();
        Fresh volumes = new Fresh(volume(front.designs()), volume(blind));
        return new Optimised(
                asked,
                new Identity(asked.name(), asked.hash(), seed, problem.worlds(), EngineVersion.current()),
                problem,
                List.copyOf(problem.units().values()),
                front.found(),
                chosen,
                telling.wanted(),
                stopped ? List.of() : effects(front, shown),
                stopped ? List.of() : parted(front, shown),
                front.today(),
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

    private List<Found> told(Front front, List<Found> chosen, boolean stopped) {
        List<Integer> numbers = chosen.stream().map(Found::number).toList();
        if (!stopped) {
            further.play(Stream.concat(Stream.of(Front.TODAY), numbers.stream())
                    .map(front::design)
                    .toList());
        }
        return numbers.stream().map(front::found).toList();
    }

    private List<Effect> effects(Front front, List<Integer> shown) {
        double[][] before = further.of(today).orElseThrow().rows();
        List<Effect> effects = new ArrayList<>();
        for (int number : shown) {
            effects.add(Effect.of(
                    problem,
                    number,
                    further.of(front.design(number)).orElseThrow().rows(),
                    before));
        }
        return effects;
    }

    private List<Parted> parted(Front front, List<Integer> shown) {
        List<Tried> designs = shown.stream().map(front::design).toList();
        List<double[][]> again = problem.uncertain() == 0 ? List.of() : problem.playAgain(further.trials(designs));
        List<Parted> parted = new ArrayList<>();
        for (int at = 0; at < designs.size(); at++) {
            double[][] other = again.isEmpty() ? new double[0][] : again.get(at);
            parted.add(Parted.of(
                    problem, shown.get(at), further.of(designs.get(at)).orElseThrow(), other));
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
}
