package outturn.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Every measure of the whole horizon in one table, and what each means. */
final class Measures {
    private final Sides sides;
    private final List<Measure> shown = new ArrayList<>();

    Measures(Sides sides) {
        this.sides = sides;
        Set<Measure> known = new LinkedHashSet<>();
        sides.runs()
                .forEach(run -> run.summary().estimates().stream()
                        .filter(estimate -> Double.isFinite(estimate.mean()))
                        .map(Estimate::measure)
                        .filter(measure -> measure.month().isEmpty())
                        .filter(measure -> measure.group().orElse(Measure.ALL).equals(Measure.ALL))
                        .forEach(known::add));
        shown.addAll(known);
    }

    Element table() {
        List<List<String>> area = new ArrayList<>();
        List<List<String>> providers = new ArrayList<>();
        for (Meaning meaning : Meaning.values()) {
            for (Measure measure : shown) {
                if (measure.stem().equals(meaning.title())) {
                    boolean whole = measure.provider().orElse(Measure.ALL).equals(Measure.ALL);
                    (whole ? area : providers).add(row(meaning, measure));
                }
            }
        }
        List<Markup> parts = new ArrayList<>();
        parts.add(new Table("The whole area over the whole period", Rowed.columns(sides, "Measure"), area).markup());
        if (!providers.isEmpty()) {
            parts.add(Prose.foldedAway(
                    "The same by provider",
                    List.of(new Table(
                            "Each provider over the whole period", Rowed.columns(sides, "Measure"), providers))));
        }
        return Prose.section("figures", "All figures").with("class", "page").holding(parts);
    }

    private List<String> row(Meaning meaning, Measure measure) {
        StringBuilder name = new StringBuilder(meaning.heading());
        if (!measure.subject().isEmpty()) {
            name.append(": ").append(Spoken.plain(measure.subject().replace("/", ", ")));
        }
        measure.provider()
                .filter(provider -> !provider.equals(Measure.ALL))
                .ifPresent(provider -> name.append(", ").append(Spoken.proper(provider)));
        name.append(unit(meaning));
        return Wording.isChance(meaning)
                ? Rowed.chance(sides, name.toString(), measure)
                : Rowed.of(sides, name.toString(), measure);
    }

    private static String unit(Meaning meaning) {
        return meaning.unit().startsWith("per ") ? ", " + meaning.unit() : "";
    }

    /** What the measures on the page mean, exactly. */
    Element glossary() {
        List<Markup> entries = new ArrayList<>();
        for (Meaning meaning : Arrays.asList(Meaning.values())) {
            boolean twins = meaning.isOfTwins()
                    && sides.against().stream()
                            .anyMatch(other -> other.deadweight().whole(meaning).isPresent());
            if (twins || shown.stream().anyMatch(measure -> measure.stem().equals(meaning.title()))) {
                entries.add(Markup.tag("dt").saying(meaning.heading()));
                entries.add(Markup.tag("dd").saying(meaning.definition()));
            }
        }
        return Prose.section("glossary", "What the measures mean")
                .with("class", "page")
                .holding(Markup.tag("dl").holding(entries));
    }
}
