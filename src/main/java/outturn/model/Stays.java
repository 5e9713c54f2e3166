package outturn.model;

/**
 * How long clients have been in treatment who leave it alive and do not go back on the list: by the state they leave to as
 * planned, of all others together, and of everybody. A provider goes by it when it reckons how long those who have left are still
 * followed; who is booked out to a state that nobody else leaves to is taken to have stayed as long as everybody.
 */
final class Stays {
    /** Where nobody is thought to have been in treatment at all: whoever is looked at at all is followed. */
    static final Stays NONE = new Stays(new double[0][], 0);

    private final double[][] left;
    private final double[] everybody;
    private final int longest;

    private Stays(double[][] left, int longest) {
        this.left = left;
        this.longest = longest;
        everybody = new double[longest + 2];
    }

    /** Nobody yet, of so many states; stays of more cycles count as so many. */
    static Stays empty(int states, int longest) {
        return new Stays(new double[states + 1][longest + 2], longest);
    }

    /**
     * Counts in clients who leave.
     *
     * @param leftFor the state of a planned exit, or {@link Aftermath#UNPLANNED}
     * @param cycles that they have been in treatment
     */
    void add(int leftFor, int cycles, double clients) {
        double[] of = left[leftFor + 1];
        for (int upTo = Integer.min(cycles, longest) + 1; upTo < of.length; upTo++) {
            of[upTo] += clients;
            everybody[upTo] += clients;
        }
    }

    /** The share of those who left so that had been in treatment for fewer cycles than so many. */
    double shorterThan(int cycles, int leftFor) {
        if (left.length == 0) {
            return cycles > 0 ? 1 : 0;
        }
        double[] so = left[leftFor + 1];
        double[] of = so[longest + 1] > 0 ? so : everybody;
        double all = of[longest + 1];
        return cycles <= 0 || all == 0 ? 0 : of[Integer.min(cycles, longest + 1)] / all;
    }
}
