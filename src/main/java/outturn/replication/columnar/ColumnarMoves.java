package outturn.replication.columnar;

import outturn.model.Model;
import outturn.model.Traits;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.population.LowPoint;

/** The moves a month has brought, made: who moves in a lane is where the columns say it comes to. */
final class ColumnarMoves {
    private final Traits traits;
    private final Lanes lanes;
    private final Columns columns;
    private final Census census;
    private final ColumnarRows rows;
    private final ColumnarQuiet quiet;
    private final ColumnarGrowth growth;

    ColumnarMoves(
            Model model,
            Columns columns,
            Census census,
            ColumnarRows rows,
            ColumnarQuiet quiet,
            ColumnarGrowth growth) {
        traits = model.traits();
        lanes = Lanes.of(model.lives());
        this.columns = columns;
        this.census = census;
        this.rows = rows;
        this.quiet = quiet;
        this.growth = growth;
    }

    /** Everybody's. Chains go first: whoever dies has its last levels behind it. */
    void make(ColumnarMonth month, long world, int cycle) {
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            int lane = lanes.chain(chain);
            boolean heeded = growth.heeds(chain);
            for (int place = 0; place < month.moving(lane); place++) {
                shift(month.mover(lane, place), chain, heeded, cycle);
            }
        }
        for (int place = 0; place < month.moving(Lanes.PATHWAY); place++) {
            moveOn(month.mover(Lanes.PATHWAY, place), world, cycle);
        }
    }

    private void shift(int client, int chain, boolean heeded, int cycle) {
        int at = client * columns.chainWidth + chain;
        int from = columns.chains[at];
        int to = columns.nextChains[at];
        census.shift(chain, from, to);
        rows.shift(client, chain, from, to);
        columns.chains[at] = (byte) to;
        quiet.bind(client, chain, cycle + 1);
        if (heeded) {
            growth.change(client);
        }
    }

    private void moveOn(int client, long world, int cycle) {
        int state = columns.nextState[client];
        census.move(client, columns.state[client], state);
        if (traits.lowPoint(state)) {
            columns.severity[client] =
                    LowPoint.at(traits.dip(), Draws.uniform(world, client, cycle, Purpose.SEVERITY + 1));
        }
        columns.since[client] = cycle + 1;
        columns.state[client] = (byte) state;
        quiet.unbind(client);
        growth.change(client);
    }
}
