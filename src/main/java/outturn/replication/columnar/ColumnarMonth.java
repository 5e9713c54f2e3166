package outturn.replication.columnar;

import outturn.ledger.Care;
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

/**
 * One month of one client, in place: everything new is worked out from the old before any of it is written.
 */
final class ColumnarMonth {
    /** Stands for the state among moves; the chains have the bits below. */
    static final long STATE = Long.MIN_VALUE;

    private final Traits traits;
    private final Journey journey;
    private final Hazards ways;
    private final Lives lives;
    private final Care care;
    private final Claims claims;
    private final Columns columns;
    private final Census census;
    private final ColumnarQuiet quiet;
    private final ColumnarGrowth growth;
    private final Fate fate;
    private final double[] rates;
    private final byte[] nextChains;
    private final int firstCount;
    private int nextState;
    private long moved;

    /** Where a client comes to whom the pathway would lead to a state: its provider may have another way with it. */
    interface Fate {
        int destination(int client, int drawn, int cycle);
    }

    ColumnarMonth(
            Model model,
            Care care,
            Claims claims,
            Columns columns,
            Census census,
            ColumnarQuiet quiet,
            ColumnarGrowth growth,
            Fate fate) {
        traits = model.traits();
        journey = model.journey();
        ways = journey.hazards();
        lives = model.lives();
        this.care = care;
        this.claims = claims;
        this.columns = columns;
        this.census = census;
        this.quiet = quiet;
        this.growth = growth;
        this.fate = fate;
        firstCount = Lanes.of(lives).count(0);
        nextChains = new byte[columns.chainWidth];
        int widest = Integer.max(1, ways.widest());
        for (int chain = 0; chain < lives.chains(); chain++) {
            widest = Integer.max(widest, lives.moves(chain).widest());
        }
        rates = new double[widest];
    }

    /** A cycle of a client. Answers one bit for each chain it has moved in, and {@link #STATE} for another state. */
    long live(int client, long world, int cycle) {
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
        return quietSoFar || moved == 0 ? 0 : move(client, world, cycle);
    }

    private void take(int client) {
        moved = 0;
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
                moved |= nextState == columns.state[client] ? 0 : STATE;
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
        int level = nextChains[chain];
        if (levels.tabulated(level) && luck >= leaving(levels, level, client)) {
            return;
        }
        int way = next(levels, level, client, luck, cycle);
        if (way != CompetingRisks.STAY) {
            nextChains[chain] = (byte) levels.target(way);
            moved |= 1L << chain;
        }
    }

    private double leaving(Hazards levels, int level, int client) {
        return levels.leaving(
                level,
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.provider[client],
                columns.effort[client],
                columns.state[client],
                columns.chains,
                client * columns.chainWidth,
                columns.reading[client]);
    }

    /** The way out of a place that is taken, or none. */
    private int next(Hazards hazards, int place, int client, double luck, int cycle) {
        int first = hazards.firstWay(place);
        weigh(hazards, place, client, cycle);
        int way = CompetingRisks.next(rates, hazards.firstWay(place + 1) - first, luck);
        return way == CompetingRisks.STAY ? way : first + way;
    }

    private void weigh(Hazards hazards, int place, int client, int cycle) {
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
                columns.reading[client]);
    }

    private void countEvents(int client, int count, double luck, int cycle) {
        weigh(lives.events(), count, client, cycle);
        int number = Poisson.events(rates[0], luck);
        if (number > 0) {
            care.events(count, number, cycle);
            claims.events(cycle, client, columns.provider[client], count, number, columns.started[client]);
        }
    }

    private long move(int client, long world, int cycle) {
        if ((moved & STATE) == 0) {
            moveChains(client, cycle);
        } else {
            moveOn(client, world, cycle);
        }
        growth.weigh(client, moved);
        return moved;
    }

    private void moveOn(int client, long world, int cycle) {
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
        for (long left = moved; left != 0; left &= left - 1) {
            int chain = Long.numberOfTrailingZeros(left);
            census.shift(chain, columns.chains[at + chain], nextChains[chain]);
            columns.chains[at + chain] = nextChains[chain];
            quiet.bind(client, chain, cycle + 1);
        }
    }
}
