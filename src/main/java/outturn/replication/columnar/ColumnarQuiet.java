package outturn.replication.columnar;

import outturn.model.Capital;
import outturn.model.Exits;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Odds;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/**
 * The months in which nothing can happen to a client, told at a glance. As long as a client stays in its state and with its
 * provider, no hazard out of a place is above a bound that holds for every effort, whatever becomes of its domains, for all
 * time to come and for every prognosis it may yet have. A lane of luck whose first bits are at or above that bound passes,
 * and all eight lanes of a word are compared at once.
 */
final class ColumnarQuiet {
    /** Wider than any rounding in a sum of prognosis or of hazards. */
    private static final double MARGIN = 1e-9;

    private static final long BELOW_ONE = 0x7F7F7F7F7F7F7F7FL;
    private static final long FLAGS = 0x8080808080808080L;

    private final Journey journey;
    private final Lives lives;
    private final Lanes lanes;
    private final double leastCapital;
    private final double mostCapital;
    private final Columns columns;
    private final ColumnarRows rows;
    /** By state, with each provider, and by place: the row of what can move there at the most. */
    private final int[][] mostRows;

    private final int providers;
    /** Whose stay is over for certain in which month. */
    private final Calendar over;
    /** Whose bounds no longer hold. */
    private final Calendar unbound = new Calendar(0);

    ColumnarQuiet(Model model, Columns columns, ColumnarRows rows) {
        journey = model.journey();
        lives = model.lives();
        lanes = Lanes.of(lives);
        Capital capital = model.capital();
        leastCapital = capital.leastPrognosis();
        mostCapital = capital.mostPrognosis();
        this.columns = columns;
        this.rows = rows;
        over = new Calendar(model.clock().total());
        providers = model.market().providers();
        mostRows = new int[journey.states() * providers][rows.places()];
        for (int standing = 0; standing < mostRows.length; standing++) {
            int state = standing / providers;
            int cared = journey.is(state, Role.TREATMENT) ? 1 : 0;
            for (int place = 0; place < rows.places(); place++) {
                Exits exits = rows.exits(place);
                mostRows[standing][place] = exits == null ? 0 : exits.mostRow(cared, standing % providers, state);
            }
        }
    }

    void clear() {
        over.clear();
        unbound.clear();
    }

    /**
     * Turns to a month, before anybody grows in it: bounds that no longer hold are worked out anew, and those whose stay is
     * over are let go.
     */
    void turnTo(int cycle) {
        for (int client = unbound.next(0); client >= 0; client = unbound.next(client)) {
            bind(client, cycle);
        }
        over.turnTo(cycle);
        for (int client = over.next(0); client >= 0; client = over.next(client)) {
            int state = columns.state[client];
            if (journey.staysOut(state, cycle - columns.since[client]) && !columns.follows(client, state)) {
                rouse(client);
            }
        }
    }

    /**
     * Of every client, in which lanes of a word something may happen: the top bit of a lane's byte in {@code awake}. Bound
     * plus 127 less the lane's number, which is at most 127, reaches 128 where the number is below the bound, and never
     * reaches 256.
     */
    void wake(int word, long world, int cycle) {
        long[] luck = columns.luck;
        long[] quiet = columns.quiet[word];
        long[] awake = columns.awake;
        Draws.coarse(luck, columns.stream, columns.clients, world, cycle, word);
        for (int client = 0; client < columns.clients; client++) {
            awake[client] = quiet[client] + BELOW_ONE - luck[client] & FLAGS;
        }
    }

    /** A client has another state or provider. However often that is so, its bounds are worked out once, for the next month. */
    void unbind(int client) {
        unbound.stir(client);
    }

    private void bind(int client, int cycle) {
        int state = columns.state[client];
        if (journey.is(state, Role.DEAD) || columns.inStep[client] == 1 && !columns.anyApart) {
            for (long[] word : columns.quiet) {
                word[client] = 0;
            }
            return;
        }
        if (journey.afterCycles(state) > 0) {
            over.put(client, columns.since[client] + journey.afterCycles(state) - 1, cycle);
        }
        if (rows.answerToPrognosis()) {
            read(client);
        }
        for (int word = 0; word < columns.words; word++) {
            columns.quiet[word][client] = bounds(word, client, state, cycle);
        }
    }

    private long bounds(int word, int client, int state, int cycle) {
        int from = word << 3;
        int to = Integer.min(from + Long.BYTES, lanes.all());
        long bounds = 0;
        for (int lane = to - 1; lane >= from; lane--) {
            bounds = bounds << Byte.SIZE | ofLane(lane, client, state, cycle);
        }
        return bounds;
    }

    private int ofLane(int lane, int client, int state, int cycle) {
        if (lane == Lanes.PATHWAY) {
            return ofState(client, state, cycle);
        }
        int chain = lane - lanes.chain(0);
        return chain < columns.chainWidth
                ? ofChain(client, chain, cycle)
                : of(rows.placeOfCount(lane - lanes.count(0)), client, cycle);
    }

    private void read(int client) {
        double steady = columns.steadyPrognosis[client];
        columns.lowest[client] = (short) Prognosis.reading(steady + leastCapital - columns.severity[client] - MARGIN);
        columns.highest[client] = (short) Prognosis.reading(steady + mostCapital + MARGIN);
    }

    private int ofState(int client, int state, int cycle) {
        if (columns.follows(client, state)) {
            return 0;
        }
        boolean dealtWith = columns.discharged[client] || columns.heldFrom[client] != Journey.NOWHERE;
        if (dealtWith || journey.staysOut(state, cycle - columns.since[client])) {
            return Draws.COARSE;
        }
        if (!journey.byMatrix(state)) {
            return of(state, client, cycle);
        }
        Odds odds = rows.odds(state);
        return odds == null ? Draws.COARSE : odds.bound(rows.combination(client, state), columns.provider[client]);
    }

    /** Works out the bound of a chain anew: a client who is alive is at another level of it from a cycle on. */
    void bind(int client, int chain, int cycle) {
        bound(client, lanes.chain(chain), ofChain(client, chain, cycle));
    }

    private int ofChain(int client, int chain, int cycle) {
        return of(rows.place(chain, columns.chains[client * columns.chainWidth + chain]), client, cycle);
    }

    /** Something may happen to a client in its pathway whatever its luck, until it is bound anew. */
    void rouse(int client) {
        bound(client, Lanes.PATHWAY, Draws.COARSE);
    }

    private void bound(int client, int lane, int bound) {
        long[] word = columns.quiet[lane >>> 3];
        int shift = 8 * (lane & 7);
        word[client] = word[client] & ~(0xFFL << shift) | (long) bound << shift;
    }

    /** From which number on nothing happens in a place; what cannot be told at a glance may always happen. */
    private int of(int place, int client, int cycle) {
        if (columns.follows(client, place)) {
            return 0;
        }
        Exits exits = rows.exits(place);
        return exits == null
                ? Draws.COARSE
                : exits.bound(
                        rows.fixed(client, place),
                        mostRows[columns.state[client] * providers + columns.provider[client]][place],
                        cycle - columns.since[client],
                        columns.lowest[client],
                        columns.highest[client]);
    }
}
