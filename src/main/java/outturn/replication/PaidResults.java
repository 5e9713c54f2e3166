package outturn.replication;

import java.util.Arrays;
import outturn.model.Model;
import outturn.model.Terms;

/**
 * The results a commissioner paid for in one replication, client by client: one item for each claim under an outcome or
 * sustainment term that was not rejected, in the order in which they were raised. It is here that a paid result can be
 * asked whose it was, what for, when, in which group, whether it was true, and what was paid. Kept in columns that grow by
 * doubling and are used again in the next replication.
 */
public final class PaidResults implements Receipts {
    private final Attainments attainments;
    private final Terms terms;
    private final int cycles;
    private final int[] sought;
    private final double[] shares;
    private final long[] verifiedIn;
    private final long[] paidIn;

    private int[] client = new int[1024];
    private int[] term = new int[1024];
    private int[] raised = new int[1024];
    private int[] episode = new int[1024];
    private int[] recorded = new int[1024];
    private long[] claimed = new long[1024];
    private boolean[] real = new boolean[1024];
    private int items;

    PaidResults(Model model, Attainments attainments) {
        this.attainments = attainments;
        terms = model.terms();
        cycles = model.clock().total();
        sought = terms.clauses().stream()
                .mapToInt(clause -> model.triggers().sought().number(clause.term()))
                .toArray();
        shares = new double[terms.count() * cycles];
        verifiedIn = new long[shares.length];
        paidIn = new long[shares.length];
    }

    void clear() {
        Arrays.fill(shares, 0);
        Arrays.fill(verifiedIn, 0);
        Arrays.fill(paidIn, 0);
        items = 0;
    }

    @Override
    public void raised(int cycle, int ofClient, int underTerm, int inGroup, long pence, boolean isReal) {
        if (sought[underTerm] >= 0) {
            if (items == client.length) {
                grow(2 * items);
            }
            client[items] = ofClient;
            term[items] = underTerm;
            raised[items] = cycle;
            episode[items] = attainments.episode(ofClient);
            recorded[items] = inGroup;
            claimed[items] = pence;
            real[items++] = isReal;
        }
    }

    private void grow(int room) {
        client = Arrays.copyOf(client, room);
        term = Arrays.copyOf(term, room);
        raised = Arrays.copyOf(raised, room);
        episode = Arrays.copyOf(episode, room);
        recorded = Arrays.copyOf(recorded, room);
        claimed = Arrays.copyOf(claimed, room);
        real = Arrays.copyOf(real, room);
    }

    /** What limits and budget leave unpaid of claims raised together goes unpaid of each in proportion. */
    @Override
    public void settled(int inCycle, int underTerm, long verified, long paid) {
        int batch = underTerm * cycles + inCycle;
        shares[batch] = verified == 0 ? 0 : (double) Math.min(paid, verified) / verified;
        verifiedIn[batch] = verified;
        paidIn[batch] = Math.max(0, Math.min(paid, verified));
    }

    /**
     * Whole pence paid for each item within the horizon, before clawback, item by item. What was paid for claims raised
     * together is shared out in the order they were raised, each its share of what is left, the last what then remains: so
     * they add up to what was paid, to the penny.
     */
    public long[] wholePence() {
        long[] verified = verifiedIn.clone();
        long[] paid = paidIn.clone();
        long[] pence = new long[items];
        for (int item = 0; item < items; item++) {
            int batch = term[item] * cycles + raised[item];
            if (verified[batch] > 0) {
                pence[item] = Math.multiplyExact(paid[batch], claimed[item]) / verified[batch];
                paid[batch] -= pence[item];
                verified[batch] -= claimed[item];
            }
        }
        return pence;
    }

    /** How many items there are, numbered from 0. */
    public int count() {
        return items;
    }

    /** Whose result it is. */
    public int client(int item) {
        return client[item];
    }

    /** Number of the term it was claimed under. */
    public int term(int item) {
        return term[item];
    }

    /** Number of the contract it was claimed under. */
    public int contract(int item) {
        return terms.clause(term[item]).contract();
    }

    /** Number of the provider that claimed it. */
    public int provider(int item) {
        return terms.dealOf(term[item]).provider();
    }

    /** Number of what was attained, among what is sought. */
    public int sought(int item) {
        return sought[term[item]];
    }

    /** Cycle at whose end it was attained and claimed. */
    public int raised(int item) {
        return raised[item];
    }

    /** The client's episode it belongs to, see {@link Attainments}. */
    public int episode(int item) {
        return episode[item];
    }

    /** The client's recorded group, which is the one paid for. */
    public int recorded(int item) {
        return recorded[item];
    }

    /** Whether it is true, not only reported. */
    public boolean isReal(int item) {
        return real[item];
    }

    /** Share of the claim that was paid within the horizon, 0 to 1, before clawback. */
    public double sharePaid(int item) {
        return shares[term[item] * cycles + raised[item]];
    }

    /** Pence paid for it within the horizon, before clawback. */
    public double pence(int item) {
        return claimed[item] * sharePaid(item);
    }
}
