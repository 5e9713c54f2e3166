package outturn.study.evaluation;

import outturn.study.evaluation.Plan.Size;

/** A way to evaluate, with the standard error its authors would print. */
public enum Study {
    /**
     * The treated areas after less before: mean rise of the rate over areas. Whatever else changes is taken for the
     * effect.
     */
    BEFORE_AFTER("before-after", "Before and after") {
        @Override
        Said of(Sample sample, Size size) {
            double[] rises = new double[size.areas()];
            for (int area = 0; area < rises.length; area++) {
                rises[area] = sample.rise(sample.treated().get(area), size);
            }
            return Said.overAreas(rises);
        }
    },

    /**
     * Rise in treated areas less rise in compared areas, in pairs. Pairs are the clusters: with one number for each pair,
     * their spread is the cluster-robust error.
     */
    DIFFERENCE_IN_DIFFERENCES("difference-in-differences", "Difference-in-differences") {
        @Override
        Said of(Sample sample, Size size) {
            double[] differences = new double[size.areas()];
            for (int pair = 0; pair < differences.length; pair++) {
                differences[pair] = sample.rise(sample.treated().get(pair), size)
                        - sample.rise(sample.compared().get(pair), size);
            }
            return Said.overAreas(differences);
        }
    },

    /** Clients of treated areas against clients of compared areas who were recorded alike, after the start. */
    MATCHED("matched", "Matched clients") {
        @Override
        Said of(Sample sample, Size size) {
            return Matching.of(sample, size);
        }
    };

    private final String title;
    private final String words;

    Study(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** As written in files: {@code before-after}. */
    public String title() {
        return title;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** What it says of a sample, reading no more of it than the size allows. */
    abstract Said of(Sample sample, Size size);
}
