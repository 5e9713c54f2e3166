package outturn.chance;

/**
 * Numbers drawn independently.
 *
 * @param sd with divisor n − 1
 */
public record Sample(int n, double mean, double sd) {
    public static Sample of(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value;
        }
        mean /= values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Sample(values.length, mean, StrictMath.sqrt(squares / (values.length - 1)));
    }

    /** The standard error of the mean. */
    public double error() {
        return sd / StrictMath.sqrt(n);
    }

    /** The same numbers, each divided. */
    public Sample per(double parts) {
        return new Sample(n, mean / parts, sd / StrictMath.abs(parts));
    }

    /** How many standard errors the mean lies from a number; none when it is the number. */
    public double errorsFrom(double exact) {
        double off = StrictMath.abs(mean - exact);
        return off <= 1e-9 * StrictMath.abs(exact) ? 0 : off / error();
    }
}
