package outturn.rules.money;

/** A provider fails when its cash lies below what its bank lets it owe. */
public final class Solvency {
    /** A facility without limit: such a provider never fails. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    private Solvency() {}

    /**
     * Whether it has failed.
     *
     * @param cash pence when the cycle ends
     * @param facility pence it may owe, 0 or more, or {@link #NO_LIMIT}
     */
    public static boolean failed(long cash, long facility) {
        return cash < -facility;
    }
}
