package outturn.model;

import java.util.Arrays;
import outturn.model.Stakes.Held;
import outturn.model.Stakes.Taken;
import outturn.model.Stakes.Waited;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Kind;
import outturn.model.Triggers.Watch;
import outturn.rules.behaviour.EffortWorth;
import outturn.rules.behaviour.Logit;
import outturn.scenario.Role;

/**
 * Backward induction for one type of client (model, §6.2): what a client in every cell is worth to its provider under every
 * effort and at every price λ of an hour, cycle by cycle from the end of what the provider looks at to now.
 *
 * <p>What it leaves aside is in decision 17: a change that has been paid for once may be counted again if it is lost and
 * regained, a review of somebody who has left is taken to find the level it was left at, a client who comes back brings no
 * new fee, and chains that nothing outside treatment depends on stand still there.
 */
final class Foresight {
    private final Outlook outlook;
    private final Chances chances;
    private final EffortWorth effort;
    private double[] prices = {};
    private final int efforts;
    private final int combinations;
    private final int group;
    private final Inside[] inside;
    private final After[] after;
    private final int[] outsideOf;
    private final double backAgain;
    /** Whose changes have been worked out already. */
    private Stakes priced;

    private double[] worth;
    private double[] worthBefore;
    private double[] later;
    private double[] laterBefore;
    private final double[] ofEffort;
    private final double[] shares;
    private double[] next;
    private double[] squares;
    private final double[] fixed;
    private final double[] paidByPlace;
    private final double[] paidByLevel;
    private final double[] paidByLevelOnLeaving;

    /** One cell of treatment. */
    private static final class Inside {
        Cells.Cell cell;
        int[] targets;
        /** The cell of treatment each target is; −1 for none. */
        int[] cells;
        /** The cell of the aftermath each target is; −1 for none. */
        int[] exits;
        /** Efforts × combinations × targets. */
        double[] path;
        /** Efforts × combinations × combinations. */
        double[] levels;
        /** Efforts × combinations. */
        double[] good;
        /** What is paid for risen levels in the cycle in hand: efforts × combinations × combinations. */
        double[] changes;
        /** Which targets are still treatment, and how many. */
        int[] staying;

        int stays;
    }

    /** One cell of the aftermath. */
    private static final class After {
        Aftermath.Cell cell;
        int[] targets;
        int[] cells;
        /** Combinations × targets. */
        double[] path;

        double[] levels;
        double[] good;
    }

    /** Who is told what has been worked out for a cycle. */
    interface Listener {
        /**
         * Everything about one combination of a cell in one cycle, at one price.
         *
         * @param place cell × combinations + combination
         * @param worth of each effort
         * @param shares chance of each effort
         */
        void choice(int place, int price, double[] worth, double[] shares);
    }

    /** Of one type, paid for as one of some recorded group. */
    Foresight(Outlook outlook, Chances chances, int type, int group) {
        this.outlook = outlook;
        this.chances = chances;
        chances.speakOf(type);
        this.group = group;
        efforts = outlook.efforts();
        combinations = outlook.inside().count();
        effort = new EffortWorth(outlook.wage(), outlook.riskAversion(), outlook.mission());
        inside = new Inside[outlook.cells().count()];
        for (int number = 0; number < inside.length; number++) {
            inside[number] = inside(outlook.cells().cell(number));
        }
        after = new After[outlook.aftermath().count()];
        for (int number = 0; number < after.length; number++) {
            after[number] = after(number);
        }
        outsideOf = new int[combinations];
        for (int combination = 0; combination < combinations; combination++) {
            outsideOf[combination] = outlook.outside().number(outlook.inside().levels(combination), 0);
        }
        int start = outlook.cells().start();
        backAgain =
                outlook.mission() * outlook.good().of(start, outlook.inside().levels(0));
        ofEffort = new double[efforts];
        shares = new double[efforts];
        fixed = new double[outlook.journey().states() * combinations];
        paidByPlace = new double[outlook.journey().states()];
        paidByLevel = new double[combinations];
        paidByLevelOnLeaving = new double[combinations];
    }

