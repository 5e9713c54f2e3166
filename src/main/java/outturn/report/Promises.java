package outturn.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Promise;
import outturn.scenario.Spoken;
import outturn.summary.Meaning;
import outturn.summary.Verdict;

/** What must not break, and whether it did. */
final class Promises {
    private final Sides sides;

    Promises(Sides sides) {
        this.sides = sides;
    }

    boolean isThere() {
        return sides.runs().stream().anyMatch(run -> !run.verdicts().isEmpty());
    }

    Element markup() {
        Element section = Prose.section("promises", "Promises");
        for (Run run : sides.runs()) {
            if (sides.several()) {
                section = section.holding(Prose.heading(run.name()));
            }
            List<Element> items = run.verdicts().stream().map(Promises::item).toList();
            section = section.holding(
                    items.isEmpty()
                            ? Prose.paragraph("This scenario makes none.")
                            : Markup.tag("ul", "promises").holding(items));
        }
        return section;
    }

    private static Element item(Verdict verdict) {
        return Markup.tag("li")
                .holding(
                        Markup.tag("span", verdict.kept() ? "kept" : "broken")
                                .saying(verdict.kept() ? "✓ Kept" : "✗ Broken"),
                        Markup.tag("span")
                                .holding(Markup.tag("strong").saying(Spoken.headed(verdict.name())))
                                .saying(". " + say(verdict)));
    }

    /** The promise and what became of it, in one sentence. */
    static String say(Verdict verdict) {
        Promise promise = verdict.promise();
        Optional<Meaning> meaning = meaning(promise.measure());
        if (meaning.isEmpty() || verdict.found().isEmpty()) {
            return "“" + promise.measure() + "” is not among the measures of this scenario, so nobody can say.";
        }
        Unit unit = Unit.named(meaning.get().unit());
        StringBuilder said = new StringBuilder(Wording.called(meaning.get()).title());
        promise.provider().ifPresent(name -> said.append(", ").append(Spoken.proper(name)));
        promise.group()
                .ifPresent(name -> said.append(", ").append(Spoken.plain(name)).append(" group"));
        said.append(": ")
                .append(barely(verdict, unit))
                .append(unit.of(verdict.found().get()));
        said.append(Wording.isChance(meaning.get()) ? "" : statistic(promise.statistic()));
        promise.atMost().ifPresent(most -> said.append("; promised at most ").append(unit.exactly(most.value())));
        promise.atLeast().ifPresent(least -> said.append("; promised at least ").append(unit.exactly(least.value())));
        return said.append('.').toString();
    }

    /** Says on which side of the line a broken promise lies where rounding would put it on the line. */
    private static String barely(Verdict verdict, Unit unit) {
        String found = unit.of(verdict.found().orElse(Double.NaN));
        if (verdict.kept()) {
            return "";
        }
        boolean most = verdict.promise()
                .atMost()
                .filter(line -> unit.of(line.value()).equals(found))
                .isPresent();
        boolean least = verdict.promise()
                .atLeast()
                .filter(line -> unit.of(line.value()).equals(found))
                .isPresent();
        return most ? "a little more than " : least ? "a little less than " : "";
    }

    /** What the measure of a promise is counted in, when there is such a measure. */
    static Optional<Unit> unit(Verdict verdict) {
        return meaning(verdict.promise().measure()).map(meaning -> Unit.named(meaning.unit()));
    }

    private static String statistic(Promise.Statistic statistic) {
        return switch (statistic) {
            case MEAN -> " on average";
            case SD -> " standard deviation between worlds";
            case P5 -> ", and more in 19 of 20 worlds";
            case P50 -> " in the middle world";
            case P95 -> ", and more in 1 of 20 worlds";
            case CVAR -> " on average of the worst twentieth of worlds";
            case WORST -> " in the worst world";
        };
    }

    private static Optional<Meaning> meaning(String measure) {
        String stem = measure.split("/", 2)[0];
        return Arrays.stream(Meaning.values())
                .filter(meaning -> meaning.title().equals(stem))
                .findFirst();
    }
}
