package outturn.replication.columnar;

import outturn.model.Exits;
import outturn.model.Hazards;
import outturn.model.Lives;
import outturn.model.Model;

/**
 * In which row of what never changes for a client each stands, for every place it may come to: states, then the levels of
 * each chain, then counts of events. Found when a client arrives, and only looked up from then on.
 */
final class ColumnarRows {
    private final Exits[] exits;
    private final int[] firstOfChain;
    private final int firstCount;
    private final Columns columns;

    ColumnarRows(Model model, Columns columns) {
        Lives lives = model.lives();
        int places = model.journey().hazards().places();
        firstOfChain = new int[lives.chains()];
        for (int chain = 0; chain < firstOfChain.length; chain++) {
            firstOfChain[chain] = places;
            places += lives.levels(chain);
        }
        firstCount = places;
        exits = new Exits[columns.rowWidth];
        put(model.journey().hazards(), 0);
        for (int chain = 0; chain < firstOfChain.length; chain++) {
            put(lives.moves(chain), firstOfChain[chain]);
        }
        put(lives.events(), firstCount);
        this.columns = columns;
    }

    /** How many rows a client has. */
    static int width(Model model) {
        Lives lives = model.lives();
        int places = model.journey().hazards().places() + lives.events().places();
        for (int chain = 0; chain < lives.chains(); chain++) {
            places += lives.moves(chain).places();
        }
        return places;
    }

    private void put(Hazards hazards, int first) {
        for (int place = 0; place < hazards.places(); place++) {
            exits[first + place] = hazards.exits(place);
        }
    }

    /** Finds the rows of a newcomer. */
    void find(int client) {
        int at = client * columns.rowWidth;
        for (int place = 0; place < exits.length; place++) {
            if (exits[place] != null) {
                columns.rows[at + place] = (short) exits[place].fixedRow(
                        columns.attributes, client * columns.attributeWidth, columns.group[client]);
            }
        }
    }

    int ofState(int client, int state) {
        return columns.rows[client * columns.rowWidth + state];
    }

    int ofLevel(int client, int chain, int level) {
        return columns.rows[client * columns.rowWidth + firstOfChain[chain] + level];
    }

    int ofCount(int client, int count) {
        return columns.rows[client * columns.rowWidth + firstCount + count];
    }
}
