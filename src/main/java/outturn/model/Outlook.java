package outturn.model;

/**
 * Everything one provider's thinking ahead rests on, but for prices and the type of client in hand.
 *
 * @param inside chains it looks at while a client is in treatment
 * @param outside chains it looks at afterwards
 * @param good what society gains; of no interest where {@code mission} is 0
 * @param hours of each effort in a cycle
 * @param wage pence an hour that are saved when it is not given
 * @param clientCosts pence of a client's cycle in each state, beyond staff
 * @param scale τ, pence
 * @param mission μ
 * @param riskAversion r, per penny
 * @param discount δ a cycle
 * @param changeCost pence of a cycle otherwise than by the stated effort
 */
record Outlook(
        Journey journey,
        Lives lives,
        Types types,
        Cells cells,
        Aftermath aftermath,
        Joint inside,
        Joint outside,
        Good good,
        double[] hours,
        double wage,
        double[] clientCosts,
        double scale,
        double mission,
        double riskAversion,
        double discount,
        double changeCost) {
    /** The cell in which treatment begins. */
    int start() {
        return cells.number(cells.start(), 0, 0);
    }

    int efforts() {
        return hours.length;
    }
}
