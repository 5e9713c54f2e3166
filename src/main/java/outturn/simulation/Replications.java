package outturn.simulation;

import java.util.List;
import java.util.function.IntFunction;
import outturn.scenario.Check;
import outturn.summary.Measure;
import outturn.summary.Precision;
import outturn.summary.Rows;

/**
 * How many replications to play: a number, or as many as the headline measures need.
 *
 * @param first how many to play before looking
 * @param most how many to play at most; the same for a plain number
 */
public record Replications(int first, int most) {
    /** More than these are never played at once. */
    public static final int MOST = 1_000_000;

    private static final int AUTO_FIRST = 200;
    private static final int AUTO_MOST = 10_000;

    public Replications {
        Check.between(1, MOST, "replications", first, "give a number of replications");
    }

    /** Exactly so many. */
    public static Replications of(int number) {
        return new Replications(number, number);
    }

    /** As many as the headline measures need to be precise ({@link Precision}), from 200 to 10,000. */
    public static Replications auto() {
        return new Replications(AUTO_FIRST, AUTO_MOST);
    }

    /**
     * Plays the first, and more until there are enough.
     *
     * @param more plays up to a number and answers all rows there are
     */
    void play(List<Measure> measures, IntFunction<double[][]> more) {
        double[][] rows = more.apply(first);
        int upTo = next(measures, rows);
        while (upTo > rows.length) {
            rows = more.apply(upTo);
            upTo = next(measures, rows);
        }
    }

    /** How many to play in all, after these; as many as there are when they are enough. */
    private int next(List<Measure> measures, double[][] rows) {
        int played = rows.length;
        if (played >= most) {
            return played;
        }
        int needed = Precision.needed(new Rows(measures, rows));
        return needed <= played ? played : Integer.min(most, Integer.max(played + AUTO_FIRST / 2, needed));
    }
}
