package outturn.study.redteam;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.scenario.Scenario;

/**
 * One replication as the red team sees it, over the measured horizon and all providers.
 *
 * <p>What a provider makes is what it received and will yet receive for claims in flight, at the chance that they are
 * verified, less what clients and hours given cost it that it could have saved; staff it pays in any case, overheads and
 * interest are the same whatever it does.
 */
public final class Seen {
    /** A world in which nothing was made, paid or done. */
    static final Seen NOTHING = new Seen(0, 0, 0, new double[0][0], new double[0][0]);

    private final double made;
    private final double bill;
    private final double falsely;
    private final double[][] byGroup;
    private final double[][] byYear;

    Seen(double made, double bill, double falsely, double[][] byGroup, double[][] byYear) {
        this.made = made;
        this.bill = bill;
        this.falsely = falsely;
        this.byGroup = byGroup;
        this.byYear = byYear;
    }

    /**
     * Plays replications of a scenario by their number; asked once on each thread.
     *
     * @param precedents of the same scenario under other contracts
     */
    public static Supplier<IntFunction<Seen>> player(Scenario scenario, long seed, Precedents precedents) {
        Model model = Model.of(scenario, precedents);
        return () -> {
            Watching watching = new Watching(model);
            return number -> watching.play(seed, number);
        };
    }

    /** Pence that providers made. */
    public double made() {
        return made;
    }

    /** Pence that budget lines paid, less what they got back, with claims in flight. */
    public double bill() {
        return bill;
    }

    /** Pence paid for outcomes that were not true. */
    public double falsely() {
        return falsely;
    }

    /** How often it was done, to anybody. */
    public double count(Deed deed) {
        double sum = 0;
        for (double each : byGroup[deed.ordinal()]) {
            sum += each;
        }
        return sum;
    }

    /** How often it was done to clients of a true complexity group. */
    public double inGroup(Deed deed, int group) {
        return byGroup[deed.ordinal()][group];
    }

    /** How often it was done in a year of the horizon, from 0. */
    public double inYear(Deed deed, int year) {
        return byYear[deed.ordinal()][year];
    }

    /** How many years the horizon has, the last perhaps a part of one. */
    public int years() {
        return byYear[0].length;
    }
}
