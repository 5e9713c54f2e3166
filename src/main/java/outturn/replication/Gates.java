package outturn.replication;

import java.util.Arrays;
import outturn.model.Gate;
import outturn.model.Terms;
import outturn.rules.contract.Collar;

/** What has gone into and come out of each limit and each investor's ceiling so far, by the time it holds for. */
final class Gates {
    private final Terms terms;
    private final long[][] net;
    private final long[][] payable;
    private final boolean[][] floored;

    Gates(Terms terms) {
        this.terms = terms;
        net = new long[terms.gates()][];
        payable = new long[terms.gates()][];
        floored = new boolean[terms.gates()][];
        for (int gate = 0; gate < net.length; gate++) {
            int periods = terms.gate(gate).periods();
            net[gate] = new long[periods];
            payable[gate] = new long[periods];
            floored[gate] = new boolean[periods];
        }
    }

    void clear() {
        for (int gate = 0; gate < net.length; gate++) {
            Arrays.fill(net[gate], 0);
            Arrays.fill(payable[gate], 0);
            Arrays.fill(floored[gate], false);
        }
    }

    /**
     * What comes out at the far end when pence under a term go in.
     *
     * @param raised cycle in which they were claimed; it tells the contract year they count in
     * @param pence verified, or below zero clawed back
     */
    long through(int term, int raised, long pence) {
        long left = pence;
        for (int gate : terms.gatesOn(term)) {
            left = pass(gate, terms.gate(gate).period(raised), left);
        }
        return left;
    }

    /** What a limit's floor adds when its time ends with a cycle; it holds from then on. */
    long madeUp(int gate, int cycle) {
        int period = terms.gate(gate).period(cycle);
        floored[gate][period] = true;
        return pass(gate, period, 0);
    }

    private long pass(int gate, int period, long pence) {
        Gate of = terms.gate(gate);
        net[gate][period] += pence;
        long now = Collar.payable(net[gate][period], floored[gate][period] ? of.floor(period) : 0, of.cap(period));
        long passed = now - payable[gate][period];
        payable[gate][period] = now;
        return passed;
    }
}
