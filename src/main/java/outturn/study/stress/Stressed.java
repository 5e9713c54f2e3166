package outturn.study.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.study.stress.Shock.Levers;
import outturn.summary.Comparison;
import outturn.summary.Difference;
import outturn.summary.Measure;

/**
 * A scenario under shocks, each paired with the base by replication.
 *
 * @param base the scenario as it is
 * @param from first month in which shocks are felt
 * @param promises what becomes of them without any shock
 * @param blows the shocks that found something to act on, in order; all of them at once comes last
 * @param leftOut the others
 * @param breaks the smallest changes that break the promise asked for; none unless asked
 */
public record Stressed(
        Answer base, int from, List<Held> promises, List<Blow> blows, List<LeftOut> leftOut, List<Breaking> breaks) {
    /** The last of the battery. */
    static final String ALL = "all";

    /** Felt from the second year on, or from the middle of a shorter horizon. */
    private static final int SECOND_YEAR = 12;

    /**
     * One shock and what came of it.
     *
     * @param says what it changed
     * @param differences of every measure, from the base
     */
    public record Blow(
            String name,
            String title,
            String says,
            Answer answer,
            List<Difference> differences,
            List<Held> promises,
            Notice notice) {

        /** The difference in one measure. */
        public Optional<Difference> find(Measure measure) {
            return differences.stream()
                    .filter(each -> each.measure().equals(measure))
                    .findFirst();
        }
    }

    /** A shock with nothing to act on in this scenario. */
    public record LeftOut(String title, String reason) {}

    public Stressed {
        promises = List.copyOf(promises);
        blows = List.copyOf(blows);
        leftOut = List.copyOf(leftOut);
        breaks = List.copyOf(breaks);
    }

    /** Whether any promise is broken, with a shock or without; in a search, whether its own is broken to begin with. */
    public boolean broken() {
        if (!breaks.isEmpty()) {
            return breaks.stream()
                    .anyMatch(each -> each.reason().isEmpty() && each.keeps().isEmpty());
        }
        return promises.stream().anyMatch(held -> !held.verdict().kept())
                || blows.stream()
                        .flatMap(blow -> blow.promises().stream())
                        .anyMatch(held -> !held.verdict().kept());
    }

    /** First month in which shocks on a scenario are felt. */
    public static int from(Scenario scenario) {
        int months = scenario.time().months().value();
        return Integer.max(1, Integer.min(SECOND_YEAR, months / 2));
    }

    /**
     * The standard battery.
     *
     * @param play plays worlds with the same luck and as often, and answers in their order
     */
    public static Stressed battery(Reading<Scenario> reading, Function<List<Asked>, List<Answer>> play) {
        return of(reading, Battery.standard(), play);
    }

    static Stressed of(Reading<Scenario> reading, List<Shock> shocks, Function<List<Asked>, List<Answer>> play) {
        int from = from(reading.value());
        List<Struck> struck = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Reading<Scenario> all = reading;
        for (Shock shock : shocks) {
            Levers levers = shock.pull().on(reading.value(), from);
            if (levers.isNone()) {
                leftOut.add(new LeftOut(shock.title(), levers.says()));
            } else {
                struck.add(new Struck(shock.name(), shock.title(), levers.says(), reading.with(levers.settings())));
                all = all.with(shock.pull().on(all.value(), from).settings());
            }
        }
        if (struck.size() > 1) {
            struck.add(new Struck(ALL, "All at once", "All of the above together.", all));
        }
        List<Asked> asked = new ArrayList<>(List.of(Asked.of(reading)));
        struck.forEach(each -> asked.add(Asked.of(each.scenario).called(each.name)));
        List<Answer> answers = play.apply(asked);
        Answer base = answers.get(0);
        List<Blow> blows = new ArrayList<>();
        for (int at = 0; at < struck.size(); at++) {
            blows.add(struck.get(at).blow(answers.get(1 + at), base, from));
        }
        return new Stressed(base, from, Held.of(base), blows, leftOut, List.of());
    }

    /** A scenario that a shock has befallen, yet to be played. */
    private record Struck(String name, String title, String says, Reading<Scenario> scenario) {
        Blow blow(Answer answer, Answer base, int from) {
            return new Blow(
                    name,
                    title,
                    says,
                    answer,
                    Comparison.differences(
                            answer.rows().orElseThrow(),
                            answer.summary(),
                            base.rows().orElseThrow(),
                            base.summary()),
                    Held.of(answer, Optional.of(base)),
                    Notice.of(answer, base, from));
        }
    }

    /**
     * No battery, but the smallest cut of the largest budget line, rise of demand and fall of housing access that break a
     * promise.
     */
    public static Stressed reverse(Reading<Scenario> reading, String promise, Function<Asked, Answer> play) {
        int from = from(reading.value());
        Answer base = play.apply(Asked.of(reading));
        return new Stressed(
                base,
                from,
                Held.of(base),
                List.of(),
                List.of(),
                new Reverse(reading, promise, from, play).breaks(base));
    }
}
