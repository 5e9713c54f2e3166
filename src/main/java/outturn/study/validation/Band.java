package outturn.study.validation;

import outturn.scenario.Numbers;

/**
 * Where a result must lie to pass; an end that is open is not in it. What is not a number lies nowhere.
 *
 * @param low no lower end when minus infinity
 * @param high no upper end when infinity
 */
record Band(double low, boolean lowOpen, double high, boolean highOpen) {
    static Band between(double low, double high) {
        return new Band(low, false, high, false);
    }

    /** Above one, and to the other. */
    static Band above(double low, double high) {
        return new Band(low, true, high, false);
    }

    /** From one, and below the other. */
    static Band below(double low, double high) {
        return new Band(low, false, high, true);
    }

    static Band atLeast(double low) {
        return new Band(low, false, Double.POSITIVE_INFINITY, true);
    }

    static Band above(double low) {
        return new Band(low, true, Double.POSITIVE_INFINITY, true);
    }

    boolean holds(double value) {
        boolean highEnough = lowOpen ? value > low : value >= low;
        boolean lowEnough = highOpen ? value < high : value <= high;
        return highEnough && lowEnough;
    }

    /** For people: {@code 0.06 to 0.1}, {@code above 1, to 1.5}. */
    String words() {
        String from = Numbers.text(low);
        String to = Numbers.text(high);
        if (Double.isInfinite(high)) {
            return lowOpen ? "above " + from : "at least " + from;
        }
        if (lowOpen) {
            return "above " + from + ", to " + to;
        }
        return highOpen ? "from " + from + ", below " + to : from + " to " + to;
    }
}
