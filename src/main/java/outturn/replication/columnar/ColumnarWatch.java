package outturn.replication.columnar;

import java.util.Arrays;
import outturn.model.Causes;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Triggers;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Watch;
import outturn.replication.Claims;
import outturn.replication.Episode;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.scenario.Role;

/**
 * What a client has reached by the end of a month, one bit a watch. A client is put down in the calendar for every month in
 * which a clock it is on runs out; besides those it needs looking at only when it has moved.
 */
final class ColumnarWatch {
    private static final int NOT_SO = Integer.MAX_VALUE;

    private final Journey journey;
    private final Lives lives;
    private final Triggers triggers;
    private final Claims claims;
    private final Columns columns;
    private final Calendar calendar;
    private final Feigning feigning;
    /** By chain, whether it is watched or held for any provider. */
    private final boolean[] heeded;

    /** Whether a provider claims for a client what did not come about, and is not found out. */
    interface Feigning {
        boolean claims(int client, int watch, int cycle);
    }

    ColumnarWatch(Model model, Claims claims, Columns columns, Calendar calendar, Feigning feigning) {
        this.feigning = feigning;
        journey = model.journey();
        lives = model.lives();
        triggers = model.triggers();
        this.claims = claims;
        this.columns = columns;
        this.calendar = calendar;
        heeded = new boolean[lives.chains()];
        for (int provider = 0; provider < model.market().providers(); provider++) {
            Causes causes = triggers.causes(provider);
            for (int chain = 0; chain < heeded.length; chain++) {
                heeded[chain] |= causes.ofChain(chain) != 0 || causes.holds(chain) == 1;
            }
        }
    }

    /** What a client can earn starts afresh. A change that has nowhere to rise to is settled at once. */
    void begin(int client, int cycle) {
        int provider = columns.provider[client];
        long changes = triggers.causes(provider).byChange();
        columns.reached[client] = changes == 0 ? 0 : beginChanges(client, provider, changes);
        if (triggers.holds(provider) > 0) {
            int from = client * columns.holdWidth;
            Arrays.fill(columns.holdSince, from, from + columns.holdWidth, NOT_SO);
            Arrays.fill(columns.holdPaid, from, from + columns.holdWidth, 0);
        }
        if (changes != 0 || triggers.holds(provider) > 0) {
            calendar.put(client, cycle, cycle);
        }
        for (int clock : triggers.clocks(provider)) {
            calendar.put(client, columns.started[client] + clock - 1, cycle);
        }
    }

    /** Those of some watches that wait for a change that cannot come. */
    private long beginChanges(int client, int provider, long changes) {
        int chain = client * columns.chainWidth;
        System.arraycopy(columns.chains, chain, columns.chainsAtStart, chain, columns.chainWidth);
        int from = client * columns.watchWidth;
        Arrays.fill(columns.watchSince, from, from + columns.watchWidth, NOT_SO);
        long settled = 0;
        for (long left = changes; left != 0; left &= left - 1) {
            Watch watch = triggers.watch(provider, Long.numberOfTrailingZeros(left));
            if (columns.chains[chain + watch.what()] >= watch.level()) {
                settled |= left & -left;
            }
        }
        return settled;
    }

    /** A client has left as planned; its absence counts from a cycle. */
    void left(int client, int cycle) {
        for (int clock : triggers.absences(columns.provider[client])) {
            calendar.put(client, cycle + clock - 1, cycle);
        }
    }

    /** Whether another level of a chain may give anybody something to show. */
    boolean heeds(int chain) {
        return heeded[chain];
    }

    /** 1 if it may give a client something to show: to a watch not yet reached, or to a hold. */
    int heeds(int client, int chain) {
        Causes causes = triggers.causes(columns.provider[client]);
        long open = causes.ofChain(chain) & ~columns.reached[client];
        return (int) ((open | -open) >>> 63) | causes.holds(chain);
    }

    void look(int client, long world, int cycle) {
        int provider = columns.provider[client];
        for (long open = open(client, provider, cycle); open != 0; open &= open - 1) {
            int number = Long.numberOfTrailingZeros(open);
            look(client, number, triggers.watch(provider, number), world, cycle);
        }
        int holds = triggers.holds(provider);
        for (int number = 0; number < holds; number++) {
            hold(client, number, triggers.hold(provider, number), cycle);
        }
    }

    /** The watches not yet reached for which something has happened. */
    private long open(int client, int provider, int cycle) {
        Causes causes = triggers.causes(provider);
        long some = causes.byChange() | causes.byClock(cycle + 1 - columns.started[client]);
        if (columns.state[client] != columns.before[client]) {
            some |= causes.byMove();
        }
        if (columns.left[client] != Episode.NOT_LEFT) {
            some |= causes.byAbsence();
        }
        return some & ~columns.reached[client];
    }

