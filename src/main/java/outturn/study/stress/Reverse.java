package outturn.study.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Promise;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.study.stress.Breaking.Tried;
import outturn.summary.Estimate;
import outturn.summary.Verdict;

/**
 * Reverse stress: the smallest cut that breaks a promise, by bisection to one part in {@value PARTS}. It takes for granted
 * that what a change has broken more of it does not mend; all sizes are tried with the same luck, so that holds but for
 * knock-on effects such as a provider that fails earlier and is replaced.
 */
final class Reverse {
    private static final int PARTS = 128;
    private static final double Z = 1.96;

    private final Reading<Scenario> reading;
    private final String promise;
    private final int from;
    private final Function<Asked, Answer> play;

    Reverse(Reading<Scenario> reading, String promise, int from, Function<Asked, Answer> play) {
        this.reading = reading;
        this.promise = promise;
        this.from = from;
        this.play = play;
    }

    List<Breaking> breaks(Answer base) {
        Scenario scenario = reading.value();
        return List.of(line(scenario, base), demand(scenario, base), housing(scenario, base));
    }

    private Breaking line(Scenario scenario, Answer base) {
        Map<String, BudgetLine> lines = scenario.commissioner().lines();
        if (lines.isEmpty()) {
            return Breaking.none("Cut of the budget", promise, "There is no budget line.");
        }
        String name = Pulling.mainLine(lines);
        return search(
                "Cut of the budget line “" + name + "”", base, cut -> Pulling.line(scenario, name, 1 - cut, from));
    }

    private Breaking demand(Scenario scenario, Answer base) {
        return scenario.population().arrivals().isEmpty()
                ? Breaking.none("Rise of demand", promise, "Nobody is referred: it is a closed cohort.")
                : search("Rise of demand", base, rise -> Pulling.demand(scenario, 1 + rise, from));
    }

    private Breaking housing(Scenario scenario, Answer base) {
        Optional<String> index =
                Indices.named(scenario, Indices.HOUSING).filter(name -> Indices.followed(scenario, name));
        return index.isEmpty()
                ? Breaking.none(
                        "Fall of housing access", promise, "No environment index that anything follows is of housing.")
                : search("Fall of housing access", base, fall -> Pulling.index(scenario, index.get(), 1 - fall, from));
    }

    private Breaking search(String title, Answer base, DoubleFunction<Setting> change) {
        List<Tried> tried = new ArrayList<>();
        tried.add(tried(0, base));
        int kept = 0;
        int broken = PARTS;
        if (tried.get(0).kept()) {
            tried.add(play(PARTS, change));
            boolean breaks = !tried.get(1).kept();
            while (breaks && broken - kept > 1) {
                int middle = (kept + broken) / 2;
                Tried next = play(middle, change);
                tried.add(next);
                kept = next.kept() ? middle : kept;
                broken = next.kept() ? broken : middle;
            }
        }
        tried.sort(Comparator.comparingDouble(Tried::size));
        return Breaking.of(title, promise, tried);
    }

    private Tried play(int part, DoubleFunction<Setting> change) {
        double size = (double) part / PARTS;
        Asked asked = Asked.of(reading.with(List.of(change.apply(size)))).called("reverse");
        return tried(size, play.apply(asked));
    }

    private Tried tried(double size, Answer answer) {
        Verdict verdict = answer.promises().stream()
                .filter(each -> each.name().equals(promise))
                .findFirst()
                .orElseThrow();
        double found = verdict.found().orElse(Double.NaN);
        double error = error(verdict.promise(), answer);
        return new Tried(size, found, error, verdict.kept(), clear(verdict, found, error));
    }

    /** Only means have an error that is known. */
    private static double error(Promise promise, Answer answer) {
        return promise.statistic() != Promise.Statistic.MEAN
                ? Double.NaN
                : answer.summary().estimates().stream()
                        .filter(estimate -> Verdict.isAbout(promise, estimate.measure()))
                        .mapToDouble(Estimate::mcse)
                        .findFirst()
                        .orElse(Double.NaN);
    }

    private static boolean clear(Verdict verdict, double found, double error) {
        return Double.isFinite(error)
                && Verdict.holds(verdict.promise(), found - Z * error) == verdict.kept()
                && Verdict.holds(verdict.promise(), found + Z * error) == verdict.kept();
    }
}
