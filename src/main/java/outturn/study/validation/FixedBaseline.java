package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.ArrayList;
import java.util.List;
import outturn.scenario.Numbers;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * C3. Doncaster's fixed baseline: two cohorts of a thousand with the same true effect, each held against one baseline
 * cohort of years before, or against ten matched people for every one; paid from five points fewer reconvicted.
 */
final class FixedBaseline implements Trial {
    private static final double[] RATIOS = {0.88, 0.94, 0.82};
    private static final double TRIGGER = 0.05;
    private static final int COHORT = 1000;
    private static final int CONTROLS = 10_000;
    private static final int COUNT = 0;
    private static final int FIXED_STRADDLES = 1;
    private static final int MATCHED_STRADDLES = 2;
    private static final int FALL = 3;
    private static final int KEPT = 4;

    @Override
    public int replications() {
        return 1200;
    }

    @Override
    public List<World> worlds() {
        World closed = World.of(
                "doncaster-refund",
                "/time/months=12",
                "/population/arrivals/path/steps=[]",
                "/population/arrivals/perMonth={\"value\": 0, \"unit\": \"releases a month\"}");
        World before = closed.with("/providers/prison/effort=[\"none\"]");
        World controls = before.with("/population/initial=" + CONTROLS);
        List<World> worlds = new ArrayList<>(
                List.of(before.with("/population/initial=" + COHORT).luck(2), controls.luck(3), controls.luck(4)));
        for (double ratio : RATIOS) {
            World cohort = closed.with(
                    "/population/initial=" + COHORT,
                    "/pathway/states/on-release/to/reconvicted/ratios/effort/with-service=" + Numbers.text(ratio));
            worlds.add(cohort.luck(0));
            worlds.add(cohort.luck(1));
        }
        return worlds;
    }

    @Override
    public int width() {
        return KEPT * RATIOS.length;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        double baseline = reconvicted(worlds.get(0), COHORT);
        double firstControls = reconvicted(worlds.get(1), CONTROLS);
        double secondControls = reconvicted(worlds.get(2), CONTROLS);
        for (int at = 0; at < RATIOS.length; at++) {
            double first = reconvicted(worlds.get(3 + 2 * at), COHORT);
            double second = reconvicted(worlds.get(4 + 2 * at), COHORT);
            sums[KEPT * at + COUNT]++;
            sums[KEPT * at + FIXED_STRADDLES] += straddle(baseline - first, baseline - second);
            sums[KEPT * at + MATCHED_STRADDLES] += straddle(firstControls - first, secondControls - second);
            sums[KEPT * at + FALL] += (firstControls - first + secondControls - second) / 2;
        }
    }

    private static double straddle(double first, double second) {
        return first >= TRIGGER == second >= TRIGGER ? 0 : 1;
    }

    private static double reconvicted(Seen world, int people) {
        return world.of(Measure.of(Meaning.ENTRIES, "reconvicted")) / people;
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(target(
                "two cohorts of the same effect straddle five points, fixed baseline",
                "5.7 points, paid, then 3.3, refunded",
                "doncaster-cohort1, doncaster-cohort2, doncaster-threshold",
                Band.atLeast(0.25),
                Line.share(FIXED_STRADDLES, COUNT)));
        lines.add(beside("C3: the same, matched controls", "", "", Line.share(MATCHED_STRADDLES, COUNT)));
        lines.add(beside("C3: true fall in people reconvicted", "", "", Line.share(FALL, COUNT)));
        besides("half the effect", KEPT, lines);
        besides("half as much again", 2 * KEPT, lines);
        return lines;
    }

    private static void besides(String what, int at, List<Line> lines) {
        lines.add(beside("C3: straddle, fixed, " + what, "", "", Line.share(at + FIXED_STRADDLES, at + COUNT)));
        lines.add(beside("C3: straddle, matched, " + what, "", "", Line.share(at + MATCHED_STRADDLES, at + COUNT)));
    }
}
