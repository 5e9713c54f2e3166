package outturn.scenario;

import java.util.List;

/**
 * How a provider decides for itself whom to accept and how much effort to give (model, §6). Without this it keeps to stated
 * rules: it accepts everybody and gives the effort the file states.
 *
 * @param horizon how far it looks ahead, or until its contracts end if that is nearer
 * @param rationality τ: the scale of its choices. A gain many times this is always taken, one far below it hardly tells;
 *     at 0 it takes the smallest gain
 * @param mission μ: pence of profit it forgoes for a penny of social value
 * @param eye ρ: share of what nobody wrote down about a client's prognosis that it sees for itself
 * @param honesty share of occasions on which it does not so much as think of breaking the rules
 * @param discountPerYear what it takes off money for every year it has to wait
 * @param avoidable share of the cost of a staff hour that it saves by not giving the hour: all of it where staff come and
 *     go with the work, none where they are paid whatever they do
 * @param changeCost what it costs to treat one client for a month otherwise than by its stated effort
 * @param riskAversion r: for every £² of variance in what a client may yet earn it, half of r pounds are taken off
 * @param considers what it thinks of doing at all; what is not named it never does
 * @param bids whether it takes its contracts on only if they are worth it over their life, as far as it foresees; if not,
 *     it takes them on whatever they are worth
 */
@Says("How a provider decides whom to accept and how much effort to give.")
public record Decides(
        @Says("How far it looks ahead.") @Default("24") Months horizon,

        @Says("The gain in pounds that begins to move it; at 0 it takes the smallest.") @Default("1000")
        Money rationality,

        @Says("Pence of profit it forgoes for a penny of social value.") @Default("0")
        Amount mission,

        @Says("Share of a client's unrecorded prognosis that it sees for itself.") @Default("0")
        Share eye,

        @Says("Share of occasions on which it does not think of breaking the rules.") @Default("1")
        Share honesty,

        @Says("What it takes off money for every year it has to wait.") @Default("0")
        Share discountPerYear,

        @Says("Share of the cost of a staff hour that it saves by not giving it.") @Default("1")
        Share avoidable,

        @Says("What treating a client for a month otherwise than by its stated effort costs it.") @Default("0")
        Money changeCost,

        @Says("Aversion to risk: half of this in pounds off for every squared pound of variance.") @Default("0")
        Amount riskAversion,

        @Says("What it thinks of doing at all; what is not named it never does.")
        @Default("[\"refusing\", \"effort\", \"upcoding\"]")
        List<Thought> considers,

        @Says("Whether it bids only if its contracts are worth it over their life.") @Default("false")
        boolean bids) {
    private static final int LONGEST = 120;

    /** What a provider may think of. The first two are its right; the rest break the rules, and honesty limits them. */
    public enum Thought {
        /** Turning clients away at assessment. */
        REFUSING,
        /** Giving another effort than the stated one. */
        EFFORT,
        /** Recording a client in a more complex group than the one it found. */
        UPCODING,
        /** Booking a planned exit for a client who is not ready for it. */
        EARLY_DISCHARGE,
        /** Making a client who comes back wait outside until it no longer counts as a return. */
        HOLDING,
        /** Claiming an outcome that did not come about. */
        MISREPORTING
    }

    /** Whether it thinks of something at all. */
    public boolean thinksOf(Thought thought) {
        return considers.contains(thought);
    }

    /** Whether it thinks, now and then, of something that breaks the rules. */
    public boolean mayGame(Thought thought) {
        return honesty.value() < 1 && thinksOf(thought);
    }

    public Decides {
        Check.between(1, LONGEST, "horizon", horizon.value(), "who looks no month ahead needs no contract");
        Check.atLeast(0, "rationality", rationality.pence(), "0 is a provider that takes the smallest gain");
        Check.atLeast(0, "mission", mission.value(), "0 is a provider that looks at money alone");
        Check.atLeast(0, "changeCost", changeCost.pence(), "0 is a provider that changes how it works for nothing");
        Check.atLeast(0, "riskAversion", riskAversion.value(), "0 is a provider to whom risk is nothing");
        considers = List.copyOf(considers);
    }
}
