package outturn.model;

import java.util.Arrays;

/** Counts, or weighs, some claims or what one cohort is judged by: what a provider's forecasts add up. */
final class Weighed implements Pricing {
    private static final int NONE = -1;

    private final int groups;
    private final Weight weight;
    private final int cohort;

    /** What a claim weighs. */
    @FunctionalInterface
    interface Weight {
        double of(int term, int cycle, int group);
    }

    private Weighed(int groups, Weight weight, int cohort) {
        this.groups = groups;
        this.weight = weight;
        this.cohort = cohort;
    }

    static Weighed claims(int groups, Weight weight) {
        return new Weighed(groups, weight, NONE);
    }

    /** Outcomes that a cohort term counts. */
    static Weighed cohort(int groups, int term) {
        return new Weighed(groups, (of, cycle, group) -> 0, term);
    }

    @Override
    public double[] claim(int term, int cycle) {
        double[] weights = new double[groups];
        Arrays.setAll(weights, group -> weight.of(term, cycle, group));
        return weights;
    }

    @Override
    public double counted(int term, int cycle) {
        return term == cohort ? 1 : 0;
    }

    @Override
    public double begun(int term, int cycle) {
        return 0;
    }

    @Override
    public double released(Terms.Withheld kept, int cycle) {
        return 0;
    }
}
