package outturn.summary;

/**
 * Slope index of inequality (Mackenbach and Kunst, 1997, <i>Social Science and Medicine</i> 44, 757–771). Groups stand
 * from least to most complex on a scale from 0 to 1, each as wide as its share of people and placed at its middle; a
 * straight line is fitted to their rates, weighted by people. The index is how far the line falls from 0 to 1.
 */
final class SlopeIndex {
    private SlopeIndex() {}

    /**
     * @param people by group
     * @param cases by group, of those people
     * @return NaN when all people are in one group or there are none
     */
    static double of(double[] people, double[] cases) {
        double all = sum(people);
        double meanRate = sum(cases) / all;
        double before = 0;
        double across = 0;
        double along = 0;
        for (int group = 0; group < people.length; group++) {
            double place = (before + people[group] / 2) / all - 0.5;
            along += people[group] * place * place;
            across += place * (cases[group] - people[group] * meanRate);
            before += people[group];
        }
        boolean onePlace = all == 0 || along < 1e-12 * all;
        return onePlace ? Double.NaN : -across / along;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
