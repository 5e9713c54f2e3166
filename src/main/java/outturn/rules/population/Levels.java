package outturn.rules.population;

/** Which level a draw falls on, when levels stand side by side as wide as their shares. */
public final class Levels {
    private Levels() {}

    /**
     * A level, from 0: as many as the draw has passed.
     *
     * @param upTo cumulative shares, rising to 1
     * @param from where the first level stands in {@code upTo}
     * @param levels how many there are
     * @param luck a uniform draw, 0 ≤ luck &lt; 1
     */
    public static int at(double[] upTo, int from, int levels, double luck) {
        int level = 0;
        for (int below = 0; below < levels - 1; below++) {
            level += luck >= upTo[from + below] ? 1 : 0;
        }
        return level;
    }
}
