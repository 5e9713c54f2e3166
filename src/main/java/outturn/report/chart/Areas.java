package outturn.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import outturn.report.chart.Picture.Anchor;
import outturn.report.chart.Picture.Point;
import outturn.report.markup.Markup.Element;

/**
 * Parts of a whole over time, one upon the other, each with its name at the right where it ends.
 *
 * @param layers from the bottom up; at most eight, the colours there are
 */
public record Areas(Told told, Unit unit, Dates dates, List<Layer> layers) {
    /** Colours told apart by people who see colours differently. */
    public static final int MOST = 8;

    /**
     * One part.
     *
     * @param colour number of its colour, from 0
     * @param cycles a value for each cycle
     */
    public record Layer(String name, int colour, List<Double> cycles) {
        public Layer {
            cycles = List.copyOf(cycles);
        }
    }

    public Areas {
        layers = List.copyOf(layers);
        if (layers.size() > MOST) {
            throw new IllegalArgumentException("more layers than colours: " + layers.size());
        }
    }

    /** The picture at a size in pixels. */
    public Element draw(double width, double height) {
        List<List<Double>> edges = edges();
        double most = Collections.max(edges.get(layers.size()));
        Axis up = Axis.around(0, most > 0 ? most : 1, 5);
        Axis across = new Axis(0, StrictMath.max(1, points() - 1), List.of(0.0));
        Picture picture = new Picture(told.id(), told.title(), told.description(), width, height);
        double names = layers.stream()
                .mapToDouble(layer -> Picture.widthOf(layer.name()))
                .max()
                .orElse(0);
        double right = width - StrictMath.min(names + 14, width * 0.38);
        Plot plot = new Plot(picture, Plot.room(up, unit), 12, right, height - 26, across, up);
        for (int layer = 0; layer < layers.size(); layer++) {
            picture.area(
                    "area a" + layers.get(layer).colour(),
                    Plot.between(edge(plot, edges.get(layer + 1)), edge(plot, edges.get(layer))));
        }
        plot.levels(unit);
        plot.dates(dates);
        names(plot, edges);
        return picture.done();
    }

    private int points() {
        return layers.isEmpty() ? 1 : layers.get(0).cycles().size();
    }

    /** Edge n is the top of the first n layers together. */
    private List<List<Double>> edges() {
        List<List<Double>> edges = new ArrayList<>();
        edges.add(Collections.nCopies(points(), 0.0));
        for (Layer layer : layers) {
            List<Double> below = edges.get(edges.size() - 1);
            edges.add(IntStream.range(0, points())
                    .mapToObj(at -> below.get(at) + layer.cycles().get(at))
                    .toList());
        }
        return edges;
    }

    private static List<Point> edge(Plot plot, List<Double> heights) {
        return IntStream.range(0, heights.size())
                .mapToObj(at -> plot.point(at, heights.get(at)))
                .toList();
    }

    private void names(Plot plot, List<List<Double>> edges) {
        int end = points() - 1;
        List<Double> middles = IntStream.range(0, layers.size())
                .mapToObj(layer ->
                        plot.y((edges.get(layer).get(end) + edges.get(layer + 1).get(end)) / 2) + 4)
                .toList();
        List<Double> places = Labels.spread(middles, Picture.LINE, plot.top() + 4, plot.bottom() + 4);
        for (int layer = 0; layer < layers.size(); layer++) {
            double y = places.get(layer);
            plot.picture()
                    .path(
                            "tie a" + layers.get(layer).colour(),
                            List.of(
                                    new Point(plot.right() + 1, middles.get(layer) - 4),
                                    new Point(plot.right() + 9, y - 4)));
            plot.picture()
                    .text(
                            "name",
                            Anchor.START,
                            plot.right() + 13,
                            y,
                            layers.get(layer).name());
        }
    }
}
