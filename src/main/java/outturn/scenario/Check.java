package outturn.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a record asks of its own values when it is made. A record knows what is wrong and what to do; the reader of the
 * file knows where, and adds it.
 */
public final class Check {
    private Check() {}

    /** A value that cannot be right, told in the words of the file: {@code problem}, then {@code remedy}. */
    public static final class Fault extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final String property;
        private final String problem;
        private final String remedy;

        /**
         * @param property the property of the record at fault, as in the file, or empty for the record as a whole;
         *     further steps down are parted by {@code /}
         * @param problem what is wrong, with the value found
         * @param remedy what to do about it
         */
        public Fault(String property, String problem, String remedy) {
            super(problem + "; " + remedy);
            this.property = property;
            this.problem = problem;
            this.remedy = remedy;
        }

        /** Where in the record: a property, further steps parted by {@code /}; empty for the whole record. */
        public String property() {
            return property;
        }

        /** What is wrong. */
        public String problem() {
            return problem;
        }

        /** What to do about it. */
        public String remedy() {
            return remedy;
        }
    }

    /** Fails unless {@code holds}. */
    public static void that(boolean holds, String property, String problem, String remedy) {
        if (!holds) {
            throw new Fault(property, problem, remedy);
        }
    }

    /** Fails unless {@code least} ≤ {@code value}. */
    public static void atLeast(double least, String property, double value, String remedy) {
        if (!(value >= least)) {
            throw new Fault(
                    property, "is " + Numbers.text(value) + " but must be at least " + Numbers.text(least), remedy);
        }
    }

    /** Fails unless {@code least} ≤ {@code value} ≤ {@code most}. */
    public static void between(double least, double most, String property, double value, String remedy) {
        if (!(value >= least && value <= most)) {
            String range = Numbers.text(least) + " to " + Numbers.text(most);
            throw new Fault(property, "is " + Numbers.text(value) + " but must be from " + range, remedy);
        }
    }

    /** Fails when there is nothing in it. */
    public static void some(String property, Map<?, ?> map, String remedy) {
        that(!map.isEmpty(), property, "is empty", remedy);
    }

    /** Fails when there is nothing in it. */
    public static void some(String property, List<?> list, String remedy) {
        that(!list.isEmpty(), property, "is empty", remedy);
    }

    /** Fails unless shares given for every level sum to one, within 1e-6. */
    public static void sumToOne(String property, Map<String, Share> shares, String remedy) {
        double sum = 0;
        for (Share share : shares.values()) {
            sum += share.value();
        }
        that(
                StrictMath.abs(sum - 1) <= 1e-6,
                property,
                "has shares that sum to " + Numbers.text(sum) + " but must sum to 1",
                remedy);
    }

    /** The same entries in the same order, for good. */
    public static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
