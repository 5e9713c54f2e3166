package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outturn.report.chart.Parallel;
import outturn.report.chart.Range;
import outturn.report.chart.Scatter;
import outturn.report.chart.Told;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.study.optimise.Aim;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Variable;

/** The front in pictures: what designs set and come to on parallel axes, and objectives two by two. */
final class DesignPictures {
    private final Optimised optimised;
    private final Designs designs;

    DesignPictures(Optimised optimised, Designs designs) {
        this.optimised = optimised;
        this.designs = designs;
    }

    Element markup() {
        Element section = Prose.section("front", "All designs that no other beats")
                .holding(
                        key(),
                        Markup.tag("p")
                                .with("id", "picked")
                                .with("role", "status")
                                .with("hidden", "hidden"))
                .holding(axes());
        List<Element> pairs = pairs();
        return pairs.isEmpty()
                ? section
                : section.holding(
                        Prose.panels(pairs),
                        Prose.reading(
                                "Each dot is a design; crosses are 95% intervals of the designs shown, on luck that"
                                        + " had no part in choosing them; the pale ones are as they were where designs were chosen."));
    }

    /** Which colour is which design. */
    private Element key() {
        List<Element> items = new ArrayList<>();
        for (Found each : designs.named()) {
            items.add(Markup.tag("li")
                    .with("data-design", Integer.toString(each.number()))
                    .holding(swatch(designs.style(each.number())))
                    .saying(designs.name(each.number())));
        }
        return Markup.tag("ul", "designs").holding(items);
    }

    private static Element swatch(String style) {
        return Markup.tag("svg")
                .with("viewBox", "0 0 12 12")
                .with("aria-hidden", "true")
                .holding(Markup.tag("g", "design " + style)
                        .holding(Markup.tag("circle", "dot")
                                .with("cx", "6")
                                .with("cy", "6")
                                .with("r", "6")));
    }

    private Element axes() {
        List<Parallel.Row> rows = new ArrayList<>();
        for (int at = 0; at < optimised.problem().variables().size(); at++) {
            Variable variable = optimised.problem().variables().get(at);
            rows.add(new Parallel.Row(
                    Spoken.headed(variable.name()),
                    designs.say(at, variable.least()),
                    designs.say(at, variable.most())));
        }
        for (int at = 0; at < optimised.problem().objectives().size(); at++) {
            double[] ends = ends(at);
            rows.add(new Parallel.Row(
                    Spoken.headed(optimised.problem().objectives().get(at).name()),
                    designs.unit(at).of(ends[0]),
                    designs.unit(at).of(ends[1]) + ", better"));
        }
        List<Parallel.Line> lines = designs.drawn().stream()
                .map(each -> new Parallel.Line(designs.mark(each), places(each)))
                .toList();
        Told told = new Told("parallel", "What each design sets and comes to", said());
        return Prose.figure(
                "What each design sets and comes to",
                "a line for each design; of what is asked for, better lies to the right",
                new Parallel(told, rows, lines).draw(720),
                new Parallel(told.as("-narrow"), rows, lines).draw(360),
                said());
    }

    private String said() {
        int rest = optimised.front().size() - optimised.chosen().size();
        return "Follow a line down: first what a design sets, then what it comes to. Coloured and numbered are the "
                + optimised.chosen().size() + " designs shown, dashed the scenario as it is, pale the " + rest
                + " others of the front. Lines that cross between two axes are a trade: more of one for less of the"
                + " other. The table above has the figures.";
    }

    private List<Double> places(Found design) {
        List<Double> places = new ArrayList<>();
        for (int at = 0; at < design.values().length; at++) {
            Variable variable = optimised.problem().variables().get(at);
            places.add(share(design.values()[at], variable.least(), variable.most()));
        }
        for (int at = 0; at < optimised.problem().objectives().size(); at++) {
            double[] ends = ends(at);
            places.add(share(design.objectives().get(at).best().value(), ends[0], ends[1]));
        }
        return places;
    }

    private static double share(double value, double from, double to) {
        return from == to ? 0.5 : (value - from) / (to - from);
    }

    /** Worst and best of an objective among all that are drawn. */
    private double[] ends(int objective) {
        Aim aim = optimised.problem().objectives().get(objective);
        double[] found = designs.drawn().stream()
                .mapToDouble(each -> each.objectives().get(objective).best().value())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double low = found.length == 0 ? 0 : found[0];
        double high = found.length == 0 ? 1 : found[found.length - 1];
        return aim.less() ? new double[] {high, low} : new double[] {low, high};
    }

    private List<Element> pairs() {
        List<Element> pairs = new ArrayList<>();
        int objectives = optimised.problem().objectives().size();
        for (int across = 0; across < objectives; across++) {
            for (int up = across + 1; up < objectives; up++) {
                pairs.add(pair(across, up));
            }
        }
        return pairs;
    }

    private Element pair(int across, int up) {
        Scatter.Side x = side(across);
        Scatter.Side y = side(up);
        List<Scatter.Spot> spots = new ArrayList<>();
        designs.drawn().forEach(each -> spots.add(spot(each, across, up)));
        String title = x.name() + " and " + y.name().toLowerCase(Locale.ROOT);
        List<String> told = new ArrayList<>();
        designs.named()
                .forEach(each -> told.add(designs.name(each.number()) + " "
                        + x.unit().of(each.objectives().get(across).best().value()) + " and "
                        + y.unit().of(each.objectives().get(up).best().value())));
        Told words = new Told("pair-" + across + "-" + up, title, Wording.and(told) + ".");
        return Prose.panel(title, better(across) + ", " + better(up), new Scatter(words, x, y, spots).draw(340, 300));
    }

    private Scatter.Spot spot(Found design, int across, int up) {
        Range x = designs.range(design, across);
        Range y = designs.range(design, up);
        return new Scatter.Spot(designs.mark(design), x, y);
    }

    private Scatter.Side side(int objective) {
        return new Scatter.Side(
                Spoken.headed(optimised.problem().objectives().get(objective).name()), designs.unit(objective));
    }

    private String better(int objective) {
        Aim aim = optimised.problem().objectives().get(objective);
        return (aim.less() ? "less " : "more ") + Spoken.plain(aim.name()) + " is better";
    }
}
