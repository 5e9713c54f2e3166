package outturn.report;

import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;

/** The frame of a table whose cells are tinted; it scrolls by itself where the page is narrower. */
final class Heat {
    private Heat() {}

    /** The name of a column. */
    static Element heading(String name) {
        return Markup.tag("th").with("scope", "col").saying(name);
    }

    /**
     * A table.
     *
     * @param head a row of {@link #heading}s
     * @param rows one each, named by its first cell
     */
    static Element table(String caption, Element head, List<Element> rows) {
        return Markup.tag("div", "scroll short")
                .with("role", "group")
                .with("tabindex", "0")
                .with("aria-label", caption)
                .holding(Markup.tag("table", "heat")
                        .holding(
                                Markup.tag("caption").saying(caption),
                                Markup.tag("thead").holding(head),
                                Markup.tag("tbody").holding(rows)));
    }
}
