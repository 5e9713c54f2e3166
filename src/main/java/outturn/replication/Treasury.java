package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Accounts;
import outturn.ledger.Chart;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clock;
import outturn.model.Cohorts;
import outturn.model.Deal;
import outturn.model.Model;
import outturn.model.Terms;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.contract.Clawback;
import outturn.rules.money.Pence;

/**
 * The half of the month that concerns money (model, §§6.7, 7, 8), the same for both engines: claims are raised as people's
 * lives are told to it; then, once a month and in this order, {@link #settleClaims}, {@link #runProviders},
 * {@link #keepBudgets} and {@link #close}. The warm-up has no money.
 *
 * <p>Nothing is allocated in the monthly loop but for clients who are followed in a diary, and when there are more clients
 * than ever before.
 */
public final class Treasury implements Claims {
    private final Terms terms;
    private final Clock clock;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Chart chart;
    private final Estates estates;
    private final Lines lines;
    private final Payments payments;
    private final Blocks blocks;
    private final Staff staff;
    private final Purses purses;
    private final InFlight inFlight;
    private final CohortBook cohorts;
    private final Recoverables recoverables = new Recoverables();
    private final Trail trail;
    private final Receipts receipts;
    private final int[][] counted;
    private final boolean[] open;
    private long world;

    /**
     * @param ledger where to write; cleared by others
     * @param diary who wants to hear about single clients
     */
    public Treasury(Model model, Ledger ledger, Diary diary) {
        this(model, ledger, diary, Receipts.UNKEPT);
    }

    /**
     * @param receipts who keeps what was claimed for whom
     */
    public Treasury(Model model, Ledger ledger, Diary diary, Receipts receipts) {
        this.receipts = receipts;
        terms = model.terms();
        clock = model.clock();
        this.ledger = ledger;
        accounts = ledger.accounts();
        chart = ledger.chart();
        estates = new Estates(model);
        open = estates.open();
        lines = new Lines(model, ledger);
        payments = new Payments(model, ledger, lines, estates);
        blocks = new Blocks(model, ledger, lines, payments, estates);
        staff = new Staff(model, ledger.care());
        purses = new Purses(model, ledger, estates, staff);
        inFlight = new InFlight(terms);
        cohorts = new CohortBook(terms);
        trail = new Trail(model, diary);
        counted = new int[terms.count()][];
        for (int term = 0; term < counted.length; term++) {
            counted[term] = new int[terms.dealOf(term).window().years()];
        }
    }

    /** Begins a replication in a ledger that is clear: budgets and reserves are there, and every provider is open. */
    public void open(long newWorld) {
        world = newWorld;
        estates.clear();
        payments.clear();
        blocks.clear();
        inFlight.clear();
        cohorts.clear();
        recoverables.clear();
        trail.clear();
        for (int[] years : counted) {
            Arrays.fill(years, 0);
        }
        lines.open();
        purses.open();
        staff.open();
        if (clock.warmUp() == 0) {
            estates.withdraw();
        }
    }

    /** Which providers are open; always the same array. */
    public boolean[] open() {
        return open;
    }

    /** The staff of providers; always the same object. */
    public Staff staff() {
        return staff;
    }

    /** Whether a provider failed in a cycle that has been run. */
    public boolean failed(int provider, int cycle) {
        return estates.failed(provider) == cycle;
    }

    /** Whether a provider did not bid, and leaves with a cycle; with −1 before the first. */
    public boolean withdraws(int provider, int cycle) {
        return estates.absent(provider) && cycle + 1 == clock.warmUp();
    }

    @Override
    public void started(int cycle, int client, int provider, int recorded, int started) {
        recoverables.forget(client);
        for (int term : terms.attachments(provider)) {
            claim(term, cycle, client, recorded, true);
        }
        for (int term : terms.cohortTerms(provider)) {
            cohorts.started(term, started);
        }
        blocks.started(provider, cycle);
    }

    @Override
    public void reached(int cycle, int client, int provider, int watch, int started, int recorded, boolean real) {
        for (int term : terms.watching(provider, watch)) {
            if (terms.cohorts(term) != null) {
                cohorts.counted(term, cycle, started, 1, real);
            } else if (terms.tariff(term) != null && !missed(term, cycle, client, recorded)) {
                claim(term, cycle, client, recorded, real);
            }
        }
        blocks.reached(provider, watch, cycle);
    }

