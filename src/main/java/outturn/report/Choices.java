package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** What providers that decide for themselves choose: whom to accept, whom to give the least effort, what to write down. */
final class Choices {
    /** Shares that are worth a word. */
    private static final double MATERIAL = 0.01;

    private static final List<Meaning> BROKEN =
            List.of(Meaning.UPCODED, Meaning.DISCHARGED_EARLY, Meaning.HELD, Meaning.MISREPORTED, Meaning.GAMED_SHARE);

    /** From what distance a cell is shaded, less and less lightly. */
    private static final double[] STEPS = {0.02, 0.15, 0.4};

    private final Sides sides;
    private final List<Column> columns = new ArrayList<>();

    /** One column: a run, and one of its providers or all. */
    private record Column(Run run, String provider, String title) {
        Measure measure(Meaning meaning, String group) {
            return Measure.of(meaning).provider(provider).group(group);
        }
    }

    /** A row: everybody, a group, or a level of a protected attribute. */
    private record Line(String title, Optional<String> attribute, String group) {
        Measure measure(Column column, Meaning meaning) {
            return attribute
                    .map(name -> Measure.of(meaning, name).provider(Measure.ALL).group(group))
                    .orElseGet(() -> column.measure(meaning, group));
        }
    }

    Choices(Sides sides) {
        this.sides = sides;
        for (Run run : sides.runs()) {
            columns.add(new Column(run, Measure.ALL, sides.several() ? run.name() : "All providers"));
        }
        for (Run run : sides.runs()) {
            List<String> deciding = deciding(run);
            if (run.providers().size() > 1 && !sides.several()) {
                deciding.forEach(name -> columns.add(new Column(run, name, Spoken.proper(name))));
            }
        }
    }

    private static List<String> deciding(Run run) {
        return run.providers().stream()
                .filter(name -> run.scenario().providers().get(name).decides().isPresent())
                .toList();
    }

    /** There is something to say when any provider decides. */
    boolean isThere() {
        return sides.runs().stream().anyMatch(run -> !deciding(run).isEmpty());
    }

    /** Who is parked, where that is material. */
    static Optional<String> parked(Run run) {
        return material(run, Meaning.PARKING_RATE)
                .map(all -> Unit.SHARE.of(all) + " of months in treatment are at the lowest effort" + ends(run) + ".");
    }

    private static String ends(Run run) {
        List<String> groups = run.groups();
        return groups.size() < 2
                ? ""
                : ": " + share(run, Meaning.PARKING_RATE, groups.get(0)) + " of those of the least complex group and "
                        + share(run, Meaning.PARKING_RATE, groups.get(groups.size() - 1)) + " of the most complex";
    }

    private static String share(Run run, Meaning meaning, String group) {
        return Unit.SHARE.of(run.range(Measure.of(meaning).provider(Measure.ALL).group(group))
                .middle());
    }

    private static Optional<Double> material(Run run, Meaning meaning) {
        double least = meaning == Meaning.MISREPORTED ? 0.5 : MATERIAL;
        return deciding(run).isEmpty()
                ? Optional.empty()
                : run.find(run.whole(meaning)).map(Estimate::mean).filter(mean -> mean >= least);
    }

