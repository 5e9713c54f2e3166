package outturn.model;

import java.util.Arrays;
import outturn.rules.behaviour.EffortWorth;
import outturn.rules.behaviour.Gaming;
import outturn.rules.behaviour.Logit;

/**
 * Backward induction for one type of client (model, §6.2): what a client in every cell is worth to its provider under every
 * effort and at every price λ of an hour, cycle by cycle from the end of what the provider looks at to now.
 *
 * <p>What it leaves aside is in decision 17: a change that has been paid for once may be counted again if it is lost and
 * regained, a review of somebody who has left is taken to find the level it was left at, a client who comes back brings no
 * new fee, and chains that nothing outside treatment depends on stand still there.
 *
 * <p>Where the time goes that a plan takes: {@link #atNinePrices}. All else that follows a cycle does not answer to the
 * price of an hour and is added up once for all prices, {@link #whateverThePrice}.
 */
final class Foresight {
    /** As many prices as a plan is drawn up for. */
    static final int NINE = 9;

    /**
     * Nobody is worth less than this, pence. The variance of a loss that grows with the variance of the next runs away where
     * risk is minded much, and would leave what no number says; so far down it is known that the client is not wanted.
     */
    private static final double LEAST = -1e15;

    private final Outlook outlook;
    private final Paths paths;
    private final Rewards rewards;
    private final EffortWorth effort;
    private final Tricks tricks;
    private final boolean counts;
    private final int efforts;
    private final int combinations;
    private final int outside;
    private final int group;
    private double[] prices = {};
    /** By cell of treatment, under which stakes its changes have been worked out already. */
    private final Stakes[] priced;
    /** What is paid for at the end of the cycle in hand may be audited so. */
    private Gaming audit;

    /** By cell of treatment, what is paid for risen levels in the cycle in hand: rows × combinations. */
    private final double[][] changes;
    /** The same as expected of each row. */
    private final double[][] changesExpected;

    private double[] worth;
    private double[] worthBefore;
    private double[] later;
    private double[] laterBefore;
    /** The same as {@code later} of clients who would come back and are made to wait. */
    private double[] waiting;

    private double[] waitingBefore;
    private double[] next;
    private double[] squares;
    /** Combinations × prices. */
    private int width;

    /** In the cell in hand, what each action is worth, and its chance: actions × combinations × prices. */
    private double[] ofAction;

    private double[] shares;
    /** The same of one combination at one price. */
    private final double[] worths;

    private final double[] honest;
    private final double[] tempting;
    /** What is paid for levels at the end of the cycle in hand, on average over those a row may come to. */
    private double ofLevels;

    private double ofLevelsOnLeaving;
    private final double[] outcomes;

    /** Who is told what has been worked out for a cycle. */
    interface Listener {
        /**
         * Everything about a cell in one cycle.
         *
         * @param cell its number
         * @param worth of each action (the efforts and, where it is thought of, discharging early) at each combination and
         *     price: actions × combinations × prices
         * @param shares chance of each, likewise
         */
        void choice(int cell, double[] worth, double[] shares);

        /**
         * What a client who would come back in a cycle is worth more if it is made to wait.
         *
         * @param place cell of the aftermath × combinations + combination
         */
        default void comesBack(int place, double more) {}
    }

    /** Of clients who go such ways, paid for as of some recorded group. */
    Foresight(Outlook outlook, Paths paths, int group) {
        this(outlook, paths, group, false);
    }

    /** The same where nothing is decided: only the stated effort is looked at. */
    static Foresight counting(Outlook outlook, Paths paths, int group) {
        return new Foresight(outlook, paths, group, true);
    }

    private Foresight(Outlook outlook, Paths paths, int group, boolean counts) {
        this.counts = counts;
        this.outlook = outlook;
        this.paths = paths;
        this.group = group;
        rewards = new Rewards(outlook, group);
        efforts = outlook.efforts();
        tricks = outlook.tricks();
        combinations = outlook.inside().count();
        outside = outlook.outside().count();
        effort = new EffortWorth(outlook.wage(), outlook.riskAversion(), outlook.mission());
        int cells = paths.inside().length;
        priced = new Stakes[cells];
        changes = new double[cells][efforts * combinations * combinations];
        changesExpected = new double[cells][efforts * combinations];
        worths = new double[outlook.actions()];
        honest = new double[outlook.actions()];
        tempting = new double[outlook.actions()];
        outcomes = new double[outlook.riskAversion() > 0 ? outlook.journey().states() * combinations : 0];
    }

