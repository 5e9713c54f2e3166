package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import outturn.report.chart.Dots;
import outturn.report.chart.Range;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.floor.Edge;
import outturn.study.floor.Floored;
import outturn.study.floor.Floored.Crowd;
import outturn.study.floor.Floored.Found;
import outturn.study.floor.Floored.Shares;
import outturn.study.floor.Peers.Spread;
import outturn.study.floor.Tried;

/**
 * The page of the reverse questions: the lowest prices at which a provider bids and can live, how much of its contract may
 * hang on results, and on which fixed share nearly all of a population of providers stand.
 */
public final class FloorReport {
    private static final double WIDE = 640;
    private static final double NARROW = 340;

    private final Floored floored;

    private FloorReport(Floored floored) {
        this.floored = floored;
    }

    /** The page. */
    public static String html(Floored floored) {
        return new FloorReport(floored).page();
    }

    /** A question and its answer. */
    public record Answer(String question, String answer) {}

    /** The answers in short. */
    public static List<Answer> answers(Floored floored) {
        FloorReport report = new FloorReport(floored);
        List<Answer> answers = new ArrayList<>();
        report.price(answers);
        floored.shares().ifPresent(shares -> report.shares(shares, answers));
        floored.peers().ifPresent(crowd -> report.peers(crowd, answers));
        return answers;
    }

    private void price(List<Answer> answers) {
        DoubleFunction<String> said = this::scale;
        String from = floored.lever().isEmpty() ? "Lowest prices" : floored.rises() ? "Least" : "Most";
        answers.add(new Answer(from + " worth having", said(floored.price().worth(), said, none())));
        answers.add(new Answer(
                from + " with ruin of " + rounded(floored.risk()) + " or less",
                said(floored.price().safe(), said, none())));
        answers.add(new Answer(from + " with both", said(floored.price().both(), said, none())));
    }

    private String none() {
        return floored.lever().isEmpty() ? "none: not even 16 times today's prices" : "none that the lever may take";
    }

    private void shares(Shares shares, List<Answer> answers) {
        DoubleFunction<String> said = fixed -> percent(1 - fixed);
        String none = "none: not even all of it fixed";
        answers.add(new Answer("Share on results today", percent(1 - shares.today())));
        answers.add(new Answer(
                "Largest share on results worth having", said(shares.found().worth(), said, none)));
        answers.add(new Answer(
                "Largest share on results with ruin of " + rounded(floored.risk()) + " or less",
                said(shares.found().safe(), said, none)));
        answers.add(new Answer(
                "Largest share on results with both", said(shares.found().both(), said, none)));
        answers.add(new Answer(
                "Least fixed share on which its average cash stands", point(shares.onAverage(), FloorReport::percent)));
    }

    private void peers(Crowd crowd, List<Answer> answers) {
        String who = rounded(crowd.standing()) + " of "
                + Numbers.grouped(crowd.tried().get(0).played()) + " providers like it stand";
        answers.add(new Answer(
                "Least fixed share on which " + who,
                said(crowd.edge(), FloorReport::percent, "none: not even all of it fixed")));
    }

    private static String point(OptionalDouble at, DoubleFunction<String> said) {
        return at.isPresent() ? said.apply(at.getAsDouble()) : "none: not even all of it fixed";
    }

    /** With its error: between where it may hold for all that luck can tell, and where it surely does. */
    private static String said(Edge edge, DoubleFunction<String> said, String none) {
        String at = edge.at().isPresent() ? said.apply(edge.at().getAsDouble()) : none;
        if (edge.perhaps().equals(edge.surely())) {
            return at;
        }
        String perhaps = said.apply(edge.perhaps().getAsDouble());
        return at + " (95% interval "
                + (edge.surely().isEmpty()
                        ? "from " + perhaps + " to nowhere found: play more replications"
                        : interval(perhaps, said.apply(edge.surely().getAsDouble())))
                + ")";
    }

