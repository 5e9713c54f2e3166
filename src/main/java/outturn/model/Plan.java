package outturn.model;

import outturn.rules.behaviour.Acceptance;
import outturn.rules.behaviour.Gaming;
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
    private final Terms terms;
    private final int from;
    private final int review;
    private final Table[] tables;
    private final int rowsOfType;
    private final int combinations;
    private final int actions;
    /** By effort at discharge: hours of each action more than of the next, and behind them those of the last. */
    private final double[][] hours;

    private final Aftermath.Where where;

    /**
     * What is meant to be done until the plan is looked at again.
     *
     * @param upTo cumulative chances of actions but the last: rows × prices × (actions − 1)
     * @param worth of each action, pence: rows × prices × actions
     * @param atStart what a client beginning treatment is worth, fee included, more than one turned away: types ×
     *     combinations × prices
     * @param held what a client is worth more who would come back and is made to wait, pence: types × cells of the
     *     aftermath × combinations there
     */
    record Table(float[] upTo, float[] worth, float[] atStart, float[] held) {}

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
        actions = outlook.actions();
        hours = hours(outlook.hours(), actions);
        where = outlook.tricks().holds() ? outlook.aftermath().where() : null;
    }

    /**
     * What contracts say about assessment, by cycle, and how the provider takes it.
     *
     * @param refusing pence for turning a client away; no end of them where it may not
     * @param mayUpcode whether it records for itself and would ever think of recording amiss
     * @param audits what being found out costs
     * @param feigned chance of claiming what did not come about, each watches × recorded groups
     * @param atDischarge effort from 0 in the cycle at whose end a client is discharged early
     */
    record Terms(double[] refusing, boolean mayUpcode, Gaming[] audits, double[][] feigned, int[] atDischarge) {}

    private Table table(int cycle) {
        return tables[(cycle - from) / review];
    }

    /** Whether the provider decides in a cycle; in the warm-up it keeps to stated rules. */
    public boolean decides(int cycle) {
        return cycle >= from;
    }

    /** The first cycle in which it does. */
    int decidesFrom() {
        return from;
    }

    /** The kinds of client it tells apart. */
    public Types types() {
        return outlook.types();
    }

    /** Whether it would ever record in the next group a client it found to be of this one. */
    public boolean mayUpcode(int assessed) {
        return terms.mayUpcode() && assessed + 1 < outlook.types().groups();
    }

    /** Share of occasions on which it does not think of breaking the rules. */
    public double honesty() {
        return outlook.tricks().honesty();
    }

    /** Chance that breaking a rule is found out. */
    public double audited(int cycle) {
        return terms.audits()[cycle].found();
    }

    /** The number of the action that is no effort: to discharge a client early. Nobody does who does not think of it. */
    public int discharge() {
        return outlook.efforts();
    }

    /** The effort, from 0, in a cycle at whose end a client is discharged early. */
    public int effortAtDischarge(int cycle) {
        return terms.atDischarge()[cycle];
    }

    /** Whether it thinks of discharging early a client in a state of treatment. */
    public boolean mayDischarge(int state) {
        return actions > outlook.efforts() && outlook.journey().dischargesFrom(state);
    }

    /** Cycles after a planned exit to a state within which its contracts mind that a client comes back. */
    public int window(int leftFor) {
        return outlook.windows()[leftFor];
    }

    /**
     * Chance that a client who would come back is made to wait, if the provider thinks of it.
     *
     * @param away whole cycles since its planned exit
     * @param levels its levels stand from {@code at} on
     */
    public double holding(int cycle, int type, int state, int stay, int away, int leftFor, byte[] levels, int at) {
        return terms.audits()[cycle].chance(
                worthOfHolding(cycle, type, state, stay, away, leftFor, levels, at), outlook.scale());
    }

    /** What such a client is worth more to it, in pence, if it waits than if it comes in. */
    public double worthOfHolding(
            int cycle, int type, int state, int stay, int away, int leftFor, byte[] levels, int at) {
        int cell = where == null || away + 1 > window(leftFor)
                ? Aftermath.UNPLANNED
                : where.number(state, stay, away, leftFor);
        int combinationsThere = outlook.outside().count();
        return cell == Aftermath.UNPLANNED
                ? 0
                : table(cycle)
                        .held()[
                        (type * outlook.aftermath().count() + cell) * combinationsThere
                                + outlook.outside().number(levels, at)];
    }

    /** Chance that it claims for a client what did not come about, if it thinks of it; 0 where nothing is paid for it. */
    public double misreporting(int cycle, int watch, int recorded) {
        int at = watch * outlook.types().groups() + recorded;
        double[] chances = terms.feigned()[cycle];
        return at < chances.length ? chances[at] : 0;
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
        return terms.audits()[cycle].chance(more, outlook.scale());
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
        double[] more = hours[terms.atDischarge()[cycle]];
        int at = row * prices.length * (actions - 1);
        for (int price = 0; price < prices.length; price++) {
            double expected = more[actions - 1];
            for (int action = 0; action < actions - 1; action++) {
                expected += upTo[at++] * more[action];
            }
            wanted[price] += expected;
        }
    }

    private static double[][] hours(double[] of, int actions) {
        double[][] hours = new double[of.length][actions];
        for (int discharged = 0; discharged < of.length; discharged++) {
            double next = 0;
            for (int action = actions - 1; action >= 0; action--) {
                double here = of[action < of.length ? action : discharged];
                hours[discharged][action] = here - next;
                next = here;
            }
        }
        return hours;
    }

    /** The position of the price at which so many hours are wanted as there are in the cycle. */
    public double clearing(double[] wanted, double hours) {
        return ShadowPrice.position(wanted, prices.length, hours);
    }

    /** The effort, from 0, that a client in a row gets on a uniform draw; behind the last, {@link #discharge}. */
    public int effort(int cycle, int row, double position, double luck) {
        float[] upTo = table(cycle).upTo();
        int at = row * prices.length * (actions - 1);
        int effort = 0;
        while (effort < actions - 1 && luck >= ShadowPrice.at(position, upTo, at + effort, actions - 1)) {
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
        return ShadowPrice.at(position, table(cycle).worth(), row * prices.length * actions + effort, actions);
    }

    /** Chance that a client in a row gets an effort from 0. */
    public double chance(int cycle, int row, int effort, double position) {
        float[] upTo = table(cycle).upTo();
        int at = row * prices.length * (actions - 1);
        double below = effort == 0 ? 0 : ShadowPrice.at(position, upTo, at + effort - 1, actions - 1);
        double here = effort == actions - 1 ? 1 : ShadowPrice.at(position, upTo, at + effort, actions - 1);
        return here - below;
    }

    /** λ at a position of the list, pence an hour. */
    public double shadowPrice(double position) {
        int below = (int) position;
        double part = position - below;
        return part == 0 ? prices[below] : prices[below] + part * (prices[below + 1] - prices[below]);
    }
}
