package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.report.chart.Dots;
import outturn.report.chart.Range;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.redteam.Abuse;
import outturn.study.redteam.Deed;
import outturn.study.redteam.Gap;
import outturn.study.redteam.Loophole;
import outturn.study.redteam.Loophole.Change;
import outturn.study.redteam.Loophole.Culprit;
import outturn.study.redteam.RedTeamed;

/**
 * The page of a search for loopholes: what each abuse of the contract would bring, who is harmed, the clause that lets it in
 * and the cheapest change that closes it.
 */
public final class RedTeamReport {
    private static final double Z = 1.96;

    private final RedTeamed tried;

    private RedTeamReport(RedTeamed tried) {
        this.tried = tried;
    }

    /** The page. */
    public static String html(RedTeamed tried) {
        return new RedTeamReport(tried).page();
    }

    private String page() {
        List<Element> sections = new ArrayList<>();
        sections.add(stakes());
        sections.add(harm());
        sections.add(loopholes());
        sections.add(method());
        return Frame.page(
                "red team",
                tried.title(),
                "one",
                findings(),
                sections,
                Frame.foot(tried.asked().scenario().about(), tried.identity().engine()));
    }

    /** What came of it, in one line. */
    public static String headline(RedTeamed tried) {
        List<Loophole> loopholes = tried.loopholes();
        if (loopholes.isEmpty()) {
            return tried.title() + ": no loophole found";
        }
        String number = loopholes.size() == 1 ? "1 loophole" : loopholes.size() + " loopholes";
        return tried.title() + ": " + number + ", up to "
                + Unit.PENCE.of(tried.worst().orElseThrow().gain().mean()) + " at stake";
    }

    /** Pounds at stake with their error, and when. */
    public static String stake(Loophole loophole) {
        Gap gain = loophole.gain();
        String when = loophole.when()
                .filter(Loophole.When::isLate)
                .map(each -> "; it is done late: " + Unit.SHARE.of(each.first()) + " in the first year, "
                        + Unit.SHARE.of(each.last()) + " in the last")
                .orElse("");
        return Unit.PENCE.of(gain.mean()) + error(gain) + when;
    }

    private static String error(Gap gain) {
        return gain.error() > 0 ? " (standard error " + Unit.PENCE.of(gain.error()) + ")" : "";
    }

    /** Who is harmed, and how. */
    public static String harmed(Loophole loophole, List<String> groups) {
        List<String> said = new ArrayList<>();
        for (Map.Entry<Deed, Gap> harm : loophole.harm().entrySet()) {
            if (harm.getValue().mean() > 0) {
                String which =
                        groups.size() > 1 ? " (" + byGroup(loophole.groups().get(harm.getKey()), groups) + ")" : "";
                said.add(number(harm.getValue()) + " " + harm.getKey().words() + which);
            }
        }
        more(loophole.completions(), -1).ifPresent(lost -> said.add(lost + " planned completions lost"));
        more(loophole.deaths(), 1).ifPresent(died -> said.add(died + " more deaths"));
        if (loophole.keepsIn()) {
            said.add("clients are kept in, for " + number(loophole.stays()) + " client-months more");
        }
        if (loophole.falsely().mean() > 0) {
            said.add(Unit.PENCE.of(loophole.falsely().mean()) + " paid for what was not true");
        }
        return said.isEmpty() ? "Nobody is harmed." : sentence(String.join("; ", said));
    }

