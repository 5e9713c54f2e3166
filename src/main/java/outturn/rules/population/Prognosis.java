package outturn.rules.population;

/**
 * Prognosis η = β·x + γ·R + f − severity (model, §3), read to the nearest 1/32 between −4 and 4, so that what follows from
 * it can be looked up. The step is part of the model and the same for every engine.
 */
public final class Prognosis {
    /** Steps to one unit of η. */
    private static final int FINENESS = 32;

    private static final int MOST = 4;

    /** How many different readings there are. */
    public static final int READINGS = 2 * MOST * FINENESS + 1;

    private Prognosis() {}

    /** The reading nearest to η, from 0 for −4 or less. */
    public static int reading(double eta) {
        double steps = (eta + MOST) * FINENESS + 0.5;
        return steps < 0 ? 0 : steps >= READINGS ? READINGS - 1 : (int) steps;
    }

    /** The η that a reading stands for. */
    public static double eta(int reading) {
        return (double) reading / FINENESS - MOST;
    }
}
