package outturn.study.validation;

import java.util.List;
import outturn.scenario.Numbers;

/** What came of one line: a number, its Monte Carlo standard error, and whether it passes. */
public final class Result {
    private final String target;
    private final Line line;
    private final Jackknife number;

    Result(String target, Line line, Jackknife number) {
        this.target = target;
        this.line = line;
        this.number = number;
    }

    /** The target, such as {@code A1}; empty for a number shown beside them. */
    public String target() {
        return target;
    }

    /** What it is. */
    public String what() {
        return line.what();
    }

    /** What was seen, in words; may be empty beside the targets. */
    public String published() {
        return line.published();
    }

    /** Ids of the figures that were seen. */
    public List<String> evidence() {
        return line.evidence();
    }

    /** Where it must lie to pass, in words; empty beside the targets. */
    public String band() {
        return line.band().map(Band::words).orElse("");
    }

    /** The number. */
    public double value() {
        return number.value();
    }

    /** The number, for people. */
    public String shown() {
        return Numbers.fixed(number.value(), line.decimals());
    }

    /** Its Monte Carlo standard error, for people; empty for a single replication. */
    public String error() {
        return Numbers.fixed(number.error(), line.decimals() + 1);
    }

    /** Whether it lies where it must. What is beside the targets always does. */
    public boolean passes() {
        return line.band().map(band -> band.holds(number.value())).orElse(true);
    }

    /** {@code pass} or {@code MISS}; empty beside the targets. */
    public String verdict() {
        return line.band().isEmpty() ? "" : passes() ? "pass" : "MISS";
    }
}
