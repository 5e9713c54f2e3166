package outturn.report.chart;

import java.util.List;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * Sums in rows, each a bar cut into the parts it is made of, with the name above and the sum beside it. Parts stand in the same
 * order and colour in every bar; a part is written in the bar where there is room. Nothing below zero can be drawn.
 *
 * @param rows from top to bottom
 * @param colours numbers of the parts' colours, in the order of the parts
 */
public record Stacks(Told told, Unit unit, List<Row> rows, List<Integer> colours) {
    private static final double BAR = 22;
    private static final double HIGH = 50;
    private static final double EDGE = 1.12;

    /** One bar; a part for each colour, and what is written beside it. */
    public record Row(String name, List<Double> parts, String sum) {
        public Row {
            parts = List.copyOf(parts);
        }

        private double length() {
            return parts.stream().mapToDouble(part -> part).sum();
        }
    }

    public Stacks {
        rows = List.copyOf(rows);
        colours = List.copyOf(colours);
    }

    /** The picture at a width in pixels; rows say how high it is. */
    public Element draw(double width) {
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, rows.size() * HIGH);
        double sums = rows.stream()
                        .mapToDouble(row -> Picture.widthOf(row.sum()))
                        .max()
                        .orElse(0)
                * EDGE;
        double longest = rows.stream().mapToDouble(Row::length).max().orElse(0);
        double scale = longest > 0 ? (width - sums - 8) / longest : 0;
        for (int at = 0; at < rows.size(); at++) {
            draw(picture, rows.get(at), at * HIGH, scale);
        }
        return picture.done();
    }

    private void draw(Picture picture, Row row, double top, double scale) {
        picture.text("name", Anchor.START, 0, top + 13, row.name());
        double x = 0;
        double y = top + 19;
        for (int part = 0; part < row.parts().size(); part++) {
            double length = row.parts().get(part) * scale;
            if (length > 0) {
                bar(
                        picture,
                        x,
                        y,
                        length,
                        colours.get(part),
                        unit.of(row.parts().get(part)));
            }
            x += length;
        }
        picture.text("value", Anchor.START, x + 6, y + BAR / 2 + 4, row.sum());
    }

    private static void bar(Picture picture, double x, double y, double length, int colour, String said) {
        Point corner = new Point(x + length, y + BAR);
        picture.area(
                "area a" + colour, List.of(new Point(x, y), new Point(x + length, y), corner, new Point(x, y + BAR)));
        if (Picture.widthOf(said) + 8 < length) {
            picture.text("within w" + colour, Anchor.MIDDLE, x + length / 2, y + BAR / 2 + 4, said);
        }
    }
}
