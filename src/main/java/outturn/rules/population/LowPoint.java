package outturn.rules.population;

/**
 * Clients present at a low point and drift back towards their own mean (model, §3): severity is taken from prognosis,
 * begins at a dip even between 0 and twice its mean, and each cycle loses a share of itself.
 */
public final class LowPoint {
    private LowPoint() {}

    /** Severity at presentation, for a mean dip and a uniform draw. */
    public static double at(double dip, double luck) {
        return dip * 2 * luck;
    }

    /** One cycle of many clients, in place, from one to before another: {@link #next} of each. */
    public static void recover(double[] severity, double recovery, int from, int to) {
        for (int client = from; client < to; client++) {
            severity[client] = next(severity[client], recovery);
        }
    }

    /** Severity a cycle later, when {@code recovery} of it goes in a cycle. */
    public static double next(double severity, double recovery) {
        return severity * (1 - recovery);
    }
}
