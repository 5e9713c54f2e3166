package outturn.ledger;

import java.util.Arrays;
import outturn.model.Model;

/**
 * Everything one replication writes down: care in counts, money in double entry, and sums of both that measures ask for.
 * Money is whole pence. Cycles written in are the engine's, and the warm-up has no money; cycles read are measured
 * cycles, from 0.
 *
 * <p>Terms are numbered over all contracts in the order of the file ({@link outturn.model.Terms}); lines as in the file,
 * their number standing for contracts without a line.
 */
public final class Ledger {
    /** The life of claims under one term. At any time paid − recovered + lapsed = verified − clawed back. */
    public enum Entry {
        /** Outcomes achieved that were never claimed, at their price. */
        UNCLAIMED,
        /** Claims raised; blocks and floors when they fall due, what is kept of a block when it is kept. */
        RAISED,
        /** Of those due, verified. */
        VERIFIED,
        /** Of those due, rejected. */
        REJECTED,
        /** Paid, before a prime's slice. */
        PAID,
        /** Verified and never to be paid, beyond a cap, a ceiling or a budget; less what of it was clawed back. */
        LAPSED,
        /** Of the verified, undone because clients came back. */
        CLAWED_BACK,
        /** Of those, got back in money. */
        RECOVERED,
        /** Of the paid, for outcomes reported and not true. */
        PAID_FALSELY;

        private static final int COUNT = values().length;
    }

    /** What comes into and goes out of a provider's cash. */
    public enum Flow {
        /** Block received, with what was retained and released, and what primes pay for risk they keep. */
        BLOCK,
        /** Attachment fees and activity received. */
        ACTIVITY,
        /** Outcomes, sustainment, cohorts and floors received, less what was recovered. */
        RESULTS,
        /** Investors' capital received. */
        CAPITAL,
        /** Staff. */
        STAFF,
        /** Finding staff. */
        RECRUITMENT,
        /** Parting with staff. */
        REDUNDANCY,
        /** Overheads. */
        OVERHEADS,
        /** What clients cost beyond staff. */
        CLIENTS,
        /** Interest paid. */
        INTEREST,
        /** Paid to the commissioner for clients turned away. */
        PENALTIES;

        private static final int COUNT = values().length;
    }

    /** Stands for a cycle that never came. */
    public static final int NEVER = -1;

    private final int warmUp;
    private final int measured;
    private final int terms;
    private final int lines;
    private final int providers;
    private final Care care;
    private final Chart chart;
    private final Accounts accounts;
    private final long[] pence;
    private final int[] number;
    private final long[] flows;
    private final long[] spend;
    private final int[] failed;
    private final int[] failures;

    /** A blank book for a model. */
    public Ledger(Model model) {
        warmUp = model.clock().warmUp();
        measured = model.clock().measured();
        terms = model.terms().count();
        lines = model.budgets().lines();
        providers = model.market().providers();
        care = new Care(model);
        chart = new Chart(model);
        accounts = new Accounts(chart.names(), measured);
        pence = new long[Entry.COUNT * terms * measured];
        number = new int[Entry.COUNT * terms * measured];
        flows = new long[Flow.COUNT * providers * measured];
        spend = new long[lines * measured];
        failed = new int[providers];
        failures = new int[providers * measured];
        Arrays.fill(failed, NEVER);
    }

    /** Blank again, for the next replication. */
    public void clear() {
        care.clear();
        accounts.clear();
        Arrays.fill(pence, 0);
        Arrays.fill(number, 0);
        Arrays.fill(flows, 0);
        Arrays.fill(spend, 0);
        Arrays.fill(failed, NEVER);
        Arrays.fill(failures, 0);
    }

    /** Care, in counts. */
    public Care care() {
        return care;
    }

    /** Money, in double entry. */
    public Accounts accounts() {
        return accounts;
    }

    /** How the accounts are numbered. */
    public Chart chart() {
        return chart;
    }

    /** Pence, for so many claims, under a term in a cycle. */
    public void entered(Entry entry, int term, int cycle, long amount, int claims) {
        int at = at(entry, term, cycle - warmUp);
        pence[at] += amount;
        number[at] += claims;
    }

    /** Pence came into a provider's cash, or below zero went out of it. */
    public void flowed(Flow flow, int provider, int cycle, long amount) {
        flows[(flow.ordinal() * providers + provider) * measured + cycle - warmUp] += amount;
    }

    /** A line paid, or below zero got back. */
    public void spent(int line, int cycle, long amount) {
        spend[line * measured + cycle - warmUp] += amount;
    }

    /** A provider failed. */
    public void failed(int provider, int cycle) {
        failures[provider * measured + cycle - warmUp]++;
        if (failed[provider] == NEVER) {
            failed[provider] = cycle - warmUp;
        }
    }

    private int at(Entry entry, int term, int measuredCycle) {
        return (entry.ordinal() * terms + term) * measured + measuredCycle;
    }

    /** Pence under a term in a measured cycle. */
    public long pence(Entry entry, int term, int measuredCycle) {
        return pence[at(entry, term, measuredCycle)];
    }

    /** Claims under a term in a measured cycle; counted up to {@link Entry#REJECTED}. */
    public int claims(Entry entry, int term, int measuredCycle) {
        return number[at(entry, term, measuredCycle)];
    }

    /** Pence under a term over the horizon. */
    public long pence(Entry entry, int term) {
        long sum = 0;
        for (int cycle = 0; cycle < measured; cycle++) {
            sum += pence(entry, term, cycle);
        }
        return sum;
    }

    /** Claims under a term over the horizon. */
    public int claims(Entry entry, int term) {
        int sum = 0;
        for (int cycle = 0; cycle < measured; cycle++) {
            sum += claims(entry, term, cycle);
        }
        return sum;
    }

    /** Pence into, or below zero out of, a provider's cash in a measured cycle. */
    public long flow(Flow flow, int provider, int measuredCycle) {
        return flows[(flow.ordinal() * providers + provider) * measured + measuredCycle];
    }

    /** Cash of a provider when a measured cycle had ended; 0 while its slot is empty after a failure. */
    public long cash(int provider, int measuredCycle) {
        return accounts.closing(chart.cash(provider), measuredCycle);
    }

    /** What a line paid in a measured cycle. */
    public long spend(int line, int measuredCycle) {
        return spend[line * measured + measuredCycle];
    }

    /** Measured cycle in which a provider first failed, or {@link #NEVER}. */
    public int failed(int provider) {
        return failed[provider];
    }

    /** Whether a provider, or its successor, failed in a measured cycle. */
    public boolean failedIn(int provider, int measuredCycle) {
        return failures[provider * measured + measuredCycle] > 0;
    }

    /** How many terms there are over all contracts. */
    public int terms() {
        return terms;
    }

    /** How many lines there are, with the one of no limit. */
    public int lines() {
        return lines;
    }

    /** Whether another ledger has the same in it, to the penny and the client. */
    public boolean sameAs(Ledger other) {
        return care.sameAs(other.care)
                && accounts.sameAs(other.accounts)
                && Arrays.equals(pence, other.pence)
                && Arrays.equals(number, other.number)
                && Arrays.equals(flows, other.flows)
                && Arrays.equals(spend, other.spend)
                && Arrays.equals(failed, other.failed)
                && Arrays.equals(failures, other.failures);
    }
}