    private Inside inside(Cells.Cell cell) {
        Inside at = new Inside();
        at.cell = cell;
        at.targets = Ways.of(outlook.journey(), cell.state(), cell.stay());
        at.cells = new int[at.targets.length];
        at.exits = new int[at.targets.length];
        at.staying = new int[at.targets.length];
        for (int slot = 0; slot < at.targets.length; slot++) {
            int target = at.targets[slot];
            boolean treated = outlook.journey().is(target, Role.TREATMENT);
            Cells.Cell to = outlook.cells().after(cell, target);
            at.cells[slot] = treated ? outlook.cells().number(target, to.stay(), to.since()) : -1;
            at.exits[slot] = treated || outlook.aftermath().ends(target)
                    ? -1
                    : outlook.aftermath().entered(target);
            if (treated) {
                at.staying[at.stays++] = slot;
            }
        }
        at.changes = new double[efforts * combinations * combinations];
        at.path = new double[efforts * combinations * at.targets.length];
        at.levels = new double[efforts * combinations * combinations];
        at.good = new double[efforts * combinations];
        double[] ways = new double[at.targets.length];
        for (int each = 0; each < efforts * combinations; each++) {
            int combination = each % combinations;
            int level = each / combinations + 1;
            byte[] levels = outlook.inside().levels(combination);
            chances.path(cell.state(), cell.stay(), cell.since(), level, levels, at.targets, ways);
            System.arraycopy(ways, 0, at.path, each * ways.length, ways.length);
            chances.levels(
                    outlook.inside(),
                    combination,
                    cell.state(),
                    cell.stay(),
                    cell.since(),
                    level,
                    at.levels,
                    each * combinations);
            at.good[each] = good(cell.state(), cell.stay(), cell.since(), level, levels);
        }
        return at;
    }

    private After after(int number) {
        After at = new After();
        at.cell = outlook.aftermath().cell(number);
        int state = at.cell.state();
        at.targets = Ways.of(outlook.journey(), state, at.cell.stay());
        at.cells = new int[at.targets.length];
        for (int slot = 0; slot < at.targets.length; slot++) {
            at.cells[slot] = outlook.aftermath().ends(at.targets[slot])
                    ? -1
                    : outlook.aftermath().after(number, at.targets[slot]);
        }
        int count = outlook.outside().count();
        at.path = new double[count * at.targets.length];
        at.levels = new double[count * count];
        at.good = new double[count];
        double[] ways = new double[at.targets.length];
        for (int each = 0; each < count; each++) {
            byte[] levels = outlook.outside().levels(each);
            chances.path(state, at.cell.stay(), Integer.MAX_VALUE, 0, levels, at.targets, ways);
            System.arraycopy(ways, 0, at.path, each * ways.length, ways.length);
            chances.levels(
                    outlook.outside(), each, state, at.cell.stay(), Integer.MAX_VALUE, 0, at.levels, each * count);
            at.good[each] = good(state, at.cell.stay(), Integer.MAX_VALUE, 0, levels);
        }
        return at;
    }

    private double good(int state, int stay, int since, int level, byte[] levels) {
        if (outlook.mission() == 0) {
            return 0;
        }
        double good = outlook.good().of(state, levels);
        for (int count = 0; count < outlook.good().counts(); count++) {
            good += outlook.good().ofEvent(count) * chances.events(count, state, stay, since, level, levels);
        }
        return good;
    }

    /** Begins at the end of what the provider looks at, beyond which nothing is worth anything; prices rise from 0. */
    void begin(double[] pricesOfAnHour) {
        prices = pricesOfAnHour;
        priced = null;
        worth = new double[inside.length * combinations * prices.length];
        worthBefore = new double[worth.length];
        later = new double[after.length * outlook.outside().count()];
        laterBefore = new double[later.length];
        next = new double[efforts * prices.length];
        squares = new double[next.length];
    }

