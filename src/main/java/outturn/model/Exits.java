package outturn.model;

import java.util.Arrays;
import java.util.List;
import outturn.rules.pathway.CompetingRisks;

/**
 * The ways out of one place, side by side: what all of them come to for a client is found in one row of what never changes
 * for it and one row of what moves ({@link RateTable}), times what follows from time and prognosis.
 */
public final class Exits {
    /** Into how many parts {@link #fall} parts the draws. */
    public static final int PARTS = 128;

    /** Added to what {@link #fall} answers where the first bits of a draw do not tell. */
    public static final int OPEN = Glance.MOST_WAYS + 1;

    private final int ways;
    private final RateTable table;
    /** Ratios by whole cycles in the place; the last row repeats. */
    private final Ratios bands;
    /** Ratios by cycle. */
    private final Ratios environment;
    /** Ratios by reading of prognosis. */
    private final Ratios prognosis;

    /** Null where there are too many combinations, as below. */
    private final Glance glance;

    private final Bounds ever;

    /** Ratios of the ways, row by row: those of row r stand from r · ways on. Rows after the last are like the last. */
    record Ratios(int ways, int rows, double[] all) {
        /** By way; a way without any has ones. */
        static Ratios of(List<double[]> byWay) {
            int ways = byWay.size();
            int rows = byWay.stream().mapToInt(ratios -> ratios.length).max().orElse(0);
            double[] all = new double[Integer.max(1, rows) * ways];
            for (int at = 0; at < all.length; at++) {
                double[] ratios = byWay.get(at % ways);
                all[at] = ratios.length == 0 ? 1 : ratios[Integer.min(at / ways, ratios.length - 1)];
            }
            return new Ratios(ways, Integer.max(1, rows), all).trimmed();
        }

        /** Without rows at the end that only repeat the one before them. */
        private Ratios trimmed() {
            int last = rows;
            while (last > 1
                    && Arrays.equals(all, (last - 2) * ways, (last - 1) * ways, all, (last - 1) * ways, last * ways)) {
                last--;
            }
            return new Ratios(ways, last, Arrays.copyOf(all, last * ways));
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
            return Integer.min(number, rows - 1);
        }

        double at(int row, int way) {
            return all[row * ways + way];
        }
    }

    private Exits(RateTable table, Ratios bands, Ratios environment, Ratios prognosis) {
        ways = bands.ways();
        this.table = table;
        this.bands = bands;
        this.environment = environment;
        this.prognosis = prognosis;
        Grid.Spread spread = new Grid.Spread(environment, prognosis);
        glance = Glance.of(ways, table.fixed, table.moving, bands, spread);
        ever = Bounds.over(ways, table.fixed, table.most, bands.yet(), spread);
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

    /** How many ways there are. */
    public int ways() {
        return ways;
    }

    /** Row of what never changes for a client. */
    public int fixedRow(byte[] attributes, int at, int group) {
        return table.fixedRow(attributes, at, group);
    }

    /** Whether {@link #fixedRow} is the same for the ways out of another place. */
    public boolean fixesLike(Exits other) {
        return table.fixesLike(other.table);
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

    /** The same for a client whose domains are all at their first levels. */
    public int movingRow(int provider, int effort, int state) {
        return table.movingRow(provider, effort, state);
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
        int band = bands.row(stay) * ways;
        int index = environment.row(cycle) * ways;
        int eta = prognosis.row(reading) * ways;
        for (int way = 0; way < ways; way++) {
            rates[way] = table.fixed[still + way]
                    * (table.moving[moves + way]
                            * bands.all[band + way]
                            * environment.all[index + way]
                            * prognosis.all[eta + way]);
        }
    }

    /**
     * How far the first bits of a draw fall among {@link #rates} in any cycle: {@link #way} tells what that means. What they
     * leave open is {@link #OPEN} or above.
     *
     * @param part in which of {@value #PARTS} equal parts the draw is, from 0
     */
    public int fall(int fixedRow, int movingRow, int stay, int reading, int part) {
        return glance == null ? OPEN : glance.fall(fixedRow, movingRow, bands.row(stay), reading, part);
    }

    /** What {@link CompetingRisks#next} makes of a draw that falls so far, below {@link #OPEN}. */
    public int way(int fall) {
        return glance != null && glance.tellsWay() && fall < ways ? fall : CompetingRisks.STAY;
    }

    /**
     * Row of what can move at the most, as long as a client is with its provider and in its state.
     *
     * @param cared 1 where it may be given effort, and 0
     */
    public int mostRow(int cared, int provider, int state) {
        return table.mostRow(cared, provider, state);
    }

    /**
     * A client stays for certain whose draw is in this part or in one above it, as long as it is with its provider, in its
     * state and in this place: from 0 to {@value #PARTS}.
     *
     * @param mostRow from {@link #mostRow}
     * @param stay whole cycles it has been in the place, or fewer
     * @param lowest the lowest reading of prognosis that may come up
     * @param highest the highest
     */
    public int bound(int fixedRow, int mostRow, int stay, int lowest, int highest) {
        return ever == null ? PARTS : ever.bound(fixedRow, mostRow, bands.row(stay), lowest, highest);
    }
}
