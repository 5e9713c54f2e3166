package outturn.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import outturn.model.Model;
import outturn.scenario.Amount;
import outturn.scenario.Gauge;
import outturn.scenario.Nearest;
import outturn.scenario.Numbers;
import outturn.scenario.Pointer;
import outturn.scenario.Promise;
import outturn.scenario.Slip;
import outturn.scenario.json.Json;

/**
 * Whether a promise of the scenario held.
 *
 * @param name of the promise
 * @param found the statistic it is about; empty when the summary has no such measure
 * @param kept whether it held; a promise about something that was not found, or is not a number, is not kept
 * @param words one sentence for people
 */
public record Verdict(String name, Promise promise, Optional<Double> found, boolean kept, String words) {

    /** Of every promise, in the order of the file; where there are no rows, nothing is known of the worst of them. */
    public static List<Verdict> of(Map<String, Promise> promises, Summary summary, Optional<Rows> rows) {
        List<Verdict> verdicts = new ArrayList<>();
        promises.forEach((name, promise) -> verdicts.add(of(name, promise, summary, rows)));
        return verdicts;
    }

    /** What is wrong with promises, and with what designs are judged by, that are about nothing this model measures. */
    public static List<Slip> slips(Model model) {
        List<Measure> rows = Columns.of(model).measures();
        List<Measure> measures = new ArrayList<>(rows);
        measures.addAll(Risks.measures(measures));
        measures.addAll(Equity.measures(measures));
        List<Slip> slips = new ArrayList<>();
        model.scenario()
                .promises()
                .forEach((name, promise) -> slip(Pointer.of("promises", name), promise, measures, slips));
        model.scenario().design().ifPresent(design -> {
            Pointer at = Pointer.of("design");
            design.objectives()
                    .forEach((name, each) -> slip(at.then("objectives").then(name), each, measures, rows, slips));
            design.constraints()
                    .forEach((name, each) -> slip(at.then("constraints").then(name), each, measures, rows, slips));
        });
        return slips;
    }

    /** Measures that promises and designs ask for by a name that no scenario has, of one that could not be read whole. */
    public static List<Slip> strangers(Json tree) {
        List<String> names = Stream.of(Meaning.values()).map(Meaning::title).toList();
        List<Slip> slips = new ArrayList<>();
        for (Pointer at : List.of(
                Pointer.of("promises"), Pointer.of("design", "objectives"), Pointer.of("design", "constraints"))) {
            if (tree.at(at).orElse(Json.nothing()) instanceof Json.Members members) {
                members.members().forEach((name, gauge) -> {
                    Pointer measure = at.then(name).then("measure");
                    gauge.at("/measure")
                            .filter(Json.Text.class::isInstance)
                            .map(asked -> asked.text().split("/", 2)[0])
                            .filter(asked -> !names.contains(asked))
                            .ifPresent(asked -> slips.add(unknown(measure, asked, names)));
                });
            }
        }
        return slips;
    }

    private static Slip unknown(Pointer at, String asked, List<String> names) {
        return new Slip(
                at.toString(), "is \"" + asked + "\", which is not measured here", Nearest.remedy(asked, names));
    }

    private static void slip(Pointer at, Gauge gauge, List<Measure> measures, List<Slip> slips) {
        if (measures.stream().noneMatch(measure -> isAbout(gauge, measure))) {
            slips.add(slip(at, gauge, measures));
        }
    }

    /** A design is judged world by world, so by nothing that is one number of all worlds. */
    private static void slip(Pointer at, Gauge gauge, List<Measure> measures, List<Measure> rows, List<Slip> slips) {
        slip(at, gauge, measures, slips);
        boolean whole = measures.stream().anyMatch(measure -> isAbout(gauge, measure))
                && rows.stream().noneMatch(measure -> isAbout(gauge, measure));
        if (whole) {
            slips.add(new Slip(
                    at.then("measure").toString(),
                    "is " + gauge.measure() + ", one number of all replications, and designs are judged world by world",
                    "name a measure of each replication, with a statistic such as \"cvar\""));
        }
    }

