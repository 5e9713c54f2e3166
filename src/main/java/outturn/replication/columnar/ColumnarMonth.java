package outturn.replication.columnar;

import outturn.ledger.Care;
import outturn.model.Capital;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.replication.Claims;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.pathway.Poisson;
import outturn.rules.population.LowPoint;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/** One month of one client, in place: everything new is worked out from the old before any of it is written. */
final class ColumnarMonth {
    private static final int UNREAD = -1;

    private final Traits traits;
    private final Journey journey;
    private final Hazards ways;
    private final Lives lives;
    private final Capital capital;
    private final Care care;
    private final Claims claims;
    private final Columns columns;
    private final double[] rates;
    private final byte[] nextChains;
    private final boolean readsPrognosis;
    /** The reading of prognosis of the client now in hand, once it has been asked for. */
    private int reading;

    ColumnarMonth(Model model, Care care, Claims claims, Columns columns) {
        traits = model.traits();
        journey = model.journey();
        ways = journey.hazards();
        lives = model.lives();
        capital = model.capital();
        this.care = care;
        this.claims = claims;
        this.columns = columns;
        nextChains = new byte[columns.chainWidth];
        int widest = ways.widest();
        boolean reads = ways.readsPrognosis() || lives.events().readsPrognosis();
        for (int chain = 0; chain < lives.chains(); chain++) {
            widest = Integer.max(widest, lives.moves(chain).widest());
            reads |= lives.moves(chain).readsPrognosis();
        }
        rates = new double[widest];
        readsPrognosis = reads;
    }

    double prognosis(int client) {
        return columns.steadyPrognosis[client]
                + capital.prognosis(columns.capital, client * columns.capitalWidth)
                - columns.severity[client];
    }

    /** Where the pathway leads a client, the others having their say about it yet; to be asked before it lives the month. */
    int wayOut(int client, long world, int cycle) {
        reading = UNREAD;
        double luck = Draws.uniform(world, client, cycle, Purpose.PATHWAY);
        return nextState(client, columns.state[client], luck, cycle);
    }

    /** All that happens in a month, at whose end the client is in the state {@code next}. */
    void live(int client, int next, long world, int cycle) {
        int state = columns.state[client];
        if (columns.chainWidth > 0) {
            moveChains(client, world, cycle);
        }
        if (columns.eventWidth > 0) {
            countEvents(client, world, cycle);
        }
        if (columns.capitalWidth > 0) {
            growCapital(client, state, cycle);
        }
        if (traits.dips()) {
            sink(client, next, world, cycle);
        }
        System.arraycopy(nextChains, 0, columns.chains, client * columns.chainWidth, columns.chainWidth);
        columns.stay[client] = next == state ? columns.stay[client] + 1 : 0;
        columns.state[client] = (byte) next;
    }

    private int nextState(int client, int state, double luck, int cycle) {
        if (journey.byMatrix(state)) {
            int row = journey.row(
                    state,
                    columns.attributes,
                    client * columns.attributeWidth,
                    columns.group[client],
                    columns.provider[client],
                    columns.effort[client],
                    cycle);
            return journey.next(state, row, luck);
        }
        if (luck < columns.mostOutOfState[client * columns.stateWidth + state]) {
            int way = next(ways, state, columns.fixedWays, client * columns.wayWidth, client, luck, cycle);
            if (way != CompetingRisks.STAY) {
                return ways.target(way);
            }
        }
        return journey.staysOut(state, columns.stay[client]) ? journey.afterTarget(state) : state;
    }

    private void moveChains(int client, long world, int cycle) {
        int at = client * columns.chainWidth;
        int fixedAt = client * columns.moveWidth;
        int mostAt = client * columns.levelWidth;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            Hazards moves = lives.moves(chain);
            int level = columns.chains[at + chain];
            double luck = Draws.uniform(world, client, cycle, Purpose.DOMAIN + chain);
            int next = level;
            if (luck < columns.mostOutOfLevel[mostAt + level]) {
                int way = next(moves, level, columns.fixedMoves, fixedAt, client, luck, cycle);
                next = way == CompetingRisks.STAY ? level : moves.target(way);
            }
            nextChains[chain] = (byte) next;
            fixedAt += moves.ways();
            mostAt += moves.places();
        }
    }

    /** The way out of a place that is taken, or none; the fixed parts of its hazards stand from {@code fixedAt} on. */
    private int next(Hazards hazards, int place, double[] fixed, int fixedAt, int client, double luck, int cycle) {
        int first = hazards.firstWay(place);
        int count = hazards.firstWay(place + 1) - first;
        for (int way = 0; way < count; way++) {
            rates[way] = fixed[fixedAt + first + way] * moving(hazards, first + way, client, cycle);
        }
        int way = CompetingRisks.next(rates, count, luck);
        return way == CompetingRisks.STAY ? way : first + way;
    }

    private double moving(Hazards hazards, int way, int client, int cycle) {
        if (reading == UNREAD) {
            reading = readsPrognosis ? Prognosis.reading(prognosis(client)) : 0;
        }
        return hazards.moving(
                way,
                columns.provider[client],
                columns.effort[client],
                columns.state[client],
                columns.chains,
                client * columns.chainWidth,
                columns.stay[client],
                cycle,
                reading);
    }

    /** A draw below 1 − m for the most that can be expected, m, means none. */
    private void countEvents(int client, long world, int cycle) {
        Hazards events = lives.events();
        for (int count = 0; count < columns.eventWidth; count++) {
            int at = client * columns.eventWidth + count;
            double luck = Draws.uniform(world, client, cycle, Purpose.DOMAIN + columns.chainWidth + count);
            if (luck >= 1 - columns.mostEvents[at]) {
                int number = Poisson.events(columns.fixedEvents[at] * moving(events, count, client, cycle), luck);
                if (number > 0) {
                    care.events(count, number, cycle);
                    claims.events(cycle, client, columns.provider[client], count, number, columns.started[client]);
                }
            }
        }
    }

    private void growCapital(int client, int state, int cycle) {
        Role role = journey.role(state);
        int at = client * columns.capitalWidth;
        for (int kind = 0; kind < columns.capitalWidth; kind++) {
            columns.capital[at + kind] = capital.next(
                    kind,
                    columns.capital[at + kind],
                    columns.fixedGain[at + kind],
                    columns.fixedLoss[at + kind],
                    columns.provider[client],
                    columns.effort[client],
                    state,
                    role,
                    columns.chains,
                    client * columns.chainWidth,
                    cycle);
        }
    }

    private void sink(int client, int next, long world, int cycle) {
        if (next != columns.state[client] && traits.lowPoint(next)) {
            columns.severity[client] =
                    LowPoint.at(traits.dip(), Draws.uniform(world, client, cycle, Purpose.SEVERITY + 1));
        } else {
            columns.severity[client] = LowPoint.next(columns.severity[client], traits.recovery());
        }
    }
}
