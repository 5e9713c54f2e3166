package outturn.replication.columnar;

import outturn.model.Capital;
import outturn.model.Hazards;
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
import outturn.rules.population.Prognosis;

/** Fills a newcomer's columns, and works out once the part of every hazard that will never change for it. */
final class ColumnarArrival {
    /** Wider than any rounding in a sum of prognosis. */
    private static final double MARGIN = 1e-9;

    private final Traits traits;
    private final Lives lives;
    private final Capital capital;
    private final Hazards ways;
    private final Columns columns;

    ColumnarArrival(Model model, Columns columns) {
        traits = model.traits();
        lives = model.lives();
        capital = model.capital();
        ways = model.journey().hazards();
        this.columns = columns;
    }

    int add(long world, int cycle) {
        int client = columns.add();
        int at = client * columns.attributeWidth;
        byte[] attributes = columns.attributes;
        for (int attribute = 0; attribute < columns.attributeWidth; attribute++) {
            double luck = Draws.uniform(world, client, cycle, Purpose.ATTRIBUTE + attribute);
            attributes[at + attribute] = level(traits.table(attribute), at, luck);
        }
        int group = traits.group(attributes, at);
        columns.group[client] = (byte) group;
        columns.stratum[client] = traits.strata().of(attributes, at, group);
        columns.recorded[client] =
                (byte) traits.recorded(group, Draws.uniform(world, client, cycle, Purpose.RECORDING));
        int frailty = Frailty.point(Draws.uniform(world, client, cycle, Purpose.FRAILTY));
        columns.assessed[client] = columns.recorded[client];
        columns.frailtyPoint[client] = (byte) frailty;
        columns.steadyPrognosis[client] = traits.prognosis(attributes, at, frailty);
        columns.severity[client] = LowPoint.at(traits.dip(), Draws.uniform(world, client, cycle, Purpose.SEVERITY));
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            double luck = Draws.uniform(world, client, cycle, Purpose.DOMAIN_START + chain);
            columns.chains[client * columns.chainWidth + chain] = level(lives.start(chain), at, luck);
        }
        columns.started[client] = Episode.NEVER;
        columns.left[client] = Episode.NOT_LEFT;
        columns.unsettledUntil[client] = Episode.NEVER;
        columns.stay[client] = 0;
        fixCapital(client, at, group);
        fixHazards(client, at, group);
        return client;
    }

    private byte level(LevelTable table, int at, double luck) {
        return (byte) Levels.at(table.upTo(), table.row(columns.attributes, at), table.levels(), luck);
    }

    private void fixCapital(int client, int at, int group) {
        for (int kind = 0; kind < columns.capitalWidth; kind++) {
            int to = client * columns.capitalWidth + kind;
            columns.capital[to] = capital.start(kind);
            columns.fixedGain[to] = capital.fixedGain(kind, columns.attributes, at, group);
            columns.fixedLoss[to] = capital.fixedLoss(kind, columns.attributes, at, group);
        }
    }

    private void fixHazards(int client, int at, int group) {
        double steady = columns.steadyPrognosis[client];
        int lowest = Prognosis.reading(steady + capital.leastPrognosis() - 2 * traits.dip() - MARGIN);
        int highest = Prognosis.reading(steady + capital.mostPrognosis() + MARGIN);
        int fixedAt = client * columns.wayWidth;
        fix(ways, at, group, columns.fixedWays, fixedAt);
        most(ways, columns.fixedWays, fixedAt, lowest, highest, columns.mostOutOfState, client * columns.stateWidth);
        fixedAt = client * columns.moveWidth;
        int level = client * columns.levelWidth;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            Hazards moves = lives.moves(chain);
            fix(moves, at, group, columns.fixedMoves, fixedAt);
            most(moves, columns.fixedMoves, fixedAt, lowest, highest, columns.mostOutOfLevel, level);
            fixedAt += moves.ways();
            level += moves.places();
        }
        int event = client * columns.eventWidth;
        fix(lives.events(), at, group, columns.fixedEvents, event);
        most(lives.events(), columns.fixedEvents, event, lowest, highest, columns.mostEvents, event);
    }

    private void fix(Hazards hazards, int at, int group, double[] fixed, int to) {
        for (int way = 0; way < hazards.ways(); way++) {
            fixed[to + way] = hazards.fixed(way, columns.attributes, at, group);
        }
    }

    private static void most(
            Hazards hazards, double[] fixed, int fixedAt, int lowest, int highest, double[] most, int to) {
        for (int place = 0; place < hazards.places(); place++) {
            double total = 0;
            for (int way = hazards.firstWay(place); way < hazards.firstWay(place + 1); way++) {
                total += fixed[fixedAt + way] * hazards.most(way, lowest, highest);
            }
            most[to + place] = total;
        }
    }
}
