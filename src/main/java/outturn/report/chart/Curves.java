package outturn.report.chart;

import java.util.List;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * Lines of one number against another, such as what has been found against what was spent on it.
 *
 * @param across unit along the bottom
 * @param up unit at the left
 * @param lines in the order of their colours, each with its name at its end
 */
public record Curves(Told told, Unit across, Unit up, List<Line> lines) {
    private static final double MARGIN = 110;

    /**
     * One line.
     *
     * @param points from left to right
     */
    public record Line(String name, List<Spot> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A point of a line, as it is counted. */
    public record Spot(double x, double y) {}

    public Curves {
        lines = List.copyOf(lines);
    }

    /** The picture at a size in pixels; there is at least one point. */
    public Element draw(double width, double height) {
        double least = StrictMath.min(0, all(false, true));
        Axis levels = Axis.around(least, all(true, true), 5);
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        double left = Plot.room(levels, up);
        double right = width - MARGIN;
        Axis bottom = Axis.within(0, StrictMath.max(1, all(true, false)), (int) ((right - left) / 60));
        Plot plot = new Plot(picture, left, 12, right, height - 26, bottom, levels);
        plot.levels(up);
        plot.values(across);
        for (int at = 0; at < lines.size(); at++) {
            line(plot, at);
        }
        return picture.done();
    }

    private double all(boolean most, boolean height) {
        var values = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(spot -> height ? spot.y() : spot.x());
        return (most ? values.max() : values.min()).orElse(0);
    }

    private void line(Plot plot, int number) {
        Line line = lines.get(number);
        List<Point> points = line.points().stream()
                .map(spot -> plot.point(spot.x(), spot.y()))
                .toList();
        if (points.isEmpty()) {
            return;
        }
        plot.picture().path("line s" + number, points);
        Spot last = line.points().get(line.points().size() - 1);
        plot.picture().dot("dot s" + number, plot.x(last.x()), plot.y(last.y()), 4);
        plot.picture()
                .text(
                        "value t" + number,
                        Anchor.START,
                        plot.x(last.x()) + 8,
                        plot.y(last.y()) + (number == 0 ? -2 : 12),
                        line.name());
    }
}
