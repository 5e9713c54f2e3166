package outturn.rules.contract;

import java.util.function.IntToDoubleFunction;

/**
 * What a provider expects of something that many clients are counted or paid for together, and how far it may be out; and
 * so what one more is worth to it. The count N of all the others is taken to be normal,
 *
 * <pre>    P(N = k) = Φ((k + ½ − m) / s) − Φ((k − ½ − m) / s),   what lies below 0 counted with 0</pre>
 *
 * so that one outcome more of a contract that pays F(N) brings E[F(N + 1) − F(N)]: under tiers the price of each tier times
 * the chance that the year ends in it; at a threshold its lump times the chance that one more reaches it. Of pence, which
 * are too many to count, a cap c and a floor f leave
 *
 * <pre>    E[min(c, max(f, X))] = f + E[(X − f)⁺] − E[(X − c)⁺],   E[(X − a)⁺] = s · (φ(z) − z · (1 − Φ(z))),  z = (a − m) / s</pre>
 *
 * and one claim more of a few pence brings as many of them as the chance is that X lies between f and c. Against the exact
 * figures of a hundred clients and a chance of three in ten it is a hundredth out at the most.
 *
 * @param mean m, 0 or more
 * @param sd s, 0 where there is no doubt
 */
public record Forecast(double mean, double sd) {
    /** 1 / √(2π). */
    private static final double MIDDLE = 0.3989422804014327;

    private static final double SO_FAR = 8;

    /** Nothing, for sure. */
    public static final Forecast NOTHING = new Forecast(0, 0);

    /**
     * What so many who begin are expected to come to, each by its own luck: their number is as uncertain as a Poisson's,
     * and one who counts several times counts them all at once.
     *
     * @param mean of all
     * @param squares the mean of what each time counts, squared, over all
     * @param starts who begin
     */
    public static Forecast ofMany(double mean, double squares, double starts) {
        double times = squares > 0 ? mean * mean / squares : 0;
        double each = starts > 0 ? StrictMath.max(1, times / starts) : 1;
        return new Forecast(mean, StrictMath.sqrt(squares * each));
    }

    /** What so many clients come to who are counted once each, with a chance of {@code each}, or oftener on average than once. */
    public static Forecast ofCohort(double clients, double each) {
        double variance = clients * each * (each < 1 ? 1 - each : 1);
        return new Forecast(clients * each, StrictMath.sqrt(variance));
    }

    /** The mean of something that follows from the count. */
    public double expected(IntToDoubleFunction of) {
        int first = (int) StrictMath.max(0, StrictMath.floor(mean - SO_FAR * sd));
        int last = (int) StrictMath.max(first, StrictMath.ceil(mean + SO_FAR * sd));
        double sum = 0;
        double before = 0;
        for (int count = first; count <= last; count++) {
            double upTo = count == last ? 1 : below(count + 0.5);
            sum += (upTo - before) * of.applyAsDouble(count);
            before = upTo;
        }
        return sum;
    }

    /** The mean of a sum of as many parts as are counted, the first of them first. */
    public double sumOf(IntToDoubleFunction part) {
        double[] sums = new double[(int) StrictMath.ceil(mean + SO_FAR * sd) + 2];
        for (int count = 1; count < sums.length; count++) {
            sums[count] = sums[count - 1] + part.applyAsDouble(count - 1);
        }
        return expected(count -> sums[count]);
    }

    /** Chance of so many or more. */
    public double atLeast(int count) {
        return count <= 0 ? 1 : 1 - below(count - 0.5);
    }

    private double below(double value) {
        if (sd == 0) {
            double part = value + 0.5 - mean;
            return StrictMath.max(0, StrictMath.min(1, part));
        }
        return 1 - above((value - mean) / sd);
    }

    /** Of a sum, the mean of what a floor and a cap leave of it. */
    public double within(double floor, double cap) {
        return floor + excess(mean, floor) - (cap >= Collar.NO_CAP ? 0 : excess(mean, cap));
    }

    /** What so much more is expected to change in that, as a share of it. */
    public double shareOfMore(double more, double floor, double cap) {
        Forecast with = new Forecast(mean + more, sd);
        return (with.within(floor, cap) - within(floor, cap)) / more;
    }

    private double excess(double around, double over) {
        if (sd == 0) {
            return StrictMath.max(0, around - over);
        }
        double z = (over - around) / sd;
        return sd * (density(z) - z * above(z));
    }

    private static double density(double z) {
        return MIDDLE * StrictMath.exp(-z * z / 2);
    }

    /** 1 − Φ(z), within 7.5 · 10⁻⁸: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.17. */
    private static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double series = 1.781477937 + t * (-1.821255978 + t * 1.330274429);
        return density(z) * t * (0.319381530 + t * (-0.356563782 + t * series));
    }
}
