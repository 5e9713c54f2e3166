package outturn.model;

import outturn.rules.behaviour.Bidding;
import outturn.scenario.Role;

/**
 * Whom a provider reckons to treat: its share of those referred, as many as its places let in when each is taken for as long
 * as treatment lasts at the effort stated.
 */
final class Intake {
    private static final int LONGEST = 600;
    private static final double HARDLY_ANYBODY = 1e-6;

    private final Model model;
    private final int provider;
    private final Types types;
    private final byte[] usual;
    private final double share;
    private final double stay;
    private final Stays stays;

    Intake(Model model, int provider, Types types) {
        this.model = model;
        this.provider = provider;
        this.types = types;
        double all = 0;
        for (double one : model.market().shares()) {
            all += one;
        }
        share = all > 0 ? model.market().shares()[provider] / all : 0;
        usual = new byte[model.lives().chains()];
        for (int chain = 0; chain < usual.length; chain++) {
            usual[chain] = types.commonest(chain);
        }
        stays = Stays.empty(model.journey().states(), LONGEST);
        stay = average();
    }

    /** The kinds of client it tells apart. */
    Types types() {
        return types;
    }

    /** The levels at which clients commonly present. */
    byte[] usual() {
        return usual;
    }

    /** How long those who leave have been in treatment, at the effort stated. */
    Stays stays() {
        return stays;
    }

    /** Clients expected to be referred to it in a cycle. */
    double coming(int cycle) {
        return model.market().expected(cycle) * share;
    }

    /** Of so many who come and are accepted in a cycle, those who begin treatment. */
    double starts(int cycle, double accepted) {
        return Bidding.starts(
                accepted, limited() ? model.market().places(provider, cycle) : Double.POSITIVE_INFINITY, stay);
    }

    private boolean limited() {
        return model.market().places(provider, 0) != Market.NO_LIMIT;
    }

    /** Clients there when the simulation begins, where nobody comes later. */
    double atOnce() {
        return model.scenario().population().arrivals().isPresent()
                ? 0
                : model.market().initial() * share;
    }

    /** Cycles a client is in treatment, on average, at the effort stated. */
    private double average() {
        Attention attention = new Attention(model, provider);
        Chances chances = new Chances(
                model.journey(), model.lives(), types, provider, model.clock().warmUp(), attention.drift());
        Cells cells = attention.cells();
        double[] kinds = types.shares();
        double sum = 0;
        for (int type = 0; type < kinds.length; type++) {
            chances.speakOf(type);
            sum += kinds[type] * stay(cells, chances, kinds[type]);
        }
        return sum;
    }

    private double stay(Cells cells, Chances chances, double kind) {
        double[] in = new double[cells.count()];
        in[cells.number(cells.start(), 0, 0)] = 1;
        double cycles = 0;
        double there = 1;
        for (int cycle = 0; cycle < LONGEST && there > HARDLY_ANYBODY; cycle++) {
            cycles += there;
            in = next(cells, chances, in, cycle + 1, kind);
            there = 0;
            for (double some : in) {
                there += some;
            }
        }
        return cycles;
    }

    private double[] next(Cells cells, Chances chances, double[] in, int cycles, double kind) {
        int effort = model.market().effort(provider, model.clock().warmUp()) + 1;
        double[] next = new double[in.length];
        for (int number = 0; number < in.length; number++) {
            if (in[number] > 0) {
                Cells.Cell cell = cells.cell(number);
                int[] targets = Ways.of(model.journey(), cell.state(), cell.stay());
                double[] ways = new double[targets.length];
                chances.path(cell.state(), cell.stay(), cell.since(), effort, usual, targets, ways);
                for (int way = 0; way < ways.length; way++) {
                    if (model.journey().is(targets[way], Role.TREATMENT)) {
                        Cells.Cell to = cells.after(cell, targets[way]);
                        next[cells.number(to.state(), to.stay(), to.since())] += in[number] * ways[way];
                    } else {
                        leave(targets[way], cycles, kind * in[number] * ways[way]);
                    }
                }
            }
        }
        return next;
    }

    private void leave(int state, int cycles, double clients) {
        Role role = model.journey().role(state);
        if (role != Role.WAITING && role != Role.DEAD) {
            stays.add(role == Role.EXIT_PLANNED ? state : Aftermath.UNPLANNED, cycles, clients);
        }
    }
}
