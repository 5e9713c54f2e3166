package outturn.rules.contract;

/** A sum paid evenly in parts that differ by a penny at most and add up to it. */
public final class Instalment {
    private Instalment() {}

    /**
     * Pence of one part.
     *
     * @param sum pence in all, 0 or more
     * @param number of the part, from 0
     * @param parts how many there are
     */
    public static long of(long sum, int number, int parts) {
        return upTo(sum, number + 1, parts) - upTo(sum, number, parts);
    }

    private static long upTo(long sum, int number, int parts) {
        return sum / parts * number + sum % parts * number / parts;
    }
}
