package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import outturn.report.chart.Curves;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.optimise.Aim;
import outturn.study.optimise.Figure;
import outturn.study.optimise.Keeping;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Judged;
import outturn.study.optimise.Search;

/** The page of a search for designs: the few worth showing, what luck cannot tell apart, and how far the search came. */
public final class DesignReport {
    private final Optimised optimised;
    private final Designs designs;

    private DesignReport(Optimised optimised) {
        this.optimised = optimised;
        designs = new Designs(optimised);
    }

    /** The page. */
    public static String html(Optimised optimised) {
        return new DesignReport(optimised).page();
    }

    /** What came of it, in lines for the terminal. */
    public static List<String> lines(Optimised optimised) {
        DesignReport report = new DesignReport(optimised);
        List<String> lines = new ArrayList<>(List.of(report.headline()));
        optimised
                .chosen()
                .forEach(pick -> lines.add(
                        "  " + pick.name() + " (" + pick.why() + "): " + report.designs.tariff(pick.design())));
        report.warnings().forEach(warning -> lines.add("  " + warning));
        return lines;
    }

    private String page() {
        List<Element> sections =
                new ArrayList<>(List.of(table(), tariffs(), new DesignPictures(optimised, designs).markup()));
        new DesignEffects(optimised, designs).markup().ifPresent(sections::add);
        new DesignFutures(optimised, designs).markup().ifPresent(sections::add);
        sections.add(new DesignLeanings(optimised, designs).markup());
        sections.addAll(List.of(search(), method()));
        return Frame.page(
                "design",
                title(),
                "one",
                findings(),
                sections,
                Frame.foot(
                        optimised.asked().scenario().about(),
                        optimised.identity().engine()),
                Optional.of(new Markup.Script(Frame.ours("design.js"))));
    }

    private String title() {
        return optimised
                .asked()
                .scenario()
                .about()
                .name()
                .orElse(optimised.identity().scenario());
    }

    private String headline() {
        int designs = optimised.front().size();
        return title() + ": " + designs + (designs == 1 ? " design" : " designs") + " that no other beats, "
                + optimised.chosen().size() + " of them shown";
    }

