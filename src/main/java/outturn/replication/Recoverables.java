package outturn.replication;

import java.util.Arrays;

/**
 * Claims that may yet be clawed back, client by client, latest first: those of the client's latest episode under terms
 * that some clawback names. Items are kept in columns that grow by doubling and are used again in the next replication.
 */
final class Recoverables {
    /** No further item. */
    static final int END = -1;

    private int[] first = new int[1024];
    private int[] next = new int[1024];
    private int[] term = new int[1024];
    private int[] raised = new int[1024];
    private long[] pence = new long[1024];
    private int items;

    Recoverables() {
        Arrays.fill(first, END);
    }

    void clear() {
        Arrays.fill(first, END);
        items = 0;
    }

    void add(int client, int ofTerm, int cycle, long amount) {
        if (items == next.length) {
            grow();
        }
        int head = first(client);
        next[items] = head;
        term[items] = ofTerm;
        raised[items] = cycle;
        pence[items] = amount;
        seat(client, items++);
    }

    private void grow() {
        int more = 2 * items;
        next = Arrays.copyOf(next, more);
        term = Arrays.copyOf(term, more);
        raised = Arrays.copyOf(raised, more);
        pence = Arrays.copyOf(pence, more);
    }

    private void seat(int client, int item) {
        if (client >= first.length) {
            int before = first.length;
            first = Arrays.copyOf(first, Math.max(client + 1, 2 * before));
            Arrays.fill(first, before, first.length, END);
        }
        first[client] = item;
    }

    /** The first item of a client, or {@link #END}. */
    int first(int client) {
        return client < first.length ? first[client] : END;
    }

    /** The item after another, or {@link #END}. */
    int next(int item) {
        return next[item];
    }

    int term(int item) {
        return term[item];
    }

    /** Cycle in which the claim was raised. */
    int raised(int item) {
        return raised[item];
    }

    long pence(int item) {
        return pence[item];
    }

    /** A client's claims are beyond recovery. */
    void forget(int client) {
        if (client < first.length) {
            first[client] = END;
        }
    }
}
