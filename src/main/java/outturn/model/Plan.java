package outturn.model;

import outturn.rules.behaviour.Acceptance;
import outturn.rules.behaviour.ShadowPrice;

/**
 * What one provider means to do with every kind of client: how surely it takes each effort at each price λ of an hour, and
 * what a client is worth to it at assessment. Made by {@link Planner} beforehand, looked up by the month.
 *
 * <p>A <i>row</i> is a type of client in a cell with its domains at certain levels; prices are points of a list, and a
 * position in the list may lie between two of them, see {@link ShadowPrice}.
 */
public final class Plan {
    private final Outlook outlook;
    private final double[] prices;
    private final double hours;
    private final double[] refusing;
    private final int from;
    private final int review;
    private final Table[] tables;
    private final int rowsOfType;
    private final int combinations;
    private final int efforts;

    /**
     * What is meant to be done until the plan is looked at again.
     *
     * @param upTo cumulative chances of efforts but the last: rows × prices × (efforts − 1)
     * @param worth of each effort, pence: rows × prices × efforts
     * @param atStart what a client beginning treatment is worth, fee included, more than one turned away: types ×
     *     combinations × prices
     */
    record Table(float[] upTo, float[] worth, float[] atStart) {}

    /**
     * @param prices of an hour, pence, from 0
     * @param hours staff hours in a cycle
     * @param refusing pence for turning a client away, by cycle; no end of them where it may not
     * @param from the first cycle decided on
     * @param review cycles after which the plan is looked at again
     * @param tables one for each time it is
     */
    Plan(Outlook outlook, double[] prices, double hours, double[] refusing, int from, int review, Table[] tables) {
        this.outlook = outlook;
        this.prices = prices;
        this.hours = hours;
        this.refusing = refusing;
        this.from = from;
        this.review = review;
        this.tables = tables;
        combinations = outlook.inside().count();
        rowsOfType = outlook.cells().count() * combinations;
        efforts = outlook.efforts();
    }

    private Table table(int cycle) {
        return tables[(cycle - from) / review];
    }

    /** Whether the provider decides in a cycle; in the warm-up it keeps to stated rules. */
    public boolean decides(int cycle) {
        return cycle >= from;
    }

    /** The kinds of client it tells apart. */
    public Types types() {
        return outlook.types();
    }

    /** How many prices of an hour the list has. */
    public int prices() {
        return prices.length;
    }

    /** The row of a client of a type in a state of treatment, its levels standing from {@code at} on. */
    public int row(int type, int state, int stay, int since, byte[] levels, int at) {
        return type * rowsOfType
                + outlook.cells().number(state, stay, since) * combinations
                + outlook.inside().number(levels, at);
    }

    /** Adds the hours a client in a row would get at each price of the list. */
    public void want(int cycle, int row, double[] wanted) {
        float[] upTo = table(cycle).upTo();
        double[] hoursOf = outlook.hours();
        int at = row * prices.length * (efforts - 1);
        for (int price = 0; price < prices.length; price++) {
            double expected = hoursOf[efforts - 1];
            for (int effort = 0; effort < efforts - 1; effort++) {
                expected += upTo[at++] * (hoursOf[effort] - hoursOf[effort + 1]);
            }
            wanted[price] += expected;
        }
    }

    /** The position of the price at which so many hours are wanted as there are. */
    public double clearing(double[] wanted) {
        return ShadowPrice.position(wanted, prices.length, hours);
    }

    /** The effort, from 0, that a client in a row gets on a uniform draw. */
    public int effort(int cycle, int row, double position, double luck) {
        float[] upTo = table(cycle).upTo();
        int at = row * prices.length * (efforts - 1);
        int effort = 0;
        while (effort < efforts - 1 && luck >= ShadowPrice.at(position, upTo, at + effort, efforts - 1)) {
            effort++;
        }
        return effort;
    }

    /** Chance that a client is accepted at assessment; its levels stand from {@code at} on. */
    public double acceptance(int cycle, int type, byte[] levels, int at, double position) {
        return Acceptance.chance(worthAtStart(cycle, type, levels, at, position), refusing[cycle], outlook.scale());
    }

    /** What a client is worth to the provider if it begins treatment, in pence, more than if it is turned away. */
    public double worthAtStart(int cycle, int type, byte[] levels, int at, double position) {
        int first = (type * combinations + outlook.inside().number(levels, at)) * prices.length;
        return ShadowPrice.at(position, table(cycle).atStart(), first, 1);
    }

    /** What an effort from 0 for a client in a row is worth, in pence. */
    public double worth(int cycle, int row, int effort, double position) {
        return ShadowPrice.at(position, table(cycle).worth(), row * prices.length * efforts + effort, efforts);
    }

    /** Chance that a client in a row gets an effort from 0. */
    public double chance(int cycle, int row, int effort, double position) {
        float[] upTo = table(cycle).upTo();
        int at = row * prices.length * (efforts - 1);
        double below = effort == 0 ? 0 : ShadowPrice.at(position, upTo, at + effort - 1, efforts - 1);
        double here = effort == efforts - 1 ? 1 : ShadowPrice.at(position, upTo, at + effort, efforts - 1);
        return here - below;
    }

    /** λ at a position of the list, pence an hour. */
    public double shadowPrice(double position) {
        int below = (int) position;
        double part = position - below;
        return part == 0 ? prices[below] : prices[below] + part * (prices[below + 1] - prices[below]);
    }

    /** Staff hours in a cycle. */
    public double hours() {
        return hours;
    }
}
