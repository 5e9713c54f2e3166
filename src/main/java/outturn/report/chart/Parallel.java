package outturn.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * Parallel coordinates: a straight axis for each thing a design has, one below the other, and a line down through them for
 * each design.
 *
 * @param rows axes from top to bottom
 * @param lines in the order they are drawn
 */
public record Parallel(Told told, List<Row> rows, List<Line> lines) {
    private static final double STEP = 50;

    /**
     * An axis.
     *
     * @param low what stands at its left end
     * @param high what stands at its right end
     */
    public record Row(String name, String low, String high) {}

    /**
     * A design.
     *
     * @param mark who it is
     * @param places on each axis, from 0 at the left to 1 at the right; not a number where it has none
     */
    public record Line(Mark mark, List<Double> places) {
        public Line {
            places = List.copyOf(places);
        }
    }

    public Parallel {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }

    /** The picture at a width in pixels; axes say how high it is. */
    public Element draw(double width) {
        double names = 10
                + rows.stream()
                        .mapToDouble(row -> Picture.widthOf(row.name()))
                        .max()
                        .orElse(0);
        boolean above = names > width * 0.35;
        double left = above ? 8 : names;
        double top = above ? 28 : 14;
        double high = top + (rows.size() - 1) * STEP + 44;
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, high);
        for (Line line : lines) {
            picture.group(line.mark(), () -> line(picture, line, left, width - 12, top));
        }
        for (int at = 0; at < rows.size(); at++) {
            axis(picture, rows.get(at), left, width - 12, top + at * STEP, above);
        }
        ends(picture, left, width - 12, high - 4);
        return picture.done();
    }

    private static void axis(Picture picture, Row row, double left, double right, double y, boolean above) {
        picture.line("base", left, y, right, y);
        picture.text(
                "name", above ? Anchor.START : Anchor.END, above ? 0 : left - 10, above ? y - 8 : y + 4, row.name());
        picture.text("tick", Anchor.START, left, y + 14, row.low());
        picture.text("tick", Anchor.END, right, y + 14, row.high());
    }

    private void line(Picture picture, Line line, double left, double right, double top) {
        List<Point> points = IntStream.range(0, line.places().size())
                .filter(at -> Double.isFinite(line.places().get(at)))
                .mapToObj(at -> new Point(left + line.places().get(at) * (right - left), top + at * STEP))
                .toList();
        if (points.isEmpty()) {
            return;
        }
        picture.path("line", points);
        points.forEach(
                point -> picture.dot("dot", point.x(), point.y(), line.mark().isNamed() ? 4 : 2));
    }

    /** Names below the last axis, pushed to the right where they would stand on one another. */
    private void ends(Picture picture, double left, double right, double y) {
        double free = left - 8;
        List<Line> named = lines.stream()
                .filter(line -> line.mark().isNamed())
                .filter(line -> Double.isFinite(line.places().get(rows.size() - 1)))
                .sorted(Comparator.comparingDouble(line -> line.places().get(rows.size() - 1)))
                .toList();
        double needed = named.stream()
                .mapToDouble(line -> Picture.widthOf(line.mark().label()) + 6)
                .sum();
        for (Line line : named) {
            double wide = Picture.widthOf(line.mark().label());
            double at = left + line.places().get(rows.size() - 1) * (right - left) - wide / 2;
            double from = StrictMath.max(free, StrictMath.min(at, right - needed + 6));
            picture.group(
                    line.mark(),
                    () -> picture.text(
                            "value", Anchor.START, from, y, line.mark().label()));
            free = from + wide + 6;
            needed -= wide + 6;
        }
    }
}
