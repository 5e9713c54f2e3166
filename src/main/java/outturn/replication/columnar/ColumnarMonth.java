package outturn.replication.columnar;

import java.util.Arrays;
import outturn.ledger.Care;
import outturn.model.Exits;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Odds;
import outturn.model.Traits;
import outturn.replication.Claims;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.pathway.Poisson;
import outturn.rules.population.LowPoint;

/**
 * One month of everybody, lane by lane: whoever may have something happen to it in a lane is listed, and the list is gone
 * through. Everything new is worked out from the old before any of it is written.
 */
final class ColumnarMonth {
    /** Stands for the state among moves; the chains have the bits below. */
    static final long STATE = Long.MIN_VALUE;

    private final Traits traits;
    private final Journey journey;
    private final Hazards ways;
    private final Lives lives;
    private final Lanes lanes;
    private final Care care;
    private final Claims claims;
    private final Columns columns;
    private final Census census;
    private final ColumnarRows rows;
    private final ColumnarQuiet quiet;
    private final ColumnarGrowth growth;
    /** Null where no provider has any other way with anybody. */
    private final Fate fate;

    private final double[] rates;
    private int[] awake = new int[0];
    private int[] inLane = new int[0];

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
            ColumnarRows rows,
            ColumnarQuiet quiet,
            ColumnarGrowth growth,
            Fate fate) {
        traits = model.traits();
        journey = model.journey();
        ways = journey.hazards();
        lives = model.lives();
        lanes = Lanes.of(lives);
        this.care = care;
        this.claims = claims;
        this.columns = columns;
        this.census = census;
        this.rows = rows;
        this.quiet = quiet;
        this.growth = growth;
        this.fate = fate;
        int widest = Integer.max(1, ways.widest());
        for (int chain = 0; chain < lives.chains(); chain++) {
            widest = Integer.max(widest, lives.moves(chain).widest());
        }
        rates = new double[widest];
    }

    /**
     * A cycle of everybody. What each has moved in is told in {@code columns.moved}: one bit for each chain, and
     * {@link #STATE} for another state. Answers how many have moved; see {@link #mover}.
     */
    int live(long world, int cycle) {
        makeRoom();
        quiet.turnTo(cycle);
        Arrays.fill(columns.moved, 0, columns.clients, 0);
        for (int word = 0; word < columns.words; word++) {
            quiet.wake(word, world, cycle);
            int all = listAwake();
            for (int lane = word << 3; lane < Integer.min(lanes.all(), word + 1 << 3); lane++) {
                decide(lane, list(lane, all), world, cycle);
            }
        }
        int movers = listMovers();
        for (int place = 0; place < movers; place++) {
            move(awake[place], world, cycle);
        }
        return movers;
    }

    /** One of those who moved in the cycle that was lived last, in the order of their numbers. */
    int mover(int place) {
        return awake[place];
    }

    private void makeRoom() {
        if (awake.length <= columns.clients) {
            awake = new int[2 * columns.clients + 1];
            inLane = new int[2 * columns.clients + 1];
        }
    }

    /** To whom something may happen in a word; everybody is written, and those kept. */
    private int listAwake() {
        int kept = 0;
        for (int client = 0; client < columns.clients; client++) {
            awake[kept] = client;
            kept += oneIfAny(columns.awake[client]);
        }
        return kept;
    }

    /** Without a branch, which could not be foretold. */
    private static int oneIfAny(long bits) {
        return (int) ((bits | -bits) >>> 63);
    }

    private int list(int lane, int all) {
        int top = 8 * (lane & 7) + 7;
        int kept = 0;
        for (int place = 0; place < all; place++) {
            int client = awake[place];
            inLane[kept] = client;
            kept += (int) (columns.awake[client] >>> top & 1);
        }
        return kept;
    }

    private int listMovers() {
        int kept = 0;
        for (int client = 0; client < columns.clients; client++) {
            awake[kept] = client;
            kept += oneIfAny(columns.moved[client]);
        }
        return kept;
    }

    private void decide(int lane, int listed, long world, int cycle) {
        if (lane == Lanes.PATHWAY) {
            decideStates(listed, world, cycle);
        } else if (lane < lanes.count(0)) {
            decideLevels(lane, lane - lanes.chain(0), listed, world, cycle);
        } else {
            countEvents(lane, lane - lanes.count(0), listed, world, cycle);
        }
    }

    private double luck(int client, int lane, long world, int cycle) {
        return Draws.inLane(columns.luck[client], world, client, cycle, lane);
    }

    private void decideStates(int listed, long world, int cycle) {
        for (int place = 0; place < listed; place++) {
            int client = inLane[place];
            int drawn = nextState(client, world, cycle);
            int next = fate == null ? drawn : fate.destination(client, drawn, cycle);
            if (next != columns.state[client]) {
                columns.nextState[client] = (byte) next;
                columns.moved[client] |= STATE;
            }
        }
    }

    private int nextState(int client, long world, int cycle) {
        int state = columns.state[client];
        if (journey.byMatrix(state)) {
            int next = atAGlance(journey.odds(state), client, cycle);
            return next == Exits.UNDECIDED ? byRow(state, client, world, cycle) : next;
        }
        int stay = cycle - columns.since[client];
        int way = way(ways, state, rows.ofState(client, state), client, Lanes.PATHWAY, world, cycle);
        if (way != CompetingRisks.STAY) {
            return ways.target(ways.firstWay(state) + way);
        }
        return journey.staysOut(state, stay) ? journey.afterTarget(state) : state;
    }

    private int byRow(int state, int client, long world, int cycle) {
        int row = journey.row(
                state,
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.provider[client],
                columns.effort[client],
                cycle);
        return journey.next(state, row, luck(client, Lanes.PATHWAY, world, cycle));
    }

    private int atAGlance(Odds odds, int client, int cycle) {
        if (odds == null) {
            return Exits.UNDECIDED;
        }
        int row = odds.row(
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                columns.provider[client],
                columns.effort[client],
                journey.measured(cycle));
        return odds.next(row, Draws.first(columns.luck[client], Lanes.PATHWAY));
    }

    private void decideLevels(int lane, int chain, int listed, long world, int cycle) {
        Hazards levels = lives.moves(chain);
        for (int place = 0; place < listed; place++) {
            int client = inLane[place];
            int at = client * columns.chainWidth + chain;
            int level = columns.chains[at];
            int way = way(levels, level, rows.ofLevel(client, chain, level), client, lane, world, cycle);
            if (way != CompetingRisks.STAY) {
                columns.nextChains[at] = (byte) levels.target(levels.firstWay(level) + way);
                columns.moved[client] |= 1L << chain;
            }
        }
    }

    /** The way out of a place that is taken, counted from its first, or none: at a glance, or worked out. */
    private int way(Hazards hazards, int place, int row, int client, int lane, long world, int cycle) {
        Exits exits = hazards.exits(place);
        if (exits != null) {
            int way = exits.next(
                    row,
                    movingRow(exits, client),
                    cycle - columns.since[client],
                    columns.reading[client],
                    Draws.first(columns.luck[client], lane));
            if (way != Exits.UNDECIDED) {
                return way;
            }
        }
        weigh(hazards, place, row, client, cycle);
        int ways = hazards.firstWay(place + 1) - hazards.firstWay(place);
        return CompetingRisks.next(rates, ways, luck(client, lane, world, cycle));
    }

    private void countEvents(int lane, int count, int listed, long world, int cycle) {
        for (int place = 0; place < listed; place++) {
            int client = inLane[place];
            weigh(lives.events(), count, rows.ofCount(client, count), client, cycle);
            int number = Poisson.events(rates[0], Draws.mirrored(luck(client, lane, world, cycle)));
            if (number > 0) {
                care.events(count, number, cycle);
                claims.events(cycle, client, columns.provider[client], count, number, columns.started[client]);
            }
        }
    }

    private int movingRow(Exits exits, int client) {
        return exits.movingRow(
                columns.provider[client],
                columns.effort[client],
                columns.state[client],
                columns.chains,
                client * columns.chainWidth);
    }

    private void weigh(Hazards hazards, int place, int row, int client, int cycle) {
        Exits exits = hazards.exits(place);
        int stay = cycle - columns.since[client];
        if (exits == null) {
            weighOneByOne(hazards, place, client, stay, cycle);
        } else {
            exits.rates(rates, row, movingRow(exits, client), stay, cycle, columns.reading[client]);
        }
    }

    private void weighOneByOne(Hazards hazards, int place, int client, int stay, int cycle) {
        int first = hazards.firstWay(place);
        for (int way = first; way < hazards.firstWay(place + 1); way++) {
            double fixed =
                    hazards.fixed(way, columns.attributes, client * columns.attributeWidth, columns.group[client]);
            double moving = hazards.moving(
                    way,
                    columns.provider[client],
                    columns.effort[client],
                    columns.state[client],
                    columns.chains,
                    client * columns.chainWidth,
                    stay,
                    cycle,
                    columns.reading[client]);
            rates[way - first] = fixed * moving;
        }
    }

    private void move(int client, long world, int cycle) {
        long moved = columns.moved[client];
        if (moved < 0) {
            moveOn(client, moved, world, cycle);
        } else {
            moveChains(client, moved, cycle);
        }
        growth.weigh(client, moved);
    }

    private void moveOn(int client, long moved, long world, int cycle) {
        census.remove(client);
        int at = client * columns.chainWidth;
        for (long left = moved & ~STATE; left != 0; left &= left - 1) {
            int chain = Long.numberOfTrailingZeros(left);
            columns.chains[at + chain] = columns.nextChains[at + chain];
        }
        int state = columns.nextState[client];
        if (traits.lowPoint(state)) {
            columns.severity[client] =
                    LowPoint.at(traits.dip(), Draws.uniform(world, client, cycle, Purpose.SEVERITY + 1));
        }
        columns.since[client] = cycle + 1;
        columns.state[client] = (byte) state;
        census.add(client);
        quiet.bind(client, cycle + 1);
    }

    private void moveChains(int client, long moved, int cycle) {
        int at = client * columns.chainWidth;
        for (long left = moved; left != 0; left &= left - 1) {
            int chain = Long.numberOfTrailingZeros(left);
            census.shift(chain, columns.chains[at + chain], columns.nextChains[at + chain]);
            columns.chains[at + chain] = columns.nextChains[at + chain];
            quiet.bind(client, chain, cycle + 1);
        }
    }
}
