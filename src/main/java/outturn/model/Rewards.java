package outturn.model;

import java.util.Arrays;
import outturn.model.Stakes.Befalling;
import outturn.model.Stakes.Counted;
import outturn.model.Stakes.Held;
import outturn.model.Stakes.Taken;
import outturn.model.Stakes.Waited;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Kind;
import outturn.model.Triggers.Watch;
import outturn.rules.behaviour.Gaming;
import outturn.scenario.Role;

/**
 * What the end of a cycle brings a provider for one client, in pence: what is paid, or expected of a claim that is not true,
 * and what is of worth, for the place the client is then in and the levels its domains are at.
 */
final class Rewards {
    private final Outlook outlook;
    private final int group;
    private final int combinations;
    private final double backAgain;
    private final double[] forPlace;
    private final double[] forLevels;
    private final double[] forLevelsOnLeaving;
    private final double[] reached;
    /** By count of events, its place among those looked at; −1 for any other. */
    private final int[] places;

    private boolean paysLevels;
    private Stakes stakes;
    private Gaming audit;
    private int left;

    /** Of clients paid for as of some recorded group. */
    Rewards(Outlook outlook, int group) {
        this.outlook = outlook;
        this.group = group;
        combinations = outlook.inside().count();
        int start = outlook.cells().start();
        backAgain =
                outlook.mission() * outlook.good().of(start, outlook.inside().levels(0));
        places = new int[outlook.lives().counts()];
        Arrays.setAll(places, count -> Arrays.binarySearch(outlook.counts(), count));
        forPlace = new double[outlook.journey().states()];
        reached = new double[forPlace.length];
        forLevels = new double[combinations];
        forLevelsOnLeaving = new double[combinations];
    }

    /** From now on this is about a cycle after which so many more are looked at. */
    void ofCycle(Stakes paid, int cyclesLeft) {
        stakes = paid;
        audit = paid.audit();
        left = cyclesLeft;
    }

    /** From now on, until asked again, this is about clients who were in a cell of treatment. */
    void from(Paths.Inside at) {
        for (int slot = 0; slot < at.targets.length; slot++) {
            forPlace[slot] = forPlace(at, slot);
        }
        paysLevels = false;
        Arrays.fill(forLevels, 0);
        Arrays.fill(forLevelsOnLeaving, 0);
        for (Waited waited : stakes.waited()) {
            if (waited.watch().kind() == Kind.REVIEW) {
                review(waited, at.cell.since() + 1);
            }
        }
        for (Held held : stakes.held()) {
            if (held.hold().state() == Journey.NOWHERE) {
                hold(held);
            }
        }
    }

    /** For being in one of the targets, whatever the levels. */
    double forPlace(int slot) {
        return forPlace[slot];
    }

    /** Whether anything is paid for levels. */
    boolean paysLevels() {
        return paysLevels;
    }

    /** For being at a combination of levels in any place but death. */
    double forLevels(int to) {
        return forLevels[to];
    }

    /** For the same, beyond that, of one who leaves treatment. */
    double forLevelsOnLeaving(int to) {
        return forLevelsOnLeaving[to];
    }

    private double forPlace(Paths.Inside at, int slot) {
        int target = at.targets[slot];
        boolean leaves = at.cells[slot] < 0;
        boolean leavesAlive = leaves && !at.dead[slot];
        double pence = target == at.cell.state() ? 0 : entered(target) + ofCohorts(target, at.cell.since());
        for (Waited waited : stakes.waited()) {
            if (waited.watch().kind() == Kind.RETAINED) {
                pence += !leaves && at.cell.since() + 1 == waited.watch().cycles() ? waited.pence()[group] : 0;
                pence += leavesAlive ? feigningToStay(waited, at.cell.since() + 1) : 0;
            }
        }
        pence += leavesAlive ? feigningAnExit(target, at.cell.since()) : 0;
        for (Held held : stakes.held()) {
            boolean stays = target == at.cell.state() && target == held.hold().state();
            pence += stays && due(held.hold(), at.cell.stay() + 1) ? held.pence()[group] : 0;
        }
        boolean backOnTheList = leaves && outlook.journey().is(target, Role.WAITING);
        return pence + (backOnTheList ? left * backAgain : 0);
    }

