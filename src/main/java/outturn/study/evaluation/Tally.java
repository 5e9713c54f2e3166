package outturn.study.evaluation;

/**
 * What a study may count in one area: by month and by what clients are like, clients in treatment when the month began and
 * those of them whose treatment ended in the month with the outcome; or clients assessed and those of them turned away.
 */
final class Tally {
    private final int likes;
    private final Outcome outcome;
    private final int[] among;
    private final int[] outcomes;

    /**
     * A blank one.
     *
     * @param likes how many kinds of client are told apart
     */
    Tally(int months, int likes, Outcome outcome) {
        this.likes = likes;
        this.outcome = outcome;
        among = new int[months * likes];
        outcomes = new int[months * likes];
    }

    /** One more client in treatment, or assessed. */
    void among(int month, int like) {
        among[month * likes + like]++;
    }

    void outcome(int month, int like) {
        outcomes[month * likes + like]++;
    }

    /** Kinds of client told apart. */
    int likes() {
        return likes;
    }

    /** Client-years in treatment, or clients assessed, of one kind, in months from {@code from} to before {@code upTo}. */
    double exposure(int like, int from, int upTo) {
        return sum(among, like, from, upTo) / outcome.countedPer();
    }

    /** Squared standard error of so many outcomes for so much exposure: of a Poisson count, or of a share. */
    double squaredError(double outcomes, double exposure) {
        double variance = outcome.isOfAssessed() ? outcomes * (1 - outcomes / exposure) : outcomes;
        return variance / (exposure * exposure);
    }

    /** Outcomes of one kind of client. */
    double outcomes(int like, int from, int upTo) {
        return sum(outcomes, like, from, upTo);
    }

    private double sum(int[] of, int like, int from, int upTo) {
        double sum = 0;
        for (int month = from; month < upTo; month++) {
            sum += of[month * likes + like];
        }
        return sum;
    }

    /** Outcomes per client in treatment and year, or assessed; NaN when there was nobody. */
    double rate(int from, int upTo) {
        double outcomes = 0;
        double exposure = 0;
        for (int like = 0; like < likes; like++) {
            outcomes += outcomes(like, from, upTo);
            exposure += exposure(like, from, upTo);
        }
        return exposure == 0 ? Double.NaN : outcomes / exposure;
    }
}
