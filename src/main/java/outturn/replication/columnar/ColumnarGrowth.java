package outturn.replication.columnar;

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
    private final Traits traits;
    private final Journey journey;
    private final Capital capital;
    private final Columns columns;
    private final double[] gains;
    private final double[] losses;

    ColumnarGrowth(Model model, Columns columns) {
        traits = model.traits();
        journey = model.journey();
        capital = model.capital();
        this.columns = columns;
        gains = new double[capital.kinds()];
        losses = new double[capital.kinds()];
    }

    /** Whether gains and losses answer to the level of a chain. */
    boolean heeds(int chain) {
        return (capital.chainsHeeded() >>> chain & 1) == 1;
    }

    /** Something that a client's gains and losses may answer to has changed. */
    void weigh(int client) {
        if (gains.length == 0) {
            return;
        }
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
        double[] eta = columns.eta;
        int clients = columns.clients;
        System.arraycopy(columns.steadyPrognosis, 0, eta, 0, clients);
        if (gains.length > 0) {
            addCapital(eta, clients);
        }
        for (int client = 0; client < clients; client++) {
            columns.reading[client] = (short) Prognosis.reading(eta[client] - columns.severity[client]);
        }
        for (int kind = 0; kind < gains.length; kind++) {
            CapitalGrowth.grow(
                    columns.capital[kind],
                    columns.gain[kind],
                    columns.loss[kind],
                    capital.environment(kind, cycle),
                    clients);
        }
        if (traits.dips()) {
            LowPoint.recover(columns.severity, traits.recovery(), clients);
        }
    }

    /** In the order in which {@link Capital#prognosis} adds up, so that both come to the same. */
    private void addCapital(double[] eta, int clients) {
        double[] sum = columns.sum;
        double weight = capital.weight(0);
        double[] measure = columns.capital[0];
        for (int client = 0; client < clients; client++) {
            sum[client] = weight * measure[client];
        }
        for (int kind = 1; kind < gains.length; kind++) {
            weight = capital.weight(kind);
            measure = columns.capital[kind];
            for (int client = 0; client < clients; client++) {
                sum[client] += weight * measure[client];
            }
        }
        for (int client = 0; client < clients; client++) {
            eta[client] += sum[client];
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
