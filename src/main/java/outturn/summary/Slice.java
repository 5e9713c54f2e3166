package outturn.summary;

import java.util.stream.IntStream;
import outturn.ledger.Care.Event;

/** Some providers and some true groups, whose counts are taken together. */
final class Slice {
    private final int[] providers;
    private final int[] groups;

    Slice(int[] providers, int[] groups) {
        this.providers = providers;
        this.groups = groups;
    }

    /** The numbers from 0 to one below {@code count}. */
    static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** The same providers, other groups. */
    Slice of(int... others) {
        return new Slice(providers, others);
    }

    int[] providers() {
        return providers;
    }

    /** How often any of these happened. */
    double count(Book book, Event... events) {
        double sum = 0;
        for (Event event : events) {
            for (int provider : providers) {
                for (int group : groups) {
                    sum += book.inGroup(event, provider, group);
                }
            }
        }
        return sum;
    }

    /** How often one thing happened for each of the others; NaN when those never did. */
    double ratio(Book book, Event above, Event... below) {
        return Columns.over(count(book, above), count(book, below));
    }
}