    /**
     * Begins at the end of what the provider looks at, beyond which nothing is worth anything.
     *
     * @param pricesOfAnHour one, or nine that rise from 0
     */
    void begin(double[] pricesOfAnHour) {
        prices = pricesOfAnHour;
        Arrays.fill(priced, null);
        worth = new double[paths.inside().length * combinations * prices.length];
        worthBefore = new double[worth.length];
        later = new double[paths.after().length * outside];
        laterBefore = new double[later.length];
        waiting = new double[later.length];
        waitingBefore = new double[later.length];
        width = combinations * prices.length;
        next = new double[efforts * width];
        squares = new double[next.length];
        ofAction = new double[outlook.actions() * width];
        shares = new double[ofAction.length];
    }

    /**
     * One cycle further back.
     *
     * @param left cycles still looked at after this one
     * @param stated effort from 0
     * @param since cycles since treatment began of whoever is looked at, at the least; where others are is left out
     */
    void back(Stakes stakes, int stated, int left, int since, Listener listener) {
        audit = stakes.audit();
        rewards.ofCycle(stakes, left);
        double[] spare = worthBefore;
        int begun = Integer.min(since, outlook.cells().longestSince());
        for (int number = 0; number < paths.inside().length; number++) {
            if (paths.inside()[number].cell.since() >= begun) {
                choose(number, stakes, stated, listener);
            }
        }
        worthBefore = worth;
        worth = spare;
        for (int number = 0; number < paths.after().length; number++) {
            goOn(number, listener);
        }
        double[] old = laterBefore;
        laterBefore = later;
        later = old;
        old = waitingBefore;
        waitingBefore = waiting;
        waiting = old;
    }

    private void choose(int number, Stakes stakes, int stated, Listener listener) {
        Paths.Inside at = paths.inside()[number];
        rewards.from(at);
        if (stakes != priced[number]) {
            payForChanges(number);
            priced[number] = stakes;
        }
        double paid = stakes.activity(at.cell.state(), group) - outlook.clientCosts()[at.cell.state()];
        int first = counts ? stated * combinations : 0;
        int last = counts ? first + combinations : efforts * combinations;
        for (int row = first; row < last; row++) {
            expect(number, row);
        }
        weigh(at, paid, stated);
        shareEfforts(stated);
        for (int combination = 0; combination < combinations && at.early >= 0; combination++) {
            Early early = early(number, tricks.atDischarge(stated) * combinations + combination);
            discharge(at, combination, paid, stated, early);
        }
        expect(number);
        listener.choice(number, ofAction, shares);
    }

    private void payForChanges(int number) {
        Paths.Inside at = paths.inside()[number];
        double[] paid = changes[number];
        rewards.forChanges(at, paid);
        for (int row = 0; row < efforts * combinations; row++) {
            double sum = 0;
            for (int each = row * combinations; each < (row + 1) * combinations; each++) {
                sum += at.levels[each] * paid[each];
            }
            changesExpected[number][row] = sum;
        }
    }

    /** What follows a cycle at whose end a client is discharged early: mean and mean square. */
    private record Early(double mean, double square) {}

    /** Who would still be in treatment when the cycle ends is booked out; the rest goes as it does under that effort. */
    private Early early(int number, int row) {
        Paths.Inside at = paths.inside()[number];
        double mean = whateverThePrice(number, row);
        double[] levels = paths.levelsOutside(at, row);
        double out = ofTarget(at, at.early);
        for (int to = 0; to < outside && at.exits[at.early] >= 0; to++) {
            out += outlook.discount() * levels[to] * later[at.exits[at.early] * outside + to];
        }
        for (int slot = 0; slot < at.targets.length; slot++) {
            boolean stays = at.cells[slot] >= 0;
            mean += stays ? at.path[row * at.targets.length + slot] * (out - ofTarget(at, slot)) : 0;
        }
        return new Early(mean, outlook.riskAversion() > 0 ? earlySquare(number, row) : 0);
    }

