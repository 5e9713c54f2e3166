package outturn.replication.columnar;

import java.util.Arrays;
import outturn.ledger.Care;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.scenario.Role;

/** Where everybody is, in numbers that are kept as clients move, so that a month is written down without asking each. */
final class Census {
    private final Journey journey;
    private final Columns columns;
    private final int[] present;
    private final int[] treated;
    private final int[] waiting;
    private final int[][] atLevel;

    Census(Model model, Columns columns) {
        journey = model.journey();
        this.columns = columns;
        present = new int[journey.states()];
        treated = new int[model.market().providers()];
        waiting = new int[model.market().providers()];
        Lives lives = model.lives();
        atLevel = new int[lives.chains()][];
        for (int chain = 0; chain < atLevel.length; chain++) {
            atLevel[chain] = new int[lives.levels(chain)];
        }
    }

    void clear() {
        Arrays.fill(present, 0);
        Arrays.fill(treated, 0);
        Arrays.fill(waiting, 0);
        for (int[] levels : atLevel) {
            Arrays.fill(levels, 0);
        }
    }

    /** A client is from now on where its columns say. */
    void add(int client) {
        count(client, 1);
    }

    /** A client is about to be somewhere else. */
    void remove(int client) {
        count(client, -1);
    }

    private void count(int client, int number) {
        int state = columns.state[client];
        present[state] += number;
        Role role = journey.role(state);
        if (role == Role.DEAD) {
            return;
        }
        if (role == Role.TREATMENT) {
            treated[columns.provider[client]] += number;
        } else if (role == Role.WAITING) {
            waiting[columns.provider[client]] += number;
        }
        int at = client * columns.chainWidth;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            atLevel[chain][columns.chains[at + chain]] += number;
        }
    }

    /** A client who is alive goes from one level of a chain to another. */
    void shift(int chain, int from, int to) {
        atLevel[chain][from]--;
        atLevel[chain][to]++;
    }

    /** Clients in treatment with a provider. */
    int treated(int provider) {
        return treated[provider];
    }

    void writeInto(Care care, int cycle) {
        for (int state = 0; state < present.length; state++) {
            care.present(state, cycle, present[state]);
        }
        for (int provider = 0; provider < treated.length; provider++) {
            care.inTreatment(provider, cycle, treated[provider]);
            care.waits(provider, cycle, waiting[provider]);
        }
        for (int chain = 0; chain < atLevel.length; chain++) {
            for (int level = 0; level < atLevel[chain].length; level++) {
                care.at(chain, level, cycle, atLevel[chain][level]);
            }
        }
    }
}
