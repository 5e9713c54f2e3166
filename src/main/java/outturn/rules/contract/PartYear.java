package outturn.rules.contract;

import outturn.rules.money.Pence;

/**
 * What a yearly limit comes to in a contract year that is cut short: as much of it as there is of the year (decision 10).
 */
public final class PartYear {
    private PartYear() {}

    /**
     * Whole pence.
     *
     * @param yearly pence in a whole year, or {@link Collar#NO_CAP}
     * @param cycles of the year that there are, at most {@code perYear}
     */
    public static long of(long yearly, int cycles, int perYear) {
        boolean whole = cycles == perYear || yearly == Collar.NO_CAP;
        return whole ? yearly : Pence.whole((double) yearly * cycles / perYear);
    }
}
