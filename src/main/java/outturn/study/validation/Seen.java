package outturn.study.validation;

import java.util.HashMap;
import java.util.Map;
import outturn.scenario.Check;
import outturn.summary.Measure;

/** What one world came to in one replication: every measure of its row. */
final class Seen {
    private final Map<Measure, Integer> places;
    private final double[] row;

    Seen(Map<Measure, Integer> places, double[] row) {
        this.places = places;
        this.row = row;
    }

    /** Where each measure stands in a row. */
    static Map<Measure, Integer> places(Iterable<Measure> measures) {
        Map<Measure, Integer> places = new HashMap<>();
        for (Measure measure : measures) {
            places.put(measure, places.size());
        }
        return places;
    }

    double of(Measure measure) {
        Integer place = places.get(measure);
        Check.that(place != null, "", "a trial asks for " + measure.words(), "it is not measured in this world");
        return row[place];
    }

    /** Summed over months, both ends counted. */
    double of(Measure measure, int from, int until) {
        double sum = 0;
        for (int month = from; month <= until; month++) {
            sum += of(measure.month(month));
        }
        return sum;
    }
}
