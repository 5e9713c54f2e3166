package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Plan;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;

/** A provider that decides for itself, for clients in columns: looks them up in its plan, and prices its hours. */
final class ColumnarProvider {
    private final Plan plan;
    private final Columns columns;
    private final double[] wanted;
    private long world;
    private double position;

    ColumnarProvider(Plan plan, Columns columns) {
        this.plan = plan;
        this.columns = columns;
        wanted = new double[plan.prices()];
    }

    void open(long newWorld) {
        world = newWorld;
        position = 0;
        Arrays.fill(wanted, 0);
    }

    boolean decides(int cycle) {
        return plan.decides(cycle);
    }

    void look(int client) {
        columns.type[client] = plan.type(
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.assessed[client],
                columns.recorded[client],
                columns.frailtyPoint[client],
                Draws.uniform(world, client, 0, Purpose.SIGHT));
    }

    /** Whether it means to record a client one group above the one it found. */
    boolean upcodes(int client, int cycle) {
        if (!plan.mayUpcode(columns.assessed[client])
                || Draws.uniform(world, client, cycle, Purpose.UPCODING) < plan.honesty()) {
            return false;
        }
        look(client);
        double chance =
                plan.upcoding(cycle, columns.type[client], columns.chains, client * columns.chainWidth, position);
        return Draws.uniform(world, client, cycle, Purpose.UPCODING + 1) < chance;
    }

    /** Chance of being found out. */
    double audited(int cycle) {
        return plan.audited(cycle);
    }

    boolean accepts(int client, int cycle) {
        look(client);
        double chance =
                plan.acceptance(cycle, columns.type[client], columns.chains, client * columns.chainWidth, position);
        return Draws.uniform(world, client, cycle, Purpose.ACCEPTANCE) < chance;
    }

    /** Before hours are priced, one client of its caseload after another. */
    void want(int client, int cycle) {
        if (plan.decides(cycle)) {
            int row = plan.row(
                    columns.type[client],
                    columns.state[client],
                    cycle - columns.since[client],
                    cycle - columns.started[client],
                    columns.chains,
                    client * columns.chainWidth);
            columns.row[client] = row;
            plan.want(cycle, row, wanted);
        }
    }

    /** The price at which the caseload wants the hours there are, in pence. */
    double priceHours(double hours) {
        position = plan.clearing(wanted, hours);
        Arrays.fill(wanted, 0);
        return plan.shadowPrice(position);
    }

    boolean discharges(int action) {
        return action == plan.discharge();
    }

    int effortAtDischarge(int cycle) {
        return plan.effortAtDischarge(cycle);
    }

    int window(int client) {
        return plan.window(columns.leftFor[client]);
    }

    /** Whether it means to make a client wait outside who would come back. */
    boolean holds(int client, int cycle) {
        if (Draws.uniform(world, client, cycle, Purpose.HOLDING) < plan.honesty()) {
            return false;
        }
        double chance = plan.holding(
                cycle,
                columns.type[client],
                columns.state[client],
                cycle - columns.since[client],
                cycle - columns.left[client],
                columns.leftFor[client],
                columns.chains,
                client * columns.chainWidth);
        return Draws.uniform(world, client, cycle, Purpose.HOLDING + 1) < chance;
    }

    /** Whether it means to claim for a client what did not come about. */
    boolean misreports(int client, int watch, int cycle) {
        double chance = plan.misreporting(cycle, watch, columns.recorded[client]);
        int purpose = Purpose.MISREPORTING + 3 * watch;
        return chance > 0
                && Draws.uniform(world, client, cycle, purpose) >= plan.honesty()
                && Draws.uniform(world, client, cycle, purpose + 1) < chance;
    }

    /** An effort from 0, or behind the last to discharge the client early. */
    int action(int client, int cycle) {
        return plan.effort(cycle, columns.row[client], position, Draws.uniform(world, client, cycle, Purpose.EFFORT));
    }
}
