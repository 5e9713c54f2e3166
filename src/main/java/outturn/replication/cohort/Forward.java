package outturn.replication.cohort;

import java.util.List;
import outturn.ledger.Care.Event;
import outturn.model.Journey;
import outturn.model.LevelTable;
import outturn.model.Market;
import outturn.model.Model;
import outturn.scenario.Role;

/**
 * The months of one profile in one space, one after the other, with expected clients in place of clients: the same steps
 * in the same order as in the simulation.
 */
final class Forward {
    private final Model model;
    private final Journey journey;
    private final Market market;
    private final Profile who;
    private final Space space;
    private final boolean core;
    private final Run all;
    private final List<Run> runs;
    private final Step step;
    private final Expectations care;
    private final Told told;
    private final Crossings crossings;
    private final double[] comboShare;
    private final Move move = new Move();

    /**
     * @param core whether this is the space in which people are counted; in others only domains are
     * @param runs one for each memory kept in this space; the first, which remembers nothing, is what is counted
     */
    Forward(Model model, Profile who, Space space, boolean core, List<Run> runs, Expectations care, Told told) {
        this.model = model;
        this.who = who;
        this.space = space;
        this.core = core;
        this.runs = runs;
        this.care = care;
        this.told = told;
        journey = model.journey();
        market = model.market();
        all = runs.get(0);
        step = new Step(model, who, space);
        crossings = new Crossings(journey, care);
        comboShare = comboShare();
    }

    private double[] comboShare() {
        double[] shares = new double[space.combos()];
        for (int combo = 0; combo < shares.length; combo++) {
            shares[combo] = 1;
            for (int at = 0; at < space.chains().length; at++) {
                LevelTable start = model.lives().start(space.chains()[at]);
                shares[combo] *= start.share(start.row(who.attributes(), 0), space.level(combo, at));
            }
        }
        return shares;
    }

    /** All cycles, from the first of the warm-up to the end of the horizon. */
    void play() {
        seat();
        for (int cycle = 0; cycle < model.clock().total(); cycle++) {
            arrive(cycle);
            assess(cycle);
            admit(cycle);
            count(cycle);
            exert(cycle);
            walk(cycle);
        }
        count(model.clock().total());
    }

    private void seat() {
        double[] upTo = market.initialUpTo();
        double clients = market.initial() * who.share() / (market.initialStay() + 1);
        for (int state = 0; state < journey.states(); state++) {
            double share = upTo.length == 0
                    ? state == journey.entry() ? 1 : 0
                    : upTo[state] - (state == 0 ? 0 : upTo[state - 1]);
            for (int stay = 0; stay <= market.initialStay() && share > 0; stay++) {
                put(state, stay, -stay, clients * share);
            }
        }
    }

    private void put(int state, int stay, int started, double clients) {
        for (int combo = 0; combo < comboShare.length; combo++) {
            int cell = space.cell(state, stay, combo);
            for (Run run : runs) {
                if (journey.is(state, Role.TREATMENT)) {
                    run.addTreated(cell, stay, started, combo, clients * comboShare[combo]);
                } else {
                    run.add(cell, clients * comboShare[combo]);
                }
            }
        }
    }

    private void arrive(int cycle) {
        double referred = market.varies() ? market.expected(cycle) : market.fixedArrivals(cycle);
        double clients = referred * who.share();
        put(journey.entry(), 0, cycle, clients);
        happened(Event.REFERRED, cycle, clients);
        if (journey.assessedAt() == Journey.NOWHERE) {
            happened(Event.ASSESSED, cycle, clients);
            happened(Event.ACCEPTED, cycle, clients);
        }
        entered(journey.entry(), cycle, clients);
        if (journey.is(journey.entry(), Role.TREATMENT)) {
            starts(cycle, clients);
        }
    }

    private void assess(int cycle) {
        if (journey.assessedAt() != Journey.NOWHERE) {
            double clients = shift(journey.assessedAt(), journey.accepted(), false, cycle);
            happened(Event.ASSESSED, cycle, clients);
            happened(Event.ACCEPTED, cycle, clients);
            entered(journey.accepted(), cycle, clients);
        }
    }

