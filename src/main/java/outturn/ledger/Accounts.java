package outturn.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * Double entry in whole pence. Every posting moves pence out of one named account into another, so the balances of all
 * accounts sum to zero; {@link #close} makes sure of it and keeps the balance of every account at the end of the cycle.
 *
 * <p>Cycles here are measured cycles, from 0. Accounts are numbered as in {@link Chart}.
 */
public final class Accounts {
    private final List<String> names;
    private final int cycles;
    private final long[] balances;
    private final long[] opened;
    private final long[] in;
    private final long[] out;
    private final long[] closing;
    private int last;

    /**
     * Empty accounts.
     *
     * @param names of the accounts, by number
     * @param cycles how many will be closed
     */
    public Accounts(List<String> names, int cycles) {
        this.names = List.copyOf(names);
        this.cycles = cycles;
        balances = new long[names.size()];
        opened = new long[names.size()];
        in = new long[names.size()];
        out = new long[names.size()];
        closing = new long[names.size() * cycles];
    }

    /** Empty again, for the next replication. */
    public void clear() {
        Arrays.fill(balances, 0);
        Arrays.fill(opened, 0);
        Arrays.fill(in, 0);
        Arrays.fill(out, 0);
        Arrays.fill(closing, 0);
        last = 0;
    }

    /** Moves pence from one account to another; below zero it moves them back. */
    public void move(int from, int to, long pence) {
        put(from, -pence);
        put(to, pence);
    }

    /** One side of a posting. */
    void put(int account, long pence) {
        balances[account] += pence;
        if (pence < 0) {
            out[account] -= pence;
        } else {
            in[account] += pence;
        }
        last = account;
    }

    /** What is in an account now; below zero it owes. */
    public long balance(int account) {
        return balances[account];
    }

    /**
     * Ends a cycle: every account must hold what it held before, plus what came in, less what went out; and all of them
     * together nothing.
     *
     * @throws IllegalStateException naming the cycle, the account and the pence, when the books do not balance
     */
    public void close(int cycle) {
        long sum = 0;
        for (int account = 0; account < balances.length; account++) {
            long amiss = balances[account] - opened[account] - in[account] + out[account];
            if (amiss != 0) {
                throw unbalanced(cycle, account, amiss);
            }
            sum += balances[account];
            rule(account, cycle);
        }
        if (sum != 0) {
            throw unbalanced(cycle, last, sum);
        }
    }

    private void rule(int account, int cycle) {
        closing[account * cycles + cycle] = balances[account];
        opened[account] = balances[account];
        in[account] = 0;
        out[account] = 0;
    }

    private IllegalStateException unbalanced(int cycle, int account, long pence) {
        return new IllegalStateException("the ledger does not balance in cycle " + cycle + ": account \""
                + names.get(account) + "\" is out by " + pence + " pence");
    }

    /** Balance of an account when a measured cycle had ended. */
    public long closing(int account, int measuredCycle) {
        return closing[account * cycles + measuredCycle];
    }

    /** How many accounts there are. */
    public int accounts() {
        return balances.length;
    }

    /** What an account is called. */
    public String name(int account) {
        return names.get(account);
    }

    /** Whether other accounts stand as these, now and at every close. */
    boolean sameAs(Accounts other) {
        return Arrays.equals(balances, other.balances)
                && Arrays.equals(in, other.in)
                && Arrays.equals(out, other.out)
                && Arrays.equals(closing, other.closing);
    }
}
