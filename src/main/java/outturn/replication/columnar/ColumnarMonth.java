package outturn.replication.columnar;

import outturn.ledger.Care;
import outturn.model.Capital;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.replication.Claims;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.pathway.Poisson;
import outturn.rules.population.LowPoint;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/**
 * One month of one client, in place: everything new is worked out from the old before any of it is written. Severity and
 * recovery capital, which move by themselves from month to month, are left where they stood until somebody asks.
 */
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
    private final Census census;
    private final ColumnarQuiet quiet;
    private final Fate fate;
    private final double[] rates;
    private final double[] gains;
    private final double[] losses;
    private final byte[] nextChains;
    private final int firstCount;
    private final boolean readsPrognosis;
    /** The reading of prognosis of the client now in hand, once it has been asked for. */
    private int reading;

    private int nextState;
    private boolean moves;

    /** Where a client comes to whom the pathway would lead to a state: its provider may have another way with it. */
    interface Fate {
        int destination(int client, int drawn, int cycle);
    }

    ColumnarMonth(
            Model model, Care care, Claims claims, Columns columns, Census census, ColumnarQuiet quiet, Fate fate) {
        traits = model.traits();
        journey = model.journey();
        ways = journey.hazards();
        lives = model.lives();
        capital = model.capital();
        this.care = care;
        this.claims = claims;
        this.columns = columns;
        this.census = census;
        this.quiet = quiet;
        this.fate = fate;
        firstCount = Lanes.of(lives).count(0);
        nextChains = new byte[columns.chainWidth];
        gains = new double[capital.kinds()];
        losses = new double[capital.kinds()];
        int widest = Integer.max(1, ways.widest());
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

    /** A cycle of a client who is alive. Answers whether it is now in another state or at another level. */
    boolean live(int client, long world, int cycle) {
        boolean quietSoFar = true;
        for (int word = 0; word < columns.words; word++) {
            long coarse = Draws.coarse(world, client, cycle, word);
            long lanes = ColumnarQuiet.mayHappen(columns.quiet[client * columns.words + word], coarse);
            if (lanes != 0) {
                if (quietSoFar) {
                    take(client);
                    quietSoFar = false;
                }
                decide(client, lanes, word, coarse, world, cycle);
            }
        }
        if (quietSoFar || !moves) {
            return false;
        }
        move(client, world, cycle);
        return true;
    }

    private void take(int client) {
        reading = UNREAD;
        moves = false;
        nextState = columns.state[client];
        int at = client * columns.chainWidth;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            nextChains[chain] = columns.chains[at + chain];
        }
    }

    /** What comes of the lanes of a word in which something may happen. */
    private void decide(int client, long lanes, int word, long coarse, long world, int cycle) {
        for (long left = lanes; left != 0; left &= left - 1) {
            int lane = word * Long.BYTES + (Long.numberOfTrailingZeros(left) >>> 3);
            double luck = Draws.inLane(coarse, world, client, cycle, lane);
            if (lane == Lanes.PATHWAY) {
                nextState = fate.destination(client, nextState(client, luck, cycle), cycle);
                moves |= nextState != columns.state[client];
            } else if (lane < firstCount) {
                moveChain(client, lane - 1, luck, cycle);
            } else {
                countEvents(client, lane - firstCount, Draws.mirrored(luck), cycle);
            }
        }
    }

    private int nextState(int client, double luck, int cycle) {
        int state = columns.state[client];
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
        int way = next(ways, state, client, luck, cycle);
        if (way != CompetingRisks.STAY) {
            return ways.target(way);
        }
        return journey.staysOut(state, cycle - columns.since[client]) ? journey.afterTarget(state) : state;
    }

    private void moveChain(int client, int chain, double luck, int cycle) {
        Hazards levels = lives.moves(chain);
        int way = next(levels, nextChains[chain], client, luck, cycle);
        if (way != CompetingRisks.STAY) {
            nextChains[chain] = (byte) levels.target(way);
            moves = true;
        }
    }

    /** The way out of a place that is taken, or none. */
    private int next(Hazards hazards, int place, int client, double luck, int cycle) {
        int first = hazards.firstWay(place);
        weigh(hazards, place, client, cycle);
        int way = CompetingRisks.next(rates, hazards.firstWay(place + 1) - first, luck);
        return way == CompetingRisks.STAY ? way : first + way;
    }

    private void weigh(Hazards hazards, int place, int client, int cycle) {
        if (reading == UNREAD) {
            reading = reading(client, cycle);
        }
        hazards.rates(
                rates,
                place,
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.provider[client],
                columns.effort[client],
                columns.state[client],
                columns.chains,
                client * columns.chainWidth,
                cycle - columns.since[client],
                cycle,
                reading);
    }

    private int reading(int client, int cycle) {
        if (!readsPrognosis) {
            return 0;
        }
        grow(client, cycle);
        return Prognosis.reading(prognosis(client));
    }

    private void countEvents(int client, int count, double luck, int cycle) {
        weigh(lives.events(), count, client, cycle);
        int number = Poisson.events(rates[0], luck);
        if (number > 0) {
            care.events(count, number, cycle);
            claims.events(cycle, client, columns.provider[client], count, number, columns.started[client]);
        }
    }

    private void move(int client, long world, int cycle) {
        grow(client, cycle + 1);
        if (nextState == columns.state[client]) {
            moveChains(client, cycle);
            return;
        }
        census.remove(client);
        System.arraycopy(nextChains, 0, columns.chains, client * columns.chainWidth, columns.chainWidth);
        if (traits.lowPoint(nextState)) {
            columns.severity[client] =
                    LowPoint.at(traits.dip(), Draws.uniform(world, client, cycle, Purpose.SEVERITY + 1));
        }
        columns.since[client] = cycle + 1;
        columns.state[client] = (byte) nextState;
        census.add(client);
        quiet.bind(client, cycle + 1);
    }

    private void moveChains(int client, int cycle) {
        int at = client * columns.chainWidth;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            byte level = columns.chains[at + chain];
            if (nextChains[chain] != level) {
                census.shift(chain, level, nextChains[chain]);
                columns.chains[at + chain] = nextChains[chain];
                quiet.bind(client, chain, cycle + 1);
            }
        }
    }

    /** Brings severity and recovery capital up to the beginning of a cycle; nothing they answer to has changed meanwhile. */
    void grow(int client, int cycle) {
        int from = columns.grownTo[client];
        if (from >= cycle || journey.is(columns.state[client], Role.DEAD)) {
            return;
        }
        columns.grownTo[client] = cycle;
        double severity = columns.severity[client];
        for (int month = from; month < cycle; month++) {
            severity = LowPoint.next(severity, traits.recovery());
        }
        columns.severity[client] = severity;
        if (columns.capitalWidth > 0) {
            weighCapital(client);
            growCapital(client, from, cycle);
        }
    }

    private void weighCapital(int client) {
        capital.weigh(
                gains,
                losses,
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.provider[client],
                columns.effort[client],
                columns.state[client],
                journey.role(columns.state[client]),
                columns.chains,
                client * columns.chainWidth);
    }

    private void growCapital(int client, int from, int upTo) {
        int at = client * columns.capitalWidth;
        for (int kind = 0; kind < gains.length; kind++) {
            double measure = columns.capital[at + kind];
            for (int month = from; month < upTo; month++) {
                measure = capital.next(kind, measure, gains[kind], losses[kind], month);
            }
            columns.capital[at + kind] = measure;
        }
    }
}
