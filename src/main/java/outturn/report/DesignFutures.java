package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.optimise.Aim;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Parted;
import outturn.study.optimise.Split;

/** How sure the figures are: where the spread of each comes from, and what designs come to under each shock. */
final class DesignFutures {
    private static final int NONE = -1;

    private final Optimised optimised;
    private final Designs designs;

    DesignFutures(Optimised optimised, Designs designs) {
        this.optimised = optimised;
        this.designs = designs;
    }

    /** Nothing where nothing was played on luck the search never saw. */
    Optional<Element> markup() {
        if (optimised.parted().isEmpty()) {
            return Optional.empty();
        }
        Element section =
                Prose.section("futures", "Where the spread comes from").holding(Prose.paragraph(said()));
        for (int at = 0; at < optimised.problem().objectives().size(); at++) {
            section = section.holding(spread(at).markup(numbers()));
        }
        if (optimised.problem().futures() > 1) {
            section = section.holding(
                    Prose.paragraph(
                            "A shock has no chance of its own, so shocks are not averaged: a design"
                                    + " counts as it does in the one, or in none, under which it does worst. That one is marked, where it matters."));
            for (int at = 0; at < designs.aims().size(); at++) {
                section = section.holding(under(at).markup(numbers()));
            }
        }
        List<String> idle = optimised.problem().idle();
        return Optional.of(
                idle.isEmpty() ? section : section.holding(Prose.paragraph("Left out: " + String.join(" ", idle))));
    }

    private List<Integer> numbers() {
        return optimised.parted().stream().map(Parted::design).toList();
    }

    private String said() {
        String drawn = optimised.problem().uncertain() == 0
                ? "No uncertain number was drawn, so none is due to parameters."
                : drawn(optimised.problem().uncertain());
        String shocks = optimised.problem().futures() == 1
                ? " No shock was tried."
                : " What shocks make of it counts all futures alike, that of no shock too.";
        return "Standard deviations of a single world, and in brackets the share of its variance: what luck alone makes of it,"
                + " what not knowing the numbers does, and what shocks do. " + drawn + shocks;
    }

    private static String drawn(int numbers) {
        return numbers == 1
                ? "One uncertain number was drawn anew in each world from its range."
                : Numbers.grouped(numbers) + " uncertain numbers were drawn anew in each world from their ranges.";
    }

    private Table spread(int at) {
        List<Table.Column> columns = List.of(
                Table.words("Design"), Table.figure("Chance"), Table.figure("Parameters"), Table.figure("Shocks"));
        List<List<String>> rows =
                optimised.parted().stream().map(each -> spread(each, at)).toList();
        String name = Spoken.headed(optimised.problem().objectives().get(at).name());
        return new Table(name + ", spread between worlds", columns, rows);
    }

    private List<String> spread(Parted each, int at) {
        Split split = each.objectives().get(at);
        return List.of(
                designs.name(each.design()),
                cell(at, split.chance(), split),
                cell(at, split.parameters(), split),
                cell(at, split.shocks(), split));
    }

    private String cell(int aim, double variance, Split of) {
        if (!(variance > 0)) {
            return Double.isNaN(variance) ? "–" : "0";
        }
        return designs.unit(aim).brief(StrictMath.sqrt(variance)) + " (" + Unit.SHARE.of(variance / of.all()) + ")";
    }

    private Table under(int at) {
        Aim aim = designs.aims().get(at);
        List<Table.Column> columns = new ArrayList<>(List.of(Table.words("Design")));
        optimised.problem().titles().forEach(title -> columns.add(Table.figure(title)));
        List<List<String>> rows = new ArrayList<>();
        for (Parted each : optimised.parted()) {
            List<String> row = new ArrayList<>(List.of(designs.name(each.design())));
            List<Double> under = each.under().get(at);
            boolean alike = under.stream().distinct().count() == 1;
            int worst = alike ? NONE : aim.worst(under);
            for (int future = 0; future < under.size(); future++) {
                String found =
                        Double.isNaN(under.get(future)) ? "–" : designs.unit(at).brief(under.get(future));
                row.add(found + (future == worst ? "\nworst" : ""));
            }
            rows.add(row);
        }
        return new Table(designs.headed(at) + ", under each shock", columns, rows);
    }
}
