package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.study.stress.Stressed;
import outturn.study.stress.Stressed.Blow;
import outturn.summary.Difference;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * Shocks against headline measures: in each cell the difference from the base in words, and a colour for how large it is
 * and which way. A difference that may be luck has no colour. The colour says nothing that the words do not.
 */
final class HeatMap {
    /** Of a share, in points from 0 to 1; of anything else, as a share of the base. */
    private static final double[] SHARES = {0.01, 0.05};

    private static final double[] OTHERS = {0.02, 0.1};

    /** What more of it means. */
    private enum Sense {
        BETTER,
        WORSE,
        NEITHER
    }

    private static final List<Line> LINES = List.of(
            Line.of(Meaning.STARTED, Sense.NEITHER),
            Line.of(Meaning.PLANNED_EXITS, Sense.BETTER),
            Line.of(Meaning.PLANNED_COMPLETION, Sense.BETTER),
            Line.of(Meaning.SUSTAINED_OUTCOMES, Sense.BETTER),
            Line.of(Meaning.DEATHS, Sense.WORSE),
            Line.of(Meaning.RENEGED, Sense.WORSE),
            Line.of(Meaning.MEAN_WAIT, Sense.WORSE),
            Line.of(Meaning.P90_WAIT, Sense.WORSE),
            Line.of(Meaning.RUIN, Sense.WORSE),
            Line.of(Meaning.BILL, Sense.NEITHER),
            Line.borne("health", "Borne by health"),
            Line.borne("justice", "Borne by justice"),
            Line.borne("benefits", "Borne by benefits"),
            Line.borne("society", "Borne by others"),
            new Line(Measure.of(Meaning.COST, "society"), "Cost to society with the bill", Sense.WORSE),
            Line.of(Meaning.QALYS, Sense.BETTER));

    /** A measure, what it is called, and what more of it means. */
    private record Line(Measure measure, String title, Sense more) {
        static Line of(Meaning meaning, Sense more) {
            return new Line(Run.measure(meaning), Wording.called(meaning).title(), more);
        }

        static Line borne(String who, String title) {
            return new Line(Measure.of(Meaning.COST_BORNE, who), title, Sense.WORSE);
        }
    }

    private final Stressed stressed;
    private final List<Line> lines;

    HeatMap(Stressed stressed) {
        this.stressed = stressed;
        lines = LINES.stream().filter(this::isThere).toList();
    }

    private boolean isThere(Line line) {
        return base(line)
                .filter(estimate -> Double.isFinite(estimate.mean()))
                .filter(estimate -> estimate.mean() != 0
                        || stressed.blows().stream()
                                .flatMap(blow -> blow.find(line.measure()).stream())
                                .anyMatch(each -> each.difference() != 0))
                .isPresent();
    }

    private Optional<Estimate> base(Line line) {
        return stressed.base().summary().find(line.measure());
    }

    Element markup() {
        Element head = Markup.tag("tr").holding(Heat.heading("Shock"));
        Element first =
                Markup.tag("tr").holding(Markup.tag("th").with("scope", "row").saying("As it is"));
        for (Line line : lines) {
            head = head.holding(Heat.heading(line.title()));
            Unit unit = Unit.named(line.measure().unit());
            first = first.holding(
                    Markup.tag("td").saying(unit.of(base(line).orElseThrow().mean())));
        }
        List<Element> rows = new ArrayList<>();
        rows.add(first);
        stressed.blows().forEach(blow -> rows.add(row(blow)));
        String caption = "Difference from the scenario as it is, and its 95% interval";
        return Heat.table(caption, head, rows);
    }

    private Element row(Blow blow) {
        Element row =
                Markup.tag("tr").holding(Markup.tag("th").with("scope", "row").saying(blow.title()));
        for (Line line : lines) {
            row = row.holding(blow.find(line.measure())
                    .map(difference -> cell(line, difference))
                    .orElseGet(() -> Markup.tag("td").saying("–")));
        }
        return row;
    }

    private static Element cell(Line line, Difference difference) {
        Unit unit = Unit.named(line.measure().unit());
        if (Cells.isNone(difference)) {
            return Markup.tag("td").saying("none");
        }
        int strength = strength(difference);
        Element cell = strength == 0
                ? Markup.tag("td")
                : Markup.tag("td", style(line.more(), difference.difference() > 0) + strength);
        String interval = unit.briefDifference(difference.low()) + " to " + unit.briefDifference(difference.high());
        Element said = cell.saying(unit.difference(difference.difference()))
                .holding(Markup.tag("span", "sub").saying(interval));
        return strength == 0 ? said.holding(Markup.tag("span", "sub").saying("may be luck")) : said;
    }

    private static String style(Sense more, boolean isMore) {
        if (more == Sense.NEITHER) {
            return "moved";
        }
        return (more == Sense.BETTER) == isMore ? "better" : "worse";
    }

    /** 0 when luck may explain it, else 1 to 3. */
    private static int strength(Difference difference) {
        if (!difference.isClear()) {
            return 0;
        }
        boolean share = difference.measure().unit().equals("share");
        double base = StrictMath.abs(difference.reference().mean());
        double size = StrictMath.abs(difference.difference()) / (share ? 1 : base);
        double[] steps = share ? SHARES : OTHERS;
        return size < steps[0] ? 1 : size < steps[1] ? 2 : 3;
    }

    /** What the colours mean. */
    static Element key() {
        return Markup.tag("ul", "heat-key")
                .holding(
                        entry("worse3", "worse by a tenth or more (a share by 5 points)"),
                        entry("worse2", "worse by 2% (1 point) or more"),
                        entry("worse1", "worse by less"),
                        entry("better1", "better by less than 2% (1 point)"),
                        entry("better2", "better by 2% (1 point) or more"),
                        entry("better3", "better by a tenth or more (5 points)"),
                        entry("moved2", "neither better nor worse in itself"));
    }

    private static Element entry(String style, String words) {
        return Markup.tag("li").holding(Markup.tag("span", style).with("aria-hidden", "true"), Markup.text(words));
    }
}
