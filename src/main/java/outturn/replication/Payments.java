package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Accounts;
import outturn.ledger.Chart;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Clause;
import outturn.model.Deal;
import outturn.model.Gate;
import outturn.model.Model;
import outturn.model.Terms;
import outturn.model.Terms.Bond;
import outturn.model.Terms.Slice;
import outturn.rules.commissioning.ClaimsBudget;
import outturn.rules.contract.TopSlice;

/**
 * From a claim verified to money paid, and from a claim clawed back to money recovered: limits first, then the investor's
 * ceiling, then the budget line. Then to whom: the investor who paid up front for the results; or the prime's slice, and
 * the rest to the provider; or, for what was claimed before the provider failed, its administrators.
 */
final class Payments {
    private static final int NOBODY = -1;

    private final Terms terms;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Chart chart;
    private final Lines lines;
    private final Estates estates;
    private final Gates gates;
    private final long[] unaffordable;
    private final int[] investors;

    Payments(Model model, Ledger ledger, Lines lines, Estates estates) {
        terms = model.terms();
        this.ledger = ledger;
        accounts = ledger.accounts();
        chart = ledger.chart();
        this.lines = lines;
        this.estates = estates;
        gates = new Gates(terms);
        unaffordable = new long[terms.count()];
        investors = new int[terms.contracts()];
        Arrays.fill(investors, NOBODY);
        for (Bond bond : terms.bonds()) {
            investors[bond.contract()] = bond.investor();
        }
    }

    void clear() {
        gates.clear();
        Arrays.fill(unaffordable, 0);
    }

    /** Pays what can be paid of claims verified; the rest lapses. Answers the pence paid. */
    long pay(int term, int raised, int cycle, long verified) {
        int account = chart.inFlight(terms.clause(term).contract());
        long paid = afford(term, cycle, gates.through(term, raised, verified));
        accounts.move(account, chart.budget(terms.dealOf(term).line()), verified - paid);
        settle(term, raised, cycle, account, verified, paid);
        return paid;
    }

    private long afford(int term, int cycle, long payable) {
        int line = terms.dealOf(term).line();
        long paid = lines.paid(line, cycle, payable);
        unaffordable[term] += payable - paid;
        lines.spend(line, cycle, paid);
        return paid;
    }

    private void settle(int term, int raised, int cycle, int from, long verified, long paid) {
        ledger.entered(Entry.PAID, term, cycle, paid, 0);
        ledger.entered(Entry.LAPSED, term, cycle, verified - paid, 0);
        hand(term, raised, cycle, from, paid);
    }

    /** Recovers of claims clawed back what had been paid. Answers the pence recovered. */
    long recover(int term, int raised, int cycle, long clawedBack) {
        int line = terms.dealOf(term).line();
        long due = -gates.through(term, raised, -clawedBack);
        long recovered = ClaimsBudget.recovered(due, unaffordable[term]);
        unaffordable[term] -= due - recovered;
        lines.spend(line, cycle, -recovered);
        ledger.entered(Entry.CLAWED_BACK, term, cycle, clawedBack, 0);
        ledger.entered(Entry.RECOVERED, term, cycle, recovered, 0);
        ledger.entered(Entry.LAPSED, term, cycle, recovered - clawedBack, 0);
        hand(term, raised, cycle, chart.budget(line), -recovered);
        return recovered;
    }

    /** Floors whose time ends with a cycle are made up, for providers that are open. */
    void makeUp(int cycle, boolean[] open) {
        for (int number = 0; number < terms.gates(); number++) {
            Gate gate = terms.gate(number);
            Deal deal = terms.deal(gate.contract());
            boolean over = gate.yearly()
                    ? deal.window().endsYear(cycle)
                    : deal.window().last() == cycle;
            if (gate.floor() > 0 && over && open[deal.provider()]) {
                makeUp(gate.term(), gates.madeUp(number, cycle), cycle);
            }
        }
    }

    private void makeUp(int limit, long missing, int cycle) {
        ledger.entered(Entry.RAISED, limit, cycle, missing, 1);
        ledger.entered(Entry.VERIFIED, limit, cycle, missing, 1);
        long paid = afford(limit, cycle, gates.through(limit, cycle, missing));
        settle(limit, cycle, cycle, chart.budget(terms.dealOf(limit).line()), missing, paid);
    }

    private void hand(int term, int raised, int cycle, int from, long pence) {
        Clause clause = terms.clause(term);
        int investor = investors[clause.contract()];
        if (clause.paysResults() && investor != NOBODY) {
            accounts.move(from, chart.investor(investor), pence);
        } else {
            hand(clause.contract(), raised, cycle, from, pence, clause.paysResults() ? Flow.RESULTS : Flow.ACTIVITY);
        }
    }

    /** Pays the provider of a contract from an account, less primes' slices and what they keep of results with the risk; below zero takes back. */
    void hand(int contract, int raised, int cycle, int from, long pence, Flow flow) {
        long rest = pence;
        for (Slice slice : terms.slices(contract)) {
            long kept = TopSlice.of(rest, slice.share());
            kept += flow == Flow.RESULTS ? TopSlice.of(rest - kept, 1 - slice.risk()) : 0;
            accounts.move(from, chart.prime(slice.prime()), kept);
            rest -= kept;
        }
        int provider = terms.deal(contract).provider();
        if (estates.of(provider, raised)) {
            accounts.move(from, chart.administrators(), rest);
        } else {
            accounts.move(from, chart.cash(provider), rest);
            ledger.flowed(flow, provider, cycle, rest);
        }
    }
}
