package outturn.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight axis whose ticks are round numbers: 1, 2 or 5 times a power of ten apart.
 *
 * @param least value at its beginning
 * @param most value at its end, above {@code least}
 * @param ticks round values from least to most
 */
public record Axis(double least, double most, List<Double> ticks) {
    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** An axis that holds every value and begins and ends on a tick. */
    public static Axis around(double least, double most, int about) {
        BigDecimal step = step(least, most, about);
        long first = (long) StrictMath.floor(least / step.doubleValue() + 1e-9);
        long last = (long) StrictMath.ceil(most / step.doubleValue() - 1e-9);
        return ofSteps(step, first, last > first ? last : first + 1);
    }

    /** An axis that ends where the values do, with the ticks that fall inside. */
    public static Axis within(double least, double most, int about) {
        BigDecimal step = step(least, most, about);
        long first = (long) StrictMath.ceil(least / step.doubleValue() - 1e-9);
        long last = (long) StrictMath.floor(most / step.doubleValue() + 1e-9);
        double end = most > least ? most : least + step.doubleValue();
        return new Axis(
                least, end, ofSteps(step, first, StrictMath.max(first, last)).ticks());
    }

    private static Axis ofSteps(BigDecimal step, long first, long last) {
        List<Double> ticks = new ArrayList<>();
        for (long at = first; at <= last; at++) {
            ticks.add(step.multiply(BigDecimal.valueOf(at)).doubleValue());
        }
        return new Axis(ticks.get(0), ticks.get(ticks.size() - 1), ticks);
    }

    /** The smallest round step that makes no more than so many of them. */
    private static BigDecimal step(double least, double most, int about) {
        double span = most > least ? most - least : most == 0 ? 1 : StrictMath.abs(most);
        double rough = span / StrictMath.max(1, about);
        int exponent = new BigDecimal(rough).precision() - new BigDecimal(rough).scale() - 1;
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= rough * (1 - 1e-9)) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }

    /** Where a value falls between two ends of a picture, in pixels. */
    public double at(double value, double from, double to) {
        return from + (value - least) / (most - least) * (to - from);
    }
}
