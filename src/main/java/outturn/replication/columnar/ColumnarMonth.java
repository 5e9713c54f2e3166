package outturn.replication.columnar;

import java.util.Arrays;
import outturn.ledger.Care;
import outturn.model.Exits;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Odds;
import outturn.replication.Claims;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.pathway.Poisson;

/**
 * What a month brings everybody, lane by lane: whoever may have something happen to it in a lane is listed, and the list is
 * gone through. Where a client comes to is written down, and who moves is listed; nobody has moved yet.
 *
 * <p>A draw cannot be foretold, so nothing that decides branches on one: every client is written down everywhere, and only a
 * counter tells who stays there. What the first bits of a draw leave open is listed as well, and worked out at the end.
 */
final class ColumnarMonth {
    private static final int WIDTH = 2 * Exits.OPEN;

    private final Journey journey;
    private final Hazards ways;
    private final Lives lives;
    private final Lanes lanes;
    private final Care care;
    private final Claims claims;
    private final Columns columns;
    private final ColumnarRows rows;
    private final ColumnarQuiet quiet;
    /** Null where no provider has any other way with anybody. */
    private final Fate fate;

    private final double[] rates;
    /** By lane, place and how far a draw falls, see {@link Exits#fall}: where that leads; the place itself where it is open. */
    private final byte[][] targets;
    /** By lane, who moves or whom events befall. */
    private final int[][] movers;

    private final int[] moving;
    /** By lane in which events are counted, how many befall each of those listed. */
    private final int[][] numbers;

    private int[] awake = new int[0];
    /** By lane of a word, to whom something may happen in it, and how many they are. */
    private final int[][] inLane = new int[Long.BYTES][0];

    private final int[] listed = new int[Long.BYTES];
    private int[] undecided = new int[0];

    /** Where a client comes to whom the pathway would lead to a state: its provider may have another way with it. */
    interface Fate {
        int destination(int client, int drawn, int cycle);
    }

    ColumnarMonth(
            Model model, Care care, Claims claims, Columns columns, ColumnarRows rows, ColumnarQuiet quiet, Fate fate) {
        journey = model.journey();
        ways = journey.hazards();
        lives = model.lives();
        lanes = Lanes.of(lives);
        this.care = care;
        this.claims = claims;
        this.columns = columns;
        this.rows = rows;
        this.quiet = quiet;
        this.fate = fate;
        movers = new int[lanes.all()][0];
        moving = new int[movers.length];
        numbers = new int[movers.length][0];
        int widest = Integer.max(1, ways.widest());
        for (int chain = 0; chain < lives.chains(); chain++) {
            widest = Integer.max(widest, lives.moves(chain).widest());
        }
        rates = new double[widest];
        targets = new byte[movers.length][];
        targets[Lanes.PATHWAY] = targets(ways);
        for (int chain = 0; chain < lives.chains(); chain++) {
            targets[lanes.chain(chain)] = targets(lives.moves(chain));
        }
    }

    private byte[] targets(Hazards hazards) {
        byte[] to = new byte[hazards.places() * WIDTH];
        for (int place = 0; place < hazards.places(); place++) {
            Exits exits = hazards.exits(place);
            for (int fall = 0; fall < WIDTH; fall++) {
                int way = exits == null || fall >= Exits.OPEN ? CompetingRisks.STAY : exits.way(fall);
                to[place * WIDTH + fall] = (byte) target(hazards, place, way);
            }
        }
        return to;
    }

    private static int target(Hazards hazards, int place, int way) {
        return way == CompetingRisks.STAY ? place : hazards.target(hazards.firstWay(place) + way);
    }

    /** Draws the month of everybody; who moves is asked for by {@link #mover}, and to where stands in the columns. */
    void draw(long world, int cycle) {
        makeRoom();
        for (int word = 0; word < columns.words; word++) {
            quiet.wake(word, world, cycle);
            list(listAwake());
            for (int lane = word << 3; lane < Integer.min(lanes.all(), word + 1 << 3); lane++) {
                decide(lane, inLane[lane & 7], listed[lane & 7], world, cycle);
            }
        }
    }

    /** How many lanes there are. */
    int lanes() {
        return movers.length;
    }

    /** How many move in a lane, or are befallen by events. */
    int moving(int lane) {
        return moving[lane];
    }

    /** One of those who move in a lane, in no order. */
    int mover(int lane, int place) {
        return movers[lane][place];
    }

