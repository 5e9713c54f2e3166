package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the space before a reference point is reached by some point (Zitzler and Thiele, 1999, <i>IEEE Transactions
 * on Evolutionary Computation</i> 3, 257–271), all coordinates to be made small. Worked out exactly by slicing along one
 * coordinate after the other; meant for a hundred points and five coordinates at most.
 */
final class Hypervolume {
    private Hypervolume() {}

    /** @param points of as many coordinates as the reference; those not before it in all count for nothing */
    static double of(List<double[]> points, double[] reference) {
        List<double[]> inside = new ArrayList<>();
        for (double[] point : points) {
            if (isBefore(point, reference)) {
                inside.add(point);
            }
        }
        return sliced(inside, reference, reference.length);
    }

    private static boolean isBefore(double[] point, double[] reference) {
        boolean before = true;
        for (int at = 0; at < reference.length; at++) {
            before &= point[at] < reference[at];
        }
        return before;
    }

    /** Of the first so many coordinates. */
    private static double sliced(List<double[]> points, double[] reference, int coordinates) {
        int last = coordinates - 1;
        List<double[]> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(point -> point[last]));
        if (coordinates == 1) {
            return sorted.isEmpty() ? 0 : reference[0] - sorted.get(0)[0];
        }
        double volume = 0;
        List<double[]> reached = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            reached = unbeaten(reached, sorted.get(at), last);
            double until = at + 1 < sorted.size() ? sorted.get(at + 1)[last] : reference[last];
            double thick = until - sorted.get(at)[last];
            volume += thick > 0 ? thick * sliced(reached, reference, last) : 0;
        }
        return volume;
    }

    private static List<double[]> unbeaten(List<double[]> points, double[] more, int coordinates) {
        List<double[]> left = new ArrayList<>();
        for (double[] point : points) {
            if (isNowhereWorse(point, more, coordinates)) {
                return points;
            }
            if (!isNowhereWorse(more, point, coordinates)) {
                left.add(point);
            }
        }
        left.add(more);
        return left;
    }

    private static boolean isNowhereWorse(double[] one, double[] other, int coordinates) {
        boolean so = true;
        for (int at = 0; at < coordinates; at++) {
            so &= one[at] <= other[at];
        }
        return so;
    }
}
