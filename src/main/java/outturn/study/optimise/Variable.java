package outturn.study.optimise;

import java.util.List;

/**
 * Something a design chooses. A search thinks of it as a gene, 0 ≤ g &lt; 1, spread over the values it may take.
 *
 * @param least the least number it may be; 0 for choices
 * @param most the most
 * @param values how many values there are; 0 for every number between
 * @param choices texts, of which a value is the number from 0; none when it is a number itself
 */
public record Variable(String name, double least, double most, int values, List<String> choices) {
    /** Real numbers are told apart to this part of their range. */
    private static final double GRAIN = 1 << 30;

    public Variable {
        choices = List.copyOf(choices);
    }

    /** Every number between two. */
    public static Variable real(String name, double least, double most) {
        return new Variable(name, least, most, 0, List.of());
    }

    /** Numbers in equal steps from the least; the last at or below the most. */
    public static Variable stepped(String name, double least, double most, double step) {
        int steps = (int) StrictMath.floor((most - least) / step + 1e-9);
        return new Variable(name, least, least + steps * step, steps + 1, List.of());
    }

    /** One of several texts. */
    public static Variable choice(String name, List<String> choices) {
        return new Variable(name, 0, choices.size() - 1, choices.size(), choices);
    }

    /** Whether its values stand in no order. */
    boolean isChoice() {
        return !choices.isEmpty();
    }

    /** The value a gene stands for. */
    public double value(double gene) {
        if (values == 0) {
            return least + gene * (most - least);
        }
        return values == 1 ? least : least + index(gene) * (most - least) / (values - 1);
    }

    private int index(double gene) {
        return Integer.min(values - 1, (int) (gene * values));
    }

    /** The one gene for all that stand for the same value. */
    double settled(double gene) {
        return values == 0 ? StrictMath.rint(gene * GRAIN) / GRAIN : (index(gene) + 0.5) / values;
    }

    /** The gene of the nearest value. */
    double gene(double value) {
        double share = most == least ? 0 : StrictMath.max(0, StrictMath.min(1, (value - least) / (most - least)));
        return values == 0 ? settled(share) : (StrictMath.rint(share * (values - 1)) + 0.5) / values;
    }

    /** The gene of the next value up, or down; that of the last value of that side when there is none further. */
    double beside(double gene, boolean up) {
        int next = Integer.max(0, Integer.min(values - 1, index(gene) + (up ? 1 : -1)));
        return (next + 0.5) / values;
    }
}
