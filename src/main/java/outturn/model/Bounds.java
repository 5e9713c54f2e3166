package outturn.model;

/**
 * From which part of the draws on a client stays for certain, over a range of readings of prognosis. Where all ways go with
 * prognosis, or all against it, one end of the range tells; where they do not, all readings are taken together.
 */
final class Bounds {
    private static final int MOST_CELLS = 65_536;

    private final Grid grid;
    private final boolean falls;
    private final byte[] parts;

    private Bounds(Grid grid, boolean falls) {
        this.grid = grid;
        this.falls = falls;
        parts = new byte[grid.cells()];
        grid.each((cell, hazards, least, most) -> parts[cell] = (byte) Glance.past(hazards, most));
    }

    /**
     * Over a range of readings; null where there is too much to tell apart.
     *
     * @param moving the most that the moving part of each way can be, by row and way
     * @param bands the most that ratios by time can yet be
     */
    static Bounds over(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Grid.Spread spread) {
        return of(ways, fixed, moving, bands, spread, spread.isOneSided());
    }

    /** At one reading. */
    static Bounds at(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Grid.Spread spread) {
        return of(ways, fixed, moving, bands, spread, true);
    }

    private static Bounds of(
            int ways, double[] fixed, double[] moving, Exits.Ratios bands, Grid.Spread spread, boolean byReading) {
        Grid grid = Grid.of(
                ways,
                fixed,
                moving,
                bands,
                spread,
                byReading && spread.prognosis().rows() > 1,
                MOST_CELLS);
        return grid == null ? null : new Bounds(grid, spread.falls());
    }

    int bound(int fixedRow, int movingRow, int band, int lowest, int highest) {
        return parts[grid.cell(fixedRow, movingRow, band, falls ? lowest : highest)] & 0xFF;
    }
}
