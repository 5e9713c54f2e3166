package outturn.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import outturn.report.chart.Exceedance;
import outturn.report.chart.Exceedance.Curve;
import outturn.report.chart.Limit;
import outturn.report.chart.Range;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Contract;
import outturn.scenario.Scenario;
import outturn.scenario.Spoken;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Rows;
import outturn.summary.Statistics;

/** What the commissioner pays: by cycle, by year, in all, and against the budgets. */
final class TheBill {
    private final Sides sides;
    private final Measure bill;

    TheBill(Sides sides) {
        this.sides = sides;
        bill = sides.whole(Meaning.BILL);
    }

    /** There is one when anything is ever paid. */
    boolean isThere() {
        return sides.departs(bill, 0);
    }

    Element markup() {
        String cycle = Wording.cycle(sides.first().scenario().time());
        Fans fans = new Fans(sides, "The bill, " + cycle + " by " + cycle, "£ a " + cycle, bill);
        List<Markup> parts = new ArrayList<>(Key.of(sides));
        if (fans.isThere()) {
            parts.add(fans.figure(sides.line()));
        }
        parts.add(exceedance());
        parts.add(years().markup());
        budgets().ifPresent(table -> parts.add(table.markup()));
        if (fans.isThere()) {
            parts.add(Prose.foldedAway("The bill by " + cycle + ", as a table", List.of(fans.table())));
        }
        return Prose.section("bill", "What it costs").holding(parts);
    }

    private Markup exceedance() {
        List<Curve> curves = sides.runs().stream()
                .filter(run -> run.rows().isPresent())
                .map(run -> new Curve(run.name(), sorted(run.rows().orElseThrow())))
                .filter(curve -> !curve.sorted().isEmpty())
                .toList();
        boolean certain = curves.stream().allMatch(TheBill::isCertain);
        if (curves.size() < sides.runs().size() || certain) {
            return Prose.paragraph(sides.runs().stream().map(this::said).collect(Collectors.joining(" ")));
        }
        return draw(curves);
    }

    /** Whether nine worlds in ten lie so close together that there is no curve to see. */
    private static boolean isCertain(Curve curve) {
        double spread = curve.exceededIn(0.05) - curve.exceededIn(0.95);
        return spread <= 0.005 * StrictMath.abs(curve.exceededIn(0.5));
    }

    private String said(Run run) {
        return (sides.several() ? run.name() + ": over" : "Over") + " the whole period the bill is "
                + Unit.PENCE.of(run.range(bill).middle())
                + (run.rows().isEmpty()
                        ? " in expectation."
                        : " in nearly every world, so there is no chance to draw.");
    }

    private Markup draw(List<Curve> curves) {
        List<Limit> limits = sides.runs().stream()
                .flatMap(run -> budget(run.scenario()).stream())
                .distinct()
                .map(sum -> new Limit(sum, "Budget " + Unit.PENCE.of(sum)))
                .toList();
        List<Limit> shown = limits.size() == 1 ? limits : List.of();
        Told told = sides.told("Chance that the bill comes to more", tell(curves, shown));
        return Prose.figure(
                "How likely is a higher bill?",
                "% of worlds in which the whole bill, over "
                        + Wording.horizon(sides.first().scenario().time()) + ", comes to more than the sum below",
                new Exceedance(told, Unit.PENCE, curves, shown).draw(736, 300),
                new Exceedance(told.as("-narrow"), Unit.PENCE, curves, shown).draw(330, 240),
                "Read up from a sum to the curve: that share of worlds costs more. A steep curve is a bill one can rely"
                        + " on; a long tail to the right is a risk somebody has to carry.");
    }

