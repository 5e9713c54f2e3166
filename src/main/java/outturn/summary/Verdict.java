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
import outturn.scenario.Nearest;
import outturn.scenario.Numbers;
import outturn.scenario.Pointer;
import outturn.scenario.Promise;
import outturn.scenario.Slip;

/**
 * Whether a promise of the scenario held.
 *
 * @param name of the promise
 * @param found the statistic it is about; empty when the summary has no such measure
 * @param kept whether it held; a promise about something that was not found, or is not a number, is not kept
 * @param words one sentence for people
 */
public record Verdict(String name, Promise promise, Optional<Double> found, boolean kept, String words) {

    /** Of every promise, in the order of the file. */
    public static List<Verdict> of(Map<String, Promise> promises, Summary summary) {
        List<Verdict> verdicts = new ArrayList<>();
        promises.forEach((name, promise) -> verdicts.add(of(name, promise, summary)));
        return verdicts;
    }

    /** What is wrong with promises that are about nothing this model measures. */
    public static List<Slip> slips(Model model) {
        List<Measure> measures = new ArrayList<>(Columns.of(model).measures());
        measures.addAll(Risks.measures(measures));
        measures.addAll(Equity.measures(measures));
        List<Slip> slips = new ArrayList<>();
        model.scenario().promises().forEach((name, promise) -> {
            if (measures.stream().noneMatch(measure -> isAbout(promise, measure))) {
                slips.add(slip(Pointer.of("promises", name), promise, measures));
            }
        });
        return slips;
    }

    private static Slip slip(Pointer at, Promise promise, List<Measure> measures) {
        List<String> names = measures.stream().map(Measure::name).distinct().toList();
        if (names.contains(promise.measure())) {
            return new Slip(
                    at.toString(),
                    "is of " + promise.measure() + " for a provider or group it is not measured for",
                    "see docs/reference/measures.md for what it is broken down by");
        }
        return new Slip(
                at.then("measure").toString(),
                "is \"" + promise.measure() + "\", which is not measured here",
                Nearest.remedy(promise.measure(), names));
    }

    private static Verdict of(String name, Promise promise, Summary summary) {
        Optional<Double> found = find(promise, summary).map(estimate -> statistic(estimate, promise.statistic()));
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
    public static boolean isAbout(Promise promise, Measure measure) {
        return measure.month().equals(OptionalInt.empty())
                && measure.name().equals(promise.measure())
                && measure.provider()
                        .orElse(Measure.ALL)
                        .equals(promise.provider().orElse(Measure.ALL))
                && measure.group().orElse(Measure.ALL).equals(promise.group().orElse(Measure.ALL));
    }

    /** The number of an estimate that a promise is held to. */
    public static double statistic(Estimate estimate, Promise.Statistic statistic) {
        return switch (statistic) {
            case MEAN -> estimate.mean();
            case SD -> estimate.sd();
            case P5 -> estimate.p5();
            case P50 -> estimate.p50();
            case P95 -> estimate.p95();
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