    /**
     * One cycle further back.
     *
     * @param left cycles still looked at after this one
     * @param stated effort from 0
     */
    void back(Stakes stakes, int stated, int left, Listener listener) {
        double[] spare = worthBefore;
        for (int number = 0; number < inside.length; number++) {
            choose(number, stakes, stated, left, listener);
        }
        worthBefore = worth;
        worth = spare;
        priced = stakes;
        for (int number = 0; number < after.length; number++) {
            goOn(after[number], number, stakes, left);
        }
        double[] old = laterBefore;
        laterBefore = later;
        later = old;
    }

    private void choose(int number, Stakes stakes, int stated, int left, Listener listener) {
        Inside at = inside[number];
        payForPlaces(at, stakes, left);
        payForLevels(at, stakes, left);
        if (stakes != priced) {
            payForChanges(at, stakes);
        }
        fix(at);
        double paid = stakes.activity(at.cell.state(), group) - outlook.clientCosts()[at.cell.state()];
        for (int combination = 0; combination < combinations; combination++) {
            Arrays.fill(next, 0);
            for (int level = 0; level < efforts; level++) {
                expect(at, level, combination);
            }
            if (outlook.riskAversion() > 0) {
                Arrays.fill(squares, 0);
                for (int level = 0; level < efforts; level++) {
                    expectSquares(at, level, combination);
                }
            }
            for (int price = 0; price < prices.length; price++) {
                choose(at, number, combination, price, paid, stated, listener);
            }
        }
    }

    private void choose(Inside at, int number, int combination, int price, double paid, int stated, Listener listener) {
        for (int level = 0; level < efforts; level++) {
            double mean = next[level * prices.length + price];
            double variance = squares[level * prices.length + price] - mean * mean;
            ofEffort[level] = effort.of(
                    paid - (level == stated ? 0 : outlook.changeCost()),
                    prices[price],
                    outlook.hours()[level],
                    outlook.riskAversion() == 0 ? 0 : variance,
                    at.good[level * combinations + combination],
                    mean);
        }
        Logit.shares(ofEffort, efforts, outlook.scale(), shares);
        double expected = 0;
        for (int level = 0; level < efforts; level++) {
            expected += shares[level] * ofEffort[level];
        }
        int place = number * combinations + combination;
        worthBefore[place * prices.length + price] = expected;
        listener.choice(place, price, ofEffort, shares);
    }

    /** What is paid, or of worth, at the end of a cycle for the place a client is then in, whatever its levels. */
    private void payForPlaces(Inside at, Stakes stakes, int left) {
        for (int slot = 0; slot < at.targets.length; slot++) {
            int target = at.targets[slot];
            double pence = target == at.cell.state() ? 0 : entered(target, stakes);
            for (Waited waited : stakes.waited()) {
                boolean retained = waited.watch().kind() == Kind.RETAINED
                        && at.cell.since() + 1 == waited.watch().cycles()
                        && at.cells[slot] >= 0;
                pence += retained ? waited.pence()[group] : 0;
            }
            for (Held held : stakes.held()) {
                boolean stays =
                        target == at.cell.state() && target == held.hold().state();
                pence += stays && due(held.hold(), at.cell.stay() + 1) ? held.pence()[group] : 0;
            }
            boolean backOnTheList = at.cells[slot] < 0 && outlook.journey().is(target, Role.WAITING);
            paidByPlace[slot] = pence + (backOnTheList ? left * backAgain : 0);
        }
    }

    /** What is paid for the levels a client is then at: in any place but death, and beyond that for one who leaves. */
    private void payForLevels(Inside at, Stakes stakes, int left) {
        Arrays.fill(paidByLevel, 0);
        Arrays.fill(paidByLevelOnLeaving, 0);
        int since = at.cell.since() + 1;
        for (int to = 0; to < combinations; to++) {
            byte[] levels = outlook.inside().levels(to);
            for (Waited waited : stakes.waited()) {
                Watch watch = waited.watch();
                if (watch.kind() == Kind.REVIEW && since <= watch.cycles() && watch.cycles() - since <= left) {
                    double pence = waited.pence()[group]
                            * outlook.lives().chanceReported(watch.what(), levels[watch.what()], watch.level())
                            * StrictMath.pow(outlook.discount(), watch.cycles() - since);
                    (since == watch.cycles() ? paidByLevel : paidByLevelOnLeaving)[to] += pence;
                }
            }
            for (Held held : stakes.held()) {
                Hold hold = held.hold();
                boolean there = hold.state() == Journey.NOWHERE && levels[hold.chain()] >= hold.level();
                paidByLevel[to] += there ? held.pence()[group] / hold.every() : 0;
            }
        }
    }