    private static Slip slip(Pointer at, Gauge gauge, List<Measure> measures) {
        List<String> names = measures.stream().map(Measure::name).distinct().toList();
        if (names.contains(gauge.measure())) {
            return new Slip(
                    at.toString(),
                    "is of " + gauge.measure() + " for a provider or group it is not measured for",
                    "see docs/reference/measures.md for what it is broken down by");
        }
        return unknown(at.then("measure"), gauge.measure(), names);
    }

    private static Verdict of(String name, Promise promise, Summary summary, Optional<Rows> rows) {
        Optional<Double> found = find(promise, summary).map(estimate -> statistic(promise, estimate, rows));
        boolean kept = found.isPresent() && holds(promise, found.get());
        List<String> known = summary.estimates().stream()
                .map(estimate -> estimate.measure().name())
                .distinct()
                .toList();
        return new Verdict(name, promise, found, kept, words(name, promise, found, kept, known));
    }

    private static Optional<Estimate> find(Promise promise, Summary summary) {
        return summary.estimates().stream()
                .filter(estimate -> isAbout(promise, estimate.measure()))
                .findFirst();
    }

    /** Whether a promise is about a measure: left out, provider and group mean all of them, or that it has none. */
    public static boolean isAbout(Gauge promise, Measure measure) {
        return measure.month().equals(OptionalInt.empty())
                && measure.name().equals(promise.measure())
                && measure.provider()
                        .orElse(Measure.ALL)
                        .equals(promise.provider().orElse(Measure.ALL))
                && measure.group().orElse(Measure.ALL).equals(promise.group().orElse(Measure.ALL));
    }

    /** The statistic that a promise is held to; what is the worst of all worlds is known only from their rows. */
    public static double statistic(Gauge promise, Estimate estimate, Optional<Rows> rows) {
        return switch (promise.statistic()) {
            case MEAN -> estimate.mean();
            case SD -> estimate.sd();
            case P5 -> estimate.p5();
            case P50 -> estimate.p50();
            case P95 -> estimate.p95();
            case CVAR, WORST ->
                rows.filter(all -> all.has(estimate.measure()))
                        .map(all -> Gauged.of(all.column(estimate.measure()), promise)
                                .value())
                        .orElse(Double.NaN);
        };
    }

    /** Whether a value is on the right side of a promise's line; what is not a number is not. */
    public static boolean holds(Promise promise, double value) {
        return promise.atMost().map(most -> value <= most.value()).orElse(true)
                && promise.atLeast().map(least -> value >= least.value()).orElse(true)
                && !Double.isNaN(value);
    }

    /** What a promise is held to. */
    private static double[] lines(Promise promise) {
        return Stream.of(promise.atMost(), promise.atLeast())
                .flatMap(Optional::stream)
                .mapToDouble(Amount::value)
                .toArray();
    }

    private static String words(
            String name, Promise promise, Optional<Double> found, boolean kept, List<String> known) {
        StringBuilder words = new StringBuilder(name).append(": ").append(promise.measure());
        promise.provider().ifPresent(which -> words.append(", provider ").append(which));
        promise.group().ifPresent(which -> words.append(", group ").append(which));
        words.append(", ").append(promise.statistic().name().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            return words.append(" is not among the measures of this scenario; ")
                    .append(Nearest.remedy(promise.measure(), known))
                    .toString();
        }
        words.append(" is ").append(found.get().isNaN() ? "not known" : Numbers.beside(found.get(), lines(promise)));
        promise.atMost().ifPresent(most -> words.append(", promised at most ").append(Numbers.text(most.value())));
        promise.atLeast()
                .ifPresent(least -> words.append(", promised at least ").append(Numbers.text(least.value())));
        return words.append(kept ? ": kept" : ": broken").toString();
    }
}
