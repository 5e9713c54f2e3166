package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Accounts;
import outturn.ledger.Chart;
import outturn.ledger.Ledger;
import outturn.model.Budgets;
import outturn.model.Clock;
import outturn.model.Model;
import outturn.rules.commissioning.BlockBudget;
import outturn.rules.commissioning.ClaimsBudget;
import outturn.scenario.Commissioner.WhenSpent;

/** What budget lines have spent this year of the horizon, and so what they can still pay. */
final class Lines {
    private final Budgets budgets;
    private final Clock clock;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Chart chart;
    private final long[] spent;

    Lines(Model model, Ledger ledger) {
        budgets = model.budgets();
        clock = model.clock();
        this.ledger = ledger;
        accounts = ledger.accounts();
        chart = ledger.chart();
        spent = new long[budgets.lines()];
    }

    /** Every line has its sum of the first year. */
    void open() {
        grant(0);
    }

    private void grant(int year) {
        Arrays.fill(spent, 0);
        for (int line = 0; line < spent.length; line++) {
            accounts.move(chart.treasury(), chart.budget(line), budgets.budget(line, year));
        }
    }

    void spend(int line, int cycle, long pence) {
        spent[line] += pence;
        ledger.spent(line, cycle, pence);
    }

    /** Pence that a line pays of a claim. */
    long paid(int line, int cycle, long claim) {
        if (budgets.whenSpent(line) != WhenSpent.CAP) {
            return claim;
        }
        long room =
                ClaimsBudget.room(budgets.budget(line, clock.year(cycle)), spent[line], budgets.blockLeft(line, cycle));
        return ClaimsBudget.paid(claim, room);
    }

    /** Pence that a line pays of a block. */
    long block(int line, int cycle, long due) {
        return budgets.whenSpent(line) == WhenSpent.CUT_BLOCK
                ? BlockBudget.paid(due, budgets.budget(line, clock.year(cycle)), spent[line])
                : due;
    }

    /** At a year's end the treasury takes what a line has left, or makes good what it is short of. */
    void endYear(int cycle) {
        if (endsYear(cycle)) {
            for (int line = 0; line < spent.length; line++) {
                accounts.move(chart.budget(line), chart.treasury(), accounts.balance(chart.budget(line)));
            }
        }
    }

    /** When the books of a year's last cycle are closed, the next year's sums are there. */
    void renew(int cycle) {
        if (endsYear(cycle) && cycle + 1 < clock.total()) {
            grant(clock.year(cycle + 1));
        }
    }

    private boolean endsYear(int cycle) {
        return (cycle - clock.warmUp() + 1) % clock.perYear() == 0;
    }
}
