package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** D2. Job outcomes paid for, of those truly achieved in time to be paid for within the horizon. */
final class LostEvidence implements Trial {
    private static final double PENCE = 1200_00;
    private static final int LAST = 47;

    @Override
    public int replications() {
        return 100;
    }

    @Override
    public List<World> worlds() {
        World shipped = World.of("work-programme-ramp");
        return List.of(
                shipped, shipped.with("/contracts/work/unclaimed=0.05"), shipped.with("/contracts/work/unclaimed=0.2"));
    }

    @Override
    public int width() {
        return 6;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        for (int at = 0; at < worlds.size(); at++) {
            sums[2 * at] +=
                    worlds.get(at).of(Measure.of(Meaning.OUTCOME_PAYMENTS).provider("all"), 0, LAST) / PENCE;
            sums[2 * at + 1] += worlds.get(at).of(Measure.of(Meaning.ENTRIES, "job-outcome"), 0, LAST - 1);
        }
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "job outcomes paid for, of those achieved",
                        "26,000 never claimed, a tenth of those that were",
                        "wp-unclaimed-outcomes, wp-unclaimed-share",
                        Band.between(0.85, 0.95),
                        Line.share(0, 1)),
                beside("D2: the same, half the burden of proof", "", "", Line.share(2, 3)),
                beside("D2: the same, twice the burden of proof", "", "", Line.share(4, 5)));
    }
}
