package outturn.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import outturn.scenario.Role;

/**
 * Where one type of client may go from every cell its provider thinks of, cycle by cycle: tables of chances, and what is of
 * worth to society on the way. What anybody is paid has no part in them, so that they serve for one tariff as for another.
 *
 * <p>A <i>row</i> of a cell of treatment is an effort from 0 × combinations + the combination of levels the client is at.
 */
final class Paths {
    private final Outlook outlook;
    private final Chances chances;
    private final int efforts;
    private final int combinations;
    private final int outside;
    private final Inside[] inside;
    private final After[] after;
    private final int[] outsideOf;

    /** One cell of treatment. */
    static final class Inside {
        Cells.Cell cell;
        int[] targets;
        boolean[] dead;
        /** The cell of treatment each target is; −1 for none. */
        int[] cells;
        /** The cell of the aftermath each target is; −1 for none. */
        int[] exits;
        /** Which target is the state of those discharged early; −1 where nobody is. */
        int early = -1;
        /** Rows × targets. */
        double[] path;
        /** Rows × combinations. */
        double[] levels;
        /** Cells of the aftermath × combinations there that may follow, each once, the same for all rows. */
        int[] exitPlaces;
        /** Chance of each, times the discount: rows × exit places. */
        double[] exitWeights;
        /** By row. */
        double[] good;
        /** Events expected of each count that is looked at: rows × counts. */
        double[] events;
        /** Of each row, the first of what follows if treatment goes on; then the end of the last. */
        int[] firsts;
        /** Cell × combinations + combination. */
        int[] places;
        /** Chance of each, times the discount. */
        double[] weights;
    }

    /** One cell of the aftermath. */
    static final class After {
        Aftermath.Cell cell;
        int[] targets;
        boolean[] dead;
        /** The cell of the aftermath each target is; −1 for none. */
        int[] cells;
        /** Combinations × targets. */
        double[] path;
        /** Combinations × combinations. */
        double[] levels;
        /** By combination. */
        double[] good;
        /** Combinations × counts. */
        double[] events;
        /** The cell a cycle later of a client who is made to stay where it is; −1 for none. */
        int held;
    }

    Paths(Outlook outlook, Chances chances, int type) {
        this.outlook = outlook;
        this.chances = chances;
        chances.speakOf(type);
        efforts = outlook.efforts();
        combinations = outlook.inside().count();
        outside = outlook.outside().count();
        outsideOf = new int[combinations];
        for (int combination = 0; combination < combinations; combination++) {
            outsideOf[combination] = outlook.outside().number(outlook.inside().levels(combination), 0);
        }
        inside = new Inside[outlook.cells().count()];
        for (int number = 0; number < inside.length; number++) {
            inside[number] = inside(outlook.cells().cell(number));
        }
        after = new After[outlook.aftermath().count()];
        for (int number = 0; number < after.length; number++) {
            after[number] = after(number);
        }
    }

    Inside[] inside() {
        return inside;
    }

    After[] after() {
        return after;
    }

    /** The combination of the aftermath each combination of treatment goes on as. */
    int[] outsideOf() {
        return outsideOf;
    }

    private Inside inside(Cells.Cell cell) {
        Inside at = new Inside();
        at.cell = cell;
        at.targets = targets(cell);
        at.dead = dead(at.targets);
        if (discharges(cell)) {
            at.early = Arrays.binarySearch(at.targets, outlook.journey().earlyTo());
        }
        at.cells = new int[at.targets.length];
        at.exits = new int[at.targets.length];
        for (int slot = 0; slot < at.targets.length; slot++) {
            int target = at.targets[slot];
            boolean treated = outlook.journey().is(target, Role.TREATMENT);
            Cells.Cell to = outlook.cells().after(cell, target);
            at.cells[slot] = treated ? outlook.cells().number(target, to.stay(), to.since()) : -1;
            boolean ends = treated || outlook.aftermath().ends(target);
            at.exits[slot] = ends ? -1 : outlook.aftermath().entered(target);
        }
        tabulate(at);
        follow(at);
        leave(at);
        return at;
    }

    private boolean discharges(Cells.Cell cell) {
        return outlook.tricks().discharges() && outlook.journey().dischargesFrom(cell.state());
    }

    /** Where a cycle leads from a cell, and early discharge with it, in the order of the states. */
    private int[] targets(Cells.Cell cell) {
        int[] natural = Ways.of(outlook.journey(), cell.state(), cell.stay());
        return discharges(cell)
                ? IntStream.concat(
                                Arrays.stream(natural),
                                IntStream.of(outlook.journey().earlyTo()))
                        .distinct()
                        .sorted()
                        .toArray()
                : natural;
    }

    private boolean[] dead(int[] targets) {
        boolean[] dead = new boolean[targets.length];
        for (int slot = 0; slot < dead.length; slot++) {
            dead[slot] = outlook.journey().is(targets[slot], Role.DEAD);
        }
        return dead;
    }