    /** Where one of them comes to, or how many events befall it. */
    int brings(int lane, int place) {
        return lane < lanes.count(0) ? comesTo(lane, movers[lane][place]) : numbers[lane][place];
    }

    /** Where a client comes to that moves in a lane. */
    int comesTo(int lane, int client) {
        return lane == Lanes.PATHWAY
                ? columns.nextState[client]
                : columns.nextChains[client * columns.chainWidth + lane - lanes.chain(0)];
    }

    /** Where a client is in a lane, by its number among places. */
    int place(int lane, int client) {
        if (lane >= lanes.count(0)) {
            return rows.placeOfCount(lane - lanes.count(0));
        }
        return lane == Lanes.PATHWAY
                ? columns.state[client]
                : rows.place(
                        lane - lanes.chain(0), columns.chains[client * columns.chainWidth + lane - lanes.chain(0)]);
    }

    /** Whether clients move in a lane, and are not befallen by events. */
    boolean moves(int lane) {
        return lane < lanes.count(0);
    }

    /** A client whose luck was not looked at comes somewhere, or is befallen by events. */
    void bring(int lane, int client, int what, int cycle) {
        if (lane >= lanes.count(0)) {
            befall(client, lane - lanes.count(0), what, cycle);
            return;
        }
        movers[lane][moving[lane]++] = client;
        if (lane == Lanes.PATHWAY) {
            columns.nextState[client] = (byte) what;
        } else {
            columns.nextChains[client * columns.chainWidth + lane - lanes.chain(0)] = (byte) what;
        }
    }

    private void makeRoom() {
        if (awake.length <= columns.clients) {
            int room = 2 * columns.clients + 1;
            awake = new int[room];
            undecided = new int[room];
            for (int lane = 0; lane < inLane.length; lane++) {
                inLane[lane] = new int[room];
            }
            for (int lane = 0; lane < movers.length; lane++) {
                movers[lane] = new int[room];
                numbers[lane] = new int[lane < lanes.count(0) ? 0 : room];
            }
        }
    }

    /** To whom something may happen in a word. */
    private int listAwake() {
        int kept = 0;
        for (int client = 0; client < columns.clients; client++) {
            long bits = columns.awake[client];
            awake[kept] = client;
            kept += (int) ((bits | -bits) >>> 63);
        }
        return kept;
    }

    /** Most are awake in one lane only, so that going from lane to lane of each is less than going to each for every lane. */
    private void list(int all) {
        Arrays.fill(listed, 0);
        for (int place = 0; place < all; place++) {
            int client = awake[place];
            for (long bits = columns.awake[client]; bits != 0; bits &= bits - 1) {
                int lane = Long.numberOfTrailingZeros(bits) >>> 3;
                inLane[lane][listed[lane]++] = client;
            }
        }
    }

    private void decide(int lane, int[] clients, int number, long world, int cycle) {
        if (lane == Lanes.PATHWAY) {
            decideStates(clients, number, world, cycle);
        } else if (lane < lanes.count(0)) {
            decideLevels(lane, lane - lanes.chain(0), clients, number, world, cycle);
        } else {
            countEvents(lane, lane - lanes.count(0), clients, number, world, cycle);
        }
    }

    private double luck(int client, int lane, long world, int cycle) {
        return Draws.inLane(columns.luck[client], world, client, cycle, lane);
    }

    /** 1 if two places are not the same. */
    private static int differ(int one, int other) {
        int apart = one - other;
        return (apart | -apart) >>> 31;
    }

    private void decideStates(int[] clients, int number, long world, int cycle) {
        int left = 0;
        for (int place = 0; place < number; place++) {
            int client = clients[place];
            int state = columns.state[client];
            int next = journey.byMatrix(state) ? byMatrix(state, client, cycle) : byHazards(state, client, cycle);
            columns.nextState[client] = (byte) next;
            undecided[left] = client;
            left += next >>> 31;
        }
        for (int place = 0; place < left; place++) {
            int client = undecided[place];
            columns.nextState[client] = (byte) workedOut(columns.state[client], client, world, cycle);
        }
        int kept = 0;
        int[] moved = movers[Lanes.PATHWAY];
        for (int place = 0; place < number; place++) {
            int client = clients[place];
            if (fate != null) {
                columns.nextState[client] = (byte) fate.destination(client, columns.nextState[client], cycle);
            }
            moved[kept] = client;
            kept += differ(columns.nextState[client], columns.state[client]);
        }
        moving[Lanes.PATHWAY] = kept;
    }

