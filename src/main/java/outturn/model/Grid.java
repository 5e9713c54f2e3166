package outturn.model;

import outturn.rules.population.Prognosis;

/**
 * Every combination of what the ways out of a place depend on, with the hazards of each between two bounds: the least and
 * the most over all cycles and over a stretch of readings of prognosis.
 */
final class Grid {
    /** A stretch is 2 to the power of this of readings at the least, and of more where there would be too many cells. */
    private static final int FINEST = 3;

    /** All readings are one stretch. */
    private static final int ALL = 9;

    /** One cell, whatever is asked. */
    static final Grid NOTHING = new Grid();

    private final int ways;
    private final double[] fixed;
    private final double[] moving;
    private final Exits.Ratios bands;
    private final Spread spread;
    private final int shift;
    private final int stretches;
    private final int movingRows;
    private final int bandRows;
    /** How many cells a row of each moves. */
    private final int fixedStride;

    private final int movingStride;
    private final int bandStride;

    /** What is told of a cell. */
    interface Cell {
        /** Hazards of the ways by what is known, and between which ratios the rest of each lies. */
        void put(int cell, double[] hazards, double[] least, double[] most);
    }

    /** Ratios that differ by cycle and by reading of prognosis. */
    record Spread(Exits.Ratios environment, Exits.Ratios prognosis) {
        /** Whether no way is likelier the higher the reading. */
        boolean falls() {
            return moves(-1);
        }

        /** Whether all ways go with the reading, or all against it. */
        boolean isOneSided() {
            return falls() || moves(1);
        }

        /** Whether a way is likelier the lower the reading. */
        boolean falls(int way) {
            return prognosis.at(prognosis.rows() - 1, way) < prognosis.at(0, way);
        }

        private boolean moves(int sign) {
            for (int way = 0; way < prognosis.ways(); way++) {
                double last = prognosis.at(prognosis.rows() - 1, way);
                if (sign * (last - prognosis.at(0, way)) < 0) {
                    return false;
                }
            }
            return true;
        }

        private double[] least(int from, int to) {
            return bound(from, to, false);
        }

        private double[] most(int from, int to) {
            return bound(from, to, true);
        }

        private double[] bound(int from, int to, boolean most) {
            double[] bounds = new double[prognosis.ways()];
            for (int way = 0; way < bounds.length; way++) {
                double one = prognosis.at(prognosis.row(from), way);
                double other = prognosis.at(prognosis.row(to), way);
                bounds[way] = (most ? StrictMath.max(one, other) : StrictMath.min(one, other)) * environment(way, most);
            }
            return bounds;
        }

        private double environment(int way, boolean most) {
            double found = environment.at(0, way);
            for (int row = 1; row < environment.rows(); row++) {
                double ratio = environment.at(row, way);
                found = most ? StrictMath.max(found, ratio) : StrictMath.min(found, ratio);
            }
            return found;
        }
    }

    private Grid(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Spread spread, int shift) {
        this.ways = ways;
        this.fixed = fixed;
        this.moving = moving;
        this.bands = bands;
        this.spread = spread;
        this.shift = shift;
        stretches = stretches(shift);
        movingRows = moving.length / ways;
        bandRows = bands.rows();
        bandStride = stretches;
        movingStride = bandRows * bandStride;
        fixedStride = movingRows * movingStride;
    }

    private Grid() {
        ways = 0;
        fixed = moving = new double[0];
        bands = null;
        spread = null;
        shift = ALL;
        stretches = movingRows = bandRows = 1;
        fixedStride = movingStride = bandStride = 0;
    }

    /**
     * The finest grid there is room for, or null.
     *
     * @param fixed by row and way
     * @param moving by row and way
     * @param byReading whether readings are told apart
     * @param most how many cells there may be
     */
    static Grid of(
            int ways, double[] fixed, double[] moving, Exits.Ratios bands, Spread spread, boolean byReading, int most) {
        if (ways == 0) {
            return null;
        }
        long rows = (long) (fixed.length / ways) * (moving.length / ways) * bands.rows();
        for (int shift = byReading ? FINEST : ALL; shift <= ALL; shift++) {
            if (rows * stretches(shift) <= most) {
                return new Grid(ways, fixed, moving, bands, spread, shift);
            }
        }
        return null;
    }

    private static int stretches(int shift) {
        return (Prognosis.READINGS - 1 >> shift) + 1;
    }

    int cells() {
        return fixed.length / ways * movingRows * bandRows * stretches;
    }

    int cell(int fixedRow, int movingRow, int band, int reading) {
        return fixedRow * fixedStride + movingRow * movingStride + band * bandStride + (reading >> shift);
    }

    /** Goes through all cells in their order. */
    void each(Cell cell) {
        double[][] least = new double[stretches][];
        double[][] most = new double[stretches][];
        for (int stretch = 0; stretch < stretches; stretch++) {
            least[stretch] = spread.least(stretch << shift, (stretch + 1 << shift) - 1);
            most[stretch] = spread.most(stretch << shift, (stretch + 1 << shift) - 1);
        }
        double[] hazards = new double[ways];
        for (int at = 0; at < cells(); at++) {
            int stretch = at % stretches;
            if (stretch == 0) {
                weigh(hazards, at / stretches);
            }
            cell.put(at, hazards, least[stretch], most[stretch]);
        }
    }

    private void weigh(double[] hazards, int row) {
        int band = row % bandRows;
        int pair = row / bandRows;
        for (int way = 0; way < ways; way++) {
            hazards[way] = fixed[pair / movingRows * ways + way]
                    * moving[pair % movingRows * ways + way]
                    * bands.at(band, way);
        }
    }
}
