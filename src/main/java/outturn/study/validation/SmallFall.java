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
    private static final int COUNT = 0;
    private static final int GROWN = 1;
    private static final int STAYED = 2;
    private static final int MOVED = 3;
    private static final int LOST = 4;
    private static final int CONCENTRATION = 5;

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
        return 6;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        Seen grown = worlds.get(0);
        Measure ruin = Measure.of(Meaning.RUIN).provider("lifeline");
        sums[COUNT]++;
        sums[GROWN] += grown.of(ruin);
        sums[STAYED] += worlds.get(1).of(ruin);
        sums[MOVED] += grown.of(Measure.of(Meaning.TRANSFERRED).provider("lifeline"));
        sums[LOST] += grown.of(Measure.of(Meaning.DISPLACED).provider("lifeline"));
        sums[CONCENTRATION] += squares(grown, LAST) - squares(grown, BEFORE);
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
                        "fails within a year of the fall, having grown",
                        "failed when income fell by 7 %",
                        "lifeline-income-2016, lifeline-income-2017, lifeline-growth-1y",
                        Band.atLeast(0.5),
                        Line.share(GROWN, COUNT)),
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
                        Line.share(CONCENTRATION, COUNT)),
                beside("D4: fails, had it not grown", "", "", Line.share(STAYED, COUNT)));
    }
}
