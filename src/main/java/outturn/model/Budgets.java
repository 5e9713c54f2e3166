package outturn.model;

import java.util.List;
import outturn.rules.money.Pence;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Scenario;

/**
 * Budget lines by year of the horizon. The line numbered after the last stands for contracts that name none: it has no
 * sum and pays everything.
 */
public final class Budgets {
    private final List<String> names;
    private final long[][] byYear;
    private final WhenSpent[] whenSpent;
    private final long[][] blockLeft;

    Budgets(Scenario scenario, Clock clock, Terms terms) {
        names = List.copyOf(scenario.commissioner().lines().keySet());
        List<BudgetLine> lines = List.copyOf(scenario.commissioner().lines().values());
        int years = clock.year(clock.total() - 1) + 1;
        byYear = new long[lines.size() + 1][years];
        whenSpent = new WhenSpent[lines.size() + 1];
        blockLeft = new long[lines.size() + 1][clock.total()];
        for (int line = 0; line < lines.size(); line++) {
            byYear[line] = byYear(lines.get(line), clock, years);
            whenSpent[line] = lines.get(line).whenSpent();
        }
        whenSpent[lines.size()] = WhenSpent.OVERSPEND;
        for (Block block : terms.blocks()) {
            setAside(block, blockLeft[terms.deal(block.contract()).line()], clock);
        }
    }

    /** The sum of the year's months, each as the path has it when the month begins, rounded once. */
    private static long[] byYear(BudgetLine line, Clock clock, int years) {
        double[] sums = new double[years];
        for (int cycle = clock.warmUp(); cycle < clock.total(); cycle++) {
            sums[clock.year(cycle)] += line.perYear().pence() * line.at(clock.month(cycle)) / clock.perYear();
        }
        long[] pence = new long[years];
        for (int year = 0; year < years; year++) {
            pence[year] = Pence.whole(sums[year]);
        }
        return pence;
    }

    private static void setAside(Block block, long[] left, Clock clock) {
        long due = 0;
        for (int cycle = clock.total() - 1; cycle >= clock.warmUp(); cycle--) {
            boolean endsYear = (cycle - clock.warmUp() + 1) % clock.perYear() == 0;
            due = (endsYear ? 0 : due) + block.due(cycle);
            left[cycle] += due;
        }
    }

    /** How many lines there are, with the one without limit, which is the last. */
    public int lines() {
        return whenSpent.length;
    }

    /** Names of the lines that have one. */
    public List<String> names() {
        return names;
    }

    /** Pence of a line in a year of the horizon; 0 for the one without limit. A year cut short has its part. */
    public long budget(int line, int year) {
        return byYear[line][year];
    }

    /** What happens when a year's sum is spent. */
    public WhenSpent whenSpent(int line) {
        return whenSpent[line];
    }

    /** Pence of blocks due from a line, from a cycle to the end of its year. */
    public long blockLeft(int line, int cycle) {
        return blockLeft[line][cycle];
    }
}