    /**
     * Adds up, for one effort, what may follow this cycle: what is paid at its end and what the client is worth then. Only
     * what a client still in treatment is worth answers to the price of an hour, so the rest is added up once for all.
     */
    private void expect(Inside at, int level, int combination) {
        int from = (level * combinations + combination) * at.targets.length;
        int levelsFrom = (level * combinations + combination) * combinations;
        int row = level * prices.length;
        double whateverThePrice = 0;
        for (int to = 0; to < combinations; to++) {
            double chance = at.levels[levelsFrom + to];
            if (chance > 0) {
                double paid = at.changes[levelsFrom + to];
                for (int slot = 0; slot < at.targets.length; slot++) {
                    paid += at.path[from + slot] * fixed[to * at.targets.length + slot];
                }
                whateverThePrice += chance * paid;
                for (int slot = 0; slot < at.stays; slot++) {
                    goOn(at.cells[at.staying[slot]], to, chance * at.path[from + at.staying[slot]], row);
                }
            }
        }
        for (int price = 0; price < prices.length; price++) {
            next[row + price] += whateverThePrice;
        }
    }

    private void goOn(int cell, int to, double chance, int row) {
        int worthFrom = (cell * combinations + to) * prices.length;
        double weight = chance * outlook.discount();
        for (int price = 0; price < prices.length; price++) {
            next[row + price] += weight * worth[worthFrom + price];
        }
    }

    /** The same for squares, which only a provider that minds risk asks for. */
    private void expectSquares(Inside at, int level, int combination) {
        int from = (level * combinations + combination) * at.targets.length;
        int levelsFrom = (level * combinations + combination) * combinations;
        for (int each = 0; each < combinations * at.targets.length; each++) {
            int to = each / at.targets.length;
            int slot = each % at.targets.length;
            double chance = at.levels[levelsFrom + to] * at.path[from + slot];
            for (int price = 0; price < prices.length; price++) {
                double outcome = at.changes[levelsFrom + to] + fixed[each] + later(at.cells[slot], to, price);
                squares[level * prices.length + price] += chance * outcome * outcome;
            }
        }
    }

    private double later(int cell, int to, int price) {
        return cell < 0 ? 0 : outlook.discount() * worth[(cell * combinations + to) * prices.length + price];
    }

    /** What each target and combination of levels comes to, whatever the effort, the price, and the levels before. */
    private void fix(Inside at) {
        for (int to = 0; to < combinations; to++) {
            for (int slot = 0; slot < at.targets.length; slot++) {
                double pence = paidByPlace[slot];
                if (!outlook.journey().is(at.targets[slot], Role.DEAD)) {
                    pence += paidByLevel[to] + (at.cells[slot] < 0 ? paidByLevelOnLeaving[to] : 0);
                }
                if (at.exits[slot] >= 0) {
                    pence += outlook.discount()
                            * later[at.exits[slot] * outlook.outside().count() + outsideOf[to]];
                }
                fixed[to * at.targets.length + slot] = pence;
            }
        }
    }

    private double entered(int target, Stakes stakes) {
        return stakes.entering(target, group)
                + outlook.mission() * outlook.good().ofEntering(target);
    }

    private static boolean due(Hold hold, int stayed) {
        return stayed % hold.every() == 0 && stayed / hold.every() <= hold.times();
    }