    @Override
    public void held(int cycle, int client, int provider, int hold, int recorded, boolean real) {
        int term = terms.holding(provider, hold);
        if (term != Terms.NONE && !missed(term, cycle, client, recorded)) {
            claim(term, cycle, client, recorded, real);
        }
    }

    @Override
    public void treated(int cycle, int client, int provider, int state, int recorded) {
        staff.treated(provider);
        if (cycle >= clock.warmUp()) {
            purses.treated(provider, state);
            for (int term : terms.activities(provider, state)) {
                claim(term, cycle, client, recorded, true);
            }
        }
    }

    @Override
    public void refused(int cycle, int client, int provider) {
        fine(cycle, client, provider, false);
    }

    @Override
    public void foundOut(int cycle, int client, int provider) {
        fine(cycle, client, provider, true);
    }

    /** Under every contract in force, for an audit's finding or for turning a client away. */
    private void fine(int cycle, int client, int provider, boolean audit) {
        for (int contract = 0; contract < terms.contracts(); contract++) {
            Deal deal = terms.deal(contract);
            long pence = audit ? deal.auditPenalty() : deal.refusalPenalty();
            if (deal.provider() == provider && pence > 0 && deal.window().holds(cycle)) {
                purses.fine(provider, cycle, chart.budget(deal.line()), pence);
                lines.spend(deal.line(), cycle, -pence);
                trail.fined(cycle, client, contract, pence, audit);
            }
        }
    }

    @Override
    public void events(int cycle, int client, int provider, int count, int number, int started) {
        for (int term : terms.counting(provider, count)) {
            cohorts.counted(term, cycle, started, number, true);
        }
    }

    private boolean claimable(int term, int cycle) {
        Deal deal = terms.dealOf(term);
        return open[deal.provider()] && deal.window().holds(cycle);
    }

    private long price(int term, int cycle, int recorded) {
        int year = terms.dealOf(term).window().year(cycle);
        return terms.tariff(term).pence(recorded, year, counted[term][year]);
    }

    /** Whether an outcome goes unclaimed. */
    private boolean missed(int term, int cycle, int client, int recorded) {
        boolean missed = claimable(term, cycle) && isMissed(term, cycle, client);
        if (missed) {
            long pence = price(term, cycle, recorded);
            ledger.entered(Entry.UNCLAIMED, term, cycle, pence, 1);
            trail.unclaimed(cycle, client, term, pence);
        }
        return missed;
    }

    /** By luck of a client, or of a cohort. */
    private boolean isMissed(int term, int cycle, int whose) {
        double chance = terms.dealOf(term).unclaimed();
        return chance > 0 && Draws.uniform(world, whose, cycle, Purpose.UNCLAIMED + term) < chance;
    }

    /** By luck of a client, or of a cohort. */
    private boolean isRejected(int term, int cycle, int whose) {
        double chance = terms.dealOf(term).rejected();
        return chance > 0 && Draws.uniform(world, whose, cycle, Purpose.REJECTED + term) < chance;
    }

    private void claim(int term, int cycle, int client, int recorded, boolean real) {
        if (claimable(term, cycle)) {
            Deal deal = terms.dealOf(term);
            long pence = price(term, cycle, recorded);
            counted[term][deal.window().year(cycle)]++;
            raise(term, cycle, pence);
            boolean rejected = isRejected(term, cycle, client);
            int due = cycle + terms.lag(term);
            if (rejected) {
                inFlight.raiseInVain(term, due, pence);
            } else {
                inFlight.raise(term, due, pence, real ? 0 : pence);
                remember(client, term, cycle, pence);
                receipts.raised(cycle, client, term, recorded, pence, real);
            }
            trail.raised(cycle, client, term, recorded, pence, due, rejected);
        }
    }

    private void raise(int term, int cycle, long pence) {
        int contract = terms.clause(term).contract();
        accounts.move(chart.budget(terms.dealOf(term).line()), chart.inFlight(contract), pence);
        ledger.entered(Entry.RAISED, term, cycle, pence, 1);
    }

    private void remember(int client, int term, int cycle, long pence) {
        if (terms.claws(term).length > 0) {
            recoverables.add(client, term, cycle, pence);
        }
    }

    @Override
    public void returned(int cycle, int client, int provider, int left) {
        int away = cycle + 1 - left;
        for (int item = recoverables.first(client); item != Recoverables.END; item = recoverables.next(item)) {
            int term = recoverables.term(item);
            long pence = clawedBack(term, recoverables.pence(item), away);
            if (pence > 0) {
                clawBack(term, recoverables.raised(item), cycle, client, pence);
            }
        }
        recoverables.forget(client);
    }

