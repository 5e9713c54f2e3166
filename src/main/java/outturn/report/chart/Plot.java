package outturn.report.chart;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;

/**
 * The ground of a chart with time or money along the bottom: a frame in pixels, two axes, faint lines across.
 *
 * @param left of the frame, in pixels; so the others
 */
record Plot(Picture picture, double left, double top, double right, double bottom, Axis across, Axis up) {
    double x(double value) {
        return across.at(value, left, right);
    }

    double y(double value) {
        return up.at(value, bottom, top);
    }

    Point point(double x, double y) {
        return new Point(x(x), y(y));
    }

    /** How much room the names of an axis need. */
    static double room(Axis axis, Unit unit) {
        return 8
                + axis.ticks().stream()
                        .mapToDouble(tick -> Picture.widthOf(unit.tick(tick)))
                        .max()
                        .orElse(0);
    }

    /** Faint lines across with their values at the left; the line at zero is drawn stronger. */
    void levels(Unit unit) {
        for (double tick : up.ticks()) {
            picture.line(tick == 0 ? "base" : "grid", left, y(tick), right, y(tick));
            picture.text("tick", Anchor.END, left - 6, y(tick) + 4, unit.tick(tick));
        }
    }

    /** Short marks along the bottom with dates; the first is written from its mark to the right. */
    void dates(Dates dates) {
        double free = left - 30;
        for (Dates.Tick tick : dates.ticks((int) ((right - left) / 46))) {
            double at = x(tick.cycle());
            picture.line("mark", at, bottom, at, bottom + 4);
            double half = Picture.widthOf(tick.label()) / 2;
            double from = tick.cycle() == 0 ? at - 14 : at - half;
            if (from > free) {
                picture.text("tick", Anchor.START, from, bottom + 18, tick.label());
                free = from + 2 * half + 4;
            }
        }
    }

    /** Short marks along the bottom with values. */
    void values(Unit unit) {
        for (double tick : across.ticks()) {
            picture.line("mark", x(tick), bottom, x(tick), bottom + 4);
            picture.text("tick", Anchor.MIDDLE, x(tick), bottom + 18, unit.tick(tick));
        }
    }

    /** A line across that has a meaning, such as a limit, with its name above it at the left. */
    void limit(Limit limit) {
        picture.line("limit", left, y(limit.at()), right, y(limit.at()));
        picture.text("note", Anchor.START, left + 4, y(limit.at()) - 4, limit.name());
    }

    /** The outline of what lies between two lines, from left to right and back. */
    static List<Point> between(List<Point> upper, List<Point> lower) {
        List<Point> outline = new ArrayList<>(upper);
        for (int at = lower.size() - 1; at >= 0; at--) {
            outline.add(lower.get(at));
        }
        return outline;
    }
}
