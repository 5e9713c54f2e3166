package outturn.model;

/**
 * Everything one provider's thinking ahead rests on, but for prices and the type of client in hand.
 *
 * @param inside chains it looks at while a client is in treatment
 * @param outside chains it looks at afterwards
 * @param windows by state of a planned exit, cycles after it within which coming back costs something
 * @param counts of events that cohorts are judged by
 * @param good what society gains; of no interest where {@code mission} is 0
 * @param hours of each effort in a cycle
 * @param wage pence an hour that are saved when it is not given
 * @param clientCosts pence of a client's cycle in each state, beyond staff
 * @param scale τ, pence
 * @param mission μ
 * @param riskAversion r, per penny
 * @param discount δ a cycle
 * @param changeCost pence of a cycle otherwise than by the stated effort
 * @param tricks what it thinks of besides
 * @param stays how long clients have been in treatment who leave
 */
record Outlook(
        Journey journey,
        Lives lives,
        Types types,
        Cells cells,
        Aftermath aftermath,
        Joint inside,
        Joint outside,
        int[] windows,
        int[] counts,
        Good good,
        double[] hours,
        double wage,
        double[] clientCosts,
        double scale,
        double mission,
        double riskAversion,
        double discount,
        double changeCost,
        Tricks tricks,
        Stays stays) {
    /** The cell in which treatment begins. */
    int start() {
        return cells.number(cells.start(), 0, 0);
    }

    /** The same for counting: everybody gets the stated effort, nothing costs anything, and later counts as much as now. */
    Outlook counting() {
        return new Outlook(
                journey,
                lives,
                types,
                cells,
                aftermath,
                inside,
                outside,
                windows,
                counts,
                good,
                hours,
                0,
                new double[clientCosts.length],
                0,
                0,
                0,
                1,
                0,
                Tricks.NONE,
                Stays.NONE);
    }

    int efforts() {
        return hours.length;
    }

    /** Efforts and, behind them, discharging a client early where it thinks of that. */
    int actions() {
        return tricks.discharges() ? hours.length + 1 : hours.length;
    }
}
