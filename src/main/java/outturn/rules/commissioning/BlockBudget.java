package outturn.rules.commissioning;

/** What a line pays of a month's block when claims come first and the block gives way. */
public final class BlockBudget {
    private BlockBudget() {}

    /**
     * Pence paid.
     *
     * @param block due this month
     * @param budget the year's sum
     * @param spent of it so far, this month's claims among it
     */
    public static long paid(long block, long budget, long spent) {
        return Math.min(block, Math.max(0, budget - spent));
    }
}
