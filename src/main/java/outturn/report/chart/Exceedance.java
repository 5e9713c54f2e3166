package outturn.report.chart;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * The chance that a sum is more than so much: for each sum, the share of worlds above it.
 *
 * @param curves one, or in a comparison several in the order of their colours
 * @param limits sums with a meaning, such as a budget
 */
public record Exceedance(Told told, Unit unit, List<Curve> curves, List<Limit> limits) {
    private static final int POINTS = 240;
    private static final double MARGIN = 30;

    /** How much wider bold type is. */
    private static final double BOLD = 1.12;

    /**
     * One scenario.
     *
     * @param sorted a value for each world, rising
     */
    public record Curve(String name, List<Double> sorted) {
        public Curve {
            sorted = List.copyOf(sorted);
        }

        /** Share of worlds above a value. */
        public double above(double value) {
            return (double) sorted.stream().filter(each -> each > value).count() / sorted.size();
        }

        /** What is exceeded in this share of worlds. */
        public double exceededIn(double share) {
            return quantile(1 - share);
        }

        private double quantile(double share) {
            return sorted.get((int) StrictMath.rint(share * (sorted.size() - 1)));
        }
    }

    public Exceedance {
        curves = List.copyOf(curves);
        limits = List.copyOf(limits);
    }

    /** The picture at a size in pixels. */
    public Element draw(double width, double height) {
        Axis up = new Axis(0, 1, List.of(0.0, 0.25, 0.5, 0.75, 1.0));
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        double left = Plot.room(up, Unit.SHARE);
        double right = width - MARGIN;
        Plot plot = new Plot(picture, left, 34, right, height - 26, axis((int) ((right - left) / 56)), up);
        plot.levels(Unit.SHARE);
        plot.values(unit);
        for (int at = 0; at < curves.size(); at++) {
            curve(plot, curves.get(at), at);
        }
        limits.forEach(limit -> limit(plot, limit));
        if (curves.size() == 1) {
            mark(plot, 0.5, "Half of worlds");
            mark(plot, 0.05, "1 world in 20");
        } else {
            names(plot);
        }
        return picture.done();
    }

    private Axis axis(int about) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            least = StrictMath.min(least, curve.quantile(0));
            most = StrictMath.max(most, curve.quantile(1));
        }
        for (Limit limit : limits) {
            least = StrictMath.min(least, limit.at());
            most = StrictMath.max(most, limit.at());
        }
        double room = (most - least) * 0.06;
        return Axis.within(least - room, most + room, about);
    }

    /** The first has its ground filled, so that it can be told from the others without colour. */
    private static void curve(Plot plot, Curve curve, int number) {
        List<Point> points = new ArrayList<>();
        points.add(plot.point(plot.across().least(), 1));
        int worlds = curve.sorted().size();
        int step = StrictMath.max(1, worlds / POINTS);
        for (int at = 0; at < worlds; at += step) {
            points.add(plot.point(curve.sorted().get(at), (double) (worlds - at) / worlds));
        }
        points.add(plot.point(curve.quantile(1), 0));
        if (number == 0) {
            List<Point> floor = List.of(plot.point(plot.across().least(), 0), plot.point(curve.quantile(1), 0));
            plot.picture().area("band s0", Plot.between(points, floor));
        }
        plot.picture().path("line s" + number, points);
    }

    private void mark(Plot plot, double share, String who) {
        double value = curves.get(0).exceededIn(share);
        double x = plot.x(value);
        double y = plot.y(share);
        plot.picture().dot("dot s0", x, y, 4);
        String sum = "above " + unit.of(value);
        double room = StrictMath.max(Picture.widthOf(who), Picture.widthOf(sum) * BOLD);
        double at = StrictMath.min(x + 9, plot.right() + MARGIN - room);
        plot.picture().text("name", Anchor.START, at, y - 20, who);
        plot.picture().text("value", Anchor.START, at, y - 6, sum);
    }

    private void names(Plot plot) {
        for (int at = 0; at < curves.size(); at++) {
            Curve curve = curves.get(at);
            double share = 0.85 - 0.2 * at;
            double x = plot.x(curve.quantile(1 - share));
            plot.picture().dot("dot s" + at, x, plot.y(share), 4);
            double room = plot.right() + MARGIN - x;
            boolean fits = Picture.widthOf(curve.name()) + 9 < room;
            plot.picture()
                    .text(
                            "value t" + at,
                            fits ? Anchor.START : Anchor.END,
                            fits ? x + 9 : x - 9,
                            plot.y(share) - 4,
                            curve.name());
        }
    }

    private void limit(Plot plot, Limit limit) {
        double x = plot.x(limit.at());
        boolean onTheLeft = x < (plot.left() + plot.right()) / 2;
        plot.picture().line("limit", x, plot.top() - 8, x, plot.bottom());
        String text = curves.size() == 1
                ? limit.name() + ": " + Unit.SHARE.of(curves.get(0).above(limit.at())) + " of worlds above"
                : limit.name();
        plot.picture().text("note", onTheLeft ? Anchor.START : Anchor.END, x + (onTheLeft ? -4 : 4), 16, text);
    }
}