    private double earlySquare(int number, int row) {
        Paths.Inside at = paths.inside()[number];
        fix(at);
        double square = 0;
        for (int each = 0; each < combinations * at.targets.length; each++) {
            int to = each / at.targets.length;
            int slot = each % at.targets.length;
            int comesTo = at.cells[slot] >= 0 ? at.early : slot;
            double chance = at.levels[row * combinations + to] * at.path[row * at.targets.length + slot];
            double outcome = changes[number][row * combinations + to] + outcomes[to * at.targets.length + comesTo];
            square += chance * outcome * outcome;
        }
        return square;
    }

    /** What every effort is worth in every row at every price. */
    private void weigh(Paths.Inside at, double paid, int stated) {
        for (int row = 0; row < efforts * combinations; row++) {
            int level = row / combinations;
            double payments = (level == stated ? paid : paid - outlook.changeCost()) + rewards.ofEvents(at, row);
            double hours = outlook.hours()[level];
            double good = at.good[row];
            for (int price = 0, each = row * prices.length; price < prices.length; price++, each++) {
                double variance = outlook.riskAversion() == 0 ? 0 : squares[each] - next[each] * next[each];
                ofAction[each] = effort.of(payments, prices[price], hours, variance, good, next[each]);
            }
        }
    }

    private void shareEfforts(int stated) {
        Arrays.fill(ofAction, efforts * width, ofAction.length, 0);
        Arrays.fill(shares, efforts * width, shares.length, 0);
        if (tricks.effort()) {
            Logit.shares(ofAction, efforts, width, outlook.scale(), shares);
        } else {
            Arrays.fill(shares, 0, efforts * width, 0);
            Arrays.fill(shares, stated * width, (stated + 1) * width, 1);
        }
    }

    /** Weighs discharging early in its turn, at every price, and tells how surely each action is then taken. */
    private void discharge(Paths.Inside at, int combination, double paid, int stated, Early early) {
        int level = tricks.atDischarge(stated);
        double befalling = rewards.ofEvents(at, level * combinations + combination);
        double payments = (level == stated ? paid : paid - outlook.changeCost()) + befalling;
        double variance = outlook.riskAversion() == 0 ? 0 : early.square - early.mean * early.mean;
        double good = at.good[level * combinations + combination];
        for (int price = 0; price < prices.length; price++) {
            double unseen = effort.of(payments, prices[price], outlook.hours()[level], variance, good, early.mean);
            int here = combination * prices.length + price;
            for (int each = 0; each < efforts; each++) {
                worths[each] = ofAction[each * width + here];
                honest[each] = shares[each * width + here];
            }
            worths[efforts] = worths[level] + audit.gain(unseen - worths[level]);
            ofAction[efforts * width + here] = worths[efforts];
            double does = tempted(stated);
            for (int each = 0; each < efforts && does > 0; each++) {
                double thinks = (1 - does) * honest[each];
                shares[each * width + here] = tricks.honesty() * honest[each] + (1 - tricks.honesty()) * thinks;
            }
            shares[efforts * width + here] = (1 - tricks.honesty()) * does;
        }
    }

    /**
     * The chance that who thinks of it discharges early: where that is better than any effort, by the logit of all actions,
     * those it does not think of left out; nobody breaks a rule for nothing.
     */
    private double tempted(int stated) {
        double best = worths[stated];
        for (int level = 0; level < efforts && tricks.effort(); level++) {
            best = worths[level] > best ? worths[level] : best;
        }
        if (worths[efforts] <= best) {
            return 0;
        }
        if (!tricks.effort()) {
            return Logit.first(worths[efforts] - best, outlook.scale());
        }
        Logit.shares(worths, efforts + 1, outlook.scale(), tempting);
        return tempting[efforts];
    }