    private String tell(List<Curve> curves, List<Limit> limits) {
        StringBuilder said = new StringBuilder();
        for (Curve curve : curves) {
            said.append(sides.several() ? curve.name() + ": half" : "Half")
                    .append(" of worlds cost more than ")
                    .append(Unit.PENCE.of(curve.exceededIn(0.5)))
                    .append(", one in twenty more than ")
                    .append(Unit.PENCE.of(curve.exceededIn(0.05)))
                    .append(". ");
            limits.forEach(limit -> said.append(limit.name())
                    .append(": ")
                    .append(Unit.SHARE.of(curve.above(limit.at())))
                    .append(" of worlds above. "));
        }
        return said.toString();
    }

    private List<Double> sorted(Rows rows) {
        return rows.has(bill)
                ? Arrays.stream(Statistics.found(rows.column(bill)))
                        .sorted()
                        .boxed()
                        .toList()
                : List.of();
    }

    /** All years of the budget lines that pay contracts, when every contract has one. */
    private static Optional<Double> budget(Scenario scenario) {
        List<Contract> contracts = List.copyOf(scenario.contracts().values());
        if (contracts.isEmpty()
                || contracts.stream().anyMatch(contract -> contract.line().isEmpty())) {
            return Optional.empty();
        }
        double sum = 0;
        for (String name : contracts.stream()
                .map(each -> each.line().orElseThrow())
                .distinct()
                .toList()) {
            BudgetLine line = scenario.commissioner().lines().get(name);
            for (int month = 0; month < scenario.time().months().value(); month += 12) {
                sum += line.perYear().pence() * line.at(month);
            }
        }
        return Optional.of(sum);
    }

    private Table years() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Year"));
        columns.addAll(Rowed.figures(sides, "Average"));
        int perYear = sides.first().scenario().time().cycle().perYear();
        int cycles = sides.dates().cycles();
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < cycles && cycles > perYear; from += perYear) {
            int until = Integer.min(from + perYear, cycles);
            rows.add(row(sides.dates().month(from) + " to " + sides.dates().month(until - 1), from, until));
        }
        rows.add(row("The whole period", 0, cycles));
        return new Table("The bill by year", columns, rows);
    }

    private List<String> row(String name, int from, int until) {
        List<String> row = new ArrayList<>();
        row.add(name);
        for (Run run : sides.runs()) {
            Range range = paid(run, from, until);
            row.addAll(Rowed.cells(sides, Unit.PENCE, range));
        }
        return row;
    }

    /** Paid from one cycle to before another: by world where there are worlds, else the sum of expectations. */
    private Range paid(Run run, int from, int until) {
        if (run.rows().isEmpty() || !run.rows().get().has(bill.month(0))) {
            List<Estimate> months = run.summary().byMonth(bill);
            return Range.exact(months.subList(from, Integer.min(until, months.size())).stream()
                    .mapToDouble(Estimate::mean)
                    .sum());
        }
        Rows rows = run.rows().orElseThrow();
        double[] sums = new double[rows.replications()];
        for (int cycle = from; cycle < until && rows.has(bill.month(cycle)); cycle++) {
            double[] column = rows.column(bill.month(cycle));
            for (int world = 0; world < sums.length; world++) {
                sums[world] += column[world];
            }
        }
        double mean = Statistics.mean(sums);
        Arrays.sort(sums);
        return new Range(Statistics.quantile(sums, 0.05), mean, Statistics.quantile(sums, 0.95));
    }

    private Optional<Table> budgets() {
        List<String> lines = sides.union(
                run -> List.copyOf(run.scenario().commissioner().lines().keySet()));
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            Measure over = Measure.of(Meaning.OVER_BUDGET, line);
            if (sides.has(over)) {
                List<String> row = new ArrayList<>();
                row.add(Spoken.headed(line));
                sides.runs().forEach(run -> row.add(Cells.chance(run, over)));
                rows.add(row);
            }
        }
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Budget"));
        sides.runs().forEach(run -> columns.add(Table.figure(sides.several() ? run.name() : "Chance")));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table("Chance that a budget is overspent in some year", columns, rows));
    }
}
