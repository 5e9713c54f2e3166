package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** C4. The Youth Contract, for direction alone: paid for staying, a provider that decides, beside the same one unpaid. */
final class SustainedMonths implements Trial {
    private static final List<String> OUT = List.of("supported", "lost-touch", "out-again");
    private static final List<String> IN = List.of("in-learning-or-work", "settled");
    private static final int PAID = 0;
    private static final int UNPAID = 2;

    @Override
    public int replications() {
        return 200;
    }

    @Override
    public List<World> worlds() {
        return List.of(World.of("youth-contract"), World.of("youth-contract-unpaid"));
    }

    @Override
    public int width() {
        return 6;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        for (int at = 0; at < 2; at++) {
            double out = occupancy(worlds.get(at), OUT);
            sums[2 * at] += out;
            sums[2 * at + 1] += out + occupancy(worlds.get(at), IN);
            sums[4 + at] += worlds.get(at)
                            .of(Measure.of(Meaning.PARKING_RATE).provider("all").group("all"))
                    / replications();
        }
    }

    private static double occupancy(Seen world, List<String> states) {
        return states.stream()
                .mapToDouble(state -> world.of(Measure.of(Meaning.OCCUPANCY, state)))
                .sum();
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                                "fewer out of learning and work, of those referred",
                                "0.018 of all of that age",
                                "youth-contract-impact, youth-contract-max, youth-contract-sustain",
                                Band.above(0),
                                sums -> sums[UNPAID] / sums[UNPAID + 1] - sums[PAID] / sums[PAID + 1])
                        .to(4),
                beside("C4: client-months at the least effort, paid", "", "", sums -> sums[4]),
                beside("C4: client-months at the least effort, unpaid", "", "", sums -> sums[5]));
    }
}