    private static String byGroup(List<Gap> gaps, List<String> groups) {
        List<String> each = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            each.add(Spoken.plain(groups.get(group)) + " " + number(gaps.get(group)));
        }
        return String.join(", ", each);
    }

    /** How much more, or with −1 less, beyond what luck explains. */
    private static Optional<String> more(Gap gap, int sign) {
        Gap turned = new Gap(sign * gap.mean(), gap.error());
        return turned.surelyAbove(0) ? Optional.of(number(turned)) : Optional.empty();
    }

    private static String number(Gap gap) {
        return Unit.NUMBER.of(gap.mean());
    }

    /** The clauses that let it in. */
    public static List<String> reasons(Loophole loophole) {
        List<String> reasons = new ArrayList<>();
        loophole.paysFor().map(RedTeamReport::culprit).ifPresent(reasons::add);
        loophole.lets().map(RedTeamReport::culprit).ifPresent(reasons::add);
        if (loophole.paysFor().isEmpty()) {
            reasons.add(
                    0,
                    loophole.abuse().deeds().contains(Deed.SLACKENED)
                            ? "No one payment term accounts for it: none, taken out or at three times its price, takes half of the"
                                    + " gain away. It pays because what is left undone costs nothing."
                            : "No one payment term accounts for it.");
        }
        return reasons;
    }

    private static String culprit(Culprit culprit) {
        return "“" + Spoken.plain(culprit.name()) + "” " + culprit.how().words() + ": " + culprit.sentence();
    }

    /** What closes it. */
    public static String closing(Loophole loophole, RedTeamed tried) {
        if (tried.levers().isEmpty()) {
            return "The scenario states no lever of the contract that could close it.";
        }
        return loophole.changes().stream()
                .findFirst()
                .map(RedTeamReport::change)
                .orElse("No lever of the scenario closes it: "
                        + Wording.and(tried.levers().stream()
                                .map(name -> "“" + Spoken.plain(name) + "”")
                                .toList()) + (tried.levers().size() == 1 ? " was" : " were") + " tried.");
    }

    private static String change(Change change) {
        String bill = change.bill().surelyAbove(0)
                ? "costs " + Unit.PENCE.of(change.bill().mean()) + " more"
                : "does not raise the bill";
        return "Closed by the lever “" + Spoken.plain(change.lever()) + "”, from " + change.from() + " to "
                + change.to() + ", which " + bill + "; of the gain, "
                + Unit.PENCE.of(change.left().mean()) + " is left.";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }

    private List<Markup> findings() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.tag("h1").saying(headline(tried)));
        tried.asked()
                .scenario()
                .about()
                .question()
                .ifPresent(question -> parts.add(Markup.tag("p", "question").saying(question)));
        List<Element> items = new ArrayList<>();
        for (Loophole loophole : tried.loopholes()) {
            items.add(Markup.tag("dt").saying(loophole.abuse().title()));
            items.add(Markup.tag("dd")
                    .saying(sentence(stake(loophole)) + " " + harmed(loophole, tried.groups()) + " "
                            + closing(loophole, tried)));
        }
        if (tried.loopholes().isEmpty()) {
            items.add(Markup.tag("dt").saying("What was tried"));
            items.add(Markup.tag("dd")
                    .saying("None of " + tried.tried().size() + " ways to abuse the contract brings more than "
                            + Unit.PENCE.of(tried.threshold()) + " by more than luck explains while harming anybody."));
        }
        parts.add(Markup.tag("h2", "unseen").saying("In short"));
        parts.add(Markup.tag("dl", "points").holding(items));
        return parts;
    }

    private Element stakes() {
        List<Dots.Row> rows = tried.tried().stream()
                .map(each -> new Dots.Row(each.abuse().title(), List.of(range(each.gain()))))
                .toList();
        Told told = new Told("stakes-picture", "Pounds at stake", said());
        return Prose.section("stakes", "What each abuse would bring")
                .holding(
                        Prose.figure(
                                "Gain over honest providers",
                                "£, over the horizon",
                                Dots.differences(told, Unit.PENCE, rows, 1).draw(736),
                                Dots.differences(told.as("-narrow"), Unit.PENCE, rows, 1)
                                        .draw(330),
                                "A dot to the right of the line is money made by it. Bars are 95% intervals between paired"
                                        + " worlds. A gain matters above " + Unit.PENCE.of(tried.threshold()) + "."),
                        table());
    }

    private String said() {
        return String.join(
                "; ",
                tried.tried().stream()
                        .map(each -> each.abuse().title() + " "
                                + Unit.PENCE.of(each.gain().mean()))
                        .toList());
    }

    private static Range range(Gap gap) {
        return new Range(gap.mean() - Z * gap.error(), gap.mean(), gap.mean() + Z * gap.error());
    }

    private Element table() {
        List<List<String>> rows = new ArrayList<>();
        for (Loophole each : tried.tried()) {
            rows.add(List.of(
                    each.abuse().title(),
                    each.open() ? "✗\u00a0Loophole" : "✓\u00a0None",
                    Unit.PENCE.of(each.gain().mean())
                            + (each.gain().error() > 0
                                    ? "\nstandard error "
                                            + Unit.PENCE.of(each.gain().error())
                                    : ""),
                    Unit.PENCE.of(each.falsely().mean()),
                    number(each.completions()),
                    number(each.deaths())));
        }
        tried.untried()
                .forEach(each ->
                        rows.add(List.of(each.abuse().title(), "Not tried\n" + each.reason(), "–", "–", "–", "–")));
        return new Table(
                        "Each abuse beside honest providers",
                        List.of(
                                Table.words("Abuse"),
                                Table.words("Loophole"),
                                Table.figure("Gain"),
                                Table.figure("Paid for what was not true"),
                                Table.figure("More completions"),
                                Table.figure("More deaths")),
                        rows)
                .markup();
    }

    private Element harm() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("What is done"));
        columns.add(Table.figure("All"));
        boolean groups = tried.groups().size() > 1;
        for (String group : groups ? tried.groups() : List.<String>of()) {
            columns.add(Table.figure(Spoken.headed(group)));
        }
        List<Element> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Dots.Row> bars = new ArrayList<>();
        for (Loophole each : tried.tried()) {
            if (each.abuse() != Abuse.TOGETHER) {
                each.harm().forEach((deed, all) -> {
                    rows.add(row(each, deed, all, groups));
                    bars.add(new Dots.Row(Spoken.headed(deed.words()), List.of(range(all))));
                });
            }
        }
        Told told = new Told("harm-picture", "What is done to people", "The figures are in the table below.");
        parts.add(Prose.figure(
                "More than among honest providers",
                "times over the horizon",
                Dots.differences(told, Unit.NUMBER, bars, 1).draw(736),
                Dots.differences(told.as("-narrow"), Unit.NUMBER, bars, 1).draw(330),
                "Each when providers are free to do that one thing. Bars are 95% intervals between paired worlds."));
        parts.add(new Table("How often more than among honest providers, by complexity group", columns, rows).markup());
        return Prose.section("harm", "Who is harmed").holding(parts);
    }

    private List<String> row(Loophole each, Deed deed, Gap all, boolean groups) {
        List<String> row = new ArrayList<>(List.of(Spoken.headed(deed.words()), number(all)));
        if (groups) {
            each.groups().get(deed).forEach(group -> row.add(number(group)));
        }
        return row;
    }

    private Element loopholes() {
        Element section = Prose.section("loopholes", "What lets them in, and what closes them");
        if (tried.loopholes().isEmpty()) {
            return section.holding(Prose.paragraph("There is no loophole to close."));
        }
        for (Loophole loophole : tried.loopholes()) {
            section = section.holding(
                    Prose.heading(loophole.abuse().title()), Prose.paragraph(sentence(stake(loophole))));
            section = section.holding(
                    reasons(loophole).stream().map(Prose::paragraph).toList());
            section = section.holding(Prose.paragraph(closing(loophole, tried)));
            if (!loophole.changes().isEmpty()) {
                section = section.holding(changes(loophole));
            }
        }
        return section;
    }

    private static Element changes(Loophole loophole) {
        List<List<String>> rows = loophole.changes().stream()
                .map(change -> List.of(
                        Spoken.headed(change.lever()),
                        change.from() + " → " + change.to(),
                        Unit.PENCE.difference(change.bill().mean()),
                        Unit.PENCE.of(change.left().mean()),
                        Unit.PENCE.of(change.inAll().mean())))
                .toList();
        return new Table(
                        "Levers that close it, the cheapest first",
                        List.of(
                                Table.words("Lever"),
                                Table.words("Set"),
                                Table.figure("Bill of honest providers"),
                                Table.figure("Gain left"),
                                Table.figure("Gain left to all abuses together")),
                        rows)
                .markup();
    }

    private Element method() {
        return Prose.section("method", "How it was done")
                .holding(
                        Prose.paragraph("Each world was played "
                                + Numbers.grouped(tried.identity().replications())
                                + " times from seed " + tried.identity().seed()
                                + ", with ruthless providers that are free to do one thing, and with honest ones that accept"
                                + " everybody, give the stated effort and claim what is true."),
                        Prose.paragraph(
                                "A gain is what providers receive, and will for claims in flight, less what clients,"
                                        + " penalties and hours given cost them that they could have saved. It is a loophole where it is"
                                        + " above " + Unit.PENCE.of(tried.threshold())
                                        + " by more than 3.5 standard errors, and something is done to somebody or claimed that is not"
                                        + " so."),
                        Prose.paragraph(
                                "Providers find what pays by looking ahead as they always do. What they do not foresee,"
                                        + " such as caps and cohort thresholds, they do not abuse: none found is none within that"
                                        + " foresight."));
    }
}