    private void admit(int cycle) {
        if (journey.admittedFrom() != Journey.NOWHERE) {
            double clients = shift(journey.admittedFrom(), journey.admittedTo(), true, cycle);
            entered(journey.admittedTo(), cycle, clients);
            starts(cycle, clients);
        }
    }

    /** Everybody in one state goes to another before the cycle runs; says how many. */
    private double shift(int from, int to, boolean treated, int cycle) {
        double clients = 0;
        for (int cell = space.cell(from, 0, 0);
                cell < space.cell(from, Integer.MAX_VALUE, 0) + space.combos();
                cell++) {
            clients += all.in(cell);
            int combo = space.comboOf(cell);
            int target = space.cell(to, 0, combo);
            for (Run run : runs) {
                if (treated) {
                    run.shiftInto(cell, target, cycle, combo);
                } else {
                    run.shift(cell, target);
                }
            }
        }
        return clients;
    }

    private void starts(int cycle, double clients) {
        happened(Event.STARTED, cycle, clients);
        if (core) {
            told.started(who, cycle, clients);
        }
    }

    private void happened(Event event, int cycle, double clients) {
        if (core) {
            care.happened(event, who, cycle, clients);
        }
    }

    private void entered(int state, int cycle, double clients) {
        if (core) {
            care.entered(state, cycle, clients);
        }
    }

    private void count(int cycle) {
        for (int cell = 0; cell < space.cells(); cell++) {
            double clients = all.in(cell);
            if (clients > 0) {
                if (core) {
                    countPeople(space.stateOf(cell), cycle, clients);
                }
                countLevels(cell, cycle, clients);
            }
        }
    }

    private void countPeople(int state, int cycle, double clients) {
        care.present(state, cycle, clients);
        if (journey.is(state, Role.TREATMENT)) {
            care.inTreatment(who.provider(), cycle, clients);
        }
        if (journey.is(state, Role.WAITING)) {
            care.waits(who.provider(), cycle, clients);
        }
    }

    private void countLevels(int cell, int cycle, double clients) {
        if (journey.is(space.stateOf(cell), Role.DEAD)) {
            return;
        }
        for (int at = 0; at < space.chains().length; at++) {
            if (space.counted().get(space.chains()[at])) {
                care.at(space.chains()[at], space.level(space.comboOf(cell), at), cycle, clients);
            }
        }
    }

    private void exert(int cycle) {
        boolean lowest = market.effort(who.provider(), cycle) == 0 && journey.efforts() > 1;
        for (int cell = 0; cell < space.cells() && core; cell++) {
            int state = space.stateOf(cell);
            if (journey.is(state, Role.TREATMENT)) {
                double clients = all.in(cell);
                care.happened(Event.TREATMENT_MONTH, who, cycle, clients);
                if (lowest) {
                    care.happened(Event.PARKED_MONTH, who, cycle, clients);
                }
                told.treated(who, state, cycle, clients);
            }
        }
    }

    private void walk(int cycle) {
        move.cycle = cycle;
        for (int cell = 0; cell < space.cells(); cell++) {
            double clients = all.in(cell);
            if (clients > 0) {
                step.from(cell, cycle);
                for (int way = 0; way < step.ways(); way++) {
                    go(cell, way, clients);
                }
                countEvents(cell, cycle, clients);
            }
        }
        runs.forEach(Run::turn);
    }

    private void go(int cell, int way, double clients) {
        int to = step.to(way);
        move.from = space.stateOf(cell);
        move.to = space.stateOf(to);
        move.combo = space.comboOf(to);
        move.begins = journey.is(move.to, Role.TREATMENT) && !journey.is(move.from, Role.TREATMENT);
        for (Run run : runs) {
            run.walk(cell, to, step.chance(way), move);
        }
        if (core) {
            crossings.crossed(who, move, clients * step.chance(way));
            if (move.begins) {
                told.started(who, move.cycle, clients * step.chance(way));
            }
        }
    }

    private void countEvents(int cell, int cycle, double clients) {
        for (int count = space.events().nextSetBit(0);
                count >= 0;
                count = space.events().nextSetBit(count + 1)) {
            care.events(count, cycle, clients * step.events(count, cell, cycle));
        }
    }
}
