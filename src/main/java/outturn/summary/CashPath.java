package outturn.summary;

import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Flow;

/** What came in and went out of one provider's cash in one replication, month by month, in pence. */
public final class CashPath {
    private static final Flow[] CERTAIN = {Flow.BLOCK, Flow.ACTIVITY, Flow.CAPITAL};
    private static final Flow[] COSTS = {
        Flow.STAFF, Flow.RECRUITMENT, Flow.REDUNDANCY, Flow.OVERHEADS, Flow.CLIENTS, Flow.PENALTIES
    };

    private final long[] certain;
    private final long[] results;
    private final long[] costs;

    /**
     * @param certain received whatever the results: block, activity, investors' capital
     * @param results received for results, less what was recovered
     * @param costs staff, overheads, what clients cost, penalties; without interest
     */
    CashPath(long[] certain, long[] results, long[] costs) {
        this.certain = certain;
        this.results = results;
        this.costs = costs;
    }

    /** Of a provider that did not fail. */
    public static CashPath of(Ledger ledger, int provider, int months) {
        long[] paid = sum(ledger, provider, months, COSTS);
        for (int month = 0; month < months; month++) {
            paid[month] = -paid[month];
        }
        return new CashPath(sum(ledger, provider, months, CERTAIN), sum(ledger, provider, months, Flow.RESULTS), paid);
    }

    private static long[] sum(Ledger ledger, int provider, int months, Flow... flows) {
        long[] byMonth = new long[months];
        for (int month = 0; month < months; month++) {
            for (Flow flow : flows) {
                byMonth[month] += ledger.flow(flow, provider, month);
            }
        }
        return byMonth;
    }

    int months() {
        return certain.length;
    }

    long certain(int month) {
        return certain[month];
    }

    long results(int month) {
        return results[month];
    }

    long costs(int month) {
        return costs[month];
    }

    long allCertain() {
        return total(certain);
    }

    long allResults() {
        return total(results);
    }

    private static long total(long[] byMonth) {
        long sum = 0;
        for (long pence : byMonth) {
            sum += pence;
        }
        return sum;
    }
}
