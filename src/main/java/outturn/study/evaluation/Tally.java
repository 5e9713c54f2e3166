package outturn.study.evaluation;

/**
 * What a study may count in one area: by month and by what clients are like, clients in treatment when the month began and
 * those of them whose treatment ended in the month with the outcome.
 */
final class Tally {
    private static final double MONTHS_A_YEAR = 12;

    private final int likes;
    private final int[] treated;
    private final int[] outcomes;

    /**
     * A blank one.
     *
     * @param likes how many kinds of client are told apart
     */
    Tally(int months, int likes) {
        this.likes = likes;
        treated = new int[months * likes];
        outcomes = new int[months * likes];
    }

    void treated(int month, int like) {
        treated[month * likes + like]++;
    }

    void outcome(int month, int like) {
        outcomes[month * likes + like]++;
    }

    /** Kinds of client told apart. */
    int likes() {
        return likes;
    }

    /** Client-years in treatment of one kind, in months from {@code from} to before {@code upTo}. */
    double years(int like, int from, int upTo) {
        return sum(treated, like, from, upTo) / MONTHS_A_YEAR;
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

    /** Outcomes per client in treatment and year; NaN when nobody was treated. */
    double rate(int from, int upTo) {
        double outcomes = 0;
        double years = 0;
        for (int like = 0; like < likes; like++) {
            outcomes += outcomes(like, from, upTo);
            years += years(like, from, upTo);
        }
        return years == 0 ? Double.NaN : outcomes / years;
    }
}