    private List<Markup> findings() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.tag("h1").saying(headline()));
        optimised
                .asked()
                .scenario()
                .about()
                .question()
                .ifPresent(question -> parts.add(Markup.tag("p", "question").saying(question)));
        warnings().forEach(warning -> parts.add(Prose.paragraph(warning)));
        return parts;
    }

    /** What a reader must know before believing any of it. */
    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (optimised.stopped()) {
            warnings.add(
                    "The search was stopped early, and nothing was tried on luck it never saw: figures are those of the"
                            + " search, and flatter.");
        }
        warnings.addAll(new DesignPromises(optimised).warnings());
        long like = optimised.front().stream()
                .filter(each -> each.like() != each.number())
                .count();
        if (like > 0) {
            warnings.add(
                    Numbers.grouped(like) + " of " + optimised.front().size()
                            + " designs cannot be told from another by the worlds played: luck alone may have made the difference.");
        }
        return warnings;
    }

    private Element table() {
        List<Found> front = optimised.front();
        String told =
                optimised.stopped() ? "as they were ranked in the search" : "on luck that had no part in choosing them";
        String fresh = optimised.stopped() ? "as it was ranked in the search" : "on luck the search never saw";
        return Prose.section("chosen", "The designs worth a look")
                .holding(
                        Prose.paragraph(new DesignPromises(optimised).said()),
                        table("Designs, " + told + reach(), designs.named(), Judged::best, Found::keeping),
                        Prose.reading(
                                "All were played in the same worlds and are held against each other world by world, so two"
                                        + " whose intervals overlap may still differ; the last column names those that luck cannot tell apart."),
                        Markup.tag("details")
                                .holding(Markup.tag("summary").saying("All " + front.size() + " designs of the front"))
                                .holding(table("The front, " + fresh + reach(), front, Judged::ranked, Found::chosen)));
    }

    private String reach() {
        return optimised.stopped() ? "" : ", ± 95%";
    }

    private Element table(
            String caption, List<Found> shown, Function<Judged, Figure> figure, Function<Found, Keeping> keeping) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.words("Design")));
        for (int at = 0; at < designs.aims().size(); at++) {
            columns.add(Table.figure(designs.headed(at)));
        }
        if (!optimised.problem().constraints().isEmpty()) {
            columns.add(Table.words("Keeps the constraints"));
        }
        columns.add(Table.words("Cannot be told from"));
        List<List<String>> rows = shown.stream()
                .map(each -> row(each, figure, keeping.apply(each)))
                .toList();
        return new Table(caption, columns, rows)
                .markup(shown.stream().map(Found::number).toList());
    }

    private List<String> row(Found design, Function<Judged, Figure> figure, Keeping keeping) {
        List<String> row = new ArrayList<>();
        row.add(designs.name(design.number())
                + designs.why(design.number()).map(why -> "\n" + why).orElse(""));
        for (int at = 0; at < designs.aims().size(); at++) {
            row.add(designs.cell(figure.apply(designs.judged(design).get(at)), at));
        }
        if (!optimised.problem().constraints().isEmpty()) {
            row.add(DesignPromises.says(keeping));
        }
        row.add(Wording.and(like(design).stream().map(designs::name).toList()));
        return row;
    }

    /** Designs of the front that luck was found unable to tell it from. */
    private List<Integer> like(Found design) {
        return optimised.front().stream()
                .filter(each -> design.number() > 0 && each.number() != design.number())
                .filter(each -> each.number() == design.like() || each.like() == design.number())
                .map(Found::number)
                .toList();
    }

    private Element tariffs() {
        Element section = Prose.section("tariffs", "What each design sets");
        List<Element> items = new ArrayList<>();
        for (Found each : designs.named()) {
            items.add(Markup.tag("dt").saying(designs.name(each.number())));
            items.add(Markup.tag("dd").saying(designs.tariff(each)));
        }
        return section.holding(
                Markup.tag("dl", "points").holding(items),
                Prose.paragraph("Each is a scenario in the folder “designs”, to run, stress or red-team as it is."));
    }

    private Element search() {
        List<Curves.Line> lines = new ArrayList<>(List.of(line("The search", optimised.history())));
        if (!optimised.blind().isEmpty()) {
            lines.add(line("Drawn blindly", optimised.blind()));
        }
        Told told = new Told("hypervolume", "Hypervolume by evaluations", said());
        Curves curves = new Curves(told, Unit.NUMBER, Unit.RATE, lines);
        return Prose.section("search", "How far the search came")
                .holding(
                        Prose.figure(
                                "Hypervolume",
                                "share of the box between the best and the reference point",
                                curves.draw(720, 300),
                                new Curves(told.as("-narrow"), Unit.NUMBER, Unit.RATE, lines).draw(360, 260),
                                said()),
                        Prose.paragraph(reference()));
    }

    private static Curves.Line line(String name, List<Search.Stage> stages) {
        return new Curves.Line(
                name,
                stages.stream()
                        .map(each -> new Curves.Spot(each.evaluations(), each.volume()))
                        .toList());
    }

    private String said() {
        List<Search.Stage> stages = optimised.history();
        String words = "After " + Numbers.fixed(optimised.evaluations(), 0) + " evaluations, which are what "
                + Numbers.grouped(optimised.tried()) + " designs took, the search reaches "
                + Numbers.fixed(stages.get(stages.size() - 1).volume(), 3) + " of the box.";
        if (!optimised.blind().isEmpty()) {
            words += " As many designs drawn blindly reach "
                    + Numbers.fixed(
                            optimised.blind().get(optimised.blind().size() - 1).volume(), 3) + ".";
        }
        if (Double.isFinite(optimised.fresh().front())) {
            words += " On luck the search never saw, by which it is chosen, the front reaches "
                    + Numbers.fixed(optimised.fresh().front(), 3)
                    + (Double.isFinite(optimised.fresh().blind())
                            ? ", that of designs drawn blindly "
                                    + Numbers.fixed(optimised.fresh().blind(), 3)
                            : "")
                    + ".";
        }
        return words;
    }

    private String reference() {
        List<String> corners = new ArrayList<>();
        for (int at = 0; at < optimised.box().size(); at++) {
            Unit unit = Unit.named(optimised.units().get(at));
            corners.add(Spoken.plain(optimised.problem().objectives().get(at).name()) + " "
                    + unit.of(optimised.box().get(at).reference()));
        }
        return "The reference point is " + Wording.and(corners)
                + ": a tenth beyond the worst of the first designs. Every " + Search.spell()
                + " generations all designs are ranked anew in worlds nobody has seen, twice as many up to "
                + Numbers.grouped(optimised.searched()) + ", so the line may fall.";
    }

    private Element method() {
        Element section = Prose.section("method", "How it was done");
        section = section.holding(
                Prose.paragraph(
                        "Designs were played in "
                                + Numbers.grouped(optimised.problem().worlds()) + " worlds from seed "
                                + optimised.identity().seed()
                                + ", the same for all, and in more as the search went on: "
                                + Numbers.grouped(optimised.searched())
                                + " in the end; in fewer where others were clearly better. All but those that clearly broke constraints were then played in "
                                + Numbers.grouped(optimised.worlds())
                                + " worlds the search never saw, in fewer where they clearly broke some there or others were clearly better. The front is"
                                + " what no other design beats there, and those shown were chosen by what they came to there."
                                + " What was chosen was then played in " + Numbers.grouped(optimised.further())
                                + " further worlds, and is told as it was there, for whatever is chosen for good figures had luck in them."
                                + " A constraint is kept clearly where the one-sided 95% bound of what it is about keeps its line too, in both."));
        for (int at = 0; at < optimised.problem().objectives().size(); at++) {
            Aim aim = optimised.problem().objectives().get(at);
            Unit unit = Unit.named(optimised.units().get(at));
            section = section.holding(optimised
                    .optimism(at)
                    .map(more -> List.of(Prose.paragraph("Optimism in " + Spoken.plain(aim.name())
                            + ": what no other design beat in the search looked better there by " + unit.of(more)
                            + " on average.")))
                    .orElse(List.of()));
        }
        return section;
    }
}
