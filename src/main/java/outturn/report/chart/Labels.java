package outturn.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels in a column, moved as little as keeps them from lying on one another. */
final class Labels {
    private Labels() {}

    /**
     * Places in the order of those wanted, at least a gap apart, between the ends while there is room.
     *
     * @param wanted where each would like to be, in pixels
     */
    static List<Double> spread(List<Double> wanted, double gap, double least, double most) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        double[] places = new double[wanted.size()];
        double next = least;
        for (int at : order) {
            places[at] = StrictMath.max(next, wanted.get(at));
            next = places[at] + gap;
        }
        double last = most;
        for (int rank = order.size() - 1; rank >= 0; rank--) {
            int at = order.get(rank);
            places[at] = StrictMath.min(last, places[at]);
            last = places[at] - gap;
        }
        List<Double> spread = new ArrayList<>();
        for (double place : places) {
            spread.add(place);
        }
        return spread;
    }
}
