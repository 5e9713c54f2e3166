package outturn.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import outturn.report.chart.Picture.Anchor;
import outturn.report.markup.Markup.Element;

/**
 * Figures in rows, each a dot on a line as long as its range, with the figure written beside it. With a reference at zero
 * it is a forest plot of differences; with several marks a row it holds scenarios side by side.
 *
 * @param rows from top to bottom
 * @param reference a value drawn through all rows, such as no difference
 * @param differences whether the figures are differences, said with their sign
 * @param colour number of the first mark's colour
 */
public record Dots(Told told, Unit unit, List<Row> rows, OptionalDouble reference, boolean differences, int colour) {
    private static final double BETWEEN = 12;
    private static final double STEP = 17;

    /** How much wider bold type is. */
    private static final double BOLD = 1.12;

    /** One row: a name, and a mark for each scenario in the order of their colours. */
    public record Row(String name, List<Range> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    public Dots {
        rows = List.copyOf(rows);
    }

    /** Figures from zero on. */
    public static Dots figures(Told told, Unit unit, List<Row> rows) {
        return new Dots(told, unit, rows, OptionalDouble.empty(), false, 0);
    }

    /** Differences about zero, in the colour of the scenario that differs. */
    public static Dots differences(Told told, Unit unit, List<Row> rows, int colour) {
        return new Dots(told, unit, rows, OptionalDouble.of(0), true, colour);
    }

    /** The picture at a width in pixels; rows say how high it is. */
    public Element draw(double width) {
        double names = room(width * 0.4, rows.stream().map(Row::name));
        double figures = room(width * 0.36, marks().map(this::say)) * BOLD;
        boolean above = names >= width * 0.4;
        double left = above ? 20 : names + 8; // half the figure under the first tick
        double height = 8 + rows.stream().mapToDouble(row -> high(row, above)).sum() + 26;
        Axis across = axis((int) ((width - left - figures) / (unit == Unit.PENCE ? 64 : 52)));
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        Plot plot = new Plot(picture, left, 4, width - figures - 10, height - 26, across, across);
        for (double tick : across.ticks()) {
            picture.line(isReference(tick) ? "base" : "grid", plot.x(tick), plot.top(), plot.x(tick), plot.bottom());
            picture.text(
                    "tick",
                    Anchor.MIDDLE,
                    plot.x(tick),
                    plot.bottom() + 18,
                    differences ? unit.differenceTick(tick) : unit.tick(tick));
        }
        double y = 8;
        for (Row row : rows) {
            draw(plot, row, y, above);
            y += high(row, above);
        }
        return picture.done();
    }

    private boolean isReference(double tick) {
        return tick == reference.orElse(0);
    }

    private Stream<Range> marks() {
        return rows.stream().flatMap(row -> row.marks().stream());
    }

    private String say(Range mark) {
        return differences ? unit.difference(mark.middle()) : unit.of(mark.middle());
    }

    private static double room(double most, Stream<String> texts) {
        return StrictMath.min(most, texts.mapToDouble(Picture::widthOf).max().orElse(0));
    }

    private static double high(Row row, boolean above) {
        return row.marks().size() * STEP + BETWEEN + (above ? Picture.LINE : 0);
    }

    private Axis axis(int about) {
        DoubleStream ends = marks().filter(Range::isKnown)
                .flatMapToDouble(mark -> DoubleStream.of(mark.low(), mark.high(), mark.middle()));
        double[] all =
                DoubleStream.concat(DoubleStream.of(reference.orElse(0)), ends).toArray();
        return Axis.around(
                DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1), about);
    }

    private void draw(Plot plot, Row row, double top, boolean above) {
        Picture picture = plot.picture();
        double first = top + (above ? Picture.LINE : 0) + STEP / 2;
        double middle = first + (row.marks().size() - 1) * STEP / 2;
        picture.text(
                "name",
                above ? Anchor.START : Anchor.END,
                above ? 0 : plot.left() - 8,
                above ? top + 11 : middle + 4,
                row.name());
        for (int at = 0; at < row.marks().size(); at++) {
            mark(plot, row.marks().get(at), first + at * STEP, colour + at);
        }
    }

    private void mark(Plot plot, Range mark, double y, int number) {
        Picture picture = plot.picture();
        if (mark.isKnown()) {
            picture.line("range s" + number, plot.x(mark.low()), y, plot.x(mark.high()), y);
            picture.dot("dot s" + number, plot.x(mark.middle()), y, 4.5);
        }
        picture.text("value t" + number, Anchor.START, plot.right() + 10, y + 4, say(mark));
    }
}
