package outturn.model;

import outturn.rules.behaviour.Acceptance;
import outturn.rules.behaviour.ShadowPrice;
import outturn.rules.behaviour.Upcoding;

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
    private final Terms terms;
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
     * @param terms what its contracts say about assessment
     * @param from the first cycle decided on
     * @param review cycles after which the plan is looked at again
     * @param tables one for each time it is
     */
    Plan(Outlook outlook, double[] prices, Terms terms, int from, int review, Table[] tables) {
        this.outlook = outlook;
        this.prices = prices;
        this.terms = terms;
        this.from = from;
        this.review = review;
        this.tables = tables;
        combinations = outlook.inside().count();
        rowsOfType = outlook.cells().count() * combinations;
        efforts = outlook.efforts();
    }

    /**
     * What contracts say about assessment, by cycle, and how the provider takes it.
     *
     * @param refusing pence for turning a client away; no end of them where it may not
     * @param mayUpcode whether it records for itself and would ever think of recording amiss
     * @param honesty share of assessments in which it does not think of it
     * @param audited chance of being found out
     * @param auditPenalty pence when found out
     */
    record Terms(double[] refusing, boolean mayUpcode, double honesty, double[] audited, double[] auditPenalty) {}

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

    /** Whether it would ever record in the next group a client it found to be of this one. */
    public boolean mayUpcode(int assessed) {
        return terms.mayUpcode() && assessed + 1 < outlook.types().groups();
    }

    /** Share of assessments in which it does not think of recording a client amiss. */
    public double honesty() {
        return terms.honesty();
    }

    /** Chance of being found out to have recorded a client amiss. */
    public double audited(int cycle) {
        return terms.audited()[cycle];
    }

    /**
     * The type of a client, with what it is worth as it is recorded.
     *
     * @param group true group, as it enters hazards
     * @param assessed the group the provider found
     * @param recorded the group written down, the same or the next
     * @param frailtyPoint see {@link outturn.rules.population.Frailty}
     * @param noise a uniform draw: what clouds the provider's eye
     */
    public int type(byte[] attributes, int at, int group, int assessed, int recorded, int frailtyPoint, double noise) {
        boolean amiss = terms.mayUpcode() && recorded == assessed + 1;
        int type = outlook.types().type(attributes, at, group, amiss ? assessed : recorded, frailtyPoint, noise);
        return amiss ? outlook.types().count() + type : type;
    }

    /** Chance that a client of a type it thinks of recording amiss is; its levels stand from {@code at} on. */
    public double upcoding(int cycle, int type, byte[] levels, int at, double position) {
        double more = worthAtStart(cycle, outlook.types().count() + type, levels, at, position)
                - worthAtStart(cycle, type, levels, at, position);
        return Upcoding.chance(more, terms.audited()[cycle], terms.auditPenalty()[cycle], outlook.scale());
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

    /** The position of the price at which so many hours are wanted as there are in the cycle. */
    public double clearing(double[] wanted, double hours) {
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
        double worth = worthAtStart(cycle, type, levels, at, position);
        return Acceptance.chance(worth, terms.refusing()[cycle], outlook.scale());
    }

    /** Pence for turning a client away in a cycle; no end of them where it may not. */
    double refusing(int cycle) {
        return terms.refusing()[cycle];
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
}
