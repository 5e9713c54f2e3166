package outturn.rules.commissioning;

/** What a line that is capped pays of a claim: what is left of the year, once the year's block is set aside. */
public final class ClaimsBudget {
    private ClaimsBudget() {}

    /**
     * Pence left for claims, 0 or more.
     *
     * @param budget the year's sum
     * @param spent of it so far
     * @param block still to be paid this year
     */
    public static long room(long budget, long spent, long block) {
        return Math.max(0, budget - spent - block);
    }

    /** Pence paid of a claim that was verified. What is not paid lapses. */
    public static long paid(long claim, long room) {
        return Math.min(claim, room);
    }

    /**
     * Pence recovered when so much of earlier claims is clawed back: nothing of what lapsed and was never paid.
     *
     * @param lapsed pence of such claims that lapsed
     */
    public static long recovered(long clawedBack, long lapsed) {
        return Math.max(0, clawedBack - lapsed);
    }
}
