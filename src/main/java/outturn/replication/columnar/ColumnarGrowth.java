package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Capital;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.rules.population.CapitalGrowth;
import outturn.rules.population.LowPoint;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/**
 * Severity, recovery capital and the prognosis they make, of everybody at once. What a client gains and loses a month is
 * worked out when something it answers to has changed, and stands in columns; the month itself is a few products.
 */
final class ColumnarGrowth {
    /** So many clients at a time, that what they add up to stays at hand. */
    private static final int BLOCK = 512;

    private final Traits traits;
    private final Journey journey;
    private final Capital capital;
    private final Columns columns;
    /** Whether anything that may happen to anybody answers to prognosis. */
    private final boolean isRead;

    private final double[] gains;
    private final double[] losses;
    private final double[] sum = new double[BLOCK];
    /** Whose gains and losses no longer hold. */
    private final Calendar changed = new Calendar(0);

    ColumnarGrowth(Model model, Columns columns, ColumnarRows rows) {
        traits = model.traits();
        journey = model.journey();
        capital = model.capital();
        this.columns = columns;
        isRead = rows.answerToPrognosis();
        gains = new double[capital.kinds()];
        losses = new double[capital.kinds()];
    }

    /** Whether gains and losses answer to the level of a chain. */
    boolean heeds(int chain) {
        return (capital.chainsHeeded() >>> chain & 1) == 1;
    }

    void clear() {
        changed.clear();
    }

    /** Something that a client's gains and losses may answer to has changed; they are weighed once, when it next grows. */
    void change(int client) {
        if (gains.length > 0) {
            changed.stir(client);
        }
    }

    /** A client is given another effort. */
    void exert(int client, int effort) {
        columns.effort[client] = (byte) effort;
        if (capital.heedsEffort()) {
            change(client);
        }
    }

    private void weigh(int client) {
        int state = columns.state[client];
        Role role = journey.role(state);
        capital.weigh(
                gains,
                losses,
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.provider[client],
                columns.effort[client],
                state,
                role,
                columns.chains,
                client * columns.chainWidth);
        for (int kind = 0; kind < gains.length; kind++) {
            columns.gain[kind][client] = gains[kind];
            columns.loss[kind][client] = losses[kind];
        }
    }

    /** Reads everybody's prognosis as the cycle begins, and lets everybody grow by the cycle. */
    void grow(int cycle) {
        for (int client = changed.next(0); client >= 0; client = changed.next(client)) {
            weigh(client);
        }
        for (int from = 0; from < columns.clients; from += BLOCK) {
            int to = Integer.min(from + BLOCK, columns.clients);
            if (isRead) {
                read(from, to);
            }
            for (int kind = 0; kind < gains.length; kind++) {
                CapitalGrowth.grow(
                        columns.capital[kind],
                        columns.gain[kind],
                        columns.loss[kind],
                        capital.environment(kind, cycle),
                        from,
                        to);
            }
            if (traits.dips()) {
                LowPoint.recover(columns.severity, traits.recovery(), from, to);
            }
        }
    }

    /** In the order in which {@link Capital#prognosis} adds up, so that both come to the same. */
    private void read(int from, int to) {
        Arrays.fill(sum, 0);
        for (int kind = 0; kind < gains.length; kind++) {
            double weight = capital.weight(kind);
            double[] measure = columns.capital[kind];
            for (int client = from; client < to; client++) {
                sum[client - from] += weight * measure[client];
            }
        }
        for (int client = from; client < to; client++) {
            double eta = columns.steadyPrognosis[client] + sum[client - from] - columns.severity[client];
            columns.reading[client] = (short) Prognosis.reading(eta);
        }
    }

    /** η of one client, as it now stands. */
    double prognosis(int client) {
        for (int kind = 0; kind < gains.length; kind++) {
            gains[kind] = columns.capital[kind][client];
        }
        return columns.steadyPrognosis[client] + capital.prognosis(gains, 0) - columns.severity[client];
    }
}
