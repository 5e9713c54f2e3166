package outturn.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import outturn.report.chart.Dates;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.stress.Breaking;
import outturn.study.stress.Held;
import outturn.study.stress.Notice;
import outturn.study.stress.Stressed;
import outturn.study.stress.Stressed.Blow;

/**
 * The page of a stress test: what each shock does to the headline measures, what breaks each promise first, how much notice
 * waits give, and the smallest cut that breaks a promise when that was asked.
 */
public final class StressReport {
    private final Stressed stressed;
    private final List<Element> sections = new ArrayList<>();

    private StressReport(Stressed stressed) {
        this.stressed = stressed;
    }

    /** The page. */
    public static String html(Stressed stressed) {
        return new StressReport(stressed).page();
    }

    private String page() {
        boolean battery = stressed.breaks().isEmpty();
        if (battery) {
            sections.add(shocks());
            sections.add(promises());
            sections.add(notice());
            sections.add(what());
        } else {
            sections.add(breaks());
        }
        sections.add(method());
        return Frame.page(
                "stress test",
                stressed.base().title(),
                "one",
                findings(),
                sections,
                Frame.foot(
                        stressed.base().scenario().about(),
                        stressed.base().identity().engine()));
    }

    private List<Markup> findings() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.tag("h1").saying(stressed.base().title() + ": " + headline()));
        stressed.base()
                .scenario()
                .about()
                .question()
                .ifPresent(question -> parts.add(Markup.tag("p", "question").saying(question)));
        List<Element> items = new ArrayList<>();
        for (Point point : points()) {
            items.add(Markup.tag("dt").saying(point.about()));
            items.add(Markup.tag("dd").saying(point.sentence()));
        }
        if (!items.isEmpty()) {
            parts.add(Markup.tag("h2", "unseen").saying("In short"));
            parts.add(Markup.tag("dl", "points").holding(items));
        }
        return parts;
    }

    private String headline() {
        if (!stressed.breaks().isEmpty()) {
            return "how much breaks “" + Spoken.plain(stressed.breaks().get(0).promise()) + "”";
        }
        if (stressed.promises().isEmpty()) {
            return "under " + stressed.blows().size() + " shocks";
        }
        long breaking = stressed.blows().stream()
                .filter(blow -> blow.promises().stream().anyMatch(this::isNewlyBroken))
                .count();
        return breaking == 0
                ? unbroken()
                : newly(breaking) + " a promise" + (already() == 0 ? "" : " that holds without");
    }

    private String newly(long breaking) {
        return breaking + " of " + stressed.blows().size() + " shocks break" + (breaking == 1 ? "s" : "");
    }

    /** Where no shock breaks what holds without it: whether anything does. */
    private String unbroken() {
        int all = stressed.promises().size();
        if (already() == 0) {
            return "no shock breaks a promise";
        }
        String broken = all == 1
                ? "its promise is broken"
                : already() == all
                        ? "all " + all + " promises are broken"
                        : already() + " of " + all + " promises " + (already() == 1 ? "is" : "are") + " broken";
        return broken + " without any shock" + (already() == all ? "" : ", and no shock breaks another");
    }

    private long already() {
        return stressed.promises().stream()
                .filter(held -> !held.verdict().kept())
                .count();
    }

    private boolean isNewlyBroken(Held held) {
        return !held.verdict().kept() && base(held).verdict().kept();
    }

    private Held base(Held held) {
        return stressed.promises().stream()
                .filter(each -> each.verdict().name().equals(held.verdict().name()))
                .findFirst()
                .orElseThrow();
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int number = 0;
                number < stressed.promises().size() && stressed.breaks().isEmpty();
                number++) {
            points.add(new Point(
                    Spoken.headed(stressed.promises().get(number).verdict().name()), first(number)));
        }
        if (stressed.breaks().isEmpty()) {
            points.add(new Point("Early warning", earliest()));
        }
        stressed.breaks().forEach(breaking -> points.add(new Point(breaking.title(), words(breaking))));
        return points;
    }

    /** What breaks a promise first: by month where that is known, else by the order of the battery. */
    private String first(int promise) {
        Held base = stressed.promises().get(promise);
        if (!base.verdict().kept()) {
            return "Broken as it is, without any shock.";
        }
        List<Blow> breaking = stressed.blows().stream()
                .filter(blow -> !blow.promises().get(promise).verdict().kept())
                .sorted(Comparator.comparingInt(
                        blow -> blow.promises().get(promise).since().orElse(Integer.MAX_VALUE)))
                .toList();
        if (breaking.isEmpty()) {
            return "Kept under every shock.";
        }
        OptionalInt since = breaking.get(0).promises().get(promise).since();
        String all = Wording.and(breaking.stream().map(Blow::title).toList());
        return since.isPresent()
                ? "Broken by " + all + "; first by " + breaking.get(0).title() + ", in " + month(since.getAsInt()) + "."
                : "Broken by " + all + ".";
    }

    private String earliest() {
        List<Blow> both = stressed.blows().stream()
                .filter(blow -> blow.notice().months().isPresent())
                .toList();
        if (both.isEmpty()) {
            return "Under no shock do both waits rise and outcomes fall beyond luck, so waits give no measurable notice.";
        }
        List<String> said = new ArrayList<>();
        under(both, 1).ifPresent(which -> said.add("Waits rise before outcomes fall under " + which + "."));
        under(both, 0).ifPresent(which -> said.add("Both come in the same month under " + which + "."));
        under(both, -1)
                .ifPresent(
                        which -> said.add("Outcomes fall first, so waits come too late to warn, under " + which + "."));
        return String.join(" ", said);
    }

    /** The shocks under which waits come before outcomes (1), with them (0) or after them (−1), each with the months between. */
    private static Optional<String> under(List<Blow> blows, int sign) {
        List<String> said = blows.stream()
                .filter(blow -> Double.compare(blow.notice().months().orElseThrow(), 0) == sign)
                .map(blow -> blow.title() + (sign == 0 ? "" : " (" + apart(blow.notice()) + ")"))
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Wording.and(said));
    }

    private static String apart(Notice notice) {
        double months = StrictMath.abs(notice.months().orElseThrow());
        String error = Double.isFinite(notice.error()) ? " ± " + Numbers.fixed(notice.error(), 1) : "";
        return Numbers.fixed(months, 0) + error + (months == 1 && error.isEmpty() ? " month" : " months");
    }

    private static String notice(Notice notice) {
        double months = notice.months().orElseThrow();
        return months == 0 ? "none: the same month" : apart(notice) + (months < 0 ? " too late" : "");
    }

    /** The calendar month in which a cycle begins. */
    private String month(int cycle) {
        return Dates.of(stressed.base().scenario().time()).month(cycle);
    }

    private String begun() {
        int perYear = stressed.base().scenario().time().cycle().perYear();
        return month((stressed.from() * perYear + 11) / 12);
    }

    private Element shocks() {
        return Prose.section("shocks", "What each shock does")
                .holding(
                        new HeatMap(stressed).markup(),
                        HeatMap.key(),
                        Prose.reading("Averages over the whole horizon, though most shocks begin with "
                                + begun()
                                + ". Every shock is played with the same people and the same luck as the scenario as it"
                                + " is. A cell without colour may be luck. What others bear is discounted and comes on top"
                                + " of the bill: money saved here may be spent there."));
    }

    private Element promises() {
        Element section = Prose.section("promises", "What breaks each promise");
        if (stressed.promises().isEmpty()) {
            return section.holding(Prose.paragraph("This scenario makes none."));
        }
        for (int number = 0; number < stressed.promises().size(); number++) {
            Held base = stressed.promises().get(number);
            List<List<String>> rows = new ArrayList<>();
            rows.add(row("As it is", base));
            for (Blow blow : stressed.blows()) {
                rows.add(row(blow.title(), blow.promises().get(number)));
            }
            section = section.holding(
                    Prose.heading(Spoken.headed(base.verdict().name())),
                    Prose.paragraph(first(number)),
                    new Table(
                                    Promises.say(base.verdict()),
                                    List.of(
                                            Table.words("Shock"),
                                            Table.words("Promise"),
                                            Table.figure("Found"),
                                            Table.figure("Worlds that keep it"),
                                            Table.words("Broken from")),
                                    rows)
                            .markup());
        }
        return section;
    }

    private List<String> row(String name, Held held) {
        Optional<Unit> unit = Promises.unit(held.verdict());
        String found =
                unit.map(of -> of.of(held.verdict().found().orElse(Double.NaN))).orElse("–");
        String worlds =
                Double.isFinite(held.worlds()) ? Unit.SHARE.of(held.worlds()) + Cells.points(held.error()) : "–";
        return List.of(
                name,
                held.verdict().kept() ? "✓\u00a0Kept" : "✗\u00a0Broken",
                found,
                worlds,
                held.since().isPresent() ? month(held.since().getAsInt()) : "–");
    }

    private Element notice() {
        List<List<String>> rows = new ArrayList<>();
        for (Blow blow : stressed.blows()) {
            Notice notice = blow.notice();
            rows.add(List.of(
                    blow.title(),
                    notice.waits().isPresent() ? month(notice.waits().getAsInt()) : "not seen",
                    notice.outcomes().isPresent() ? month(notice.outcomes().getAsInt()) : "not seen",
                    notice.months().isPresent() ? notice(notice) : "–"));
        }
        return Prose.section("notice", "Whether waits give warning")
                .holding(
                        Prose.paragraph(
                                "Waiting times are published long before outcomes can be. Here is the first month,"
                                        + " from " + begun()
                                        + " on, in which the average wait is above that without the shock, and the first in which"
                                        + " fewer leave as planned, each beyond what luck explains (3.5 standard errors)."),
                        new Table(
                                        "From waits up to outcomes down, with the standard error of the months between",
                                        List.of(
                                                Table.words("Shock"),
                                                Table.words("Waits up"),
                                                Table.words("Outcomes down"),
                                                Table.words("Notice")),
                                        rows)
                                .markup(),
                        Prose.reading("Waits come too late where outcomes fall before they rise. With more replications"
                                + " smaller differences are seen, and both months come earlier."));
    }

    private Element what() {
        List<List<String>> rows = new ArrayList<>();
        stressed.blows().forEach(blow -> rows.add(List.of(blow.title(), blow.says())));
        stressed.leftOut().forEach(shock -> rows.add(List.of(shock.title(), "Left out. " + shock.reason())));
        return Prose.section("battery", "What the shocks are")
                .holding(new Table(
                                "The standard battery in this scenario",
                                List.of(Table.words("Shock"), Table.note("What it changes")),
                                rows)
                        .markup());
    }

    private Element breaks() {
        Element section = Prose.section("breaks", "How much it bears");
        for (Breaking breaking : stressed.breaks()) {
            section = section.holding(Prose.heading(breaking.title()), Prose.paragraph(words(breaking)));
            if (!breaking.tried().isEmpty()) {
                section = section.holding(tried(breaking));
            }
        }
        return section;
    }

    private Element tried(Breaking breaking) {
        Optional<Unit> unit = stressed.promises().stream()
                .filter(held -> held.verdict().name().equals(breaking.promise()))
                .findFirst()
                .flatMap(held -> Promises.unit(held.verdict()));
        List<List<String>> rows = breaking.tried().stream()
                .map(each -> List.of(
                        percent(each.size()),
                        each.kept() ? "✓\u00a0Kept" : "✗\u00a0Broken",
                        unit.map(of -> of.of(each.found())).orElse("–")
                                + (Double.isFinite(each.error())
                                        ? "\nstandard error "
                                                + unit.map(of -> of.of(each.error()))
                                                        .orElse("–")
                                        : "")))
                .toList();
        return new Table(
                        "Sizes tried, smallest first",
                        List.of(Table.words("Size"), Table.words("Promise"), Table.figure("Found")),
                        rows)
                .markup();
    }

    /** How much breaks a promise, as one sentence with its error. */
    public static String words(Breaking breaking) {
        if (breaking.reason().isPresent()) {
            return "Not tried. " + breaking.reason().get();
        }
        if (breaking.keeps().isEmpty()) {
            return "The promise is broken without any.";
        }
        if (breaking.breaks().isEmpty()) {
            return "Not even 100% breaks the promise.";
        }
        String said = "Kept at " + percent(breaking.keeps().getAsDouble()) + ", broken from "
                + percent(breaking.breaks().getAsDouble()) + " on";
        String sure =
                breaking.surelyKeeps().isPresent() || breaking.surelyBreaks().isPresent()
                        ? "; beyond luck (95%) it is kept up to "
                                + breaking.surelyKeeps().stream()
                                        .mapToObj(StressReport::percent)
                                        .findFirst()
                                        .orElse("none of the sizes tried")
                                + " and broken from "
                                + breaking.surelyBreaks().stream()
                                        .mapToObj(StressReport::percent)
                                        .findFirst()
                                        .orElse("none of the sizes tried")
                        : "";
        return said + sure + ".";
    }

    private static String percent(double size) {
        return Numbers.fixed(size * 100, 1) + "%";
    }

    private Element method() {
        List<String> said = new ArrayList<>();
        said.add("Each world was played "
                + Numbers.grouped(stressed.base().identity().replications())
                + " times from seed " + stressed.base().identity().seed()
                + ". Differences are paired by replication; intervals are 95%, of the mean difference.");
        said.add(
                "“Worlds that keep it” is the share of single worlds in which the measure itself keeps to the line, with"
                        + " its standard error; the promise is about the statistic over all of them. “Broken from” is the"
                        + " first month in which that statistic is on the wrong side, though it is not without the shock.");
        if (!stressed.breaks().isEmpty()) {
            said.add(
                    "Sizes were found by halving, to one part in 128, with the same luck for each; that takes for granted"
                            + " that what a change has broken more of it does not mend. The change holds from "
                            + begun() + " on.");
        }
        return Prose.section("method", "How it was done")
                .holding(said.stream().map(Prose::paragraph).toList());
    }
}
