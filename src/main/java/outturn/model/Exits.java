package outturn.model;

import java.util.List;
import outturn.rules.pathway.CompetingRisks;

/**
 * The ways out of one place, side by side: what all of them come to for a client is found in one row of what never changes
 * for it and one row of what moves ({@link RateTable}), times what follows from time and prognosis.
 */
public final class Exits {
    /** The first bits of a draw do not tell which way is taken. */
    public static final int UNDECIDED = -2;

    /** Into how many parts {@link #next} parts the draws. */
    public static final int PARTS = 128;

    /** A place with more combinations than this is not tabulated. */
    private static final int MOST_TABULATED = 512;

    private final int ways;
    private final RateTable table;
    /** Ratios by whole cycles in the place; the last row repeats. */
    private final Ratios bands;
    /** Ratios by cycle. */
    private final Ratios environment;
    /** Ratios by reading of prognosis. */
    private final Ratios prognosis;
    /** The most that the ratios of a row, or of one after it, come to. */
    private final Ratios bandsYet;

    private final Ratios environmentYet;
    /** By pair of rows and reading, in which part of the draws that end which fall to each way; empty where there are too many. */
    private final byte[] ends;
    /** By pair of rows, {@link #most} for the worst reading; the idle first, then the treated. */
    private final double[] mosts;

    /** Ratios of the ways, row by row: those of row r stand from r · ways on. Rows after the last are like the last. */
    private record Ratios(int ways, int rows, double[] all) {
        /** By way; a way without any has ones. */
        static Ratios of(List<double[]> byWay) {
            int ways = byWay.size();
            int rows = byWay.stream().mapToInt(ratios -> ratios.length).max().orElse(0);
            double[] all = new double[Integer.max(1, rows) * ways];
            for (int at = 0; at < all.length; at++) {
                double[] ratios = byWay.get(at % ways);
                all[at] = ratios.length == 0 ? 1 : ratios[Integer.min(at / ways, ratios.length - 1)];
            }
            return new Ratios(ways, Integer.max(1, rows), all);
        }

        /** In each row the largest from there on. */
        Ratios yet() {
            double[] yet = all.clone();
            for (int at = yet.length - ways - 1; at >= 0; at--) {
                yet[at] = StrictMath.max(yet[at], yet[at + ways]);
            }
            return new Ratios(ways, rows, yet);
        }

        int row(int number) {
            return (number < rows ? number : rows - 1) * ways;
        }
    }

    private Exits(RateTable table, Ratios bands, Ratios environment, Ratios prognosis) {
        ways = bands.ways();
        this.table = table;
        this.bands = bands;
        this.environment = environment;
        this.prognosis = prognosis;
        bandsYet = bands.yet();
        environmentYet = environment.yet();
        boolean many = table.pairs() > MOST_TABULATED || bands.rows() > 1 || environment.rows() > 1;
        ends = new byte[many ? 0 : table.pairs() * prognosis.all().length];
        mosts = new double[many ? 0 : 2 * table.pairs()];
        tabulate();
        for (int at = 0; at < mosts.length; at++) {
            mosts[at] = most(at % table.pairs(), at < table.pairs() ? table.mostIdle : table.mostTreated);
        }
    }

    /**
     * The ways of a place, or null where they depend on more than a table holds.
     *
     * @param bands ratios of each way by whole cycles in the place; none where it has none
     * @param environment by cycle
     * @param prognosis by reading
     */
    static Exits of(
            List<Factors> ways,
            RateTable.Asked asked,
            List<double[]> bands,
            List<double[]> environment,
            List<double[]> prognosis) {
        RateTable table = RateTable.of(ways, asked);
        return table == null ? null : new Exits(table, Ratios.of(bands), Ratios.of(environment), Ratios.of(prognosis));
    }

    private void tabulate() {
        double[] rates = new double[ways];
        double[] upTo = new double[ways];
        for (int at = 0; at < ends.length; at += ways) {
            int pair = at / prognosis.all.length;
            int row = at % prognosis.all.length;
            for (int way = 0; way < ways; way++) {
                rates[way] = table.fixedOf(pair, way) * (table.movingOf(pair, way) * prognosis.all[row + way]);
            }
            CompetingRisks.ends(upTo, 0, rates, ways);
            for (int way = 0; way < ways; way++) {
                ends[at + way] = (byte) Integer.min(PARTS - 1, (int) (upTo[way] * PARTS));
            }
        }
    }

