package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Exits;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Odds;

/**
 * Where each client stands in the tables of every place it may come to: states, then the levels of each chain, then counts of
 * events. What never changes for a client is found when it arrives. Its levels are kept as one number, by which the part of
 * a row that follows from them is looked up.
 */
final class ColumnarRows {
    /** More combinations of levels than this are not looked up. */
    private static final int MOST_COMBINATIONS = 65_536;

    private final Exits[] exits;
    /** By state; null for what is not a matrix, or too long a one. */
    private final Odds[] odds;

    private final boolean answerToPrognosis;
    private final int[] firstOfChain;
    private final int firstCount;
    /** How far a level of each chain moves the number of its levels. */
    private final int[] strides;
    /** By place and number of levels; null where those are too many. */
    private final int[][] byLevels;

    /** By place, of which kind it is. */
    private final int[] kinds;
    /** By kind, a place that is of it. */
    private final int[] sample;
    /** How many kinds there are. */
    private final int width;

    private final Columns columns;
    /** Clients × kinds. */
    private short[] rows = new short[0];

    ColumnarRows(Model model, Columns columns) {
        Journey journey = model.journey();
        Lives lives = model.lives();
        odds = new Odds[journey.states()];
        for (int state = 0; state < odds.length; state++) {
            odds[state] = journey.byMatrix(state) ? journey.odds(state) : null;
        }
        int places = journey.hazards().places();
        firstOfChain = new int[lives.chains()];
        strides = new int[lives.chains()];
        long combinations = 1;
        for (int chain = 0; chain < firstOfChain.length; chain++) {
            firstOfChain[chain] = places;
            places += lives.levels(chain);
            strides[chain] = (int) combinations;
            combinations = Long.min(MOST_COMBINATIONS + 1, combinations * lives.levels(chain));
        }
        firstCount = places;
        exits = new Exits[firstCount + lives.events().places()];
        put(journey.hazards(), 0);
        for (int chain = 0; chain < firstOfChain.length; chain++) {
            put(lives.moves(chain), firstOfChain[chain]);
        }
        put(lives.events(), firstCount);
        kinds = new int[exits.length];
        sample = new int[exits.length];
        width = findKinds();
        answerToPrognosis = anyHazard(journey, lives);
        byLevels = combinations > MOST_COMBINATIONS ? null : byLevels(lives, (int) combinations);
        this.columns = columns;
    }

    /** Chances that are no matrix answer to prognosis, see {@link Exits}. */
    private static boolean anyHazard(Journey journey, Lives lives) {
        boolean any = journey.hazards().widest() > 0 || lives.events().places() > 0;
        for (int chain = 0; chain < lives.chains(); chain++) {
            any |= lives.moves(chain).widest() > 0;
        }
        return any;
    }

    /** How many places a model has. */
    static int places(Model model) {
        int places = model.journey().hazards().places() + model.lives().events().places();
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            places += model.lives().levels(chain);
        }
        return places;
    }

    private void put(Hazards hazards, int first) {
        for (int place = 0; place < hazards.places(); place++) {
            exits[first + place] = hazards.exits(place);
        }
    }

    /** Places that ask for the same of what never changes are of one kind; a matrix is a kind of its own. */
    private int findKinds() {
        int found = 0;
        for (int place = 0; place < exits.length; place++) {
            int kind = 0;
            while (kind < found && !alike(place, sample[kind])) {
                kind++;
            }
            if (kind == found) {
                sample[found++] = place;
            }
            kinds[place] = kind;
        }
        return found;
    }

    private boolean alike(int place, int other) {
        boolean sameNothing = exits[place] == null && exits[other] == null;
        boolean same = exits[place] != null && exits[other] != null && exits[place].fixesLike(exits[other]);
        return !isMatrix(place) && !isMatrix(other) && (sameNothing || same);
    }

    private boolean isMatrix(int place) {
        return place < odds.length && odds[place] != null;
    }

    private int[][] byLevels(Lives lives, int combinations) {
        int[][] rows = new int[exits.length][combinations];
        byte[] levels = new byte[strides.length];
        for (int combination = 0; combination < combinations; combination++) {
            for (int chain = 0; chain < levels.length; chain++) {
                levels[chain] = (byte) (combination / strides[chain] % lives.levels(chain));
            }
            for (int place = 0; place < exits.length; place++) {
                rows[place][combination] = exits[place] == null ? 0 : exits[place].movingRow(0, 0, 0, levels, 0);
            }
        }
        return rows;
    }

    /** Finds the rows of a newcomer. */
    void find(int client) {
        if ((client + 1) * width > rows.length) {
            rows = Arrays.copyOf(rows, 2 * (client + 1) * width);
        }
        int at = client * columns.attributeWidth;
        int group = columns.group[client];
        for (int kind = 0; kind < width; kind++) {
            int place = sample[kind];
            if (isMatrix(place)) {
                rows[client * width + kind] = (short) odds[place].combination(columns.attributes, at, group);
            } else if (exits[place] != null) {
                rows[client * width + kind] = (short) exits[place].fixedRow(columns.attributes, at, group);
            }
        }
        int levels = 0;
        for (int chain = 0; chain < strides.length; chain++) {
            levels += columns.chains[client * columns.chainWidth + chain] * strides[chain];
        }
        columns.levels[client] = levels;
    }

    /** The rows of everybody as in another that is laid out alike. */
    void takeAfter(ColumnarRows other) {
        if (rows.length < other.rows.length) {
            rows = new short[other.rows.length];
        }
        System.arraycopy(other.rows, 0, rows, 0, columns.clients * width);
    }

    /** A client goes from one level of a chain to another. */
    void shift(int client, int chain, int from, int to) {
        columns.levels[client] += (to - from) * strides[chain];
    }

    /** The number by which a level is known among places. */
    int place(int chain, int level) {
        return firstOfChain[chain] + level;
    }

    /** The number by which a count is known among places. */
    int placeOfCount(int count) {
        return firstCount + count;
    }

    /** Whether anything that may happen to anybody answers to prognosis. */
    boolean answerToPrognosis() {
        return answerToPrognosis;
    }

    /** How many places there are. */
    int places() {
        return exits.length;
    }

    /** The ways out of a place, or null. */
    Exits exits(int place) {
        return exits[place];
    }

    /** The rows of a state, or null. */
    Odds odds(int state) {
        return odds[state];
    }

    /** Row of what never changes for a client. */
    int fixed(int client, int place) {
        return rows[client * width + kinds[place]];
    }

    /** What a client asks of the rows of a state that never changes for it. */
    int combination(int client, int state) {
        return rows[client * width + kinds[state]] & 0xFFFF;
    }

    /** Row of what moves, as a client now stands. */
    int moving(int client, int place) {
        int provider = columns.provider[client];
        int effort = columns.effort[client];
        int state = columns.state[client];
        return byLevels == null
                ? exits[place].movingRow(provider, effort, state, columns.chains, client * columns.chainWidth)
                : exits[place].movingRow(provider, effort, state) + byLevels[place][columns.levels[client]];
    }
}
