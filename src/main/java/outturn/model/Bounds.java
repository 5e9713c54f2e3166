package outturn.model;

/**
 * From which part of the draws on a client stays for certain, over a range of readings of prognosis. Ways that are likelier
 * the higher the reading are taken at the upper end of the range, the others at the lower, and their parts are added up: the
 * chance of leaving by any way is no more than the chance there would be of leaving by some of them alone and that of leaving
 * by the rest. Where all ways go with prognosis, or all against it, they are one side, and the other has nothing.
 */
final class Bounds {
    private static final int MOST_CELLS = 65_536;

    private final Side rising;
    private final Side falling;

    /** Both sides are always asked: that is less than finding out whether a place, which cannot be foretold, has both. */
    private Bounds(Side rising, Side falling) {
        this.rising = rising;
        this.falling = falling;
    }

    /** By cell, the first part of the draws in which nobody leaves by the ways of one side. */
    private record Side(Grid grid, byte[] parts) {
        private static final Side NONE = new Side(Grid.NOTHING, new byte[1]);

        /** Null where there is too much to tell apart. */
        static Side of(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Grid.Spread spread) {
            boolean byReading = spread.prognosis().rows() > 1;
            Grid grid = Grid.of(ways, fixed, moving, bands, spread, byReading, MOST_CELLS);
            if (grid == null) {
                return null;
            }
            byte[] parts = new byte[grid.cells()];
            grid.each((cell, hazards, least, most) -> parts[cell] = (byte) Glance.past(hazards, most));
            return new Side(grid, parts);
        }

        int past(int fixedRow, int movingRow, int band, int reading) {
            return parts[grid.cell(fixedRow, movingRow, band, reading)] & 0xFF;
        }
    }

    /**
     * Null where there is no way, or too much to tell apart.
     *
     * @param moving the most that the moving part of each way can be, by row and way
     * @param bands the most that ratios by time can yet be
     */
    static Bounds over(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Grid.Spread spread) {
        if (spread.isOneSided()) {
            Side all = Side.of(ways, fixed, moving, bands, spread);
            Bounds alone = spread.falls() ? new Bounds(Side.NONE, all) : new Bounds(all, Side.NONE);
            return all == null ? null : alone;
        }
        Side rising = Side.of(ways, only(ways, fixed, spread, false), moving, bands, spread);
        Side falling = Side.of(ways, only(ways, fixed, spread, true), moving, bands, spread);
        return rising == null ? null : new Bounds(rising, falling);
    }

    /** Without the ways of the other side. */
    private static double[] only(int ways, double[] fixed, Grid.Spread spread, boolean falling) {
        double[] only = fixed.clone();
        for (int at = 0; at < only.length; at++) {
            only[at] = spread.falls(at % ways) == falling ? only[at] : 0;
        }
        return only;
    }

    int bound(int fixedRow, int movingRow, int band, int lowest, int highest) {
        int past = rising.past(fixedRow, movingRow, band, highest) + falling.past(fixedRow, movingRow, band, lowest);
        return Integer.min(Exits.PARTS, past);
    }
}
