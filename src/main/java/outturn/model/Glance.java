package outturn.model;

import outturn.rules.pathway.CompetingRisks;

/**
 * What the first bits of a draw tell of the ways out of a place, without any hazard being worked out. Where a way ends among
 * the draws is known between two bounds, and a draw outside them is told:
 *
 * <pre>    end(k) = A / (A + B) · (1 − exp(−A − B)),   A = Σ_{j ≤ k} h_j,   B = Σ_{j > k} h_j</pre>
 *
 * <p>grows with A and falls with B, so its bounds come from the least of one and the most of the other.
 */
final class Glance {
    /** Wider than any rounding in a sum of hazards or in the chance of leaving. */
    private static final double MARGIN = 1e-12;

    private static final int LANE = 8;
    private static final long EACH_LANE = 0x01010101L;
    private static final long TOPS = 0x80808080L;
    private static final long LANES = 0xFFFFFFFFL;

    /** Of a place with more ways it is not told which is taken. */
    static final int MOST_WAYS = 3;

    private static final int MOST_CELLS = 16_384;

    private static final int MOST_CELLS_OF_MANY = 65_536;

    private final Grid grid;
    /**
     * By cell, four lanes of what may be passed and above them four of what is certain to be ahead: the first part that is
     * past the end of the lane's way for certain, and the first that may be. Lanes without a way are never passed.
     */
    private final long[] ends;

    private final boolean tellsWay;

    private Glance(Grid grid, boolean tellsWay) {
        this.grid = grid;
        this.tellsWay = tellsWay;
        ends = new long[grid.cells()];
        grid.each(tellsWay ? this::put : this::putMany);
    }

    /** Of all ways out of a place; null where there is none, or what they depend on is too much. */
    static Glance of(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Grid.Spread spread) {
        boolean byReading = spread.prognosis().rows() > 1;
        Grid fine = Grid.of(ways, fixed, moving, bands, spread, byReading, MOST_CELLS);
        if (ways <= MOST_WAYS && fine != null) {
            return new Glance(fine, true);
        }
        Grid grid = Grid.of(ways, fixed, moving, bands, spread, byReading, MOST_CELLS_OF_MANY);
        return grid == null ? null : new Glance(grid, false);
    }

    /** Of many ways it is told only that none is taken, as if all of them were one way that leaves it open. */
    private void putMany(int cell, double[] hazards, double[] least, double[] most) {
        long none = Exits.PARTS * EACH_LANE;
        ends[cell] = with(none, 0, 0) << Integer.SIZE | with(none, 0, past(hazards, most));
    }

    /** Whether it is told which way is taken. */
    boolean tellsWay() {
        return tellsWay;
    }

    private void put(int cell, double[] hazards, double[] least, double[] most) {
        long possible = Exits.PARTS * EACH_LANE;
        long certain = Exits.PARTS * EACH_LANE;
        for (int way = 0; way < hazards.length; way++) {
            double leastYet = sum(hazards, least, 0, way + 1);
            double mostYet = sum(hazards, most, 0, way + 1);
            double leastAfter = sum(hazards, least, way + 1, hazards.length);
            double mostAfter = sum(hazards, most, way + 1, hazards.length);
            possible = with(possible, way, upTo(end(mostYet, leastAfter)));
            certain = with(certain, way, (int) (end(leastYet, mostAfter) * (1 - MARGIN)));
        }
        ends[cell] = certain << Integer.SIZE | possible;
    }

    private static double sum(double[] hazards, double[] ratios, int from, int to) {
        double sum = 0;
        for (int way = from; way < to; way++) {
            sum += hazards[way] * ratios[way];
        }
        return sum;
    }

    private static long with(long lanes, int lane, int part) {
        return lanes & ~(0xFFL << LANE * lane) | (long) part << LANE * lane;
    }

    /** In parts. */
    private static double end(double yet, double after) {
        double total = yet + after;
        return total > 0 ? yet / total * CompetingRisks.leaving(total) * Exits.PARTS : 0;
    }

    /** The first part that is past an end for certain. */
    private static int upTo(double end) {
        return Integer.min(Exits.PARTS, (int) StrictMath.ceil(end * (1 + MARGIN)));
    }

    /** The first part in which nobody leaves, with the most that the hazards of all ways can be. */
    static int past(double[] hazards, double[] most) {
        return upTo(end(sum(hazards, most, 0, hazards.length), 0));
    }

    /** See {@link Exits#fall}. All lanes are compared at once: part plus 128 less an end reaches 128 where it is passed. */
    int fall(int fixedRow, int movingRow, int band, int reading, int part) {
        long cell = ends[grid.cell(fixedRow, movingRow, band, reading)];
        int passed = Long.bitCount(part * EACH_LANE + TOPS - (cell & LANES) & TOPS);
        int certain = (int) (cell >>> Integer.SIZE + LANE * passed) & 0xFF;
        return passed | (certain - part - 1 >>> 31) * Exits.OPEN;
    }
}
