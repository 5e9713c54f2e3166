package outturn.model;

import java.util.List;
import java.util.Map;

/**
 * What a client just beginning treatment is worth, by following every life it may lead to the end of what the provider looks
 * at. Written from the published chances alone: no cells, no sharing of what was worked out before, and none of the model's
 * code. A test changes what it is about.
 */
final class Foreseen {
    static final int MINIMAL = 0;
    static final int STANDARD = 1;
    /** Chance a month to go from a state of treatment, by effort; the rest stay. */
    static final Map<String, List<Map<String, Double>>> TREATED = Map.of(
            "treatment",
                    List.of(
                            Map.of("maintained", .05, "completed", .05, "left", .10, "dead", .02),
                            Map.of("maintained", .10, "completed", .25, "left", .05, "dead", .01)),
            "maintained",
                    List.of(
                            Map.of("completed", .02, "left", .05, "list", .04, "dead", .02),
                            Map.of("completed", .10, "left", .04, "list", .03, "dead", .01)));
    /** The same from other states. */
    static final Map<String, Map<String, Double>> OTHERWISE = Map.of(
            "completed", Map.of("list", .10, "settled", .20, "dead", .01),
            "settled", Map.of("list", .05),
            "left", Map.of("list", .15, "dead", .02),
            "away", Map.of());
    /** Hazard a month to become abstinent in treatment, by effort. */
    static final double[] RISING = {.1, .3};

    final double[] hours = {1, 4};
    int cycles = 4;
    double wage = 2000;
    double shadowPrice;
    double discount = 1;
    double changeCost;
    double riskAversion;
    double scale;
    double mission;
    double goodOfAYear;
    double falling;
    double attachment;
    Map<String, Double> monthly = Map.of();
    Map<String, Double> quality = Map.of();
    Paid paid = step -> 0;

    /** What is paid at the end of a month. */
    interface Paid {
        double of(Step step);
    }

    /**
     * A month of one life.
     *
     * @param month of the look ahead, from 0
     * @param since whole months since treatment began, at its end
     * @param stay whole months in {@code to}, at its end
     * @param away whole months since a planned exit, at its end; below 0 without one
     */
    record Step(int month, String from, String to, int since, int stay, int away, int levelFrom, int levelTo) {
        boolean moved() {
            return !from.equals(to);
        }

        boolean enters(String state) {
            return moved() && to.equals(state);
        }

        boolean stillTreated() {
            return TREATED.containsKey(to);
        }
    }

    /** What the provider holds a client for who begins treatment now, more than one it turns away. */
    double atStart(int level) {
        Step now = new Step(-1, "list", "treatment", 0, 0, -1, level, level);
        return attachment + worth(now) - worth(new Step(-1, "referred", "away", 0, 0, -1, level, level));
    }

    /** What an effort is worth in the first month. */
    double ofEffort(int effort, int level) {
        return worth(new Step(-1, "list", "treatment", 0, 0, -1, level, level), effort);
    }

    private double worth(Step last) {
        if (last.month + 1 == cycles || last.to.equals("dead")) {
            return 0;
        }
        if (last.to.equals("list")) { // back in the service: as well as in treatment, and no business of this episode
            return 0;
        }
        if (!last.stillTreated()) {
            double[] moments = moments(last, OTHERWISE.get(last.to), 0, 0);
            return mission * good(last.to) + moments[0];
        }
        double[] of = {worth(last, MINIMAL), worth(last, STANDARD)};
        double best = Math.max(of[0], of[1]);
        if (scale == 0) {
            return best;
        }
        double[] weight = {Math.exp((of[0] - best) / scale), Math.exp((of[1] - best) / scale)};
        return (weight[0] * of[0] + weight[1] * of[1]) / (weight[0] + weight[1]);
    }

    private double worth(Step last, int effort) {
        double rise = 1 - Math.exp(-RISING[effort]);
        double fall = 1 - Math.exp(-falling);
        double[] moments = moments(last, TREATED.get(last.to).get(effort), rise, fall);
        double variance = moments[1] - moments[0] * moments[0];
        return monthly.getOrDefault(last.to, 0.0)
                - (wage + shadowPrice) * hours[effort]
                - (effort == STANDARD ? 0 : changeCost)
                - riskAversion / 2 * variance
                + mission * good(last.to)
                + moments[0];
    }

    private double good(String state) {
        return quality.getOrDefault(state, 0.0) * goodOfAYear / 12;
    }

    /** Mean and mean square of what is paid at the month's end and what the client is worth then. */
    private double[] moments(Step last, Map<String, Double> ways, double rise, double fall) {
        double[] moments = new double[2];
        double left = 1;
        for (Map.Entry<String, Double> way : ways.entrySet()) {
            add(moments, last, way.getKey(), way.getValue(), rise, fall);
            left -= way.getValue();
        }
        add(moments, last, last.to, left, rise, fall);
        return moments;
    }

    private void add(double[] moments, Step last, String to, double chance, double rise, double fall) {
        double moves = last.levelTo == 0 ? rise : fall;
        for (int level = 0; level < 2; level++) {
            double likely = chance * (level == last.levelTo ? 1 - moves : moves);
            if (likely > 0) {
                Step step = next(last, to, level);
                double comes = paid.of(step) + backAgain(step) + discount * worth(step);
                moments[0] += likely * comes;
                moments[1] += likely * comes * comes;
            }
        }
    }

    private static Step next(Step last, String to, int level) {
        boolean exit = to.equals("completed") && !last.to.equals(to);
        int away = exit ? 0 : last.away < 0 ? -1 : last.away + 1;
        int stay = to.equals(last.to) ? last.stay + 1 : 0;
        return new Step(last.month + 1, last.to, to, last.since + 1, stay, away, last.levelTo, level);
    }

    /** Somebody back in the service is as well off there as in treatment, for all months still looked at. */
    private double backAgain(Step step) {
        return step.to.equals("list") ? mission * good("treatment") * (cycles - 1 - step.month) : 0;
    }
}