    /** What a client in a cell is worth, over what is done. */
    private void expect(int number) {
        for (int here = 0; here < width; here++) {
            double expected = 0;
            for (int each = here; each < shares.length; each += width) {
                expected += shares[each] * ofAction[each];
            }
            worthBefore[number * width + here] = StrictMath.max(LEAST, expected);
        }
    }

    /** Adds up, for one row, what may follow this cycle: what is paid at its end and what the client is worth then. */
    private void expect(int number, int row) {
        Paths.Inside at = paths.inside()[number];
        int first = row * prices.length;
        if (prices.length == NINE) {
            atNinePrices(at, row, first);
        } else {
            atOnePrice(at, row, first);
        }
        double whateverThePrice = whateverThePrice(number, row);
        for (int price = 0; price < prices.length; price++) {
            next[first + price] += whateverThePrice;
        }
        if (outlook.riskAversion() > 0) {
            expectSquares(number, row, first);
        }
    }

    private double whateverThePrice(int number, int row) {
        Paths.Inside at = paths.inside()[number];
        if (rewards.paysLevels()) {
            expectLevels(at, row);
        }
        double sum = changesExpected[number][row];
        for (int slot = 0, each = row * at.targets.length; slot < at.targets.length; slot++, each++) {
            sum += at.path[each] * ofTarget(at, slot);
        }
        int[] places = at.exitPlaces;
        for (int exit = 0, each = row * places.length; exit < places.length; exit++, each++) {
            sum += at.exitWeights[each] * later[places[exit]];
        }
        return sum;
    }

    /** What is paid on average for the levels that a client may then be at. */
    private void expectLevels(Paths.Inside at, int row) {
        ofLevels = 0;
        ofLevelsOnLeaving = 0;
        for (int to = 0, each = row * combinations; to < combinations; to++, each++) {
            ofLevels += at.levels[each] * rewards.forLevels(to);
            ofLevelsOnLeaving += at.levels[each] * rewards.forLevelsOnLeaving(to);
        }
    }

    /** What the end of the cycle brings that finds a client in a place, at whatever levels it may then be. */
    private double ofTarget(Paths.Inside at, int slot) {
        if (!rewards.paysLevels() || at.dead[slot]) {
            return rewards.forPlace(slot);
        }
        return rewards.forPlace(slot) + ofLevels + (at.cells[slot] < 0 ? ofLevelsOnLeaving : 0);
    }

    private void atOnePrice(Paths.Inside at, int row, int first) {
        int[] places = at.places;
        double[] weights = at.weights;
        int end = at.firsts[row + 1];
        int each = at.firsts[row];
        double one = 0;
        double other = 0;
        for (; each + 1 < end; each += 2) {
            one += weights[each] * worth[places[each]];
            other += weights[each + 1] * worth[places[each + 1]];
        }
        next[first] = each < end ? one + other + weights[each] * worth[places[each]] : one + other;
    }

