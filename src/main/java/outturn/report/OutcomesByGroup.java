package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import outturn.report.chart.Dots;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Who is treated and what becomes of them, by true complexity group. */
final class OutcomesByGroup {
    private static final List<Meaning> SHOWN = List.of(
            Meaning.ACCEPTANCE,
            Meaning.RETENTION_12_WEEKS,
            Meaning.PLANNED_COMPLETION,
            Meaning.STAYED_AWAY_6_MONTHS,
            Meaning.SUSTAINED_12_MONTHS,
            Meaning.PARKING_RATE,
            Meaning.UPCODED,
            Meaning.DISCHARGED_EARLY,
            Meaning.HELD);
    /** Shown where there is any of it. */
    private static final List<Meaning> IF_ANY =
            List.of(Meaning.PARKING_RATE, Meaning.UPCODED, Meaning.DISCHARGED_EARLY, Meaning.HELD);

    private final Sides sides;
    private final List<String> groups = new ArrayList<>();
    private final List<Meaning> meanings;

    OutcomesByGroup(Sides sides) {
        this.sides = sides;
        groups.addAll(sides.union(Run::groups));
        groups.add(Measure.ALL);
        meanings = SHOWN.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Meaning meaning) {
        Measure whole = sides.whole(meaning);
        return sides.has(whole)
                && (!IF_ANY.contains(meaning) || sides.departs(whole, 0))
                && (meaning != Meaning.ACCEPTANCE || sides.departs(whole, 1));
    }

    boolean isThere() {
        return !meanings.isEmpty();
    }

    Element markup() {
        List<Element> panels = meanings.stream().map(this::panel).toList();
        return Prose.section("outcomes", "Who is treated, and what becomes of them")
                .holding(Prose.paragraph(
                        groups.size() > 1
                                ? "Clients are grouped by how complex their needs truly are, from "
                                        + name(groups.get(0)) + " to " + name(groups.get(groups.size() - 2))
                                        + ", whatever the assessor wrote down."
                                : "All clients together."))
                .holding(Key.of(sides))
                .holding(Prose.panels(panels))
                .holding(Prose.reading(
                        sides.exact()
                                ? "Each dot is what is to be expected; no luck is in it."
                                : "Each dot is the average of all worlds simulated. Its line holds 9 of 10 worlds: the luck"
                                        + " of one area is likely to fall somewhere along it."))
                .holding(tables());
    }

    private static String name(String group) {
        return group.equals(Measure.ALL) ? "everybody" : Spoken.plain(group);
    }

    private Measure measure(Meaning meaning, String group) {
        return Measure.of(meaning).provider(Measure.ALL).group(group);
    }

    private Element panel(Meaning meaning) {
        List<Dots.Row> rows = new ArrayList<>();
        for (String group : groups) {
            List<Range> marks = sides.runs().stream()
                    .map(run -> run.range(measure(meaning, group)))
                    .toList();
            rows.add(new Dots.Row(name(group), marks));
        }
        Wording.Called called = Wording.called(meaning);
        Dots dots = Dots.figures(sides.told(called.title(), tell(meaning)), Unit.SHARE, rows);
        return Prose.panel(called.title(), called.of(), dots.draw(330));
    }

    private String tell(Meaning meaning) {
        return groups.stream()
                .map(group -> name(group) + " "
                        + sides.runs().stream()
                                .map(run -> tell(run, measure(meaning, group)))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    private String tell(Run run, Measure measure) {
        Range range = run.range(measure);
        String between = Wording.between(Unit.SHARE, range);
        return (sides.several() ? run.name() + " " : "")
                + Unit.SHARE.of(range.middle())
                + (between.isEmpty() ? "" : " (" + between + ")");
    }

    private List<Element> tables() {
        return sides.several()
                ? List.of(Prose.folded(
                        "Outcomes by group, as tables",
                        meanings.stream().map(this::beside).toList()))
                : List.of(together().markup());
    }

    /** One run: a row for each group, a column for each outcome. */
    private Table together() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Group"));
        meanings.forEach(meaning -> columns.add(Table.figure(
                Wording.called(meaning).title() + ", " + Wording.called(meaning).of())));
        List<List<String>> rows = new ArrayList<>();
        for (String group : groups) {
            List<String> row = new ArrayList<>();
            row.add(name(group));
            meanings.forEach(meaning -> row.add(Cells.of(sides.first(), measure(meaning, group))));
            rows.add(row);
        }
        return new Table("Outcomes by true complexity group: " + sides.figures(), columns, rows);
    }

    /** Several runs: a table for each outcome, a column for each run and for its difference from the first. */
    private Table beside(Meaning meaning) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Group"));
        sides.runs().forEach(run -> columns.add(Table.figure(run.name())));
        sides.against().forEach(other -> columns.add(Table.figure(sides.less(other))));
        List<List<String>> rows = new ArrayList<>();
        for (String group : groups) {
            Measure measure = measure(meaning, group);
            List<String> row = new ArrayList<>();
            row.add(name(group));
            sides.runs().forEach(run -> row.add(Cells.of(run, measure)));
            sides.against()
                    .forEach(other -> row.add(other.find(measure).map(Cells::of).orElse("–")));
            rows.add(row);
        }
        Wording.Called called = Wording.called(meaning);
        return new Table(
                called.title() + ", " + called.of() + ": average and the range of 9 of 10 worlds; difference and its"
                        + " 95% interval",
                columns,
                rows);
    }
}