    /** What both ends are counted in is said once. */
    private static String interval(String from, String to) {
        int space = to.indexOf(' ');
        String unit = space < 0 ? "" : to.substring(space);
        return (from.endsWith(unit) ? from.substring(0, from.length() - unit.length()) : from) + " to " + to;
    }

    private String scale(double at) {
        if (floored.lever().isPresent()) {
            return Numbers.text(at);
        }
        return at >= 10 ? Numbers.beside(at) + " times today's" : rounded(at) + " of today's";
    }

    /** As somebody would write it. */
    private static String rounded(double share) {
        return Numbers.text(StrictMath.rint(share * 1000) / 10) + "%";
    }

    private static String fixed(double share) {
        return rounded(share) + " fixed";
    }

    private static String percent(double share) {
        return Numbers.fixed(share * 100, 1) + "%";
    }

    private String page() {
        List<Element> sections = new ArrayList<>();
        sections.add(floor());
        floored.shares().ifPresent(shares -> sections.add(shares(shares)));
        floored.peers().ifPresent(crowd -> sections.add(peers(crowd)));
        sections.add(method());
        return Frame.page(
                "floor",
                title(),
                "one",
                findings(),
                sections,
                Frame.foot(
                        floored.asked().scenario().about(), floored.identity().engine()));
    }

    private String title() {
        return floored.asked()
                .scenario()
                .about()
                .name()
                .orElse(floored.identity().scenario());
    }

    private String who() {
        return Spoken.proper(floored.provider());
    }

    private List<Markup> findings() {
        List<Element> items = new ArrayList<>();
        for (Answer answer : answers(floored)) {
            items.add(Markup.tag("dt").saying(answer.question()));
            items.add(Markup.tag("dd").saying(answer.answer()));
        }
        return List.of(
                Markup.tag("h1").saying(title() + ": " + result()),
                Markup.tag("p", "question").saying(headline()),
                Markup.tag("h2", "unseen").saying("In short"),
                Markup.tag("dl", "points").holding(items));
    }

    /** The answer in a few words. */
    private String result() {
        OptionalDouble at = floored.price().both().at();
        String lever =
                floored.lever().map(each -> "“" + Spoken.plain(each) + "”").orElse("");
        if (at.isEmpty()) {
            return lever.isEmpty()
                    ? "no price of results up to 16 times today's will do for " + who()
                    : "nothing that " + lever + " may be will do for " + who();
        }
        String bound = scale(at.getAsDouble()) + (floored.rises() ? " or more" : " or less");
        return who()
                + (lever.isEmpty() ? " could take prices of results at " : " could take " + lever + " at ")
                + bound;
    }

    /** The answer in one sentence. */
    private String headline() {
        OptionalDouble at = floored.price().both().at();
        String what = floored.lever()
                .map(lever -> "the lever “" + Spoken.plain(lever) + "”")
                .orElse("prices of results");
        if (at.isEmpty()) {
            return "Nowhere on the scale of " + what + " is the contract both worth having and safe enough.";
        }
        String way = floored.rises() ? " or more" : " or less";
        return who() + " would bid, and be ruined in no more than " + rounded(floored.risk()) + " of worlds, with "
                + what + " at " + scale(at.getAsDouble()) + way + ". " + binding();
    }

    private String binding() {
        Found price = floored.price();
        if (price.worth().at().isEmpty() || price.safe().at().isEmpty()) {
            return "";
        }
        double worth = price.worth().at().getAsDouble();
        double safe = price.safe().at().getAsDouble();
        boolean ruinBinds = floored.rises() ? safe > worth : safe < worth;
        return worth == safe
                ? ""
                : ruinBinds
                        ? "It is ruin that asks for so much: less would pay, but not in time or not surely."
                        : "It is what the contract is worth that asks for so much: with less it would stand, at a loss.";
    }

    private Element floor() {
        Element section = Prose.section("floor", "The floor")
                .holding(
                        figure(
                                "ruin",
                                floored.lever().isEmpty()
                                        ? "Chance of ruin by prices of results"
                                        : "Chance of ruin by the lever",
                                floored.price().tried(),
                                this::scale),
                        tried("Every contract tried", floored.price().tried(), this::scale));
        return floored.prices().isEmpty() ? section : section.holding(floors());
    }

