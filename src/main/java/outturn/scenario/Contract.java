package outturn.scenario;

import java.util.Map;
import java.util.Optional;

/**
 * What one provider is paid for, and from which budget line (model, §7).
 *
 * @param line the budget line that pays; without one, a line of no limit
 * @param from first month of the contract
 * @param until last month of the contract; to the end of the horizon when left out. Claims raised by then are still paid
 * @param lag months from a claim raised to a claim paid or rejected
 * @param rejected chance that a claim is rejected
 * @param unclaimed chance that an outcome achieved is never claimed
 * @param refusal what becomes of a provider that turns a client away at assessment
 * @param audit what becomes of one that breaks the rules
 */
@Says("What one provider is paid for, and from which budget line.")
public record Contract(
        @Says("The provider that is paid.") String provider,

        @Says("The budget line that pays; without one, a line of no limit.")
        Optional<String> line,

        @Says("First month of the contract.") @Default("0") Months from,

        @Says("Last month of the contract; to the end when left out.")
        Optional<Months> until,

        @Says("Months from a claim raised to a claim paid or rejected.") @Default("0")
        Months lag,

        @Says("Chance that a claim is rejected.") @Default("0")
        Share rejected,

        @Says("Chance that an outcome achieved is never claimed.") @Default("0")
        Share unclaimed,

        @Says("Whether the provider may turn a client away, and what that costs it.") @Default("{}")
        Refusal refusal,

        @Says("Whether breaking the rules is found out, and what that costs.") @Default("{}")
        Audit audit,

        @Says("Payment terms by name.") Map<String, Term> terms) {
    public Contract {
        Check.some("terms", terms, "give at least one payment term");
        until.ifPresent(last -> Check.that(
                last.value() >= from.value(), "until", "comes before from", "give a last month at or after the first"));
        terms = Check.ordered(terms);
    }

    /**
     * Whether breaking the rules is found out and what that costs. It is found out at once or never: a record is then put
     * right, a client discharged early stays, one who is back is let in, and what did not happen is not paid.
     */
    @Says("Whether breaking the rules is found out, and what that costs.")
    public record Audit(
            @Says("Chance that it is found out.") @Default("0")
            Share found,

            @Says("What the provider pays the commissioner each time.") @Default("0")
            Money penalty) {
        public Audit {
            Check.atLeast(0, "penalty", penalty.pence(), "a penalty is never negative");
        }

        /** Nobody looks. */
        public static final Audit NONE = new Audit(Share.of(0), Money.pence(0));
    }

    /** Whether a provider may turn a client away at assessment, and what that costs it. */
    @Says("Whether the provider may turn a client away, and what that costs it.")
    public record Refusal(
            @Says("Whether it may at all.") @Default("true") boolean allowed,

            @Says("What it pays the commissioner for every client it turns away.") @Default("0")
            Money penalty) {
        public Refusal {
            Check.atLeast(0, "penalty", penalty.pence(), "a penalty is never negative");
        }

        /** Allowed, and free. */
        public static final Refusal FREE = new Refusal(true, Money.pence(0));
    }

    /** Who is paid, when and from where, as one plain English sentence. */
    public String sentence() {
        return Wording.of(this);
    }
}
