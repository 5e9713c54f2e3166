package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.report.chart.Range;
import outturn.scenario.Attribute;
import outturn.scenario.Domain;
import outturn.scenario.Scenario;
import outturn.simulation.Answer;
import outturn.simulation.Identity;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Rows;
import outturn.summary.Summary;
import outturn.summary.Verdict;

/**
 * One scenario with what came of it.
 *
 * @param name for headings
 * @param rows every replication; none when expectations were worked out exactly
 * @param verdicts on the promises, in the order of the file
 */
record Run(
        String name,
        Scenario scenario,
        Summary summary,
        Optional<Rows> rows,
        List<Verdict> verdicts,
        Identity identity) {

    static Run of(String name, Answer answer) {
        return new Run(name, answer.scenario(), answer.summary(), answer.rows(), answer.promises(), answer.identity());
    }

    /** The measure for all providers and all groups, as far as it is broken down by them. */
    Measure whole(Meaning meaning, String... subject) {
        return measure(meaning, subject);
    }

    /** The same, whatever was run. */
    static Measure measure(Meaning meaning, String... subject) {
        Measure measure = Measure.of(meaning, subject);
        return switch (meaning.by()) {
            case PROVIDER_GROUP -> measure.provider(Measure.ALL).group(Measure.ALL);
            case GROUP_YEAR -> measure.group(Measure.ALL);
            case PROVIDER, PROVIDER_MONTH -> measure.provider(Measure.ALL);
            case NOTHING, SUBJECT, SUBJECT_MONTH -> measure;
        };
    }

    /** Its estimate, when there is one that says something. */
    Optional<Estimate> find(Measure measure) {
        return summary.find(measure).filter(estimate -> Double.isFinite(estimate.mean()));
    }

    /** Mean with the range of nine worlds in ten. */
    Range range(Measure measure) {
        return find(measure).map(Run::range).orElse(Range.none());
    }

    /** Mean with the range of nine worlds in ten; the mean alone where it was worked out exactly. */
    static Range range(Estimate estimate) {
        return Double.isFinite(estimate.p5()) && Double.isFinite(estimate.p95())
                ? new Range(estimate.p5(), estimate.mean(), estimate.p95())
                : Range.exact(estimate.mean());
    }

    /** Middle world with the range of nine in ten, cycle by cycle. */
    List<Range> cycles(Measure measure) {
        List<Range> cycles = new ArrayList<>();
        for (Estimate estimate : summary.byMonth(measure)) {
            cycles.add(
                    Double.isFinite(estimate.p50())
                            ? new Range(estimate.p5(), estimate.p50(), estimate.p95())
                            : Range.exact(estimate.mean()));
        }
        return cycles;
    }

    /** Means cycle by cycle. */
    List<Double> means(Measure measure) {
        return summary.byMonth(measure).stream().map(Estimate::mean).toList();
    }

    /** True complexity groups, least complex first; none when there is only one. */
    List<String> groups() {
        return scenario.population()
                .complexity()
                .map(complexity -> complexity.groups())
                .orElse(List.of());
    }

    /** Attributes that are marked protected, in the order of the file. */
    List<String> protectedAttributes() {
        return scenario.population().attributes().entrySet().stream()
                .filter(each -> each.getValue().guarded())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Levels of an attribute; none when there is no such attribute. */
    List<String> levels(String attribute) {
        Attribute found = scenario.population().attributes().get(attribute);
        return found == null ? List.of() : found.levels();
    }

    /** Providers in the order of the file. */
    List<String> providers() {
        return List.copyOf(scenario.providers().keySet());
    }

    /** The best level of a domain's chain. */
    static String best(Domain.Chain chain) {
        List<String> levels = chain.start().levels();
        return levels.get(levels.size() - 1);
    }
}