    /** What is paid for risen levels, when they are expected to be held as long as they must. */
    private void payForChanges(Inside at, Stakes stakes) {
        Arrays.fill(at.changes, 0);
        for (Waited waited : stakes.waited()) {
            if (waited.watch().kind() == Kind.CHANGE) {
                payForChange(at, waited.watch(), waited.pence()[group]);
            }
        }
    }

    private void payForChange(Inside at, Watch watch, double pence) {
        for (int level = 0; level < efforts; level++) {
            for (int to = 0; to < combinations; to++) {
                if (outlook.inside().levels(to)[watch.what()] >= watch.level()) {
                    double worthNow =
                            pence * StrictMath.pow(outlook.discount() * kept(at, level, to, watch), watch.cycles() - 1);
                    for (int from = 0; from < combinations; from++) {
                        boolean below = outlook.inside().levels(from)[watch.what()] < watch.level();
                        at.changes[(level * combinations + from) * combinations + to] += below ? worthNow : 0;
                    }
                }
            }
        }
    }

    private double kept(Inside at, int level, int from, Watch watch) {
        double kept = 0;
        int row = (level * combinations + from) * combinations;
        for (int to = 0; to < combinations; to++) {
            kept += outlook.inside().levels(to)[watch.what()] >= watch.level() ? at.levels[row + to] : 0;
        }
        return kept;
    }

    private void goOn(After at, int number, Stakes stakes, int left) {
        int count = outlook.outside().count();
        for (int from = 0; from < count; from++) {
            double sum = outlook.mission() * at.good[from];
            for (int slot = 0; slot < at.targets.length; slot++) {
                double chance = at.path[from * at.targets.length + slot];
                if (chance > 0) {
                    sum += chance * (reached(at, slot, stakes, left) + outlook.discount() * next(at, slot, from));
                }
            }
            laterBefore[number * count + from] = sum;
        }
    }

    private double next(After at, int slot, int from) {
        if (at.cells[slot] < 0) {
            return 0;
        }
        int count = outlook.outside().count();
        double sum = 0;
        for (int to = 0; to < count; to++) {
            sum += at.levels[from * count + to] * later[at.cells[slot] * count + to];
        }
        return sum;
    }

    private double reached(After at, int slot, Stakes stakes, int left) {
        int target = at.targets[slot];
        double pence = target == at.cell.state() ? 0 : entered(target, stakes);
        if (at.cells[slot] < 0) {
            boolean dead = outlook.journey().is(target, Role.DEAD);
            return dead ? pence : pence - takenBack(at.cell, stakes) + left * backAgain;
        }
        for (Waited waited : stakes.waited()) {
            Watch watch = waited.watch();
            boolean stayedAway = watch.kind() == Kind.NO_RETURN
                    && at.cell.leftFor() == watch.what()
                    && at.cell.away() + 1 == watch.cycles();
            pence += stayedAway ? waited.pence()[group] : 0;
        }
        for (Held held : stakes.held()) {
            boolean stays = target == at.cell.state() && target == held.hold().state();
            pence += stays && due(held.hold(), at.cell.stay() + 1) ? held.pence()[group] : 0;
        }
        return pence;
    }

    private double takenBack(Aftermath.Cell cell, Stakes stakes) {
        double pence = 0;
        for (Taken taken : stakes.taken()) {
            boolean counts = cell.leftFor() == taken.state() && cell.away() + 1 <= taken.within();
            pence += counts ? taken.pence()[group] : 0;
        }
        return pence;
    }

    /** What a client is worth who is turned away; valid after {@link #back}. */
    double ifDeclined(int combination) {
        int declined = outlook.journey().declined();
        return declined == Journey.NOWHERE || outlook.aftermath().ends(declined)
                ? 0
                : later[
                        outlook.aftermath().entered(declined)
                                        * outlook.outside().count()
                                + outsideOf[combination]];
    }

    /** What a client just beginning treatment is worth, at each combination and price; valid after {@link #back}. */
    double atStart(int combination, int price) {
        return worth[(outlook.start() * combinations + combination) * prices.length + price];
    }
}
