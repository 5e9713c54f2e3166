package outturn.replication.columnar;

import outturn.model.Capital;
import outturn.model.Journey;
import outturn.model.LevelTable;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.replication.Episode;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.population.Frailty;
import outturn.rules.population.Levels;
import outturn.rules.population.LowPoint;

/** Fills a newcomer's columns. */
final class ColumnarArrival {
    /** All watches count as reached until treatment begins. */
    private static final long NOTHING_TO_SHOW = -1;

    private final Traits traits;
    private final Lives lives;
    private final Capital capital;
    private final Columns columns;

    ColumnarArrival(Model model, Columns columns) {
        traits = model.traits();
        lives = model.lives();
        capital = model.capital();
        this.columns = columns;
    }

    int add(long world, int cycle) {
        int client = columns.add();
        long draws = Draws.of(world, client, cycle);
        int at = client * columns.attributeWidth;
        byte[] attributes = columns.attributes;
        for (int attribute = 0; attribute < columns.attributeWidth; attribute++) {
            double luck = Draws.uniform(draws, Purpose.ATTRIBUTE + attribute);
            attributes[at + attribute] = level(traits.table(attribute), at, luck);
        }
        int group = traits.group(attributes, at);
        columns.group[client] = (byte) group;
        columns.stratum[client] = traits.strata().of(attributes, at, group);
        columns.recorded[client] = (byte) traits.recorded(group, Draws.uniform(draws, Purpose.RECORDING));
        int frailty = Frailty.point(Draws.uniform(draws, Purpose.FRAILTY));
        columns.assessed[client] = columns.recorded[client];
        columns.frailtyPoint[client] = (byte) frailty;
        columns.steadyPrognosis[client] = traits.prognosis(attributes, at, frailty);
        columns.severity[client] = LowPoint.at(traits.dip(), Draws.uniform(draws, Purpose.SEVERITY));
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            double luck = Draws.uniform(draws, Purpose.DOMAIN_START + chain);
            columns.chains[client * columns.chainWidth + chain] = level(lives.start(chain), at, luck);
        }
        columns.started[client] = Episode.NEVER;
        columns.left[client] = Episode.NOT_LEFT;
        columns.reached[client] = NOTHING_TO_SHOW;
        columns.unsettledUntil[client] = Episode.NEVER;
        columns.discharged[client] = false;
        columns.heldFrom[client] = Journey.NOWHERE;
        columns.since[client] = cycle;
        columns.effort[client] = 0;
        columns.inStep[client] = 0;
        startCapital(client);
        return client;
    }

    private byte level(LevelTable table, int at, double luck) {
        return (byte) Levels.at(table.upTo(), table.row(columns.attributes, at), table.levels(), luck);
    }

    private void startCapital(int client) {
        for (int kind = 0; kind < columns.capitalWidth; kind++) {
            columns.capital[kind][client] = capital.start(kind);
        }
    }
}
