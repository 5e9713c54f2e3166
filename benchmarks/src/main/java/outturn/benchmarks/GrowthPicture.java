package outturn.benchmarks;

import java.util.List;
import java.util.Locale;

/** Costs against sizes, both as multiples of the smallest and on logarithmic scales: what is in proportion goes up at 45°. */
final class GrowthPicture {
    private static final List<String> COLOURS =
            List.of("#1b6ca8", "#c8553d", "#3a7d44", "#8a5a9e", "#b8860b", "#444444");
    private static final int LEFT = 50;
    private static final int BOTTOM = 300;
    private static final int DOUBLING = 52;
    private static final int DOUBLINGS = 5;

    private GrowthPicture() {}

    static String of(List<Growth.Line> lines) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 460 350\""
                + " font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n"
                + "<title>Cost of a replication against size, as multiples of the smallest</title>\n"
                + "<rect width=\"460\" height=\"350\" fill=\"white\"/>\n");
        grid(svg);
        for (int at = 0; at < lines.size(); at++) {
            draw(svg, lines.get(at), COLOURS.get(at % COLOURS.size()), at);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg) {
        for (int at = 0; at <= DOUBLINGS; at++) {
            int along = at * DOUBLING;
            svg.append(said(
                    "<path d=\"M%1$d %2$dV%3$dM%4$d %5$dH%6$d\" stroke=\"#ddd\" fill=\"none\"/>%n",
                    LEFT + along,
                    BOTTOM,
                    BOTTOM - DOUBLINGS * DOUBLING,
                    LEFT,
                    BOTTOM - along,
                    LEFT + DOUBLINGS * DOUBLING));
            svg.append(said(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>%n", LEFT + along, BOTTOM + 16, 1 << at));
            svg.append(said(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d</text>%n", LEFT - 6, BOTTOM - along + 4, 1 << at));
        }
        svg.append(said(
                "<text x=\"%d\" y=\"%d\">times the smallest size; upwards, times its cost</text>%n",
                LEFT, BOTTOM + 36));
        svg.append(said(
                "<path d=\"M%d %dL%d %d\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>%n",
                LEFT, BOTTOM, LEFT + DOUBLINGS * DOUBLING, BOTTOM - DOUBLINGS * DOUBLING));
    }

    private static void draw(StringBuilder svg, Growth.Line line, String colour, int at) {
        StringBuilder points = new StringBuilder();
        for (int size = 0; size < line.sizes().length; size++) {
            double x = LEFT + DOUBLING * doublings((double) line.sizes()[size] / line.sizes()[0]);
            double y = BOTTOM - DOUBLING * doublings(line.costs()[size] / line.costs()[0]);
            points.append(said("%.1f,%.1f ", x, y));
        }
        svg.append(said(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                points.toString().trim(), colour));
        int key = 50 + 18 * at;
        svg.append(said("<path d=\"M330 %1$dh18\" stroke=\"%2$s\" stroke-width=\"3\"/>%n", key, colour));
        svg.append(said("<text x=\"354\" y=\"%d\">%s</text>%n", key + 4, line.what()));
    }

    private static double doublings(double times) {
        return Math.log(times) / Math.log(2);
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
