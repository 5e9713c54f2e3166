package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.summary.Estimate;
import outturn.summary.Meaning;

/** How the figures were made, how far chance still moves them, and how to make them again. */
final class Method {
    private static final double REACH = 1.96;

    private final Sides sides;

    Method(Sides sides) {
        this.sides = sides;
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        if (sides.exact()) {
            parts.add(Prose.paragraph(
                    "The figures are exact expectations, worked out by matrix algebra from the tables the"
                            + " simulation would use. They carry no error of chance, and say nothing of how far one area's luck"
                            + " may lie from them."));
        } else {
            parts.add(Prose.paragraph("Each figure comes from many simulated worlds. A world follows every client "
                    + Wording.cycle(sides.first().scenario().time()) + " by "
                    + Wording.cycle(sides.first().scenario().time())
                    + " and books every pound; worlds differ in luck alone. “In 9 of 10 worlds” leaves out the lowest and"
                    + " the highest twentieth. It shows chance, not doubt about the numbers put in: for those see the"
                    + " ranges below."));
            if (sides.several()) {
                parts.add(
                        Prose.paragraph("The scenarios are compared world by world, with the same clients and the same"
                                + " luck in each, so that a difference is due to the scenario. Its 95% interval says how far the"
                                + " average difference may still be out because the number of worlds is limited."));
            }
        }
        parts.add(runs().markup());
        if (sides.first().summary().replications() > 1) {
            parts.add(precision().markup());
        }
        return Prose.section("method", "How it was run").holding(parts);
    }

    private Table runs() {
        List<List<String>> rows = new ArrayList<>();
        for (Run run : sides.runs()) {
            int worlds = run.summary().replications();
            rows.add(List.of(
                    run.name(),
                    worlds == 0 ? "exact" : Numbers.grouped(worlds),
                    Long.toString(run.identity().seed()),
                    run.identity().engine(),
                    run.identity().hash()));
        }
        return new Table(
                "With these and the same program anybody gets the same figures",
                List.of(
                        Table.words("Scenario"),
                        Table.figure("Worlds"),
                        Table.figure("Seed"),
                        Table.words("Engine"),
                        Table.words("Hash of the scenario")),
                rows);
    }

    private Table precision() {
        List<List<String>> rows = new ArrayList<>();
        for (Meaning meaning : List.of(
                Meaning.BILL,
                Meaning.PLANNED_COMPLETION,
                Meaning.SUSTAINED_12_MONTHS,
                Meaning.MEAN_WAIT,
                Meaning.RUIN)) {
            for (Run run : sides.runs()) {
                run.find(run.whole(meaning)).ifPresent(estimate -> rows.add(precision(run, meaning, estimate)));
            }
        }
        return new Table(
                "How far the averages may still be out: with more worlds they would move no further than this, 19 times"
                        + " in 20",
                List.of(Table.words("Measure"), Table.figure("Average"), Table.figure("Give or take")),
                rows);
    }

    private List<String> precision(Run run, Meaning meaning, Estimate estimate) {
        Unit unit = Unit.named(meaning.unit());
        String reach = unit.difference(REACH * estimate.mcse()).replaceFirst("^\\+", "");
        return List.of(
                Wording.called(meaning).title() + (sides.several() ? ", " + run.name() : ""),
                unit.of(estimate.mean()),
                reach);
    }
}
