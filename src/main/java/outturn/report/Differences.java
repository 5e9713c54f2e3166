package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import outturn.report.chart.Dots;
import outturn.report.chart.Range;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.summary.Comparison.Against;
import outturn.summary.CostEffectiveness;
import outturn.summary.Difference;
import outturn.summary.Meaning;

/** How each scenario differs from the first, world by world. */
final class Differences {
    private static final List<Meaning> SHARES = List.of(
            Meaning.ACCEPTANCE,
            Meaning.RETENTION_12_WEEKS,
            Meaning.PLANNED_COMPLETION,
            Meaning.STAYED_AWAY_6_MONTHS,
            Meaning.SUSTAINED_12_MONTHS,
            Meaning.SELECTION_GAP,
            Meaning.CASE_MIX,
            Meaning.PARKING_RATE);
    private static final List<Meaning> RISKS = List.of(Meaning.RUIN, Meaning.LONG_WAITS);
    private static final List<Meaning> MONEY = List.of(Meaning.BILL);
    private static final List<Meaning> OUTCOME_MONEY = List.of(Meaning.OUTCOME_PAYMENTS);
    private static final List<Meaning> EACH = List.of(Meaning.COST_PER_SUSTAINED);
    private static final List<Meaning> DAYS = List.of(Meaning.MEAN_WAIT, Meaning.P90_WAIT);
    private static final List<Meaning> CLIENTS = List.of(
            Meaning.STARTED, Meaning.PLANNED_EXITS, Meaning.SUSTAINED_OUTCOMES, Meaning.DEATHS, Meaning.RENEGED);

    private static final double REACH = 1.96;

    private final Sides sides;

    Differences(Sides sides) {
        this.sides = sides;
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        for (Against other : sides.against()) {
            if (sides.against().size() > 1) {
                parts.add(Prose.heading(sides.less(other)));
            }
            forest(other, "Who is treated, and what becomes of them", SHARES, true)
                    .ifPresent(parts::add);
            List<Markup> panels = new ArrayList<>();
            forest(other, "Risks", RISKS, false).ifPresent(panels::add);
            forest(other, "What it costs", MONEY, false).ifPresent(panels::add);
            forest(other, "Cost of a lasting result", EACH, false).ifPresent(panels::add);
            forest(other, "People", CLIENTS, false).ifPresent(panels::add);
            forest(other, "Waits", DAYS, false).ifPresent(panels::add);
            parts.add(Prose.panels(panels));
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<Meaning> meanings : List.of(SHARES, RISKS, MONEY, OUTCOME_MONEY, EACH, CLIENTS, DAYS)) {
            for (Meaning meaning : meanings) {
                if (sides.against().stream()
                        .anyMatch(other -> find(other, meaning).isPresent())) {
                    String name = Wording.called(meaning).title();
                    rows.add(
                            Wording.isChance(meaning)
                                    ? Rowed.chance(sides, name, sides.whole(meaning))
                                    : Rowed.of(sides, name, sides.whole(meaning)));
                }
            }
        }
        parts.add(
                new Table("Average and the range of 9 of 10 worlds; difference", Rowed.columns(sides, "Measure"), rows)
                        .markup());
        new Anyway(sides).table().ifPresent(table -> parts.add(table.markup()));
        value().forEach(table -> parts.add(table.markup()));
        return Prose.section("differences", "What differs from " + sides.first().name())
                .holding(parts);
    }

    private Optional<Difference> find(Against other, Meaning meaning) {
        return other.find(sides.whole(meaning)).filter(each -> Double.isFinite(each.difference()));
    }

    private Optional<Element> forest(Against other, String title, List<Meaning> meanings, boolean large) {
        List<Meaning> there = meanings.stream()
                .filter(meaning -> find(other, meaning).filter(Cells::isSeen).isPresent())
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = Unit.named(there.get(0).unit());
        int colour = sides.against().indexOf(other) + 1;
        List<Dots.Row> rows = there.stream()
                .map(meaning -> new Dots.Row(
                        Wording.called(meaning).title(),
                        List.of(range(find(other, meaning).orElseThrow()))))
                .toList();
        String of = unit.differences() + ", " + sides.less(other);
        Told told = sides.told(title + ": " + sides.less(other), tell(other, there));
        return Optional.of(
                large
                        ? Prose.figure(
                                title,
                                of,
                                Dots.differences(told, unit, rows, colour).draw(736),
                                Dots.differences(told.as("-narrow"), unit, rows, colour)
                                        .draw(330),
                                "A dot to the right of the line at zero is more than in "
                                        + sides.first().name()
                                        + ", to the left less. A bar that crosses zero may be luck. Bars are 95% intervals"
                                        + " of the average difference between paired worlds.")
                        : Prose.panel(
                                title,
                                of,
                                Dots.differences(told, unit, rows, colour).draw(330)));
    }

