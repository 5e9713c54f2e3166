package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import outturn.report.chart.Stacks;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Rows;

/** Who is left out: what becomes of referrals, first ones and returns, by true complexity group. */
final class LeftOut {
    private static final List<String> PARTS = List.of(
            "begin treatment", "are refused at assessment", "give up waiting", "anything else, or still waiting");
    private static final List<Integer> COLOURS = List.of(0, 4, 5, 7);

    private final Sides sides;
    private final List<String> groups = new ArrayList<>();

    LeftOut(Sides sides) {
        this.sides = sides;
        groups.addAll(sides.union(Run::groups));
        groups.add(Measure.ALL);
    }

    /** There is something to say when anybody who comes does not begin. */
    boolean isThere() {
        return sides.runs().stream().anyMatch(run -> shares(run, Measure.ALL).get(0) < 0.995);
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Prose.paragraph(sides.runs().stream().map(this::sentence).collect(Collectors.joining(" "))));
        parts.add(Parts.key(PARTS, COLOURS));
        parts.add(Prose.panels(sides.runs().stream().map(this::panel).toList()));
        parts.add(Prose.reading(
                "Each bar is everybody who is referred or comes back in the period. Somebody who waits when it begins and is"
                        + " treated in it counts among those who begin."));
        parts.add(table().markup());
        return Prose.section("left-out", "Who is left out").holding(parts);
    }

    private String sentence(Run run) {
        double without = 1 - shares(run, Measure.ALL).get(0);
        String who = sides.several() ? run.name() + ": " : "";
        if (without < 0.0005) {
            return who + "as many begin treatment as come.";
        }
        String most = groups.get(0);
        for (String group : groups) {
            most = shares(run, group).get(0) < shares(run, most).get(0) ? group : most;
        }
        String ofMost = groups.size() > 1
                ? ", and " + Unit.SHARE.of(1 - shares(run, most).get(0)) + " in the group “" + name(most) + "”"
                : "";
        return who + Unit.SHARE.of(without) + " of those who come do not begin treatment" + ofMost + ".";
    }

    /** Of those who come: begun, refused, gone from the list, and the rest; means over worlds. */
    private static List<Double> shares(Run run, String group) {
        double come = mean(run, Meaning.REFERRED, group) + mean(run, Meaning.RETURNED, group);
        double begun = mean(run, Meaning.STARTED, group);
        double refused = refused(run, group);
        double gone = mean(run, Meaning.RENEGED, group);
        double all = StrictMath.max(come, begun + refused + gone);
        return all > 0
                ? List.of(begun / all, refused / all, gone / all, (all - begun - refused - gone) / all)
                : List.of(1.0, 0.0, 0.0, 0.0);
    }

    private static Measure measure(Meaning meaning, String group) {
        return Measure.of(meaning).provider(Measure.ALL).group(group);
    }

    private static double mean(Run run, Meaning meaning, String group) {
        double mean = run.range(measure(meaning, group)).middle();
        return Double.isFinite(mean) ? mean : 0;
    }

    /** Assessed and not accepted, worked out in each world where there are worlds. */
    private static double refused(Run run, String group) {
        Measure assessed = measure(Meaning.ASSESSED, group);
        Measure accepted = measure(Meaning.ACCEPTANCE, group);
        if (run.rows().isEmpty() || !run.rows().get().has(assessed)) {
            double share = mean(run, Meaning.ACCEPTANCE, group);
            return mean(run, Meaning.ASSESSED, group) * (1 - share);
        }
        Rows rows = run.rows().get();
        double[] of = rows.column(assessed);
        double[] shares = rows.column(accepted);
        return IntStream.range(0, of.length)
                .mapToDouble(world -> of[world] > 0 ? of[world] * (1 - shares[world]) : 0)
                .average()
                .orElse(0);
    }

    private static String name(String group) {
        return group.equals(Measure.ALL) ? "everybody" : Spoken.plain(group);
    }

    private Element panel(Run run) {
        List<Stacks.Row> rows = groups.stream()
                .map(group -> new Stacks.Row(name(group), shares(run, group), ""))
                .toList();
        String title = sides.several() ? run.name() : "What becomes of those who come";
        Stacks stacks = new Stacks(sides.told("Who is left out: " + title, tell(run)), Unit.SHARE, rows, COLOURS);
        return Prose.panel(title, "% of those referred or back", stacks.draw(330));
    }

    private String tell(Run run) {
        return groups.stream()
                .map(group -> name(group) + ": " + tell(shares(run, group)))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String tell(List<Double> shares) {
        return IntStream.range(0, PARTS.size())
                .mapToObj(part -> Unit.SHARE.of(shares.get(part)) + " " + PARTS.get(part))
                .collect(Collectors.joining(", "));
    }

    private Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Group"));
        PARTS.forEach(part -> columns.add(Table.figure(Spoken.headed(part))));
        List<List<String>> rows = new ArrayList<>();
        for (Run run : sides.runs()) {
            for (String group : groups) {
                List<String> row = new ArrayList<>();
                row.add(sides.several() ? run.name() + ": " + name(group) : name(group));
                shares(run, group).forEach(share -> row.add(Unit.SHARE.of(share)));
                rows.add(row);
            }
        }
        return new Table("What becomes of those who are referred or come back, by group: averages", columns, rows);
    }
}
