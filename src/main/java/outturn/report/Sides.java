package outturn.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import outturn.report.chart.Dates;
import outturn.report.chart.Told;
import outturn.summary.Comparison.Against;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** What a page is about: one run, or several held against the first. Numbers the pictures of the page. */
final class Sides {
    private final List<Run> runs;
    private final List<Against> against;
    private int pictures;

    Sides(List<Run> runs, List<Against> against) {
        this.runs = List.copyOf(runs);
        this.against = List.copyOf(against);
    }

    List<Run> runs() {
        return runs;
    }

    Run first() {
        return runs.get(0);
    }

    boolean several() {
        return runs.size() > 1;
    }

    /** Whether the figures are exact expectations, without worlds. */
    boolean exact() {
        return first().summary().replications() == 0;
    }

    /** How to read a line in a picture. */
    String line() {
        return exact()
                ? "The line is what is to be expected; no luck is in it."
                : "The line is the middle world: half of worlds lie above it, half below. The shaded area holds 9 of 10.";
    }

    /** What a caption says of the figures: what they are, and what stands under them. */
    String figures() {
        return exact() ? "expectation" : "average, and the range of 9 of 10 worlds";
    }

    /** The average by its name. */
    String average() {
        return exact() ? "expectation" : "average of all worlds";
    }

    /** Those held against the first. */
    List<Against> against() {
        return against;
    }

    /** What one of those is called. */
    String name(Against other) {
        return runs.get(against.indexOf(other) + 1).name();
    }

    /** What a difference from the first is called. */
    String less(Against other) {
        return name(other) + " less " + first().name();
    }

    /** The calendar of the longest horizon. */
    Dates dates() {
        Run longest = first();
        for (Run run : runs) {
            longest = run.scenario().time().months().value()
                            > longest.scenario().time().months().value()
                    ? run
                    : longest;
        }
        return Dates.of(longest.scenario().time());
    }

    /** How a picture is told, with a number of its own. */
    Told told(String title, String description) {
        pictures++;
        return new Told("picture-" + pictures, title, description);
    }

    /** Names that any of the runs has, in the order they come. */
    List<String> union(Function<Run, List<String>> names) {
        Set<String> union = new LinkedHashSet<>();
        runs.forEach(run -> union.addAll(names.apply(run)));
        return new ArrayList<>(union);
    }

    /** Whether any run has something to say about a measure. */
    boolean has(Measure measure) {
        return runs.stream().anyMatch(run -> run.find(measure).isPresent());
    }

    /** Whether any run has something other than a value for everybody. */
    boolean departs(Measure measure, double value) {
        return runs.stream()
                .flatMap(run -> run.find(measure).stream())
                .anyMatch(estimate -> StrictMath.abs(estimate.mean() - value) > 1e-9);
    }

    /** The measure for all providers and groups. */
    Measure whole(Meaning meaning, String... subject) {
        return first().whole(meaning, subject);
    }
}
