package outturn.rules.behaviour;

/**
 * How staff follow money, and what an hour of theirs does (model, §6.6). Staff are in hours a month; a month later there
 * are
 *
 * <pre>
 *    N' = N − left − dismissed + recruited
 *    left      = N · τ · (1 + a · max(0, load − 1) + b · max(0, 1 − T / N)),  at most N
 *    dismissed = max(0, N − left − T) / notice
 *    recruited = max(0, T − N + left) / recruitment
 * </pre>
 *
 * <p>where T is what there is money for, τ the turnover of a quiet month, and <i>load</i> clients a worker over the norm.
 * So with turnover alone a share τ (recruitment − 1) / (1 + τ (recruitment − 1)) of posts is vacant. Above the norm an hour
 * does 1 / load^strain of what it does below. That vacancies are filled and staff shed at a steady rate, and the form of
 * turnover and strain, are assumptions, see decision 20.
 */
public final class Staffing {
    private Staffing() {}

    /** Turnover of a cycle with the same share left after a year: 1 − (1 − perYear)^(1/cycles). */
    public static double turnover(double perYear, int cycles) {
        return 1 - StrictMath.pow(1 - perYear, 1.0 / cycles);
    }

    /**
     * Hours of those who leave of their own accord.
     *
     * @param turnover τ, share a cycle at the norm and with no cut
     * @param load clients a worker over the norm
     * @param byCaseload a
     * @param byCuts b
     */
    public static double left(
            double inPost, double target, double turnover, double load, double byCaseload, double byCuts) {
        if (!(inPost > 0)) {
            return 0;
        }
        double cut = StrictMath.max(0, 1 - target / inPost);
        double rate = turnover * (1 + byCaseload * StrictMath.max(0, load - 1) + byCuts * cut);
        return inPost * StrictMath.min(1, rate);
    }

    /** Hours of those dismissed, of the ones still there. */
    public static double dismissed(double stillThere, double target, double notice) {
        return StrictMath.max(0, stillThere - target) / notice;
    }

    /** Hours of those found for the posts that are empty. */
    public static double recruited(double stillThere, double target, double recruitment) {
        return StrictMath.max(0, target - stillThere) / recruitment;
    }

    /** What an hour does, against one at or below the norm: 0 to 1. */
    public static double effect(double load, double strain) {
        return load > 1 ? StrictMath.pow(load, -strain) : 1;
    }

    /** Paid hours that volunteers stand in for: what they offer, as far as there are staff to work beside, at its worth. */
    public static double volunteers(double offered, double worth, double ceiling, double paid) {
        return worth * StrictMath.min(offered, ceiling * paid);
    }

    /** Income averaged so that each month carries one part in {@code over}. */
    public static double averaged(double before, double now, double over) {
        return before + (now - before) / over;
    }

    /**
     * Chance that a client gets the effort its provider states and not the least, so that hours given are hours there.
     *
     * @param hours there are
     * @param stated hours of the stated effort a client
     * @param least hours of the least effort a client
     */
    public static double chanceOfStated(double hours, int clients, double stated, double least) {
        double more = clients * (stated - least);
        if (!(more > 0)) {
            return 1;
        }
        return StrictMath.max(0, StrictMath.min(1, (hours - clients * least) / more));
    }
}