    private void look(int client, int number, Watch watch, long world, int cycle) {
        int state = columns.state[client];
        int since = cycle + 1 - columns.started[client];
        boolean there;
        boolean real = true;
        switch (watch.kind()) {
            case ENTERING -> {
                boolean booked = journey.booked(state) == watch.what() && state != columns.before[client];
                real = booked && state == watch.what();
                there = real || entersFalsely(client, number, watch, cycle);
            }
            case RETAINED -> {
                real = journey.is(state, Role.TREATMENT);
                there = since == watch.cycles() && (real || feigns(client, number, cycle));
            }
            case NO_RETURN -> {
                real = columns.leftFor[client] == watch.what() && columns.heldFrom[client] == Journey.NOWHERE;
                there = columns.left[client] != Episode.NOT_LEFT
                        && journey.booked(columns.leftFor[client]) == watch.what()
                        && cycle + 1 - columns.left[client] == watch.cycles();
            }
            case REVIEW -> {
                if (since == watch.cycles()) {
                    review(client, number, watch, world, cycle);
                }
                return;
            }
            case TRUE_AT_REVIEW ->
                there = since == watch.cycles()
                        && columns.chains[client * columns.chainWidth + watch.what()] >= watch.level();
            default -> there = changed(client, number, watch, cycle);
        }
        if (there) {
            reach(client, number, cycle, real);
        }
    }

    /** Booked so, or made up for a client who left treatment otherwise. */
    private boolean entersFalsely(int client, int number, Watch watch, int cycle) {
        int state = columns.state[client];
        int before = columns.before[client];
        if (state == before || watch.what() < 0 || !journey.is(watch.what(), Role.EXIT_PLANNED)) {
            return false;
        }
        return journey.booked(state) == watch.what()
                || journey.is(before, Role.TREATMENT)
                        && !journey.is(state, Role.TREATMENT)
                        && feigns(client, number, cycle);
    }

    /** Only what some contract pays for is worth making up. */
    private boolean feigns(int client, int number, int cycle) {
        return number < triggers.ownWatches(columns.provider[client]) && feigning.claims(client, number, cycle);
    }

    private boolean changed(int client, int number, Watch watch, int cycle) {
        int at = client * columns.chainWidth + watch.what();
        int counter = client * columns.watchWidth + number;
        if (columns.chains[at] < watch.level()) {
            columns.watchSince[counter] = NOT_SO;
            return false;
        }
        if (columns.watchSince[counter] == NOT_SO) {
            columns.watchSince[counter] = cycle;
            calendar.put(client, cycle + watch.cycles() - 1, cycle + 1);
        }
        return columns.chainsAtStart[at] < watch.level() && cycle + 1 - columns.watchSince[counter] >= watch.cycles();
    }

    private void review(int client, int number, Watch watch, long world, int cycle) {
        int level = columns.chains[client * columns.chainWidth + watch.what()];
        double luck = Draws.uniform(world, client, cycle, Purpose.REPORT + watch.what());
        if (lives.reported(watch.what(), level, luck) >= watch.level() || feigns(client, number, cycle)) {
            reach(client, number, cycle, level >= watch.level());
        }
    }

    /** What is not real is claimed for, but whoever wants to know what is true is not told. */
    private void reach(int client, int number, int cycle, boolean real) {
        if (!real && number >= triggers.ownWatches(columns.provider[client])) {
            return;
        }
        columns.reached[client] |= 1L << number;
        claims.reached(
                cycle,
                client,
                columns.provider[client],
                number,
                columns.started[client],
                columns.recorded[client],
                real);
    }

    private void hold(int client, int number, Hold hold, int cycle) {
        int counter = client * columns.holdWidth + number;
        int state = columns.state[client];
        int told = number < triggers.ownHolds(columns.provider[client]) ? journey.booked(state) : state;
        boolean ofState = hold.state() != Journey.NOWHERE;
        boolean there = ofState
                ? told == hold.state()
                : columns.chains[client * columns.chainWidth + hold.chain()] >= hold.level();
        if (!there || ofState && columns.before[client] != state) {
            columns.holdSince[counter] = NOT_SO;
            if (there) {
                calendar.put(client, cycle + 1, cycle + 1);
            }
            return;
        }
        if (columns.holdSince[counter] == NOT_SO) {
            columns.holdSince[counter] = cycle;
        }
        int held = cycle + 1 - columns.holdSince[counter];
        if (held % hold.every() == 0 && columns.holdPaid[counter] < hold.times()) {
            columns.holdPaid[counter]++;
            boolean real = !ofState || state == hold.state();
            claims.held(cycle, client, columns.provider[client], number, columns.recorded[client], real);
        }
        calendar.put(client, cycle + hold.every() - held % hold.every(), cycle + 1);
    }
}