    private int byMatrix(int state, int client, int cycle) {
        Odds odds = rows.odds(state);
        if (odds == null) {
            return Odds.UNDECIDED;
        }
        int row = odds.row(
                rows.combination(client, state),
                columns.provider[client],
                columns.effort[client],
                journey.measured(cycle));
        return odds.next(row, Draws.first(columns.luck[client], Lanes.PATHWAY));
    }

    /** Below 0 where the first bits of the draw leave it open. */
    private int byHazards(int state, int client, int cycle) {
        int fall = fall(state, client, Lanes.PATHWAY, cycle);
        int next = targets[Lanes.PATHWAY][state * WIDTH + fall];
        boolean over = journey.staysOut(state, cycle - columns.since[client]) && next == state;
        return (over ? journey.afterTarget(state) : next) | -(fall / Exits.OPEN);
    }

    private int workedOut(int state, int client, long world, int cycle) {
        double luck = luck(client, Lanes.PATHWAY, world, cycle);
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
        int way = workedOut(ways, state, state, client, luck, cycle);
        return way == CompetingRisks.STAY && journey.staysOut(state, cycle - columns.since[client])
                ? journey.afterTarget(state)
                : target(ways, state, way);
    }

    private void decideLevels(int lane, int chain, int[] clients, int number, long world, int cycle) {
        byte[] to = targets[lane];
        int[] moved = movers[lane];
        int kept = 0;
        int left = 0;
        for (int place = 0; place < number; place++) {
            int client = clients[place];
            int at = client * columns.chainWidth + chain;
            int level = columns.chains[at];
            int fall = fall(rows.place(chain, level), client, lane, cycle);
            byte next = to[level * WIDTH + fall];
            columns.nextChains[at] = next;
            moved[kept] = client;
            kept += differ(next, level);
            undecided[left] = client;
            left += fall / Exits.OPEN;
        }
        Hazards levels = lives.moves(chain);
        for (int place = 0; place < left; place++) {
            int client = undecided[place];
            int at = client * columns.chainWidth + chain;
            int level = columns.chains[at];
            double luck = luck(client, lane, world, cycle);
            int way = workedOut(levels, level, rows.place(chain, level), client, luck, cycle);
            columns.nextChains[at] = (byte) target(levels, level, way);
            moved[kept] = client;
            kept += differ(columns.nextChains[at], level);
        }
        moving[lane] = kept;
    }

    /** How far the first bits of a draw fall among the ways out of a place. */
    private int fall(int place, int client, int lane, int cycle) {
        Exits exits = rows.exits(place);
        return exits == null
                ? Exits.OPEN
                : exits.fall(
                        rows.fixed(client, place),
                        rows.moving(client, place),
                        cycle - columns.since[client],
                        columns.reading[client],
                        Draws.first(columns.luck[client], lane));
    }

    /** The way out of a place that is taken, counted from its first, or none. */
    private int workedOut(Hazards hazards, int place, int row, int client, double luck, int cycle) {
        weigh(hazards, place, row, client, cycle);
        return CompetingRisks.next(rates, hazards.firstWay(place + 1) - hazards.firstWay(place), luck);
    }

    private void countEvents(int lane, int count, int[] clients, int number, long world, int cycle) {
        int kept = 0;
        for (int place = 0; place < number; place++) {
            int client = clients[place];
            weigh(lives.events(), count, rows.placeOfCount(count), client, cycle);
            int events = Poisson.events(rates[0], Draws.mirrored(luck(client, lane, world, cycle)));
            if (events > 0) {
                movers[lane][kept] = client;
                numbers[lane][kept++] = events;
                befall(client, count, events, cycle);
            }
        }
        moving[lane] = kept;
    }

    private void befall(int client, int count, int number, int cycle) {
        care.events(count, number, cycle);
        claims.events(cycle, client, columns.provider[client], count, number, columns.started[client]);
    }

    /** @param place among all places, where {@code out} is its number among those of {@code hazards} */
    private void weigh(Hazards hazards, int out, int place, int client, int cycle) {
        Exits exits = rows.exits(place);
        int stay = cycle - columns.since[client];
        if (exits == null) {
            weighOneByOne(hazards, out, client, stay, cycle);
        } else {
            exits.rates(
                    rates, rows.fixed(client, place), rows.moving(client, place), stay, cycle, columns.reading[client]);
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
}
