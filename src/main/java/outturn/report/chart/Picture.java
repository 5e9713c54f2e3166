package outturn.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;

/**
 * An SVG being drawn, in pixels from the top left. Shapes name a style of the page and carry none of their own; the
 * picture has a title and a description, so that it can be told as well as seen.
 */
final class Picture {
    /** Height of a line of small type. */
    static final double LINE = 15;

    private static final String WIDE = "%mwMW@−+";
    private static final String NARROW = "ijltf.,;:'|()/ ";

    private final String id;
    private final String title;
    private final String description;
    private final double width;
    private final double height;
    private final List<Markup> shapes = new ArrayList<>();

    /** A point of a line or an outline. */
    record Point(double x, double y) {}

    /** Which end of a text is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    Picture(String id, String title, String description, double width, double height) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.width = width;
        this.height = height;
    }

    /** About how wide a text is in small type; a little too much rather than too little. */
    static double widthOf(String text) {
        return text.codePoints().mapToDouble(Picture::widthOf).sum();
    }

    /** As in the widest type that a screen is likely to have. */
    private static double widthOf(int character) {
        if (character < 128 && NARROW.indexOf(character) >= 0) {
            return 4;
        }
        return WIDE.indexOf(character) >= 0 ? 11 : Character.isUpperCase(character) ? 8.5 : 7.5;
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        shapes.add(Markup.tag("line", style)
                .with("x1", pixels(x1))
                .with("y1", pixels(y1))
                .with("x2", pixels(x2))
                .with("y2", pixels(y2)));
    }

    /** A line through points. */
    void path(String style, List<Point> points) {
        shapes.add(Markup.tag("path", style).with("d", through(points)));
    }

    /** An area with points for its edge. */
    void area(String style, List<Point> points) {
        shapes.add(Markup.tag("path", style).with("d", through(points) + "Z"));
    }

    void dot(String style, double x, double y, double radius) {
        shapes.add(Markup.tag("circle", style)
                .with("cx", pixels(x))
                .with("cy", pixels(y))
                .with("r", pixels(radius)));
    }

    void text(String style, Anchor anchor, double x, double y, String text) {
        Element element = Markup.tag("text", style).with("x", pixels(x)).with("y", pixels(y));
        if (anchor != Anchor.START) {
            element = element.with("text-anchor", anchor == Anchor.END ? "end" : "middle");
        }
        shapes.add(element.saying(text));
    }

    /** What is drawn meanwhile is of one design, by whose number it is found. */
    void group(Mark mark, Runnable drawn) {
        int before = shapes.size();
        drawn.run();
        List<Markup> own = List.copyOf(shapes.subList(before, shapes.size()));
        shapes.subList(before, shapes.size()).clear();
        shapes.add(Markup.tag("g", "design " + mark.style())
                .with("data-design", Integer.toString(mark.number()))
                .holding(Markup.tag("title").saying(mark.says()))
                .holding(own));
    }

    /** The picture, done. */
    Element done() {
        return Markup.tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("viewBox", "0 0 " + pixels(width) + " " + pixels(height))
                .with("width", pixels(width))
                .with("height", pixels(height))
                .with("aria-labelledby", id + "-t " + id + "-d")
                .holding(
                        Markup.tag("title").with("id", id + "-t").saying(title),
                        Markup.tag("desc").with("id", id + "-d").saying(description))
                .holding(shapes);
    }

    private static String through(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(pixels(point.x()))
                    .append(' ')
                    .append(pixels(point.y()));
        }
        return path.toString();
    }

    /** To a tenth of a pixel. */
    private static String pixels(double length) {
        BigDecimal tenth = new BigDecimal(length).setScale(1, RoundingMode.HALF_EVEN);
        return tenth.signum() == 0 ? "0" : tenth.stripTrailingZeros().toPlainString();
    }
}