    private static Range range(Difference difference) {
        return Double.isFinite(difference.low())
                ? new Range(difference.low(), difference.difference(), difference.high())
                : Range.exact(difference.difference());
    }

    private String tell(Against other, List<Meaning> meanings) {
        return meanings.stream()
                .map(meaning -> find(other, meaning).orElseThrow())
                .map(each -> each.measure().name() + " "
                        + Unit.named(each.measure().unit()).difference(each.difference()) + " (" + Cells.interval(each)
                        + ")")
                .collect(Collectors.joining("; ", "", "."));
    }

    private List<Table> value() {
        List<List<String>> ratios = new ArrayList<>();
        List<List<String>> worths = new ArrayList<>();
        for (Against other : sides.against()) {
            for (CostEffectiveness.Case each : other.value().cases()) {
                String name = sides.name(other) + ", " + each.perspective();
                ratios.add(List.of(
                        name,
                        give(Unit.PENCE, each.cost(), each.costMcse()),
                        give(Unit.QALYS, each.qalys(), each.qalysMcse()),
                        isTrade(each) ? Unit.PENCE.of(each.ratio()) : "–",
                        each.standing().words() + luck(each)));
                each.worths()
                        .forEach(worth -> worths.add(List.of(
                                name + ", a QALY worth " + Unit.PENCE.tick(worth.worth()),
                                Unit.PENCE.difference(worth.netBenefit()) + "\n" + Unit.PENCE.difference(worth.low())
                                        + " to " + Unit.PENCE.difference(worth.high()),
                                Unit.SHARE.of(worth.acceptable()))));
            }
        }
        List<Table> tables = new ArrayList<>();
        if (!ratios.isEmpty()) {
            tables.add(ratios(ratios));
        }
        if (!worths.isEmpty()) {
            tables.add(worths(worths));
        }
        return tables;
    }

    private Table ratios(List<List<String>> rows) {
        return new Table(
                "Value for money against " + sides.first().name() + ", discounted: difference and its 95% interval",
                List.of(
                        Table.words("Scenario and who pays"),
                        Table.figure("Cost"),
                        Table.figure("Health"),
                        Table.figure("£ a QALY"),
                        Table.words("What that means")),
                rows);
    }

    private Table worths(List<List<String>> rows) {
        return new Table(
                "Whether it is worth its cost: net benefit against "
                        + sides.first().name() + ", and in how many worlds it is above nothing",
                List.of(
                        Table.words("Scenario, who pays, and what a year of full health is worth"),
                        Table.figure("Net benefit, 95% interval"),
                        Table.figure("Worth it")),
                rows);
    }

    /** Whether more is paid for more, or less for less; else a ratio says nothing. */
    private static boolean isTrade(CostEffectiveness.Case each) {
        return each.standing() == CostEffectiveness.Standing.MORE_FOR_MORE
                || each.standing() == CostEffectiveness.Standing.LESS_FOR_LESS;
    }

    /** Which of the two may be nothing but luck. */
    private static String luck(CostEffectiveness.Case each) {
        boolean cost = !(StrictMath.abs(each.cost()) > REACH * each.costMcse());
        boolean health = !(StrictMath.abs(each.qalys()) > REACH * each.qalysMcse());
        return cost && health
                ? "\nboth may be luck"
                : cost ? "\nthe cost may be luck" : health ? "\nthe health may be luck" : "";
    }

    private static String give(Unit unit, double mean, double mcse) {
        return unit.difference(mean) + "\n" + unit.briefDifference(mean - REACH * mcse) + " to "
                + unit.difference(mean + REACH * mcse);
    }
}
