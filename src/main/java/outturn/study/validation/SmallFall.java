package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * D4. A fall in income of 6 in 100 for a provider that has grown on underpriced work, and for the same provider had it
 * stayed as it was; where its clients go, and how the market stands before and after, by the sum of squared shares.
 */
final class SmallFall implements Trial {
    private static final int BEFORE = 35;
    private static final int LAST = 47;
    private static final int GROWN = 0;
    private static final int STAYED = 2;
    private static final int MOVED = 4;
    private static final int LOST = 5;
    private static final int CONCENTRATION = 6;

    @Override
    public int replications() {
        return 100;
    }

    @Override
    public List<World> worlds() {
        World shipped = World.of("lifeline-growth");
        return List.of(
                shipped,
                shipped.with(
                        "/population/arrivals/path/steps=[]",
                        "/contracts/new-work/terms/sum/perMonth={\"value\": 0, \"unit\": \"GBP\"}"));
    }

    @Override
    public int width() {
        return 7;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        Seen grown = worlds.get(0);
        Measure ruin = Measure.of(Meaning.RUIN).provider("lifeline");
        fails(grown, ruin, sums, GROWN);
        fails(worlds.get(1), ruin, sums, STAYED);
        sums[MOVED] += grown.of(Measure.of(Meaning.TRANSFERRED).provider("lifeline"));
        sums[LOST] += grown.of(Measure.of(Meaning.DISPLACED).provider("lifeline"));
        sums[CONCENTRATION] += squares(grown, LAST) - squares(grown, BEFORE);
    }

    /** Of those that stand when income falls. */
    private static void fails(Seen world, Measure ruin, double[] sums, int at) {
        sums[at] += 1 - world.of(ruin.month(BEFORE));
        sums[at + 1] += world.of(ruin.month(LAST)) - world.of(ruin.month(BEFORE));
    }

    private static double squares(Seen world, int month) {
        double one = world.of(Measure.of(Meaning.CASELOAD).provider("lifeline").month(month));
        double other =
                world.of(Measure.of(Meaning.CASELOAD).provider("neighbour").month(month));
        return (one * one + other * other) / ((one + other) * (one + other));
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "of those standing when income falls, fail within a year, having grown",
                        "failed when income fell by 7%",
                        "lifeline-income-2016, lifeline-income-2017, lifeline-growth-1y",
                        Band.atLeast(0.5),
                        Line.share(GROWN + 1, GROWN)),
                target(
                        "of its clients, transferred and not lost",
                        "services and 1,300 staff moved",
                        "lifeline-staff-transferred, lifeline-clients",
                        Band.above(0.5),
                        sums -> sums[MOVED] / (sums[MOVED] + sums[LOST])),
                target(
                        "rise in concentration",
                        "one provider took the services over",
                        "lifeline-staff-transferred",
                        Band.above(0),
                        sums -> sums[CONCENTRATION] / replications()),
                beside("D4: standing when income falls, having grown", "", "", sums -> sums[GROWN] / replications()),
                beside(
                        "D4: fail at all by a year after the fall, having grown",
                        "",
                        "",
                        sums -> 1 - (sums[GROWN] - sums[GROWN + 1]) / replications()),
                beside("D4: of those standing, fail, had it not grown", "", "", Line.share(STAYED + 1, STAYED)));
    }
}