    /** What is not as it is written down or claimed, where that is material. */
    static Optional<String> broken(Run run) {
        List<String> clauses = new ArrayList<>();
        BROKEN.forEach(meaning -> material(run, meaning).ifPresent(mean -> clauses.add(clause(meaning, mean))));
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Spoken.headed(Wording.and(clauses)) + ".");
    }

    private static String clause(Meaning meaning, double mean) {
        return switch (meaning) {
            case UPCODED -> Unit.SHARE.of(mean) + " of those assessed are recorded in too complex a group";
            case DISCHARGED_EARLY -> Unit.SHARE.of(mean) + " of planned exits are booked before their time";
            case HELD -> Unit.SHARE.of(mean) + " of those who would come back are made to wait outside";
            case MISREPORTED -> Unit.NUMBER.of(mean) + " outcomes are claimed that have not come about";
            default -> Unit.SHARE.of(mean) + " of what is paid on outcomes is for what is not true";
        };
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Prose.paragraph(
                "Nobody tells a provider whom to take or how much to do for them: what stands here follows from"
                        + " the contract, the people who come and the hours of staff there are."));
        parts.add(heat(Meaning.ACCEPTANCE, "Accepted, % of those assessed"));
        parts.add(heat(Meaning.PARKING_RATE, "At the lowest effort, % of months in treatment"));
        if (sides.has(sides.whole(Meaning.EFFORT_HOURS))) {
            parts.add(heat(Meaning.EFFORT_HOURS, "Hours of staff a client in treatment gets, a month"));
        }
        for (Run run : sides.runs()) {
            Years years = new Years(run);
            if (years.isThere()) {
                parts.add(years.markup(sides.several() ? run.name() + ", at " : "At "));
            }
        }
        parts.add(key());
        rules().ifPresent(table -> parts.add(table.markup()));
        return Prose.section("choices", "What providers choose").holding(parts);
    }

    private List<Line> lines(Meaning meaning) {
        List<Line> lines = new ArrayList<>();
        sides.union(Run::groups).forEach(group -> lines.add(new Line(Spoken.plain(group), Optional.empty(), group)));
        lines.add(new Line("everybody", Optional.empty(), Measure.ALL));
        if (meaning == Meaning.ACCEPTANCE && sides.several()) {
            for (String attribute : sides.union(Run::protectedAttributes)) {
                sides.union(run -> run.levels(attribute))
                        .forEach(level -> lines.add(new Line(
                                Spoken.plain(attribute) + ": " + Spoken.plain(level), Optional.of(attribute), level)));
            }
        }
        return lines;
    }

    private Element heat(Meaning meaning, String caption) {
        Element head = Markup.tag("tr").holding(Heat.heading("Who"));
        for (Column column : columns) {
            head = head.holding(Heat.heading(column.title()));
        }
        List<Element> rows =
                lines(meaning).stream().map(line -> row(line, meaning)).toList();
        return Heat.table(caption, head, rows);
    }

    private Element row(Line line, Meaning meaning) {
        Element row =
                Markup.tag("tr").holding(Markup.tag("th").with("scope", "row").saying(line.title()));
        for (Column column : columns) {
            double value = column.run().range(line.measure(column, meaning)).middle();
            row = row.holding(cell(without(meaning, value, column))
                    .saying(Unit.named(meaning.unit()).of(value)));
        }
        return row;
    }

    /** What those who are worst off do without: a share of them, or of the hours that everybody gets on average. */
    private static double without(Meaning meaning, double value, Column column) {
        return switch (meaning) {
            case ACCEPTANCE -> 1 - value;
            case EFFORT_HOURS ->
                1
                        - value
                                / column.run()
                                        .range(column.measure(meaning, Measure.ALL))
                                        .middle();
            default -> value;
        };
    }

    /** Shaded by how many, or how much, they do without. */
    static Element cell(double without) {
        int strength = 0;
        for (double step : STEPS) {
            strength += without >= step ? 1 : 0;
        }
        return strength == 0 ? Markup.tag("td") : Markup.tag("td", "worse" + strength);
    }

    private static Element key() {
        return Markup.tag("ul", "heat-key")
                .holding(
                        entry(
                                "worse1",
                                "2% or more refused, or at the lowest effort; or as much fewer hours than everybody"),
                        entry("worse2", "15% or more"),
                        entry("worse3", "40% or more"));
    }

    private static Element entry(String style, String words) {
        return Markup.tag("li").holding(Markup.tag("span", style).with("aria-hidden", "true"), Markup.text(words));
    }

    /** How often something is not so and nobody found out; empty when never. */
    private Optional<Table> rules() {
        List<List<String>> rows = new ArrayList<>();
        for (Meaning meaning : BROKEN) {
            if (sides.has(sides.whole(meaning)) && sides.departs(sides.whole(meaning), 0)) {
                Wording.Called called = Wording.called(meaning);
                rows.add(Rowed.of(sides, called.title() + ", " + called.of(), sides.whole(meaning)));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "What is not so, by intent or by error, and was not found out",
                        Rowed.columns(sides, "What"),
                        rows));
    }
}
