package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Capital;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/**
 * The months in which nothing can happen to a client, told at a glance. As long as a client stays in its state and with its
 * provider, no hazard out of a place is above a bound that holds for every effort, whatever becomes of its domains, for all
 * time to come and for every prognosis it may yet have. A lane of luck whose first bits are at or above that bound passes, and all eight lanes of a
 * word are compared at once.
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
    private int lowest;
    private int highest;

    ColumnarQuiet(Model model, Columns columns) {
        journey = model.journey();
        lives = model.lives();
        lanes = Lanes.of(lives);
        Capital capital = model.capital();
        leastCapital = capital.leastPrognosis();
        mostCapital = capital.mostPrognosis();
        this.columns = columns;
    }

    /**
     * In which lanes of a word something may happen: the top bit of a lane's byte. Bound plus 127 less the lane's number,
     * which is at most 127, reaches 128 where the number is below the bound, and never reaches 256.
     */
    static long mayHappen(long quiet, long coarse) {
        return quiet + BELOW_ONE - coarse & FLAGS;
    }

    /** Works out all bounds of a client anew: it has another state or provider from a cycle on. */
    void bind(int client, int cycle) {
        int state = columns.state[client];
        if (journey.is(state, Role.DEAD)) {
            Arrays.fill(columns.quiet, client * columns.words, (client + 1) * columns.words, 0);
            return;
        }
        read(client);
        boolean certain = journey.byMatrix(state) || journey.afterCycles(state) > 0;
        bound(client, Lanes.PATHWAY, certain ? 1 : most(journey.hazards(), state, client, cycle));
        int at = client * columns.chainWidth;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            bound(client, lanes.chain(chain), most(lives.moves(chain), columns.chains[at + chain], client, cycle));
        }
        for (int count = 0; count < lives.counts(); count++) {
            bound(client, lanes.count(count), most(lives.events(), count, client, cycle));
        }
    }

    /** Works out the bound of a chain anew: a client who is alive is at another level of it from a cycle on. */
    void bind(int client, int chain, int cycle) {
        read(client);
        int level = columns.chains[client * columns.chainWidth + chain];
        bound(client, lanes.chain(chain), most(lives.moves(chain), level, client, cycle));
    }

    /** Something may happen to a client in its pathway whatever its luck, until it is bound anew. */
    void rouse(int client) {
        bound(client, Lanes.PATHWAY, 1);
    }

    private void read(int client) {
        double steady = columns.steadyPrognosis[client];
        lowest = Prognosis.reading(steady + leastCapital - columns.severity[client] - MARGIN);
        highest = Prognosis.reading(steady + mostCapital + MARGIN);
    }

    private void bound(int client, int lane, double most) {
        long bound = most < 1 ? 1 + (long) (most * Draws.COARSE) : Draws.COARSE;
        int word = client * columns.words + (lane >>> 3);
        int shift = 8 * (lane & 7);
        columns.quiet[word] = columns.quiet[word] & ~(0xFFL << shift) | bound << shift;
    }

    /** The most that the hazards out of a place can come to, all together. */
    private double most(Hazards hazards, int place, int client, int cycle) {
        int state = columns.state[client];
        return hazards.most(
                place,
                columns.attributes,
                client * columns.attributeWidth,
                columns.group[client],
                journey.is(state, Role.TREATMENT),
                columns.provider[client],
                state,
                cycle - columns.since[client],
                cycle,
                lowest,
                highest);
    }
}
