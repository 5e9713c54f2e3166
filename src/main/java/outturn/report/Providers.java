package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import outturn.report.chart.Limit;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Provider;
import outturn.scenario.Spoken;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Whether providers can live on it: cash by cycle, and failure. */
final class Providers {
    private static final List<Meaning> SHOWN =
            List.of(Meaning.CASELOAD, Meaning.RUIN, Meaning.CLOSING_CASH, Meaning.FUNDING_NEED);

    private final Sides sides;
    private final List<String> names;

    Providers(Sides sides) {
        this.sides = sides;
        names = sides.union(Run::providers).stream()
                .filter(name -> sides.departs(Measure.of(Meaning.CLOSING_CASH).provider(name), 0))
                .toList();
    }

    /** There is something to say when any of them ever has cash. */
    boolean isThere() {
        return !names.isEmpty();
    }

    Element markup() {
        String cycle = Wording.cycle(sides.first().scenario().time());
        List<Fans> fans = names.stream().map(this::fan).filter(Fans::isThere).toList();
        List<Markup> parts = new ArrayList<>(Key.of(sides));
        parts.add(Prose.panels(fans.stream().map(Fans::panel).toList()));
        parts.add(Prose.reading("Cash at the end of each " + cycle + ". " + sides.line()
                + " A provider that falls below what it" + " can borrow fails. Each picture has its own scale."));
        parts.add(sides.several() ? beside().markup() : alone().markup());
        parts.add(Prose.foldedAway(
                "Cash by " + cycle + ", as tables",
                fans.stream().map(Fans::table).toList()));
        return Prose.section("providers", "Whether providers can live on it").holding(parts);
    }

    private Fans fan(String name) {
        return new Fans(
                sides, Spoken.proper(name), "£, cash", Measure.of(Meaning.CASH).provider(name), limits(name));
    }

    private List<Limit> limits(String name) {
        List<Limit> limits = sides.runs().stream()
                .map(run -> run.scenario().providers().get(name))
                .filter(Objects::nonNull)
                .flatMap(provider -> facility(provider).stream())
                .distinct()
                .toList();
        return limits.size() == 1 ? limits : List.of();
    }

    private static List<Limit> facility(Provider provider) {
        return provider
                .facility()
                .map(sum -> -(double) sum.pence())
                .map(least -> new Limit(least, "fails below " + Unit.PENCE.of(least)))
                .stream()
                .toList();
    }

    /** One run: a row for each provider. */
    private Table alone() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            List<String> row = new ArrayList<>();
            row.add(Spoken.proper(name));
            SHOWN.forEach(meaning -> row.add(
                    Wording.isChance(meaning)
                            ? Cells.chance(sides.first(), Measure.of(meaning).provider(name))
                            : Cells.of(sides.first(), Measure.of(meaning).provider(name))));
            rows.add(row);
        }
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Provider"));
        SHOWN.forEach(meaning -> columns.add(Table.figure(Spoken.headed(said(meaning)))));
        return new Table("How each provider fares over the whole period: " + sides.figures(), columns, rows);
    }

    /** Several runs: a row for each provider and measure. */
    private Table beside() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            for (Meaning meaning : SHOWN) {
                String who = Spoken.proper(name) + ": " + said(meaning);
                Measure measure = Measure.of(meaning).provider(name);
                rows.add(Wording.isChance(meaning) ? Rowed.chance(sides, who, measure) : Rowed.of(sides, who, measure));
            }
        }
        return new Table(
                "How each provider fares over the whole period", Rowed.columns(sides, "Provider and measure"), rows);
    }

    private static String said(Meaning meaning) {
        return switch (meaning) {
            case RUIN -> "chance that it fails";
            case CLOSING_CASH -> "cash at the end";
            case FUNDING_NEED -> "most it has to borrow";
            default -> Wording.called(meaning).title();
        };
    }
}
