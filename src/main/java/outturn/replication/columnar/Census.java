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
    private final int strata;
    /** Clients given each effort in the month: efforts × providers × strata. */
    private final int[] given;

    /** By state, 1 where it is so. */
    private final byte[] isTreatment;

    private final byte[] isWaiting;
    private final Roll roll;

    Census(Model model, Columns columns) {
        journey = model.journey();
        this.columns = columns;
        present = new int[journey.states()];
        treated = new int[model.market().providers()];
        waiting = new int[model.market().providers()];
        strata = model.traits().strata().count();
        given = new int[journey.efforts() * treated.length * strata];
        isTreatment = new byte[present.length];
        isWaiting = new byte[present.length];
        roll = new Roll(present.length);
        for (int state = 0; state < present.length; state++) {
            isTreatment[state] = (byte) (journey.is(state, Role.TREATMENT) ? 1 : 0);
            isWaiting[state] = (byte) (journey.is(state, Role.WAITING) ? 1 : 0);
        }
        Lives lives = model.lives();
        atLevel = new int[lives.chains()][];
        for (int chain = 0; chain < atLevel.length; chain++) {
            atLevel[chain] = new int[lives.levels(chain)];
        }
    }

    void clear() {
        roll.clear();
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

    /** A client who is alive, and stays with its provider, comes to another state. */
    void move(int client, int from, int to) {
        int provider = columns.provider[client];
        present[from]--;
        present[to]++;
        roll.turn(client, from);
        roll.turn(client, to);
        treated[provider] += isTreatment[to] - isTreatment[from];
        waiting[provider] += isWaiting[to] - isWaiting[from];
        if (journey.is(to, Role.DEAD)) {
            countLevels(client, -1);
        }
    }

    private void count(int client, int number) {
        int state = columns.state[client];
        present[state] += number;
        roll.turn(client, state);
        int provider = columns.provider[client];
        treated[provider] += number * isTreatment[state];
        waiting[provider] += number * isWaiting[state];
        if (!journey.is(state, Role.DEAD)) {
            countLevels(client, number);
        }
    }

    private void countLevels(int client, int number) {
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

    /** Lists those in any of some states in the order of their numbers; answers how many. */
    int list(int[] states, int[] into) {
        return roll.list(states, into);
    }

    /** Clients in treatment with a provider. */
    int treated(int provider) {
        return treated[provider];
    }

    /** A client in treatment is given an effort, from 0. */
    void give(int level, int provider, int stratum) {
        given[(level * treated.length + provider) * strata + stratum]++;
    }

    /** What was given in the month, which is over for this. */
    void writeGivenInto(Care care, int cycle) {
        for (int at = 0; at < given.length; at++) {
            if (given[at] > 0) {
                int provider = at / strata % treated.length;
                care.gave(at / strata / treated.length, provider, at % strata, cycle, given[at]);
                given[at] = 0;
            }
        }
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