    private double most(int pair, double[] ratios) {
        double total = 0;
        for (int way = 0; way < ways; way++) {
            double worst = 0;
            for (int at = way; at < prognosis.all.length; at += ways) {
                worst = StrictMath.max(worst, prognosis.all[at]);
            }
            total += table.fixedOf(pair, way) * ratios[table.movingOf(pair) * ways + way] * worst;
        }
        return total;
    }

    /** How many ways there are. */
    public int ways() {
        return ways;
    }

    /** Row of what never changes for a client. */
    public int fixedRow(byte[] attributes, int at, int group) {
        return table.fixedRow(attributes, at, group);
    }

    /**
     * Row of what moves.
     *
     * @param effort 0 for none, e for the e-th level from 1
     * @param chains levels of the client's domains from {@code at} on
     */
    public int movingRow(int provider, int effort, int state, byte[] chains, int at) {
        return table.movingRow(provider, effort, state, chains, at);
    }

    /**
     * Hazards of all ways per cycle, written into {@code rates} from 0 on: {@link Hazards#fixed} times
     * {@link Hazards#moving} of each.
     *
     * @param stay whole cycles in the place
     * @param reading of prognosis, see {@link outturn.rules.population.Prognosis#reading}
     */
    public void rates(double[] rates, int fixedRow, int movingRow, int stay, int cycle, int reading) {
        int still = fixedRow * ways;
        int moves = movingRow * ways;
        int band = bands.row(stay);
        int index = environment.row(cycle);
        int eta = prognosis.row(reading);
        for (int way = 0; way < ways; way++) {
            rates[way] = table.fixed[still + way]
                    * (table.moving[moves + way]
                            * bands.all[band + way]
                            * environment.all[index + way]
                            * prognosis.all[eta + way]);
        }
    }

    /** Whether {@link #next} can be asked: nothing but prognosis varies, and there are few enough combinations. */
    public boolean tabulated() {
        return ends.length > 0;
    }

    /**
     * What {@link CompetingRisks#next} makes of {@link #rates}, as far as the first bits of a draw tell: the way taken,
     * {@link CompetingRisks#STAY}, or {@link #UNDECIDED} where the draw is in a part in which that of some way ends.
     *
     * @param part in which of {@value #PARTS} equal parts the draw is, from 0
     */
    public int next(int fixedRow, int movingRow, int reading, int part) {
        int at = table.pair(fixedRow, movingRow) * prognosis.all.length + prognosis.row(reading);
        for (int way = 0; way < ways; way++) {
            if (part <= ends[at + way]) {
                return part < ends[at + way] ? way : UNDECIDED;
            }
        }
        return CompetingRisks.STAY;
    }

    /** The {@link #most} of a place that is {@link #tabulated}, with whatever prognosis. */
    public double most(int fixedRow, boolean treated, int provider, int state) {
        int pair = table.pair(fixedRow, table.mostRow(provider, state));
        return mosts[treated ? table.pairs() + pair : pair];
    }

    /**
     * The most that the hazards of all ways can yet come to, together, for a client who stays with its provider, in its
     * state and in this place, from these whole cycles in the place and this cycle on.
     *
     * @param treated whether it may be given effort
     * @param lowest the lowest reading of prognosis that may come up
     * @param highest the highest
     */
    public double most(
            int fixedRow, boolean treated, int provider, int state, int stay, int cycle, int lowest, int highest) {
        double[] ratios = treated ? table.mostTreated : table.mostIdle;
        int still = fixedRow * ways;
        int moves = table.mostRow(provider, state) * ways;
        int band = bandsYet.row(stay);
        int index = environmentYet.row(cycle);
        int worst = prognosis.row(lowest);
        int best = prognosis.row(highest);
        double total = 0;
        for (int way = 0; way < ways; way++) {
            double one = prognosis.all[worst + way];
            double other = prognosis.all[best + way];
            total += table.fixed[still + way]
                    * (ratios[moves + way]
                            * bandsYet.all[band + way]
                            * environmentYet.all[index + way]
                            * (one > other ? one : other));
        }
        return total;
    }
}