    /** What it may gain, of one who leaves, by claiming at the due time that it is still in treatment. */
    private double feigningToStay(Waited waited, int since) {
        int wait = waited.watch().cycles() - since;
        return wait >= 0 && wait <= left
                ? feigning(waited.pence()[group]) * StrictMath.pow(outlook.discount(), wait)
                : 0;
    }

    /** What it may gain, of one who leaves otherwise, by claiming a planned exit. */
    private double feigningAnExit(int target, int since) {
        double pence = 0;
        for (int exit = 0; exit < outlook.journey().states() && outlook.tricks().misreports(); exit++) {
            boolean another = exit != outlook.journey().booked(target);
            pence += another && outlook.journey().is(exit, Role.EXIT_PLANNED)
                    ? feigning(stakes.entering(exit, group) + ofCohorts(exit, since))
                    : 0;
        }
        return pence;
    }

    /** What thinking of claiming what did not come about is worth, where so many pence are paid for it. */
    private double feigning(double pence) {
        return outlook.tricks().misreports()
                ? (1 - outlook.tricks().honesty()) * audit.worth(pence, outlook.scale())
                : 0;
    }

    private void review(Waited waited, int since) {
        Watch watch = waited.watch();
        if (since > watch.cycles() || watch.cycles() - since > left) {
            return;
        }
        double today = StrictMath.pow(outlook.discount(), watch.cycles() - since);
        double[] paid = since == watch.cycles() ? forLevels : forLevelsOnLeaving;
        for (int to = 0; to < combinations; to++) {
            byte level = outlook.inside().levels(to)[watch.what()];
            double reported = outlook.lives().chanceReported(watch.what(), level, watch.level());
            double pence = waited.pence()[group] * reported;
            pence += (1 - reported) * feigning(waited.pence()[group]);
            paid[to] += pence * today;
        }
        paysLevels = true;
    }

    private void hold(Held held) {
        Hold hold = held.hold();
        for (int to = 0; to < combinations; to++) {
            boolean there = outlook.inside().levels(to)[hold.chain()] >= hold.level();
            forLevels[to] += there ? held.pence()[group] / hold.every() : 0;
        }
        paysLevels = true;
    }

    private double entered(int target) {
        return stakes.entering(outlook.journey().booked(target), group)
                + outlook.mission() * outlook.good().ofEntering(target);
    }

    /** Of entering a state that cohorts are judged by. */
    private double ofCohorts(int target, int since) {
        double pence = 0;
        for (Counted counted : stakes.counted()) {
            boolean counts = counted.state() == outlook.journey().booked(target) && since < counted.follow();
            pence += counts ? counted.pence() : 0;
        }
        return pence;
    }

    /** The same of one who has left. */
    private double ofCohorts(int target, Aftermath.Cell left) {
        double pence = 0;
        for (Counted counted : stakes.counted()) {
            boolean counts = counted.state() == outlook.journey().booked(target);
            pence += counts ? counted.pence() * followed(left, counted.follow()) : 0;
        }
        return pence;
    }

    /** How likely a client who has left is still followed for so many cycles from the beginning of treatment. */
    private double followed(Aftermath.Cell left, int follow) {
        return outlook.stays().shorterThan(follow - left.away(), left.leftFor());
    }

    /** Of events that befall a client in a cycle of treatment from a row. */
    double ofEvents(Paths.Inside at, int row) {
        double pence = 0;
        for (Befalling each : stakes.befalling()) {
            boolean counts = at.cell.since() < each.follow();
            pence += counts ? each.pence() * events(at.events, row, each.count()) : 0;
        }
        return pence;
    }

    /** The same of a client who has left. */
    double ofEvents(Paths.After at, int from) {
        double pence = 0;
        for (Befalling each : stakes.befalling()) {
            pence += each.pence() * followed(at.cell, each.follow()) * events(at.events, from, each.count());
        }
        return pence;
    }

