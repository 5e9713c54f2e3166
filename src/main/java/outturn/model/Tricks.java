package outturn.model;

import outturn.scenario.Decides;
import outturn.scenario.Decides.Thought;

/**
 * What a provider thinks of doing besides what it should.
 *
 * @param honesty share of occasions on which it does not think of breaking the rules
 * @param effort whether it thinks of giving another effort than the stated one, which is its right
 */
record Tricks(double honesty, boolean effort, boolean discharges, boolean holds, boolean misreports) {
    /** Of nothing but the stated effort. */
    static final Tricks NONE = new Tricks(1, false, false, false, false);

    static Tricks of(Decides decides, Journey journey) {
        return new Tricks(
                decides.honesty().value(),
                decides.thinksOf(Thought.EFFORT),
                decides.mayGame(Thought.EARLY_DISCHARGE) && journey.earlyTo() != Journey.NOWHERE,
                decides.mayGame(Thought.HOLDING),
                decides.mayGame(Thought.MISREPORTING));
    }

    /** The effort from 0 in the month at whose end a client is discharged early: the least it thinks of. */
    int atDischarge(int stated) {
        return effort ? 0 : stated;
    }
}
