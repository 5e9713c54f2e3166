package outturn.report;

import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;

/** Headings, paragraphs, lists and figures of the page. */
final class Prose {
    private Prose() {}

    static Element section(String id, String heading) {
        return Markup.tag("section")
                .with("id", id)
                .with("aria-labelledby", id + "-heading")
                .holding(Markup.tag("h2").with("id", id + "-heading").saying(heading));
    }

    static Element heading(String text) {
        return Markup.tag("h3").saying(text);
    }

    static Element paragraph(String text) {
        return Markup.tag("p").saying(text);
    }

    /** What to look for in a picture. */
    static Element reading(String text) {
        return Markup.tag("p", "reading").saying(text);
    }

    /** A small picture with its name and unit. */
    static Element panel(String title, String unit, Element picture) {
        return Markup.tag("figure").holding(caption(title, unit), picture);
    }

    /** Small pictures beside one another. */
    static Element panels(List<? extends Markup> panels) {
        return Markup.tag("div", "panels").holding(panels);
    }

    /** A large picture, drawn again for a narrow screen, with how to read it beside it. */
    static Element figure(String title, String unit, Element wide, Element narrow, String reading) {
        return Markup.tag("figure", "beside")
                .holding(
                        caption(title, unit),
                        Markup.tag("div")
                                .holding(
                                        Markup.tag("div", "wide").holding(wide),
                                        Markup.tag("div", "narrow").holding(narrow)),
                        reading(reading));
    }

    private static Element caption(String title, String unit) {
        return Markup.tag("figcaption")
                .holding(heading(title), Markup.tag("span", "unit").saying(unit));
    }

    /** Tables that are opened when somebody asks for them, and printed. */
    static Element folded(String summary, List<Table> tables) {
        return folded(Markup.tag("details"), summary, tables);
    }

    /** Tables that are opened when somebody asks for them, and too long to be printed. */
    static Element foldedAway(String summary, List<Table> tables) {
        return folded(Markup.tag("details", "long"), summary, tables);
    }

    private static Element folded(Element details, String summary, List<Table> tables) {
        return details.holding(Markup.tag("summary").saying(summary))
                .holding(tables.stream().map(Table::markup).toList());
    }
}
