package outturn.rules.money;

/** Whole pence from a sum that may have a fraction: to the nearest, a half to the even neighbour. */
public final class Pence {
    private Pence() {}

    /** Money owed: whole pence. So 0.5 is 0, 1.5 is 2 and −1.5 is −2. */
    public static long whole(double pence) {
        return (long) StrictMath.rint(pence);
    }
}
