package outturn.report.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A piece of a page, HTML or SVG. Written, it is well-formed in both, and text from outside stays text. */
public sealed interface Markup {
    /** Writes itself at the end of a page. */
    void on(StringBuilder page);

    /** An element without attributes or children as yet. */
    static Element tag(String name) {
        return new Element(name, List.of(), List.of());
    }

    /** An element with a class of the style sheet. */
    static Element tag(String name, String style) {
        return tag(name).with("class", style);
    }

    /** Text, whatever is in it. */
    static Markup text(String text) {
        return new Text(text);
    }

    /** The markup as it stands in a file. */
    default String written() {
        StringBuilder page = new StringBuilder();
        on(page);
        return page.toString();
    }

    /** Characters that a reader should see. */
    record Text(String text) implements Markup {
        @Override
        public void on(StringBuilder page) {
            text.codePoints().forEach(point -> {
                switch (point) {
                    case '<' -> page.append("&lt;");
                    case '>' -> page.append("&gt;");
                    case '&' -> page.append("&amp;");
                    case '"' -> page.append("&quot;");
                    default -> page.appendCodePoint(isLegal(point) ? point : 0xFFFD);
                }
            });
        }

        /** What XML 1.0 lets a document hold, less what HTML lets a parser drop. */
        private static boolean isLegal(int point) {
            return point == '\t'
                    || point == '\n'
                    || point >= 0x20 && point < 0x7F
                    || point >= 0xA0 && point < 0xD800
                    || point > 0xDFFF && point < 0xFFFE
                    || point > 0xFFFF;
        }
    }

    /** Our own style sheet, written as it is; nothing from a scenario may get in here. */
    record Style(String css) implements Markup {
        public Style {
            if (css.contains("<")) {
                throw new IllegalArgumentException("a style sheet has an angle bracket in it");
            }
        }

        @Override
        public void on(StringBuilder page) {
            page.append("<style>\n").append(css).append("</style>\n");
        }
    }

    /** Our own script, written as it is; nothing from a scenario may get in here. */
    record Script(String script) implements Markup {
        public Script {
            if (script.contains("<") || script.contains("&")) {
                throw new IllegalArgumentException("a script has an angle bracket or an ampersand in it");
            }
        }

        @Override
        public void on(StringBuilder page) {
            page.append("<script>").append(script).append("</script>\n");
        }
    }

    /**
     * An element.
     *
     * @param attributes name, value, name, value, in the order they are written
     */
    record Element(String name, List<String> attributes, List<Markup> children) implements Markup {
        private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col");
        private static final Set<String> ON_A_LINE = Set.of(
                "head",
                "body",
                "main",
                "header",
                "footer",
                "section",
                "nav",
                "div",
                "figure",
                "svg",
                "table",
                "tr",
                "ul",
                "ol",
                "li",
                "dl",
                "dt",
                "dd",
                "p",
                "h1",
                "h2",
                "h3",
                "h4",
                "details",
                "summary",
                "caption",
                "thead",
                "tbody",
                "figcaption",
                "meta",
                "title");

        public Element {
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }

        /** The same with one more attribute. */
        public Element with(String attribute, String value) {
            List<String> more = new ArrayList<>(attributes);
            more.add(attribute);
            more.add(value);
            return new Element(name, more, children);
        }

        /** The same with more children. */
        public Element holding(Markup... markup) {
            return holding(Arrays.asList(markup));
        }

        /** The same with more children. */
        public Element holding(Collection<? extends Markup> markup) {
            List<Markup> more = new ArrayList<>(children);
            more.addAll(markup);
            return new Element(name, attributes, more);
        }

        /** The same with text in it. */
        public Element saying(String text) {
            return holding(new Text(text));
        }

        @Override
        public void on(StringBuilder page) {
            page.append('<').append(name);
            for (int at = 0; at < attributes.size(); at += 2) {
                page.append(' ').append(attributes.get(at)).append("=\"");
                new Text(attributes.get(at + 1)).on(page);
                page.append('"');
            }
            page.append('>');
            children.forEach(child -> child.on(page));
            if (!EMPTY.contains(name)) {
                page.append("</").append(name).append('>');
            }
            if (ON_A_LINE.contains(name)) {
                page.append('\n');
            }
        }
    }
}