    /** Events of a count expected in a row; none of those that are not looked at. */
    private double events(double[] expected, int row, int count) {
        int place = places[count];
        return place < 0 ? 0 : expected[row * outlook.counts().length + place];
    }

    private static boolean due(Hold hold, int stayed) {
        return stayed % hold.every() == 0 && stayed / hold.every() <= hold.times();
    }

    /** For risen levels, when they are expected to be held as long as they must: rows × combinations. */
    void forChanges(Paths.Inside at, double[] changes) {
        Arrays.fill(changes, 0);
        for (Waited waited : stakes.waited()) {
            if (waited.watch().kind() == Kind.CHANGE) {
                forChange(at, waited.watch(), waited.pence()[group], changes);
            }
        }
    }

    private void forChange(Paths.Inside at, Watch watch, double pence, double[] changes) {
        for (int effort = 0; effort < outlook.efforts(); effort++) {
            for (int to = 0; to < combinations; to++) {
                if (isAt(to, watch)) {
                    double kept = kept(at, effort * combinations + to, watch);
                    double worthNow = pence * StrictMath.pow(outlook.discount() * kept, watch.cycles() - 1);
                    for (int from = 0; from < combinations; from++) {
                        changes[(effort * combinations + from) * combinations + to] += isAt(from, watch) ? 0 : worthNow;
                    }
                }
            }
        }
    }

    private boolean isAt(int combination, Watch watch) {
        return outlook.inside().levels(combination)[watch.what()] >= watch.level();
    }

    private double kept(Paths.Inside at, int row, Watch watch) {
        double kept = 0;
        for (int to = 0; to < combinations; to++) {
            kept += isAt(to, watch) ? at.levels[row * combinations + to] : 0;
        }
        return kept;
    }

    /** From now on, until asked again, this is about clients who were in a cell of the aftermath. */
    void from(Paths.After at) {
        for (int slot = 0; slot < at.targets.length; slot++) {
            reached[slot] = reached(at, slot);
        }
    }

    /** For coming to one of the targets. */
    double reached(int slot) {
        return reached[slot];
    }

    private double reached(Paths.After at, int slot) {
        int target = at.targets[slot];
        boolean stays = target == at.cell.state();
        double pence = stays ? 0 : entered(target) + ofCohorts(target, at.cell);
        if (at.cells[slot] < 0) {
            return at.dead[slot] ? pence : pence - takenBack(at) + forWaiting();
        }
        return pence + away(at) + (stays ? heldOn(at) : 0);
    }

    /** For a client who comes back and is let in. */
    double letIn(Paths.After at) {
        return -takenBack(at) + forWaiting();
    }

    /** For one who waits for treatment from then on. */
    double forWaiting() {
        return left * backAgain;
    }

    /** For one who is made to stay where it is. */
    double staying(Paths.After at) {
        return away(at) + heldOn(at);
    }

    private double away(Paths.After at) {
        double pence = 0;
        for (Waited waited : stakes.waited()) {
            Watch watch = waited.watch();
            boolean stayedAway = watch.kind() == Kind.NO_RETURN
                    && at.cell.leftFor() != Aftermath.UNPLANNED
                    && outlook.journey().booked(at.cell.leftFor()) == watch.what()
                    && at.cell.away() + 1 == watch.cycles();
            pence += stayedAway ? waited.pence()[group] : 0;
        }
        return pence;
    }

    private double heldOn(Paths.After at) {
        double pence = 0;
        int booked = outlook.journey().booked(at.cell.state());
        for (Held held : stakes.held()) {
            boolean stays = booked == held.hold().state();
            pence += stays && due(held.hold(), at.cell.stay() + 1) ? held.pence()[group] : 0;
        }
        return pence;
    }

    private double takenBack(Paths.After at) {
        double pence = 0;
        for (Taken taken : stakes.taken()) {
            boolean counts = at.cell.leftFor() != Aftermath.UNPLANNED
                    && outlook.journey().booked(at.cell.leftFor()) == taken.state()
                    && at.cell.away() + 1 <= taken.within();
            pence += counts ? taken.pence()[group] : 0;
        }
        return pence;
    }
}