    private void tabulate(Inside at) {
        Cells.Cell cell = at.cell;
        int[] natural = Ways.of(outlook.journey(), cell.state(), cell.stay());
        double[] ways = new double[natural.length];
        int rows = efforts * combinations;
        at.path = new double[rows * at.targets.length];
        at.levels = new double[rows * combinations];
        at.good = new double[rows];
        at.events = new double[rows * outlook.counts().length];
        for (int row = 0; row < rows; row++) {
            int from = row % combinations;
            int effort = row / combinations + 1;
            byte[] levels = outlook.inside().levels(from);
            chances.path(cell.state(), cell.stay(), cell.since(), effort, levels, natural, ways);
            for (int way = 0; way < ways.length; way++) {
                at.path[row * at.targets.length + Arrays.binarySearch(at.targets, natural[way])] = ways[way];
            }
            chances.levels(
                    outlook.inside(),
                    from,
                    cell.state(),
                    cell.stay(),
                    cell.since(),
                    effort,
                    at.levels,
                    row * combinations);
            at.good[row] = good(cell.state(), cell.stay(), cell.since(), effort, levels);
            count(at.events, row, cell.state(), cell.stay(), cell.since(), effort, levels);
        }
    }

    /** Lists what may follow every row if treatment goes on, in the order in which it is added up. */
    private void follow(Inside at) {
        int[] staying = IntStream.range(0, at.cells.length)
                .filter(slot -> at.cells[slot] >= 0)
                .toArray();
        int rows = efforts * combinations;
        at.firsts = new int[rows + 1];
        at.places = new int[rows * combinations * staying.length];
        at.weights = new double[at.places.length];
        int listed = 0;
        for (int row = 0; row < rows; row++) {
            for (int each = 0; each < combinations * staying.length; each++) {
                int to = each / staying.length;
                int slot = staying[each % staying.length];
                double chance = at.levels[row * combinations + to];
                if (chance > 0) {
                    at.places[listed] = at.cells[slot] * combinations + to;
                    at.weights[listed++] = chance * at.path[row * at.targets.length + slot] * outlook.discount();
                }
            }
            at.firsts[row + 1] = listed;
        }
    }

    /** Lists what may follow every row if treatment ends: the levels that still count then, whichever the others are. */
    private void leave(Inside at) {
        int[] leaving = IntStream.range(0, at.exits.length)
                .filter(slot -> at.exits[slot] >= 0)
                .toArray();
        int width = leaving.length * outside;
        int rows = efforts * combinations;
        at.exitPlaces = new int[width];
        for (int each = 0; each < width; each++) {
            at.exitPlaces[each] = at.exits[leaving[each / outside]] * outside + each % outside;
        }
        at.exitWeights = new double[rows * width];
        for (int row = 0; row < rows; row++) {
            double[] levels = levelsOutside(at, row);
            for (int each = 0; each < width; each++) {
                double goes = at.path[row * at.targets.length + leaving[each / outside]];
                at.exitWeights[row * width + each] = levels[each % outside] * goes * outlook.discount();
            }
        }
    }

    /** Chances of each combination of the aftermath after a cycle from a row. */
    double[] levelsOutside(Inside at, int row) {
        double[] chances = new double[outside];
        for (int to = 0; to < combinations; to++) {
            chances[outsideOf[to]] += at.levels[row * combinations + to];
        }
        return chances;
    }

    private After after(int number) {
        After at = new After();
        at.cell = outlook.aftermath().cell(number);
        int state = at.cell.state();
        at.targets = Ways.of(outlook.journey(), state, at.cell.stay());
        at.dead = dead(at.targets);
        at.cells = new int[at.targets.length];
        for (int slot = 0; slot < at.targets.length; slot++) {
            boolean ends = outlook.aftermath().ends(at.targets[slot]);
            at.cells[slot] = ends ? -1 : outlook.aftermath().after(number, at.targets[slot]);
        }
        at.held = outlook.tricks().holds() ? outlook.aftermath().held(number) : -1;
        at.path = new double[outside * at.targets.length];
        at.levels = new double[outside * outside];
        at.good = new double[outside];
        at.events = new double[outside * outlook.counts().length];
        double[] ways = new double[at.targets.length];
        for (int from = 0; from < outside; from++) {
            byte[] levels = outlook.outside().levels(from);
            chances.path(state, at.cell.stay(), Integer.MAX_VALUE, 0, levels, at.targets, ways);
            System.arraycopy(ways, 0, at.path, from * ways.length, ways.length);
            chances.levels(
                    outlook.outside(), from, state, at.cell.stay(), Integer.MAX_VALUE, 0, at.levels, from * outside);
            at.good[from] = good(state, at.cell.stay(), Integer.MAX_VALUE, 0, levels);
            count(at.events, from, state, at.cell.stay(), Integer.MAX_VALUE, 0, levels);
        }
        return at;
    }

    private void count(double[] events, int row, int state, int stay, int since, int effort, byte[] levels) {
        int[] counts = outlook.counts();
        for (int each = 0; each < counts.length; each++) {
            events[row * counts.length + each] = chances.events(counts[each], state, stay, since, effort, levels);
        }
    }

    private double good(int state, int stay, int since, int effort, byte[] levels) {
        if (outlook.mission() == 0) {
            return 0;
        }
        double good = outlook.good().of(state, levels);
        for (int count = 0; count < outlook.good().counts(); count++) {
            good += outlook.good().ofEvent(count) * chances.events(count, state, stay, since, effort, levels);
        }
        return good;
    }
}