    private long clawedBack(int term, long claimed, int away) {
        long left = claimed;
        for (Terms.Claw claw : terms.claws(term)) {
            left -= Clawback.counts(away, claw.within()) ? Clawback.of(claimed, left, claw.share()) : 0;
        }
        return claimed - left;
    }

    /** Off the claim when it falls due, or out of what was paid; nothing from a provider that has failed since. */
    private void clawBack(int term, int raised, int cycle, int client, long pence) {
        int due = raised + terms.lag(term);
        long recovered = 0;
        if (due >= cycle) {
            inFlight.claw(term, due, pence);
        } else if (!estates.of(terms.dealOf(term).provider(), raised)) {
            recovered = payments.recover(term, raised, cycle, pence);
        }
        trail.clawedBack(cycle, client, term, pence, recovered, due);
    }

    /** What has fallen due is verified and paid, or rejected; floors are made up. */
    public void settleClaims(int cycle) {
        if (cycle >= clock.warmUp()) {
            for (int term = 0; term < terms.count(); term++) {
                if (terms.cohorts(term) != null) {
                    claimCohort(term, cycle);
                }
                if (inFlight.falls(term, cycle)) {
                    settle(term, cycle);
                }
            }
            payments.makeUp(cycle, open);
        }
    }

    private void claimCohort(int term, int cycle) {
        int cohort = cohorts.known(term, cycle);
        if (cohort != Cohorts.NONE && open[terms.dealOf(term).provider()]) {
            long pence = cohorts.pence(term, cohort);
            if (isMissed(term, cycle, cohort)) {
                ledger.entered(Entry.UNCLAIMED, term, cycle, pence, 1);
            } else {
                claimCohort(term, cycle, cohort, pence);
            }
        }
    }

    private void claimCohort(int term, int cycle, int cohort, long pence) {
        raise(term, cycle, pence);
        int due = cycle + terms.lag(term);
        if (isRejected(term, cycle, cohort)) {
            inFlight.raiseInVain(term, due, pence);
        } else {
            inFlight.raise(term, due, pence, cohorts.falsely(term, cohort));
        }
    }

    private void settle(int term, int cycle) {
        long verified = inFlight.verified(term, cycle);
        long rejected = inFlight.rejected(term, cycle);
        long clawedBack = inFlight.clawedBack(term, cycle);
        ledger.entered(Entry.VERIFIED, term, cycle, verified, inFlight.verifiedClaims(term, cycle));
        ledger.entered(Entry.REJECTED, term, cycle, rejected, inFlight.rejectedClaims(term, cycle));
        Deal deal = terms.dealOf(term);
        accounts.move(chart.inFlight(terms.clause(term).contract()), chart.budget(deal.line()), rejected);
        int raised = cycle - terms.lag(term);
        long paid = payments.pay(term, raised, cycle, verified);
        ledger.entered(Entry.PAID_FALSELY, term, cycle, share(paid, inFlight.falsely(term, cycle), verified), 0);
        if (clawedBack > 0) {
            payments.recover(term, raised, cycle, clawedBack);
        }
        receipts.settled(raised, term, verified, paid);
        trail.settled(cycle, term, verified, paid);
        inFlight.settled(term, cycle);
    }

    /** When a cap leaves part of a month unpaid, what is false of it goes unpaid in proportion. */
    private static long share(long paid, long falsely, long verified) {
        return falsely == 0 ? 0 : Pence.whole((double) falsely * Math.min(paid, verified) / verified);
    }

    /** Providers get blocks and capital, pay their costs and interest, and fail if they owe too much. */
    public void runProviders(int cycle) {
        if (cycle >= clock.warmUp()) {
            blocks.pay(cycle);
            purses.run(cycle);
        } else {
            staff.turn(cycle);
            if (cycle + 1 == clock.warmUp()) {
                estates.withdraw();
            }
        }
    }

    /** At a year's end budgets are squared with the treasury. */
    public void keepBudgets(int cycle) {
        if (cycle >= clock.warmUp()) {
            lines.endYear(cycle);
        }
    }

    /**
     * Closes the cycle's books. What follows belongs to the next: budgets of a new year, debts of failed providers
     * written off, successors.
     *
     * @throws IllegalStateException when the books do not balance
     */
    public void close(int cycle) {
        if (cycle >= clock.warmUp()) {
            accounts.close(cycle - clock.warmUp());
            lines.renew(cycle);
            purses.renew(cycle);
        }
    }
}
