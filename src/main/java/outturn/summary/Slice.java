package outturn.summary;

import java.util.stream.IntStream;
import outturn.ledger.Care.Event;

/** Some people whose counts are taken together: those of some providers and true groups, or of a protected level. */
final class Slice {
    private final int[] providers;
    private final int[] groups;
    private final Count count;

    /** How often something happened to those in the slice. */
    private interface Count {
        double of(Book book, Event event);
    }

    Slice(int[] providers, int[] groups) {
        this(providers, groups, (book, event) -> sum(book, event, providers, groups));
    }

    private Slice(int[] providers, int[] groups, Count count) {
        this.providers = providers;
        this.groups = groups;
        this.count = count;
    }

    /**
     * Everybody at a level of a protected attribute, with any provider and of any group.
     *
     * @param which number of the attribute among those that are protected
     */
    static Slice atProtected(int which, int level) {
        return new Slice(
                new int[0], new int[0], (book, event) -> book.ledger().care().atProtected(event, which, level));
    }

    private static double sum(Book book, Event event, int[] providers, int[] groups) {
        double sum = 0;
        for (int provider : providers) {
            for (int group : groups) {
                sum += book.inGroup(event, provider, group);
            }
        }
        return sum;
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

    int[] groups() {
        return groups;
    }

    /** How often any of these happened. */
    double count(Book book, Event... events) {
        double sum = 0;
        for (Event event : events) {
            sum += count.of(book, event);
        }
        return sum;
    }

    /** How often one thing happened for each of the others; NaN when those never did. */
    double ratio(Book book, Event above, Event... below) {
        return Columns.over(count(book, above), count(book, below));
    }
}
