package outturn.rules.contract;

import outturn.rules.money.Pence;

/** The share of a block that is kept back until the year's key measure is known. */
public final class Retention {
    private static final double ROUNDING = 1e-9;

    private Retention() {}

    /** Whole pence kept back of a month's block. */
    public static long kept(long block, double share) {
        return Pence.whole(block * share);
    }

    /**
     * Whether what was kept is released: outcomes a treatment start are on target. A year without starts and without
     * outcomes has missed nothing.
     */
    public static boolean released(int outcomes, int starts, double target) {
        return outcomes >= target * starts - ROUNDING;
    }
}
