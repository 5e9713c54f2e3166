package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes designs out of a front, the most crowded first, one at a time: after each, its neighbours have more room. Room is the
 * crowding distance of {@link Standing}, kept up to date by who stands beside whom in each objective.
 */
final class Thinning {
    private static final int NOBODY = -1;

    private final List<Tried> front;
    private final int objectives;
    private final int[][] before;
    private final int[][] after;
    private final double[] ranges;
    private final boolean[] out;

    private Thinning(List<Tried> front) {
        this.front = front;
        objectives = front.get(0).score().dimensions();
        before = new int[objectives][front.size()];
        after = new int[objectives][front.size()];
        ranges = new double[objectives];
        out = new boolean[front.size()];
        for (int which = 0; which < objectives; which++) {
            line(which);
        }
    }

    static List<Tried> to(List<Tried> front, int wanted) {
        return wanted == 0 ? List.of() : new Thinning(front).left(wanted);
    }

    private void line(int which) {
        int[] order = IntStream.range(0, front.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> value(at, which)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int at = 0; at < order.length; at++) {
            before[which][order[at]] = at == 0 ? NOBODY : order[at - 1];
            after[which][order[at]] = at == order.length - 1 ? NOBODY : order[at + 1];
        }
        ranges[which] = value(order[order.length - 1], which) - value(order[0], which);
    }

    private double value(int design, int which) {
        return front.get(design).score().objective(which);
    }

    private List<Tried> left(int wanted) {
        for (int number = front.size(); number > wanted; number--) {
            takeOut(mostCrowded());
        }
        List<Tried> left = new ArrayList<>();
        for (int at = 0; at < out.length; at++) {
            if (!out[at]) {
                left.add(front.get(at));
            }
        }
        return left;
    }

    private int mostCrowded() {
        int most = NOBODY;
        double least = Double.NaN;
        for (int at = 0; at < out.length; at++) {
            double room = out[at] ? Double.NaN : room(at);
            if (!out[at] && !(room >= least)) {
                most = at;
                least = room;
            }
        }
        return most;
    }

    private double room(int design) {
        double room = 0;
        for (int which = 0; which < objectives; which++) {
            int low = before[which][design];
            int high = after[which][design];
            boolean end = low == NOBODY || high == NOBODY;
            double gap = end ? Double.POSITIVE_INFINITY : value(high, which) - value(low, which);
            room += ranges[which] > 0 ? gap / ranges[which] : 0;
        }
        return room;
    }

    private void takeOut(int design) {
        out[design] = true;
        for (int which = 0; which < objectives; which++) {
            int low = before[which][design];
            int high = after[which][design];
            if (low != NOBODY) {
                after[which][low] = high;
            }
            if (high != NOBODY) {
                before[which][high] = low;
            }
        }
    }
}