    private Element figure(String id, String title, List<Tried> tried, DoubleFunction<String> scale) {
        List<Dots.Row> rows = telling(tried).stream()
                .map(each -> new Dots.Row(
                        scale.apply(each.at()), List.of(new Range(each.ruinLow(), each.ruin(), each.ruinHigh()))))
                .toList();
        String told = telling(tried).stream()
                .map(each -> scale.apply(each.at()) + ": " + percent(each.ruin()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        Told picture = new Told(id, title, told);
        return Prose.figure(
                title,
                "share of worlds",
                Dots.figures(picture, Unit.SHARE, rows).draw(WIDE),
                Dots.figures(picture.as("-narrow"), Unit.SHARE, rows).draw(NARROW),
                "A dot is the share of worlds in which it is ruined within the horizon, its line the 95% interval."
                        + " Contracts between two others with the same ruin are left out; floor.csv has all of them.");
    }

    /** Without those between two others with the same ruin. */
    private static List<Tried> telling(List<Tried> tried) {
        List<Tried> telling = new ArrayList<>();
        for (int at = 0; at < tried.size(); at++) {
            boolean inside = at > 0
                    && at < tried.size() - 1
                    && tried.get(at - 1).ruin() == tried.get(at).ruin()
                    && tried.get(at + 1).ruin() == tried.get(at).ruin();
            if (!inside) {
                telling.add(tried.get(at));
            }
        }
        return telling;
    }

    private Element tried(String caption, List<Tried> tried, DoubleFunction<String> scale) {
        List<List<String>> rows = tried.stream()
                .map(each -> List.of(
                        scale.apply(each.at()),
                        Unit.PENCE.of(each.worth())
                                + (each.worthError() > 0 ? "\n± " + Unit.PENCE.of(each.worthError()) : ""),
                        each.isWorthIt() ? "✓\u00a0Yes" : "✗\u00a0No",
                        ruin(each),
                        each.isSafe(floored.risk()) ? "✓\u00a0Yes" : "✗\u00a0No"))
                .toList();
        return Prose.folded(
                caption,
                List.of(new Table(
                        floored.decides()
                                ? "What it reckons each is worth before it bids, and how often it would be ruined"
                                : "What each adds to its reserves by the end, and how often it would be ruined",
                        List.of(
                                Table.words("Contract"),
                                Table.figure("Worth"),
                                Table.words("Worth having"),
                                Table.figure("Ruin"),
                                Table.words("Safe enough")),
                        rows)));
    }

    private static String ruin(Tried each) {
        return percent(each.ruin()) + "\n" + percent(each.ruinLow()) + " to " + percent(each.ruinHigh());
    }

    /** Prices today and at the floor. */
    private Element floors() {
        Edge both = floored.price().both();
        List<List<String>> rows = new ArrayList<>();
        floored.prices()
                .forEach((name, price) -> rows.add(List.of(
                        Spoken.plain(name),
                        Numbers.pounds(price.pence()),
                        pounds(price.pence(), both.at()),
                        both.perhaps().isEmpty() && both.surely().isEmpty()
                                ? "none"
                                : pounds(price.pence(), both.perhaps()) + " to "
                                        + pounds(price.pence(), both.surely()))));
        return new Table(
                        "Prices of results today and at the floor",
                        List.of(
                                Table.words("Price"),
                                Table.figure("Today"),
                                Table.figure("Floor"),
                                Table.range("95% interval")),
                        rows)
                .markup();
    }

    private static String pounds(long pence, OptionalDouble ratio) {
        return ratio.isPresent() ? Numbers.pounds(StrictMath.round(pence * ratio.getAsDouble())) : "none";
    }

    private Element shares(Shares shares) {
        DoubleFunction<String> scale = FloorReport::fixed;
        return Prose.section("share", "How much may hang on results")
                .holding(
                        Prose.paragraph("The contract is expected to pay " + Unit.PENCE.of(shares.total())
                                + " over the horizon when " + who() + " works as stated, " + percent(shares.today())
                                + " of it whatever the results. Here the same total is parted otherwise: prices of results"
                                + " and fixed sums move against each other."),
                        figure(
                                "ruin-share",
                                "Chance of ruin by the share that is fixed",
                                shares.found().tried(),
                                scale),
                        tried("Every share tried", shares.found().tried(), scale));
    }

    private Element peers(Crowd crowd) {
        List<List<String>> rows = new ArrayList<>();
        Shares shares = floored.shares().orElseThrow();
        rows.add(List.of(
                "The average: the mean of its cash never below what the bank allows",
                point(shares.onAverage(), FloorReport::percent)));
        rows.add(List.of(
                who() + " itself: ruined in " + rounded(floored.risk()) + " of worlds or fewer",
                said(shares.found().safe(), FloorReport::percent, "none: not even all of it fixed")));
        rows.add(List.of(
                rounded(crowd.standing()) + " of providers like it: not ruined",
                said(crowd.edge(), FloorReport::percent, "none: not even all of it fixed")));
        return Prose.section("peers", "What share of a population of providers stand")
                .holding(
                        Prose.paragraph(
                                "One contract is let to many providers. A share that the average of them can live"
                                        + " on ruins those with little in the bank, high costs, few clients or bad luck."),
                        new Table(
                                        "Least share that has to be fixed",
                                        List.of(Table.note("For whom"), Table.figure("Fixed share")),
                                        rows)
                                .markup(),
                        figure(
                                "ruin-peers",
                                "Share of providers ruined by the share that is fixed",
                                crowd.tried(),
                                FloorReport::fixed),
                        spreads(crowd));
    }

    private static Element spreads(Crowd crowd) {
        List<List<String>> rows = new ArrayList<>();
        for (var each : crowd.spreads().entrySet()) {
            Spread spread = each.getValue();
            rows.add(List.of(
                    Spoken.headed(each.getKey().words()),
                    Numbers.fixed(spread.low(), 2) + " to " + Numbers.fixed(spread.high(), 2),
                    Spoken.plain(spread.shape().name().toLowerCase(java.util.Locale.ROOT)),
                    spread.stated() ? "the scenario" : "assumed"));
        }
        return new Table(
                        "How providers differ, as ratios to the one named",
                        List.of(
                                Table.words("In"),
                                Table.figure("From, to"),
                                Table.words("Spread"),
                                Table.words("Said by")),
                        rows)
                .markup();
    }

    private Element method() {
        List<String> said = new ArrayList<>();
        said.add("Every contract was played "
                + Numbers.grouped(floored.identity().replications())
                + " times from seed " + floored.identity().seed()
                + ", with the same luck. Whoever decides decides by the contract tried. Ruin is cash below what the bank"
                + " allows at the end of any month; " + who()
                + " is kept from failing, so that every contract is played to the end.");
        said.add(
                floored.decides()
                        ? "Worth is what the provider reckons before it bids: it has no Monte Carlo error."
                        : "The provider does not decide, so worth is what the horizon adds to its reserves on average; what"
                                + " is claimed and not yet paid at the end is not counted.");
        said.add(
                "Answers were found by halving between steps of the scale, which takes for granted that between two steps what"
                        + " holds goes on holding. An interval runs from where an answer may lie, for all that luck can tell, to"
                        + " where it surely does; those of ruin are E. B. Wilson's (1927). Caps and floors of payment stay as they"
                        + " are.");
        floored.peers()
                .ifPresent(crowd -> said.add(
                        "Each provider of the population has one world of its own, so the share ruined counts luck as well as"
                                + " what providers are. Size is that of the whole area: clients, places, staff, fixed sums"
                                + " and budget lines in proportion. What it achieves is drawn as what its results pay. All"
                                + " have taken the contract on."));
        return Prose.section("method", "How it was done")
                .holding(said.stream().map(Prose::paragraph).toList());
    }
}
