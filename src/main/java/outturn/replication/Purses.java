package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Accounts;
import outturn.ledger.Chart;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Flow;
import outturn.model.Finances;
import outturn.model.Model;
import outturn.rules.money.Interest;
import outturn.rules.money.Solvency;

/** Providers' cash: what they spend, what the bank charges, and whether they can go on (model, §6.7). */
final class Purses {
    private final Finances finances;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Chart chart;
    private final Estates estates;
    private final Staff staff;
    private final long[] opening;
    private final long[] clients;
    private final int warmUp;
    private final int total;

    Purses(Model model, Ledger ledger, Estates estates, Staff staff) {
        finances = model.finances();
        this.ledger = ledger;
        accounts = ledger.accounts();
        chart = ledger.chart();
        this.estates = estates;
        this.staff = staff;
        opening = new long[model.market().providers()];
        clients = new long[opening.length];
        warmUp = model.clock().warmUp();
        total = model.clock().total();
    }

    /** Every provider has its reserves. */
    void open() {
        Arrays.fill(clients, 0);
        for (int provider = 0; provider < opening.length; provider++) {
            endow(provider);
        }
    }

    private void endow(int provider) {
        accounts.move(chart.treasury(), chart.cash(provider), finances.reserves(provider));
        opening[provider] = finances.reserves(provider);
    }

    /** A client was in a state with a provider for a cycle. */
    void treated(int provider, int state) {
        clients[provider] += finances.client(provider, state);
    }

    /** A provider pays the commissioner for a client it turned away. */
    void fine(int provider, int cycle, int budget, long pence) {
        pay(provider, cycle, budget, Flow.PENALTIES, pence);
    }

    /** A month's costs and interest; then those who owe more than they may have failed. */
    void run(int cycle) {
        for (int provider = 0; provider < opening.length; provider++) {
            if (estates.open()[provider]) {
                spend(provider, cycle);
                judge(provider, cycle);
            }
            clients[provider] = 0;
            staff.forget(provider);
        }
    }

    private long received(int provider, int measuredCycle) {
        return ledger.flow(Flow.BLOCK, provider, measuredCycle)
                + ledger.flow(Flow.ACTIVITY, provider, measuredCycle)
                + ledger.flow(Flow.RESULTS, provider, measuredCycle);
    }

    private void spend(int provider, int cycle) {
        if (finances.keepsStaff(provider, cycle)) {
            pay(provider, cycle, chart.costs(), Flow.STAFF, staff.pay(provider));
            staff.turn(provider, cycle, received(provider, cycle - warmUp));
            pay(provider, cycle, chart.costs(), Flow.RECRUITMENT, staff.recruitmentCost(provider));
            pay(provider, cycle, chart.costs(), Flow.REDUNDANCY, staff.redundancyCost(provider));
            pay(provider, cycle, chart.costs(), Flow.OVERHEADS, finances.overheads(provider));
        }
        pay(provider, cycle, chart.costs(), Flow.CLIENTS, clients[provider]);
        long interest = Interest.of(opening[provider], finances.interestPerYear(provider), finances.monthsPerCycle());
        pay(provider, cycle, chart.bank(), Flow.INTEREST, interest);
    }

    private void pay(int provider, int cycle, int to, Flow flow, long pence) {
        accounts.move(chart.cash(provider), to, pence);
        ledger.flowed(flow, provider, cycle, -pence);
    }

    private void judge(int provider, int cycle) {
        opening[provider] = accounts.balance(chart.cash(provider));
        if (Solvency.failed(opening[provider], finances.facility(provider)) || finances.closes(provider, cycle)) {
            estates.fail(provider, cycle);
            ledger.failed(provider, cycle);
        }
    }

    /** When a cycle's books are closed, the bank writes off who has failed, and successors open whose time has come. */
    void renew(int cycle) {
        for (int provider = 0; provider < opening.length; provider++) {
            if (!estates.open()[provider] && !estates.absent(provider)) {
                if (estates.failed(provider) == cycle) {
                    accounts.move(chart.cash(provider), chart.bank(), accounts.balance(chart.cash(provider)));
                }
                if (cycle - estates.failed(provider) >= finances.gap()) {
                    estates.reopen(provider);
                    staff.open(provider, Integer.min(cycle + 1, total - 1));
                    endow(provider);
                }
            }
        }
    }
}
