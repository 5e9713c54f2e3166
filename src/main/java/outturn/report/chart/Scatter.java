package outturn.report.chart;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * Designs by two things at once, each a dot; the named ones with their ranges both ways.
 *
 * @param across what lies along the bottom
 * @param up what stands at the left
 * @param spots in the order they are drawn
 */
public record Scatter(Told told, Side across, Side up, List<Spot> spots) {
    private static final double SIZE = 13;

    /** A thing with its unit. */
    public record Side(String name, Unit unit) {}

    /** A design. */
    public record Spot(Mark mark, Range x, Range y) {}

    public Scatter {
        spots = List.copyOf(spots);
    }

    /** The picture at a size in pixels. */
    public Element draw(double width, double height) {
        List<Spot> known = spots.stream()
                .filter(spot -> Double.isFinite(spot.x().middle())
                        && Double.isFinite(spot.y().middle()))
                .toList();
        Axis levels = axis(up.unit(), known.stream().map(Spot::y).toList(), 5);
        double left = Plot.room(levels, up.unit());
        double right = width - 16;
        Axis bottom = axis(across.unit(), known.stream().map(Spot::x).toList(), (int) ((right - left) / 70));
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        Plot plot = new Plot(picture, left, 26, right, height - 42, bottom, levels);
        plot.levels(up.unit());
        plot.values(across.unit());
        picture.text("note", Anchor.START, 0, 12, "↑ " + up.name());
        picture.text("note", Anchor.END, right, height - 6, across.name() + " →");
        List<Point> taken = new ArrayList<>();
        for (Spot spot : known) {
            picture.group(spot.mark(), () -> spot(plot, spot, taken));
        }
        return picture.done();
    }

    /** Shares that are none of them beyond nothing or all have no ends beyond. */
    private static Axis axis(Unit unit, List<Range> ranges, int about) {
        boolean parts =
                unit == Unit.SHARE && ranges.stream().allMatch(each -> each.middle() >= 0 && each.middle() <= 1);
        double least = ranges.stream().mapToDouble(Scatter::low).min().orElse(0);
        double most = ranges.stream().mapToDouble(Scatter::high).max().orElse(1);
        return Axis.around(parts ? StrictMath.max(0, least) : least, parts ? StrictMath.min(1, most) : most, about);
    }

    private static Range within(Range range, Axis axis) {
        return new Range(
                StrictMath.max(axis.least(), range.low()), range.middle(), StrictMath.min(axis.most(), range.high()));
    }

    private static double low(Range range) {
        return range.isKnown() ? range.low() : range.middle();
    }

    private static double high(Range range) {
        return range.isKnown() ? range.high() : range.middle();
    }

    private static void spot(Plot plot, Spot spot, List<Point> taken) {
        Point at = plot.point(spot.x().middle(), spot.y().middle());
        if (!spot.mark().isNamed()) {
            plot.picture().dot("dot", at.x(), at.y(), 3.5);
            return;
        }
        if (spot.x().isKnown()) {
            Range x = within(spot.x(), plot.across());
            plot.picture().line("reach", plot.x(x.low()), at.y(), plot.x(x.high()), at.y());
        }
        if (spot.y().isKnown()) {
            Range y = within(spot.y(), plot.up());
            plot.picture().line("reach", at.x(), plot.y(y.low()), at.x(), plot.y(y.high()));
        }
        plot.picture().dot("dot", at.x(), at.y(), 5.5);
        Point label = free(plot, at, taken, spot.mark().label());
        taken.add(label);
        plot.picture()
                .text("value", Anchor.START, label.x(), label.y(), spot.mark().label());
    }

    /** A place beside a dot where no label is yet; the first of all when there is none. */
    private static Point free(Plot plot, Point at, List<Point> taken, String label) {
        double wide = Picture.widthOf(label);
        boolean inside = at.x() + 8 + wide < plot.right() + 14;
        List<Point> places = new ArrayList<>();
        for (double down : new double[] {-5, SIZE, -5 - SIZE, 2 * SIZE}) {
            if (inside) {
                places.add(new Point(at.x() + 8, at.y() + down));
            }
            places.add(new Point(at.x() - 8 - wide, at.y() + down));
        }
        return places.stream()
                .filter(place -> taken.stream().noneMatch(other -> isOn(place, other, wide)))
                .findFirst()
                .orElse(places.get(0));
    }

    private static boolean isOn(Point one, Point other, double wide) {
        return StrictMath.abs(one.x() - other.x()) < wide + 3 && StrictMath.abs(one.y() - other.y()) < SIZE - 1;
    }
}
