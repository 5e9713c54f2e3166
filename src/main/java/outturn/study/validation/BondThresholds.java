package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.scenario.Numbers;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * C2. The Peterborough thresholds: two cohorts of a thousand, each held against ten matched people for every one, whose
 * reconvictions are drawn anew. Records differ from person to person, so events are overdispersed.
 */
final class BondThresholds implements Trial {
    private static final double[] EFFECTS = {0.09, 0, 0.05, 0.15};
    private static final double ENGAGED = 0.74;
    private static final double SINGLE = 0.1;
    private static final double POOLED = 0.075;

    private static final double CAPITAL = 5_000_000;
    private static final double CEILING = 8_000_000;
    private static final double EACH = 21_500;
    private static final double EVENTS = 1.55 * 2000;

    /** From the middle of the four years over which the capital is drawn to the month in which the pooled result is paid. */
    private static final double YEARS = 3.5;

    private static final int COUNT = 0;
    private static final int SINGLE_PAYS = 1;
    private static final int POOLED_PAYS = 2;
    private static final int REDUCTION = 3;
    private static final int KEPT = 4;

    /** The last of the cases: a true nine in a hundred, held against controls that are matched amiss. */
    private static final int MISMATCHED = EFFECTS.length;

    @Override
    public int replications() {
        return 200;
    }

    @Override
    public List<World> worlds() {
        World closed = World.of(
                "peterborough-bond",
                "/time/months=12",
                "/population/arrivals/path/steps=[]",
                "/population/arrivals/perMonth={\"value\": 0, \"unit\": \"clients per month\"}");
        World controls = closed.with("/population/initial=10000", "/domains/reconvictions/hazard/ratios/engaged/yes=1");
        World amiss = controls.with(
                "/population/attributes/record/shares={\"light\": 0.41, \"middle\": 0.4, \"heavy\": 0.19}");
        List<World> worlds = new ArrayList<>(List.of(controls.luck(2), controls.luck(3), amiss.luck(2), amiss.luck(3)));
        for (double effect : EFFECTS) {
            World treated = closed.with(
                    "/population/initial=1000",
                    "/domains/reconvictions/hazard/ratios/engaged/yes=" + Numbers.text(1 - effect / ENGAGED));
            worlds.add(treated.luck(0));
            worlds.add(treated.luck(1));
        }
        return worlds;
    }

    @Override
    public int width() {
        return KEPT * (EFFECTS.length + 1);
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        for (int at = 0; at < EFFECTS.length; at++) {
            held(worlds.subList(4 + 2 * at, 6 + 2 * at), worlds.subList(0, 2), sums, KEPT * at);
        }
        held(worlds.subList(4, 6), worlds.subList(2, 4), sums, KEPT * MISMATCHED);
    }

    private static void held(List<Seen> cohorts, List<Seen> controls, double[] sums, int at) {
        double first = 1 - events(cohorts.get(0)) / events(controls.get(0));
        double second = 1 - events(cohorts.get(1)) / events(controls.get(1));
        double pooled = (first + second) / 2;
        sums[at + COUNT]++;
        sums[at + SINGLE_PAYS] += ((first >= SINGLE ? 1 : 0) + (second >= SINGLE ? 1 : 0)) / 2.0;
        sums[at + POOLED_PAYS] += pooled >= POOLED ? 1 : 0;
        sums[at + REDUCTION] += pooled;
    }

    private static double events(Seen world) {
        return world.of(Measure.of(Meaning.EVENTS, "reconvictions"));
    }

    /** What the capital earns a year when the reduction measured is the average one. */
    private static double yearlyReturn(double[] sums) {
        double reduction = sums[REDUCTION] / sums[COUNT];
        double paid = reduction < POOLED ? 0 : Math.min(CEILING, reduction * EVENTS * EACH);
        return StrictMath.pow(paid / CAPITAL, 1 / YEARS) - 1;
    }

    private static ToDoubleFunction<double[]> share(int of, int at) {
        return Line.share(KEPT * at + of, KEPT * at + COUNT);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(target(
                "a cohort of 1,000 reaches 10%, true effect 9%",
                "8.4%, did not pay",
                "pboro-cohort1-result, pboro-cohort-threshold, pboro-cohort-size",
                Band.between(0.05, 0.55),
                share(SINGLE_PAYS, 0)));
        lines.add(target(
                "two cohorts together reach 7.5%, true effect 9%",
                "9%, paid",
                "pboro-overall-result, pboro-pooled-threshold",
                Band.between(0.5, 1),
                share(POOLED_PAYS, 0)));
        lines.add(target(
                "return a year with average luck, true effect 9%",
                "just over 0.03", "pboro-investor-return", Band.between(0, 0.07), BondThresholds::yearlyReturn));
        besides("no effect", 1, lines);
        besides("effect 5%", 2, lines);
        besides("effect 15%", 3, lines);
        besides("effect 9%, controls with lighter records", MISMATCHED, lines);
        return lines;
    }

    private static void besides(String what, int at, List<Line> lines) {
        lines.add(beside("C2: a cohort reaches 10%, " + what, "", "", share(SINGLE_PAYS, at)));
        lines.add(beside("C2: two together reach 7.5%, " + what, "", "", share(POOLED_PAYS, at)));
    }
}
