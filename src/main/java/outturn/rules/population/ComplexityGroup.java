package outturn.rules.population;

/** The complexity group of a score, and the group an assessor writes down. */
public final class ComplexityGroup {
    private ComplexityGroup() {}

    /** The true group: as many cuts as the score has reached. */
    public static int of(double score, double[] cuts) {
        int group = 0;
        while (group < cuts.length && score >= cuts[group]) {
            group++;
        }
        return group;
    }

    /**
     * The recorded group: one above, one below, or the true one.
     *
     * @param above chance of one above, by mistake; none above the last
     * @param below chance of one below, by mistake; none below the first
     * @param luck a uniform draw
     */
    public static int recorded(int group, int groups, double above, double below, double luck) {
        if (luck < above) {
            return group + 1 < groups ? group + 1 : group;
        }
        return luck < above + below && group > 0 ? group - 1 : group;
    }
}
