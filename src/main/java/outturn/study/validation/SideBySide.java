package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * A trial whose numbers are made of the means of measures of its worlds, side by side with the same luck. A line asks for
 * the measures it is made of, and the trial keeps the sums of what was asked for.
 */
abstract class SideBySide implements Trial {

    private final int replications;
    private final List<World> worlds;
    private final List<Read> reads = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A measure of a world. */
    private record Read(int world, Measure measure) {}

    SideBySide(int replications, World... worlds) {
        this.replications = replications;
        this.worlds = List.of(worlds);
    }

    /** Adds a line, in order. */
    final void tell(Line line) {
        lines.add(line);
    }

    /** The mean over replications of a measure of a world. */
    final ToDoubleFunction<double[]> mean(int world, Measure measure) {
        Read read = new Read(world, measure);
        if (!reads.contains(read)) {
            reads.add(read);
        }
        return Line.share(1 + reads.indexOf(read), 0);
    }

    /** The same of a provider's clients of a true group. */
    final ToDoubleFunction<double[]> mean(int world, Meaning meaning, String provider, String group) {
        return mean(world, Measure.of(meaning).provider(provider).group(group));
    }

    static ToDoubleFunction<double[]> less(ToDoubleFunction<double[]> one, ToDoubleFunction<double[]> other) {
        return sums -> one.applyAsDouble(sums) - other.applyAsDouble(sums);
    }

    static ToDoubleFunction<double[]> over(ToDoubleFunction<double[]> above, ToDoubleFunction<double[]> below) {
        return sums -> above.applyAsDouble(sums) / below.applyAsDouble(sums);
    }

    static ToDoubleFunction<double[]> plus(ToDoubleFunction<double[]> one, ToDoubleFunction<double[]> other) {
        return sums -> one.applyAsDouble(sums) + other.applyAsDouble(sums);
    }

    static ToDoubleFunction<double[]> times(double factor, ToDoubleFunction<double[]> one) {
        return sums -> factor * one.applyAsDouble(sums);
    }

    @Override
    public final int replications() {
        return replications;
    }

    @Override
    public final List<World> worlds() {
        return worlds;
    }

    /** How often they were played, and the sums of what was asked for. */
    @Override
    public final int width() {
        return 1 + reads.size();
    }

    @Override
    public final void add(List<Seen> seen, double[] sums) {
        sums[0]++;
        for (int at = 0; at < reads.size(); at++) {
            Read read = reads.get(at);
            sums[1 + at] += seen.get(read.world()).of(read.measure());
        }
    }

    @Override
    public final List<Line> lines() {
        return List.copyOf(lines);
    }
}
