package outturn.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * A measure cycle by cycle: a line for the middle world and an area that holds nine worlds in ten. Where there is nothing
 * to show the line breaks. The value axis always holds zero.
 *
 * @param series one, or in a comparison several in the order of their colours
 * @param limits lines with a meaning of their own
 */
public record Fan(Told told, Unit unit, Dates dates, List<Series> series, List<Limit> limits) {

    /**
     * One scenario's line.
     *
     * @param name written at its end when there are several
     * @param cycles one range a cycle
     */
    public record Series(String name, List<Range> cycles) {
        public Series {
            cycles = List.copyOf(cycles);
        }
    }

    public Fan {
        series = List.copyOf(series);
        limits = List.copyOf(limits);
    }

    /** The picture at a size in pixels. */
    public Element draw(double width, double height) {
        Axis up = Axis.around(StrictMath.min(0, least()), most(), height < 260 ? 4 : 6);
        Axis across = new Axis(0, StrictMath.max(1, dates.cycles()), List.of(0.0));
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        Plot plot = new Plot(picture, Plot.room(up, unit), 14, width - endRoom(), height - 26, across, up);
        plot.levels(unit);
        plot.dates(dates);
        for (int at = 0; at < series.size(); at++) {
            areas(plot, series.get(at), at);
        }
        for (int at = 0; at < series.size(); at++) {
            lines(plot, series.get(at), at);
        }
        limits.forEach(plot::limit);
        ends(plot);
        return picture.done();
    }

    /** The picture no bigger than a word: the lines alone, a dot where the first ends. */
    public Element spark(double width, double height) {
        Axis up = Axis.within(StrictMath.min(0, least()), most(), 1);
        Axis across = new Axis(0, StrictMath.max(1, dates.cycles() - 1), List.of(0.0));
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        Plot plot = new Plot(picture, 1, 4, width - 5, height - 4, across, up);
        for (int at = 0; at < series.size(); at++) {
            areas(plot, series.get(at), at);
            lines(plot, series.get(at), at);
        }
        return picture.done();
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                limits.stream().mapToDouble(Limit::at),
                series.stream()
                        .flatMap(one -> one.cycles().stream())
                        .filter(Range::isKnown)
                        .flatMapToDouble(range -> DoubleStream.of(range.low(), range.middle(), range.high())));
    }

    private double least() {
        return values().min().orElse(0);
    }

    private double most() {
        return StrictMath.max(0, values().max().orElse(1));
    }

    private void areas(Plot plot, Series one, int number) {
        for (List<Integer> run : runs(one)) {
            List<Point> upper =
                    points(plot, run, cycle -> one.cycles().get(cycle).high());
            List<Point> lower =
                    points(plot, run, cycle -> one.cycles().get(cycle).low());
            plot.picture().area("band s" + number, Plot.between(upper, lower));
        }
    }

    private void lines(Plot plot, Series one, int number) {
        for (List<Integer> run : runs(one)) {
            plot.picture()
                    .path(
                            "line s" + number,
                            points(plot, run, cycle -> one.cycles().get(cycle).middle()));
        }
    }

    /** Cycles that follow one another and have something to show. */
    private static List<List<Integer>> runs(Series one) {
        List<List<Integer>> runs = new ArrayList<>();
        boolean open = false;
        for (int cycle = 0; cycle < one.cycles().size(); cycle++) {
            boolean known = one.cycles().get(cycle).isKnown();
            if (known && !open) {
                runs.add(new ArrayList<>());
            }
            if (known) {
                runs.get(runs.size() - 1).add(cycle);
            }
            open = known;
        }
        return runs;
    }

    private static List<Point> points(Plot plot, List<Integer> run, IntToDoubleFunction value) {
        return run.stream()
                .map(cycle -> plot.point(cycle, value.applyAsDouble(cycle)))
                .toList();
    }

    /** A label at the end of a line, at the height it belongs to. */
    private record End(double height, String style, String text) {}

    private List<End> endLabels() {
        return series.size() == 1
                ? last(series.get(0)).stream()
                        .flatMap(range -> range.high() == range.low()
                                ? Stream.of(new End(range.middle(), "value", unit.brief(range.middle())))
                                : Stream.of(
                                        new End(range.high(), "tick", unit.brief(range.high())),
                                        new End(range.middle(), "value", unit.brief(range.middle())),
                                        new End(range.low(), "tick", unit.brief(range.low()))))
                        .toList()
                : IntStream.range(0, series.size())
                        .boxed()
                        .flatMap(at -> last(series.get(at)).stream()
                                .map(range -> new End(range.middle(), "value t" + at, unit.brief(range.middle()))))
                        .toList();
    }

    private static List<Range> last(Series one) {
        List<Range> known = one.cycles().stream().filter(Range::isKnown).toList();
        return known.isEmpty() ? known : known.subList(known.size() - 1, known.size());
    }

    private double endRoom() {
        return 10
                + endLabels().stream()
                        .mapToDouble(end -> Picture.widthOf(end.text()))
                        .max()
                        .orElse(0);
    }

    private void ends(Plot plot) {
        List<End> labels = endLabels();
        List<Double> wanted =
                labels.stream().map(label -> plot.y(label.height()) + 4).toList();
        List<Double> places = Labels.spread(wanted, 14, plot.top() + 4, plot.bottom() + 4);
        for (int at = 0; at < labels.size(); at++) {
            plot.picture()
                    .text(
                            labels.get(at).style(),
                            Anchor.START,
                            plot.right() + 6,
                            places.get(at),
                            labels.get(at).text());
        }
    }
}
