package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outturn.simulation.Asked;
import outturn.simulation.EngineVersion;
import outturn.simulation.Identity;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Fresh;
import outturn.study.optimise.Optimised.Judged;
import outturn.study.optimise.Optimised.Pick;

/**
 * What follows a search: its front played once more on luck it never saw, designs that luck cannot tell apart, the few worth
 * showing, and what blind drawing comes to.
 */
public final class Optimising {
    /** Worlds from here on are played by no search. */
    private static final int UNSEEN = 1 << 20;

    /** Worlds of unseen luck for each world of the search. */
    private static final int MORE = 2;

    private final Asked asked;
    private final Tariffs problem;
    private final Search search;
    private final long seed;
    private final Map<Tried, Tried> fresh = new LinkedHashMap<>();

    /** What follows a search that has played a generation at least. */
    public Optimising(Asked asked, Tariffs problem, Search search, long seed) {
        this.asked = asked;
        this.problem = problem;
        this.search = search;
        this.seed = seed;
    }

    /** All of it, with as many designs drawn blindly as the search has played. */
    public Optimised done(boolean blindly) {
        List<Tried> front = front();
        Tried today = today();
        List<Tried> all = new ArrayList<>(front);
        all.add(today);
        Blind blind = blindly
                ? Blind.drawn(
                        problem,
                        seed,
                        (int) search.evaluations(),
                        search.alive().size(),
                        search.box())
                : new Blind();
        all.addAll(blind.front());
        playAfresh(all);
        return optimised(front, today, blind, false);
    }

    /** What there is when it was told to stop; nothing more is played. */
    public Optimised stopped() {
        return optimised(front(), today(), new Blind(), true);
    }

    private List<Tried> front() {
        return search.front().stream()
                .sorted(Comparator.comparingDouble(each -> each.score().objective(0)))
                .toList();
    }

    /** Played with the first designs, so there is nothing to play here unless it has died. */
    private Tried today() {
        Tried today = new Tried(problem, problem.today());
        return search.alive().stream()
                .filter(each -> each.key().equals(today.key()))
                .findFirst()
                .orElse(today);
    }

    private void playAfresh(List<Tried> designs) {
        List<double[][]> rows = problem.play(unseen(designs));
        for (int at = 0; at < designs.size(); at++) {
            Tried anew = designs.get(at).anew();
            anew.add(rows.get(at));
            fresh.put(designs.get(at), anew);
        }
    }

    private Optimised optimised(List<Tried> front, Tried today, Blind blind, boolean stopped) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < front.size(); at++) {
            found.add(found(at + 1, front.get(at), like(front, at)));
        }
        Fresh volumes = new Fresh(volume(front), volume(blind.front()));
        Found now = found(0, today, 0);
        List<Pick> chosen = Choice.of(problem, found, now);
        return new Optimised(
                asked,
                new Identity(asked.name(), asked.hash(), seed, problem.worlds(), EngineVersion.current()),
                problem,
                List.copyOf(problem.units().values()),
                found,
                chosen,
                stopped ? List.of() : effects(chosen, now),
                stopped ? List.of() : parted(front, today, chosen),
                now,
                search.history(),
                blind.history(),
                corners(),
                volumes,
                stopped ? 0 : MORE * problem.worlds(),
                search.evaluations(),
                search.tried(),
                stopped);
    }

    /** In the worlds of unseen luck that the front was played in. */
    private List<Effect> effects(List<Pick> chosen, Found today) {
        List<Found> shown = new ArrayList<>(List.of(today));
        chosen.forEach(pick -> shown.add(pick.design()));
        return Effect.of(problem, shown, UNSEEN, UNSEEN + MORE * problem.worlds());
    }

    /** The scenario as it is, then the designs shown. */
    private List<Parted> parted(List<Tried> front, Tried today, List<Pick> chosen) {
        List<Tried> shown = new ArrayList<>(List.of(today));
        chosen.forEach(pick -> shown.add(front.get(pick.design().number() - 1)));
        List<double[][]> again = problem.uncertain() == 0 ? List.of() : problem.playAgain(unseen(shown));
        List<Parted> parted = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            int number = at == 0 ? 0 : chosen.get(at - 1).design().number();
            double[][] other = again.isEmpty() ? new double[0][] : again.get(at);
            parted.add(Parted.of(problem, number, fresh.get(shown.get(at)), other));
        }
        return parted;
    }

    private List<Problem.Trial> unseen(List<Tried> designs) {
        int worlds = MORE * problem.worlds();
        return designs.stream()
                .map(each -> new Problem.Trial(each.values(), UNSEEN, UNSEEN + worlds))
                .toList();
    }

    private double volume(List<Tried> designs) {
        return designs.isEmpty() || fresh.isEmpty()
                ? Double.NaN
                : search.box().share(designs.stream().map(fresh::get).toList());
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

    /** The first design before it that fresh luck cannot tell it from in any objective. */
    private int like(List<Tried> front, int which) {
        for (int at = 0; at < which && !fresh.isEmpty(); at++) {
            if (like(front, at) == at + 1 && isLike(fresh.get(front.get(at)), fresh.get(front.get(which)))) {
                return at + 1;
            }
        }
        return which + 1;
    }

    private boolean isLike(Tried one, Tried other) {
        boolean like = true;
        for (int at = 0; at < problem.objectives().size(); at++) {
            like &= Paired.of(problem.objectives().get(at), at, one, other).isUnclear();
        }
        return like;
    }

    private Found found(int number, Tried design, int like) {
        List<Judged> objectives = new ArrayList<>();
        for (int at = 0; at < problem.objectives().size(); at++) {
            objectives.add(judged(problem.objectives().get(at), at, design));
        }
        List<Judged> constraints = new ArrayList<>();
        boolean kept = true;
        for (int at = 0; at < problem.constraints().size(); at++) {
            Aim aim = problem.constraints().get(at);
            Judged judged = judged(aim, problem.objectives().size() + at, design);
            kept &= aim.beyond(judged.best()) == 0;
            constraints.add(judged);
        }
        return new Found(
                number, design.values(), problem.settings(design.values()), objectives, constraints, kept, like);
    }

    private Judged judged(Aim aim, int column, Tried design) {
        double searched = design.gauged(aim, column, design.worlds()).value();
        Tried anew = fresh.get(design);
        if (anew == null) {
            return new Judged(searched, Double.NaN, Double.NaN);
        }
        var gauged = anew.gauged(aim, column, anew.worlds());
        return new Judged(searched, gauged.value(), gauged.error());
    }
}
