package outturn.model;

import outturn.rules.pathway.CompetingRisks;
import outturn.rules.population.Prognosis;

/**
 * What the first bits of a draw tell of the ways out of a place, without working out any hazard. Hazards are taken to lie
 * between two bounds, over a stretch of readings of prognosis and over all cycles; where a way ends among the draws then
 * lies between two bounds as well, and a draw outside them is told:
 *
 * <pre>    end(k) = A / (A + B) · (1 − exp(−A − B)),   A = Σ_{j ≤ k} h_j,   B = Σ_{j > k} h_j</pre>
 *
 * <p>grows with A and falls with B, so its bounds come from the least of one and the most of the other.
 */
final class Glance {
    /** A stretch is 2 to the power of this of readings at the least, and of more where a table would be too long. */
    private static final int FINEST = 3;

    /** All readings are one stretch. */
    private static final int ALL = 9;

    private static final int LONGEST = 32_768;

    /** Where there are more entries than this only the end of the last way is told. */
    private static final int MOST_ENTRIES = 32_768;

    /** Wider than any rounding in a sum of hazards or in the chance of leaving. */
    private static final double MARGIN = 1e-12;

    private final int moving;
    private final int bands;
    private final int shift;
    private final int stretches;
    private final int ways;
    /** Of how many ways the ends are told: of all, or of the last. */
    private final int told;
    /** Whether the least is likely to happen at the best prognosis. */
    private final boolean falls;
    /**
     * By fixed row, moving row, band, stretch and way: the last part that is certain to be before the end, and the last that
     * may be; −1 for none.
     */
    private final byte[] ends;

    /** The least and the most of what multiplies hazards in all cycles and over some readings. */
    record Spread(Exits.Ratios environment, Exits.Ratios prognosis) {
        double[][] over(int from, int to) {
            int ways = prognosis.ways();
            double[][] both = new double[2][ways];
            for (int way = 0; way < ways; way++) {
                double one = prognosis.at(prognosis.row(from), way);
                double other = prognosis.at(prognosis.row(to), way);
                both[0][way] = StrictMath.min(one, other) * environment(way, false);
                both[1][way] = StrictMath.max(one, other) * environment(way, true);
            }
            return both;
        }

        boolean falls() {
            return moves(-1);
        }

        boolean rises() {
            return moves(1);
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

        private double environment(int way, boolean most) {
            double found = environment.at(0, way);
            for (int row = 1; row < environment.rows(); row++) {
                double ratio = environment.at(row, way);
                found = most ? StrictMath.max(found, ratio) : StrictMath.min(found, ratio);
            }
            return found;
        }
    }

    private Glance(int ways, int told, int shift, double[] fixed, double[] moving, Exits.Ratios bands, Spread spread) {
        this.ways = ways;
        this.told = told;
        this.shift = shift;
        stretches = stretches(shift);
        falls = spread.falls();
        this.moving = moving.length / ways;
        this.bands = bands.rows();
        ends = new byte[2 * (fixed.length / ways * this.moving * this.bands * stretches * told + 1)];
        double[][][] spreads = new double[stretches][][];
        for (int stretch = 0; stretch < stretches; stretch++) {
            spreads[stretch] = spread.over(stretch << shift, (stretch + 1 << shift) - 1);
        }
        fill(fixed, moving, bands, spreads);
    }

    /** Of every way, or of the last where there are too many; null where even those are. */
    static Glance of(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Spread spread) {
        int finest = spread.prognosis().rows() == 1 ? ALL : FINEST;
        return of(ways, ways, finest, fixed, moving, bands, spread);
    }

    /** Of leaving by any way, over a range of readings. */
    static Glance ofLeaving(int ways, double[] fixed, double[] moving, Exits.Ratios bands, Spread spread) {
        int finest = spread.falls() == spread.rises() ? ALL : FINEST;
        return of(ways, 1, finest, fixed, moving, bands, spread);
    }

    private static Glance of(
            int ways, int told, int finest, double[] fixed, double[] moving, Exits.Ratios bands, Spread spread) {
        if (ways == 0) {
            return null;
        }
        long rows = (long) (fixed.length / ways) * (moving.length / ways) * bands.rows();
        for (int shift = finest; shift <= ALL; shift++) {
            long cells = rows * stretches(shift);
            if (cells <= LONGEST) {
                int most = cells * ways > MOST_ENTRIES ? 1 : told;
                return new Glance(ways, most, shift, fixed, moving, bands, spread);
            }
        }
        return null;
    }

    private static int stretches(int shift) {
        return (Prognosis.READINGS - 1 >> shift) + 1;
    }

    private void fill(double[] fixed, double[] rates, Exits.Ratios banding, double[][][] spreads) {
        double[] hazards = new double[ways];
        int at = 0;
        for (int still = 0; still < fixed.length; still += ways) {
            for (int moves = 0; moves < rates.length; moves += ways) {
                for (int band = 0; band < bands; band++) {
                    for (int way = 0; way < ways; way++) {
                        hazards[way] = fixed[still + way] * rates[moves + way] * banding.at(band, way);
                    }
                    for (double[][] spread : spreads) {
                        at = end(at, hazards, spread[0], spread[1]);
                    }
                }
            }
        }
    }

    private int end(int from, double[] hazards, double[] least, double[] most) {
        double leastAfter = 0;
        double mostAfter = 0;
        for (int way = 0; way < ways; way++) {
            leastAfter += hazards[way] * least[way];
            mostAfter += hazards[way] * most[way];
        }
        double leastYet = 0;
        double mostYet = 0;
        int at = from;
        for (int way = 0; way < ways; way++) {
            leastYet += hazards[way] * least[way];
            mostYet += hazards[way] * most[way];
            leastAfter -= hazards[way] * least[way];
            mostAfter -= hazards[way] * most[way];
            if (way >= ways - told) {
                int certain = told < ways ? 0 : (int) (end(leastYet, mostAfter) * (1 - MARGIN));
                int possible = (int) StrictMath.ceil(end(mostYet, leastAfter) * (1 + MARGIN));
                ends[at++] = (byte) (certain - 1);
                ends[at++] = (byte) (Integer.min(Exits.PARTS, possible) - 1);
            }
        }
        return at;
    }

    /** In parts. */
    private static double end(double yet, double after) {
        double total = yet + after;
        return total > 0 ? yet / total * CompetingRisks.leaving(total) * Exits.PARTS : 0;
    }

    private int cell(int fixedRow, int movingRow, int band, int reading) {
        return ((fixedRow * moving + movingRow) * bands + band) * stretches + (reading >> shift);
    }

    /** See {@link Exits#next}. The ends are counted without a branch, for a draw cannot be foretold. */
    int next(int fixedRow, int movingRow, int band, int reading, int part) {
        int from = cell(fixedRow, movingRow, band, reading) * 2 * told;
        int passed = 0;
        for (int way = 0; way < told; way++) {
            passed += ends[from + 2 * way + 1] - part >>> 31;
        }
        int open = ends[from + 2 * passed] - part >> 31;
        int goes = passed - told >> 31;
        return (Exits.UNDECIDED & open | passed & ~open) & goes | CompetingRisks.STAY & ~goes;
    }

    /** See {@link Exits#bound}. */
    int bound(int fixedRow, int movingRow, int band, int lowest, int highest) {
        return ends[2 * cell(fixedRow, movingRow, band, falls ? lowest : highest) + 1] + 1;
    }
}
