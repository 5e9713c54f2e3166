package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;

/**
 * Figures in rows and columns, with a caption; each row begins with its name.
 *
 * @param columns the first names the rows
 * @param rows as many cells as columns each
 */
record Table(String caption, List<Column> columns, List<List<String>> rows) {
    /** A table of so many rows is not parted between two sheets of paper. */
    private static final int SHORT = 16;

    /** What stands in a column: words to the left, figures to the right, ranges in grey, notes with room. */
    enum Kind {
        WORDS(""),
        FIGURE("n"),
        RANGE("range n"),
        NOTE("note");

        private final String style;

        Kind(String style) {
            this.style = style;
        }
    }

    /** A column with its name. */
    record Column(String name, Kind kind) {}

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " in " + caption);
            }
        }
    }

    static Column words(String name) {
        return new Column(name, Kind.WORDS);
    }

    static Column figure(String name) {
        return new Column(name, Kind.FIGURE);
    }

    /** Longer words, with room for them. */
    static Column note(String name) {
        return new Column(name, Kind.NOTE);
    }

    static Column range(String name) {
        return new Column(name, Kind.RANGE);
    }

    /**
     * The same with rows that are of designs.
     *
     * @param designs number of each row's design
     */
    Element markup(List<Integer> designs) {
        return framed(designs);
    }

    /** The table in a frame that scrolls sideways on a narrow screen and can be reached by keyboard. */
    Element markup() {
        return framed(List.of());
    }

    private Element framed(List<Integer> designs) {
        Element head = Markup.tag("tr");
        for (Column column : columns) {
            head = head.holding(cell("th", column).with("scope", "col").saying(column.name()));
        }
        return Markup.tag("div", rows.size() > SHORT ? "scroll" : "scroll short")
                .with("role", "group")
                .with("tabindex", "0")
                .with("aria-label", caption)
                .holding(Markup.tag("table")
                        .holding(
                                Markup.tag("caption").saying(caption),
                                Markup.tag("thead").holding(head),
                                Markup.tag("tbody").holding(body(designs))));
    }

    private List<Markup> body(List<Integer> designs) {
        List<Markup> body = new ArrayList<>();
        for (int which = 0; which < rows.size(); which++) {
            List<String> row = rows.get(which);
            List<Markup> cells = new ArrayList<>();
            cells.add(lines(cell("th", columns.get(0)).with("scope", "row"), row.get(0)));
            for (int at = 1; at < row.size(); at++) {
                cells.add(lines(cell("td", columns.get(at)), row.get(at)));
            }
            Element line = designs.isEmpty()
                    ? Markup.tag("tr")
                    : Markup.tag("tr").with("data-design", designs.get(which).toString());
            body.add(line.holding(cells));
        }
        return body;
    }

    /** What follows a line break stands smaller below. */
    private static Element lines(Element cell, String text) {
        int end = text.indexOf('\n');
        return end < 0
                ? cell.saying(text)
                : cell.saying(text.substring(0, end))
                        .holding(Markup.tag("span", "sub").saying(text.substring(end + 1)));
    }

    private static Element cell(String name, Column column) {
        return column.kind() == Kind.WORDS ? Markup.tag(name) : Markup.tag(name, column.kind().style);
    }
}
