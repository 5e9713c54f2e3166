package outturn.study.stress;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import outturn.model.Clock;
import outturn.scenario.Role;
import outturn.simulation.Answer;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Rows;

/**
 * How long before outcomes fall waits give warning: the first month in which the mean wait is above the base's, and the first
 * in which planned completions are below. A month counts when the mean paired difference is beyond {@value BEYOND} standard
 * errors, which luck alone does in one month of two thousand; in sixty months, in three of a hundred tries.
 *
 * <p>When a difference is seen hangs on how many replications there are to see it with: with more, both months come earlier.
 *
 * @param waits first measured cycle waits are up
 * @param outcomes first measured cycle planned completions are down
 * @param error standard error of the months between, by leaving out each tenth of the replications in turn; NaN when it
 *     cannot be said, because one of those parts does not see both
 */
public record Notice(OptionalInt waits, OptionalInt outcomes, double error) {
    private static final double BEYOND = 3.5;
    private static final int PARTS = 10;

    /** Months from one to the other; below 0 when outcomes fall first. Empty unless both happen. */
    public OptionalDouble months() {
        return waits.isPresent() && outcomes.isPresent()
                ? OptionalDouble.of((double) outcomes.getAsInt() - waits.getAsInt())
                : OptionalDouble.empty();
    }

    /** Of a shocked world against its base; months before {@code from} are not looked at. */
    static Notice of(Answer shocked, Answer base, int from) {
        Gaps waits =
                Gaps.of(shocked, base, List.of(Measure.of(Meaning.MEAN_WAIT).provider(Measure.ALL)));
        Gaps completions = Gaps.of(shocked, base, completions(base));
        int cycle = new Clock(base.scenario().time()).cycles(from);
        Notice all = seen(waits, completions, cycle, replication -> true);
        return new Notice(all.waits, all.outcomes, error(waits, completions, cycle, all));
    }

    private static List<Measure> completions(Answer answer) {
        return answer.scenario().pathway().states().entrySet().stream()
                .filter(state -> state.getValue().role() == Role.EXIT_PLANNED)
                .map(state -> Measure.of(Meaning.ENTRIES, state.getKey()))
                .toList();
    }

    private static Notice seen(Gaps waits, Gaps completions, int from, IntPredicate counts) {
        return new Notice(waits.first(from, counts, 1), completions.first(from, counts, -1), Double.NaN);
    }

    private static double error(Gaps waits, Gaps completions, int from, Notice all) {
        if (all.months().isEmpty() || waits.replications() < 2 * PARTS) {
            return Double.NaN;
        }
        double[] without = new double[PARTS];
        double mean = 0;
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Notice rest = seen(waits, completions, from, replication -> replication % PARTS != left);
            without[part] = rest.months().orElse(Double.NaN);
            mean += without[part];
        }
        mean /= PARTS;
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        return StrictMath.sqrt(squares * (PARTS - 1) / PARTS);
    }

    /** Paired differences, months × replications. */
    private record Gaps(double[][] byMonth) {
        static Gaps of(Answer shocked, Answer base, List<Measure> sum) {
            int months = base.scenario().time().cycles();
            return new Gaps(IntStream.range(0, months)
                    .mapToObj(month ->
                            gaps(shocked.rows().orElseThrow(), base.rows().orElseThrow(), sum, month))
                    .toArray(double[][]::new));
        }

        private static double[] gaps(Rows shocked, Rows base, List<Measure> sum, int month) {
            double[] gaps = new double[base.replications()];
            for (Measure each : sum) {
                double[] to = shocked.column(each.month(month));
                double[] from = base.column(each.month(month));
                for (int replication = 0; replication < gaps.length; replication++) {
                    gaps[replication] += to[replication] - from[replication];
                }
            }
            return gaps;
        }

        int replications() {
            return byMonth.length == 0 ? 0 : byMonth[0].length;
        }

        OptionalInt first(int from, IntPredicate counts, int sign) {
            return IntStream.range(from, byMonth.length)
                    .filter(month -> isSeen(byMonth[month], counts, sign))
                    .findFirst();
        }

        private static boolean isSeen(double[] gaps, IntPredicate counts, int sign) {
            double[] known = known(gaps, counts);
            double mean = Arrays.stream(known).sum() / known.length;
            double squares = 0;
            for (double gap : known) {
                squares += (gap - mean) * (gap - mean);
            }
            double error = StrictMath.sqrt(squares / (known.length - 1.0) / known.length);
            return known.length > 1 && mean * sign > 0 && mean * sign > BEYOND * error;
        }

        private static double[] known(double[] gaps, IntPredicate counts) {
            double[] known = new double[gaps.length];
            int many = 0;
            for (int replication = 0; replication < gaps.length; replication++) {
                if (counts.test(replication) && Double.isFinite(gaps[replication])) {
                    known[many++] = gaps[replication];
                }
            }
            return Arrays.copyOf(known, many);
        }
    }
}
