package outturn.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import outturn.model.Stakes.Counted;
import outturn.model.Stakes.Held;
import outturn.model.Stakes.Taken;
import outturn.model.Stakes.Waited;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Kind;
import outturn.model.Triggers.Watch;
import outturn.rules.behaviour.EffortWorth;
import outturn.rules.behaviour.Gaming;
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
    /** As many prices as a plan is drawn up for. */
    static final int NINE = 9;

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
    /** The same as {@code later} of clients who would come back and are made to wait. */
    private double[] waiting;

    private double[] waitingBefore;
    private final Tricks tricks;
    /** What is paid for at the end of the cycle in hand may be audited so. */
    private Gaming audit;

    private final double[] honestShares;
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
        /** Which target is the state of those discharged early; −1 where nobody is. */
        int early = -1;

        int stays;
        /** Of each effort × combination, the first of what follows if treatment goes on; then the end of the last. */
        int[] firsts;
        /** Cell × combinations + combination. */
        int[] places;
        /** Chance of each, times the discount. */
        double[] weights;
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
        /** The cell a cycle later of a client who is made to stay where it is; −1 for none. */
        int held;
    }

    /** Who is told what has been worked out for a cycle. */
    interface Listener {
        /**
         * Everything about one combination of a cell in one cycle, at one price.
         *
         * @param place cell × combinations + combination
         * @param worth of each action: the efforts and, where it is thought of, discharging early
         * @param shares chance of each
         */
        void choice(int place, int price, double[] worth, double[] shares);

        /**
         * What a client who would come back in a cycle is worth more if it is made to wait.
         *
         * @param place cell of the aftermath × combinations + combination
         */
        default void comesBack(int place, double more) {}
    }

    /** Of one type, paid for as one of some recorded group. */
    Foresight(Outlook outlook, Chances chances, int type, int group) {
        this.outlook = outlook;
        this.chances = chances;
        chances.speakOf(type);
        this.group = group;
        efforts = outlook.efforts();
        tricks = outlook.tricks();
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
        ofEffort = new double[outlook.actions()];
        shares = new double[outlook.actions()];
        honestShares = new double[outlook.actions()];
        fixed = new double[outlook.journey().states() * combinations];
        paidByPlace = new double[outlook.journey().states()];
        paidByLevel = new double[combinations];
        paidByLevelOnLeaving = new double[combinations];
    }

    private Inside inside(Cells.Cell cell) {
        Inside at = new Inside();
        at.cell = cell;
        int[] natural = Ways.of(outlook.journey(), cell.state(), cell.stay());
        at.targets = natural;
        if (tricks.discharges() && outlook.journey().dischargesFrom(cell.state())) {
            at.targets = with(natural, outlook.journey().earlyTo());
            at.early = Arrays.binarySearch(at.targets, outlook.journey().earlyTo());
        }
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
        double[] ways = new double[natural.length];
        for (int each = 0; each < efforts * combinations; each++) {
            int combination = each % combinations;
            int level = each / combinations + 1;
            byte[] levels = outlook.inside().levels(combination);
            chances.path(cell.state(), cell.stay(), cell.since(), level, levels, natural, ways);
            for (int way = 0; way < ways.length; way++) {
                at.path[each * at.targets.length + Arrays.binarySearch(at.targets, natural[way])] = ways[way];
            }
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
        follow(at);
        return at;
    }

    /** Lists what may follow every effort and combination if treatment goes on, in the order in which it is added up. */
    private void follow(Inside at) {
        int rows = efforts * combinations;
        at.firsts = new int[rows + 1];
        at.places = new int[rows * combinations * at.stays];
        at.weights = new double[at.places.length];
        int listed = 0;
        for (int row = 0; row < rows; row++) {
            for (int each = 0; each < combinations * at.stays; each++) {
                int to = each / at.stays;
                int slot = at.staying[each % at.stays];
                double chance = at.levels[row * combinations + to];
                if (chance > 0) {
                    at.places[listed] = at.cells[slot] * combinations + to;
                    at.weights[listed++] = chance * at.path[row * at.targets.length + slot] * outlook.discount();
                }
            }
            at.firsts[row + 1] = listed;
        }
    }

    /** The same states, in order, and another. */
    private static int[] with(int[] states, int another) {
        return IntStream.concat(Arrays.stream(states), IntStream.of(another))
                .distinct()
                .sorted()
                .toArray();
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
        at.held = tricks.holds() ? outlook.aftermath().held(number) : -1;
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

    /** Pence of entering a state that cohorts are judged by. */
    private double ofCohorts(int target, Stakes stakes, int since) {
        double pence = 0;
        for (Counted counted : stakes.counted()) {
            boolean counts = counted.state() == outlook.journey().booked(target) && since < counted.follow();
            pence += counts ? counted.pence() : 0;
        }
        return pence;
    }

    /** Cycles since treatment began of somebody out of it, if it lasted as long as it usually does. */
    private int since(Aftermath.Cell cell) {
        return outlook.stay() + cell.away();
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
        waiting = new double[later.length];
        waitingBefore = new double[later.length];
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
        audit = stakes.audit();
        double[] spare = worthBefore;
        for (int number = 0; number < inside.length; number++) {
            choose(number, stakes, stated, left, listener);
        }
        worthBefore = worth;
        worth = spare;
        priced = stakes;
        for (int number = 0; number < after.length; number++) {
            goOn(after[number], number, stakes, left, listener);
            if (tricks.holds()) {
                wait(after[number], number, stakes, left);
            }
        }
        double[] old = laterBefore;
        laterBefore = later;
        later = old;
        old = waitingBefore;
        waitingBefore = waiting;
        waiting = old;
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
            for (int level = 0; level < efforts; level++) {
                expect(at, level, combination);
            }
            if (outlook.riskAversion() > 0) {
                Arrays.fill(squares, 0);
                for (int level = 0; level < efforts; level++) {
                    expectSquares(at, level, combination);
                }
            }
            Early early = at.early < 0 ? null : early(at, tricks.atDischarge(stated), combination);
            for (int price = 0; price < prices.length; price++) {
                choose(at, number, combination, price, paid, stated, early, listener);
            }
        }
    }

    /** What follows a cycle at whose end a client is discharged early: mean and mean square. */
    private record Early(double mean, double square) {}

    /** Who would still be in treatment when the cycle ends is booked out; the rest goes as it does under that effort. */
    private Early early(Inside at, int level, int combination) {
        int from = (level * combinations + combination) * at.targets.length;
        int levelsFrom = (level * combinations + combination) * combinations;
        double mean = 0;
        double square = 0;
        for (int each = 0; each < combinations * at.targets.length; each++) {
            int to = each / at.targets.length;
            int slot = each % at.targets.length;
            int comesTo = at.cells[slot] >= 0 ? at.early : slot;
            double chance = at.levels[levelsFrom + to] * at.path[from + slot];
            double outcome = at.changes[levelsFrom + to] + fixed[to * at.targets.length + comesTo];
            mean += chance * outcome;
            square += chance * outcome * outcome;
        }
        return new Early(mean, square);
    }

    private void choose(
            Inside at,
            int number,
            int combination,
            int price,
            double paid,
            int stated,
            Early early,
            Listener listener) {
        for (int level = 0; level < efforts; level++) {
            double mean = next[level * prices.length + price];
            double square = squares[level * prices.length + price];
            ofEffort[level] = ofEffort(at, level, combination, price, paid, stated, mean, square);
        }
        shareEfforts(stated);
        if (early != null) {
            int level = tricks.atDischarge(stated);
            double unseen = ofEffort(at, level, combination, price, paid, stated, early.mean, early.square);
            double gain = audit.gain(unseen - ofEffort[level]);
            ofEffort[efforts] = ofEffort[level] + gain;
            discharge(stated);
        }
        double expected = 0;
        for (int action = 0; action < shares.length; action++) {
            expected += shares[action] * ofEffort[action];
        }
        int place = number * combinations + combination;
        worthBefore[place * prices.length + price] = expected;
        listener.choice(place, price, ofEffort, shares);
    }

    private double ofEffort(
            Inside at, int level, int combination, int price, double paid, int stated, double mean, double square) {
        return effort.of(
                paid - (level == stated ? 0 : outlook.changeCost()),
                prices[price],
                outlook.hours()[level],
                outlook.riskAversion() == 0 ? 0 : square - mean * mean,
                at.good[level * combinations + combination],
                mean);
    }

    private void shareEfforts(int stated) {
        Arrays.fill(shares, 0);
        if (tricks.effort()) {
            Logit.shares(ofEffort, efforts, outlook.scale(), shares);
        } else {
            shares[stated] = 1;
        }
    }

    /** Who thinks of it discharges early where that is better than any effort; nobody breaks a rule for nothing. */
    private void discharge(int stated) {
        System.arraycopy(shares, 0, honestShares, 0, shares.length);
        double best = ofEffort[stated];
        for (int level = 0; level < efforts && tricks.effort(); level++) {
            best = ofEffort[level] > best ? ofEffort[level] : best;
        }
        if (ofEffort[efforts] > best) {
            double does = tempted(best);
            for (int action = 0; action < shares.length; action++) {
                double honest = honestShares[action];
                double thinks = action == efforts ? does : (1 - does) * honest;
                shares[action] = tricks.honesty() * honest + (1 - tricks.honesty()) * thinks;
            }
        }
    }

    /** Its chance by the logit of all actions, those it does not think of left out. */
    private double tempted(double best) {
        if (!tricks.effort()) {
            return Logit.first(ofEffort[efforts] - best, outlook.scale());
        }
        Logit.shares(ofEffort, efforts + 1, outlook.scale(), shares);
        return shares[efforts];
    }

    /** What thinking of claiming what did not come about is worth, where so many pence are paid for it. */
    private double feigning(double pence) {
        return tricks.misreports() ? (1 - tricks.honesty()) * audit.worth(pence, outlook.scale()) : 0;
    }

    /** What is paid, or of worth, at the end of a cycle for the place a client is then in, whatever its levels. */
    private void payForPlaces(Inside at, Stakes stakes, int left) {
        for (int slot = 0; slot < at.targets.length; slot++) {
            int target = at.targets[slot];
            boolean dead = outlook.journey().is(target, Role.DEAD);
            double pence = target == at.cell.state() ? 0 : entered(target, stakes, at.cell.since());
            for (Waited waited : stakes.waited()) {
                boolean retained = waited.watch().kind() == Kind.RETAINED
                        && at.cell.since() + 1 == waited.watch().cycles()
                        && at.cells[slot] >= 0;
                pence += retained ? waited.pence()[group] : 0;
                pence += at.cells[slot] < 0 && !dead ? feigningToStay(waited, at.cell.since() + 1, left) : 0;
            }
            pence += at.cells[slot] < 0 && !dead ? feigningAnExit(target, stakes, at.cell.since()) : 0;
            for (Held held : stakes.held()) {
                boolean stays =
                        target == at.cell.state() && target == held.hold().state();
                pence += stays && due(held.hold(), at.cell.stay() + 1) ? held.pence()[group] : 0;
            }
            boolean backOnTheList = at.cells[slot] < 0 && outlook.journey().is(target, Role.WAITING);
            paidByPlace[slot] = pence + (backOnTheList ? left * backAgain : 0);
        }
    }

    /** What it may gain, of one who leaves, by claiming at the due time that it is still in treatment. */
    private double feigningToStay(Waited waited, int since, int left) {
        int wait = waited.watch().cycles() - since;
        return waited.watch().kind() == Kind.RETAINED && wait >= 0 && wait <= left
                ? feigning(waited.pence()[group]) * StrictMath.pow(outlook.discount(), wait)
                : 0;
    }

    /** What it may gain, of one who leaves otherwise, by claiming a planned exit. */
    private double feigningAnExit(int target, Stakes stakes, int since) {
        double pence = 0;
        for (int exit = 0; exit < outlook.journey().states() && tricks.misreports(); exit++) {
            boolean another = exit != outlook.journey().booked(target);
            pence += another && outlook.journey().is(exit, Role.EXIT_PLANNED)
                    ? feigning(stakes.entering(exit, group) + ofCohorts(exit, stakes, since))
                    : 0;
        }
        return pence;
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
                    double reported = outlook.lives().chanceReported(watch.what(), levels[watch.what()], watch.level());
                    double pence = waited.pence()[group] * reported;
                    pence += (1 - reported) * feigning(waited.pence()[group]);
                    pence *= StrictMath.pow(outlook.discount(), watch.cycles() - since);
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
        int row = level * combinations + combination;
        int first = level * prices.length;
        if (prices.length == NINE) {
            goOnAtNine(at, at.firsts[row], at.firsts[row + 1], first);
        } else {
            goOn(at, at.firsts[row], at.firsts[row + 1], first);
        }
        double whateverThePrice = whateverThePrice(at, row);
        for (int price = 0; price < prices.length; price++) {
            next[first + price] += whateverThePrice;
        }
    }

    private double whateverThePrice(Inside at, int row) {
        int from = row * at.targets.length;
        int levelsFrom = row * combinations;
        double sum = 0;
        for (int to = 0; to < combinations; to++) {
            double chance = at.levels[levelsFrom + to];
            if (chance > 0) {
                double paid = at.changes[levelsFrom + to];
                int fixedFrom = to * at.targets.length;
                for (int slot = 0; slot < at.targets.length; slot++) {
                    paid += at.path[from + slot] * fixed[fixedFrom + slot];
                }
                sum += chance * paid;
            }
        }
        return sum;
    }

    private void goOn(Inside at, int from, int upTo, int first) {
        for (int price = 0; price < prices.length; price++) {
            double sum = 0;
            for (int each = from; each < upTo; each++) {
                sum += at.weights[each] * worth[at.places[each] * prices.length + price];
            }
            next[first + price] = sum;
        }
    }

    /** The same at nine prices, side by side: where nearly all the time goes that a plan takes. */
    private void goOnAtNine(Inside at, int from, int upTo, int first) {
        double[] there = worth;
        double p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0, p8 = 0;
        for (int each = from; each < upTo; each++) {
            double weight = at.weights[each];
            int place = at.places[each] * NINE;
            p0 += weight * there[place];
            p1 += weight * there[place + 1];
            p2 += weight * there[place + 2];
            p3 += weight * there[place + 3];
            p4 += weight * there[place + 4];
            p5 += weight * there[place + 5];
            p6 += weight * there[place + 6];
            p7 += weight * there[place + 7];
            p8 += weight * there[place + 8];
        }
        next[first] = p0;
        next[first + 1] = p1;
        next[first + 2] = p2;
        next[first + 3] = p3;
        next[first + 4] = p4;
        next[first + 5] = p5;
        next[first + 6] = p6;
        next[first + 7] = p7;
        next[first + 8] = p8;
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

    private double entered(int target, Stakes stakes, int since) {
        return stakes.entering(outlook.journey().booked(target), group)
                + ofCohorts(target, stakes, since)
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

    private void goOn(After at, int number, Stakes stakes, int left, Listener listener) {
        int count = outlook.outside().count();
        boolean counts = at.held >= 0 && stillCounts(at.cell);
        for (int from = 0; from < count; from++) {
            double letIn = -takenBack(at.cell, stakes) + left * backAgain;
            double more = counts ? staying(at, stakes) + outlook.discount() * waits(at, from) - letIn : 0;
            if (counts) {
                listener.comesBack(number * count + from, more);
            }
            double holding = counts ? (1 - tricks.honesty()) * audit.worth(more, outlook.scale()) : 0;
            double sum = outlook.mission() * at.good[from];
            for (int slot = 0; slot < at.targets.length; slot++) {
                double chance = at.path[from * at.targets.length + slot];
                if (chance > 0) {
                    sum += chance * (reached(at, slot, stakes, left) + outlook.discount() * next(at, slot, from));
                    sum += chance * (comesBack(at, slot) ? holding : 0);
                }
            }
            laterBefore[number * count + from] = sum;
        }
    }

    private boolean comesBack(After at, int slot) {
        return at.cells[slot] < 0 && !outlook.journey().is(at.targets[slot], Role.DEAD);
    }

    /** Whether coming back at the end of a cycle in a cell would still count. */
    private boolean stillCounts(Aftermath.Cell cell) {
        return cell.leftFor() != Aftermath.UNPLANNED && cell.away() + 1 <= outlook.windows()[cell.leftFor()];
    }

    /**
     * What a client is worth who would come back and is made to wait until that no longer counts, or until it dies or goes
     * elsewhere of its own accord.
     */
    private void wait(After at, int number, Stakes stakes, int left) {
        int count = outlook.outside().count();
        boolean counts = at.held >= 0 && stillCounts(at.cell);
        for (int from = 0; from < count; from++) {
            double sum = outlook.mission() * at.good[from];
            double waits = counts ? staying(at, stakes) + outlook.discount() * waits(at, from) : left * backAgain;
            for (int slot = 0; slot < at.targets.length; slot++) {
                double chance = at.path[from * at.targets.length + slot];
                if (chance > 0) {
                    boolean still = at.targets[slot] == at.cell.state() || comesBack(at, slot);
                    sum += chance
                            * (still
                                    ? waits
                                    : reached(at, slot, stakes, left) + outlook.discount() * next(at, slot, from));
                }
            }
            waitingBefore[number * count + from] = sum;
        }
    }

    private double waits(After at, int from) {
        int count = outlook.outside().count();
        double sum = 0;
        for (int to = 0; to < count; to++) {
            sum += at.levels[from * count + to] * waiting[at.held * count + to];
        }
        return sum;
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
        double pence = target == at.cell.state() ? 0 : entered(target, stakes, since(at.cell));
        if (at.cells[slot] < 0) {
            boolean dead = outlook.journey().is(target, Role.DEAD);
            return dead ? pence : pence - takenBack(at.cell, stakes) + left * backAgain;
        }
        boolean moves = target != at.cell.state();
        return pence + away(at, stakes) + (moves ? 0 : heldOn(at, stakes));
    }

    /** What is paid at the end of a cycle for a client who is made to stay where it is. */
    private double staying(After at, Stakes stakes) {
        return away(at, stakes) + heldOn(at, stakes);
    }

    private double away(After at, Stakes stakes) {
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

    private double heldOn(After at, Stakes stakes) {
        double pence = 0;
        int booked = outlook.journey().booked(at.cell.state());
        for (Held held : stakes.held()) {
            boolean stays = booked == held.hold().state();
            pence += stays && due(held.hold(), at.cell.stay() + 1) ? held.pence()[group] : 0;
        }
        return pence;
    }

    private double takenBack(Aftermath.Cell cell, Stakes stakes) {
        double pence = 0;
        for (Taken taken : stakes.taken()) {
            boolean counts = cell.leftFor() != Aftermath.UNPLANNED
                    && outlook.journey().booked(cell.leftFor()) == taken.state()
                    && cell.away() + 1 <= taken.within();
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
