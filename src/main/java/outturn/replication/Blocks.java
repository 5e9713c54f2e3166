package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Accounts;
import outturn.ledger.Chart;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Block;
import outturn.model.Deal;
import outturn.model.Model;
import outturn.model.Terms;
import outturn.model.Terms.Bond;
import outturn.model.Terms.Slice;
import outturn.model.Terms.Withheld;
import outturn.rules.contract.Instalment;
import outturn.rules.contract.Retention;

/**
 * Money that comes whatever is claimed: blocks, less what is kept back until a key measure is known, what primes pay for the
 * risk they keep, and capital.
 */
final class Blocks {
    private final Terms terms;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Chart chart;
    private final Lines lines;
    private final Payments payments;
    private final Estates estates;
    private final boolean[] open;
    private final int[] outcomes;
    private final int[] starts;
    private final long[] kept;

    Blocks(Model model, Ledger ledger, Lines lines, Payments payments, Estates estates) {
        terms = model.terms();
        this.ledger = ledger;
        accounts = ledger.accounts();
        chart = ledger.chart();
        this.lines = lines;
        this.payments = payments;
        this.estates = estates;
        open = estates.open();
        outcomes = new int[terms.withheld().length];
        starts = new int[outcomes.length];
        kept = new long[outcomes.length];
    }

    void clear() {
        Arrays.fill(outcomes, 0);
        Arrays.fill(starts, 0);
        Arrays.fill(kept, 0);
    }

    /** A client of a provider began treatment. */
    void started(int provider, int cycle) {
        for (int number = 0; number < starts.length; number++) {
            starts[number] += concerns(number, provider, cycle) ? 1 : 0;
        }
    }

    /** A client of a provider reached what one of its watches waits for. */
    void reached(int provider, int watch, int cycle) {
        for (int number = 0; number < outcomes.length; number++) {
            boolean measured = terms.withheld()[number].watch() == watch && concerns(number, provider, cycle);
            outcomes[number] += measured ? 1 : 0;
        }
    }

    private boolean concerns(int number, int provider, int cycle) {
        Deal deal = terms.deal(terms.withheld()[number].contract());
        return deal.provider() == provider && deal.window().holds(cycle);
    }

    /** Pays the month's blocks and capital to providers that are open, and settles what was kept where a year ends. */
    void pay(int cycle) {
        for (Block block : terms.blocks()) {
            if (block.window().holds(cycle) && open[terms.dealOf(block.term()).provider()]) {
                pay(block, cycle);
            }
        }
        for (int number = 0; number < kept.length; number++) {
            if (terms.deal(terms.withheld()[number].contract()).window().endsYear(cycle)) {
                release(number, cycle);
            }
        }
        for (Bond bond : terms.bonds()) {
            fund(bond, cycle);
        }
        for (int contract = 0; contract < terms.contracts(); contract++) {
            payForRisk(contract, cycle);
        }
    }

    /** Primes pay what results are expected to, as far as they keep the risk of it. */
    private void payForRisk(int contract, int cycle) {
        Deal deal = terms.deal(contract);
        for (Slice slice : terms.slices(contract)) {
            if (slice.forRisk() > 0 && deal.window().holds(cycle) && open[deal.provider()]) {
                accounts.move(chart.prime(slice.prime()), chart.cash(deal.provider()), slice.forRisk());
                ledger.flowed(Flow.BLOCK, deal.provider(), cycle, slice.forRisk());
            }
        }
    }

    private void pay(Block block, int cycle) {
        int line = terms.dealOf(block.term()).line();
        long due = block.due(cycle);
        long affordable = lines.block(line, cycle, due);
        lines.spend(line, cycle, affordable);
        long paid = affordable - keep(block.contract(), cycle, affordable);
        payments.hand(block.contract(), cycle, cycle, chart.budget(line), paid, Flow.BLOCK);
        ledger.entered(Entry.RAISED, block.term(), cycle, due - affordable + paid, 1);
        ledger.entered(Entry.VERIFIED, block.term(), cycle, due - affordable + paid, 1);
        ledger.entered(Entry.PAID, block.term(), cycle, paid, 0);
        ledger.entered(Entry.LAPSED, block.term(), cycle, due - affordable, 0);
    }

    /** Keeps back of a block what the contract says, never more than there is. */
    private long keep(int contract, int cycle, long block) {
        long sum = 0;
        for (int number = 0; number < kept.length; number++) {
            Withheld withheld = terms.withheld()[number];
            if (withheld.contract() == contract) {
                long pence = Math.min(block - sum, Retention.kept(block, withheld.share()));
                sum += pence;
                kept[number] += pence;
                ledger.entered(Entry.RAISED, withheld.term(), cycle, pence, 1);
            }
        }
        accounts.move(chart.budget(terms.deal(contract).line()), chart.retained(contract), sum);
        return sum;
    }

    private void release(int number, int cycle) {
        Withheld withheld = terms.withheld()[number];
        Deal deal = terms.deal(withheld.contract());
        boolean met = standing(deal, cycle) && Retention.released(outcomes[number], starts[number], withheld.target());
        int from = chart.retained(withheld.contract());
        ledger.entered(Entry.VERIFIED, withheld.term(), cycle, kept[number], 1);
        ledger.entered(met ? Entry.PAID : Entry.LAPSED, withheld.term(), cycle, kept[number], 0);
        if (met) {
            payments.hand(withheld.contract(), cycle, cycle, from, kept[number], Flow.BLOCK);
        } else {
            accounts.move(from, chart.budget(deal.line()), kept[number]);
            lines.spend(deal.line(), cycle, -kept[number]);
        }
        outcomes[number] = 0;
        starts[number] = 0;
        kept[number] = 0;
    }

    /** Whether a provider is open and has not failed in the contract year that ends. */
    private boolean standing(Deal deal, int cycle) {
        int yearBegan = cycle - (cycle - deal.window().from()) % deal.window().perYear();
        return open[deal.provider()] && !estates.of(deal.provider(), yearBegan);
    }

    private void fund(Bond bond, int cycle) {
        Deal deal = terms.deal(bond.contract());
        int instalment = cycle - deal.window().from();
        if (instalment >= 0 && instalment < bond.over() && open[deal.provider()]) {
            long pence = Instalment.of(bond.upFront(), instalment, bond.over());
            accounts.move(chart.investor(bond.investor()), chart.cash(deal.provider()), pence);
            ledger.flowed(Flow.CAPITAL, deal.provider(), cycle, pence);
        }
    }
}