    /** The same at nine prices, side by side. */
    private void atNinePrices(Paths.Inside at, int row, int first) {
        double[] there = worth;
        double[] weights = at.weights;
        int[] places = at.places;
        int end = at.firsts[row + 1];
        double p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0, p8 = 0;
        for (int each = at.firsts[row]; each < end; each++) {
            double weight = weights[each];
            int place = places[each] * NINE;
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
    private void expectSquares(int number, int row, int first) {
        Paths.Inside at = paths.inside()[number];
        fix(at);
        Arrays.fill(squares, first, first + prices.length, 0);
        for (int each = 0; each < combinations * at.targets.length; each++) {
            int to = each / at.targets.length;
            int slot = each % at.targets.length;
            double chance = at.levels[row * combinations + to] * at.path[row * at.targets.length + slot];
            for (int price = 0; price < prices.length; price++) {
                double outcome = changes[number][row * combinations + to]
                        + outcomes[each]
                        + inTreatment(at.cells[slot], to, price);
                squares[first + price] += chance * outcome * outcome;
            }
        }
    }

    private double inTreatment(int cell, int to, int price) {
        return cell < 0 ? 0 : outlook.discount() * worth[(cell * combinations + to) * prices.length + price];
    }

    /** What each target comes to at each combination of levels, but for what a client is worth who is still in treatment. */
    private void fix(Paths.Inside at) {
        for (int to = 0; to < combinations; to++) {
            for (int slot = 0; slot < at.targets.length; slot++) {
                double pence = rewards.forPlace(slot);
                if (!at.dead[slot]) {
                    pence += rewards.forLevels(to) + (at.cells[slot] < 0 ? rewards.forLevelsOnLeaving(to) : 0);
                }
                if (at.exits[slot] >= 0) {
                    pence += outlook.discount() * later[at.exits[slot] * outside + paths.outsideOf()[to]];
                }
                outcomes[to * at.targets.length + slot] = pence;
            }
        }
    }

    private void goOn(int number, Listener listener) {
        Paths.After at = paths.after()[number];
        rewards.from(at);
        for (int from = 0; from < outside; from++) {
            double holding = tricks.holds() ? hold(number, from, listener) : 0;
            double sum = outlook.mission() * at.good[from] + rewards.ofEvents(at, from);
            for (int slot = 0; slot < at.targets.length; slot++) {
                double chance = at.path[from * at.targets.length + slot];
                if (chance > 0) {
                    double back = at.cells[slot] < 0 && !at.dead[slot] ? holding : 0;
                    sum += chance * (rewards.reached(slot) + outlook.discount() * next(at, slot, from) + back);
                }
            }
            laterBefore[number * outside + from] = sum;
        }
    }

    /** Works out what it is worth to make a client wait who would come back; what thinking of that is worth in its turn. */
    private double hold(int number, int from, Listener listener) {
        Paths.After at = paths.after()[number];
        boolean counts = at.held >= 0 && stillCounts(at.cell);
        double waits = counts ? rewards.staying(at) + outlook.discount() * waits(at, from) : rewards.forWaiting();
        waitingBefore[number * outside + from] = ifHeld(at, from, waits);
        if (!counts) {
            return 0;
        }
        double more = waits - rewards.letIn(at);
        listener.comesBack(number * outside + from, more);
        return (1 - tricks.honesty()) * audit.worth(more, outlook.scale());
    }

    /** Whether coming back at the end of a cycle in a cell would still count. */
    private boolean stillCounts(Aftermath.Cell cell) {
        return cell.leftFor() != Aftermath.UNPLANNED && cell.away() + 1 <= outlook.windows()[cell.leftFor()];
    }

    /**
     * What a client is worth who would come back and is made to wait until that no longer counts, or until it dies or goes
     * elsewhere of its own accord.
     */
    private double ifHeld(Paths.After at, int from, double waits) {
        double sum = outlook.mission() * at.good[from] + rewards.ofEvents(at, from);
        for (int slot = 0; slot < at.targets.length; slot++) {
            double chance = at.path[from * at.targets.length + slot];
            if (chance > 0) {
                boolean still = at.targets[slot] == at.cell.state() || at.cells[slot] < 0 && !at.dead[slot];
                sum += chance * (still ? waits : rewards.reached(slot) + outlook.discount() * next(at, slot, from));
            }
        }
        return sum;
    }

    private double waits(Paths.After at, int from) {
        double sum = 0;
        for (int to = 0; to < outside; to++) {
            sum += at.levels[from * outside + to] * waiting[at.held * outside + to];
        }
        return sum;
    }

    private double next(Paths.After at, int slot, int from) {
        double sum = 0;
        for (int to = 0; to < outside && at.cells[slot] >= 0; to++) {
            sum += at.levels[from * outside + to] * later[at.cells[slot] * outside + to];
        }
        return sum;
    }

    /** What a client is worth who is turned away; valid after {@link #back}. */
    double ifDeclined(int combination) {
        int declined = outlook.journey().declined();
        return declined == Journey.NOWHERE || outlook.aftermath().ends(declined)
                ? 0
                : later[outlook.aftermath().turnedAway(declined) * outside + paths.outsideOf()[combination]];
    }

    /** What a client just beginning treatment is worth, at each combination and price; valid after {@link #back}. */
    double atStart(int combination, int price) {
        return worth[(outlook.start() * combinations + combination) * prices.length + price];
    }
}
