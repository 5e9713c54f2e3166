package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who treats clients (model, §6.1): by stated rules, first come first served while places last and effort as stated, or by
 * its own decisions.
 *
 * @param share part of referrals sent here, against the shares of the other providers
 * @param places clients it can have in treatment at once; no limit when left out
 * @param effort level of effort by year of the horizon; the last repeats
 * @param staffHoursPerMonth hours its staff have, paid whether used or not
 * @param clientCosts what a client costs it a month by state, beyond staff
 * @param reserves cash at the start of the horizon
 * @param facility how far cash may fall below zero before the provider fails
 * @param interestPerYear charged on cash below zero, by the month
 * @param decides how it decides for itself; it keeps to stated rules when left out
 * @param workforce how its staff follow its money; it has the hours stated, always, when left out
 */
@Says("Who treats clients.")
public record Provider(
        @Says("Kind of organisation.") @Default("\"large-voluntary\"")
        Type type,

        @Says("Part of referrals sent here, against the shares of the others.") @Default("1")
        Amount share,

        @Says("Clients it can have in treatment at once; no limit when left out.")
        Optional<Count> places,

        @Says("Level of effort by year of the horizon; the last repeats.") @Default("[\"standard\"]")
        List<String> effort,

        @Says("Staff hours it pays for in a month.") @Default("0")
        Amount staffHoursPerMonth,

        @Says("Cost of a staff hour.") @Default("0") Money costPerHour,

        @Says("Premises, management, other costs that do not vary.") @Default("0")
        Money overheadsPerMonth,

        @Says("What a client costs it a month by state, beyond staff.") @Default("{}")
        Map<String, Money> clientCosts,

        @Says("Cash at the start.") @Default("0") Money reserves,

        @Says("How far cash may fall below zero before it fails; without limit when left out.")
        Optional<Money> facility,

        @Says("Interest a year on cash below zero.") @Default("0")
        Share interestPerYear,

        @Says("How it decides for itself; it keeps to stated rules when left out.")
        Optional<Decides> decides,

        @Says("How its staff follow its money; it has the hours stated, always, when left out.")
        Optional<Workforce> workforce) {

    /** Kinds of organisation. */
    public enum Type {
        LARGE_PRIVATE,
        NHS_TRUST,
        LARGE_VOLUNTARY,
        SMALL_VOLUNTARY
    }

    public Provider {
        Check.atLeast(0, "share", share.value(), "a provider without referrals has share 0");
        Check.atLeast(0, "staffHoursPerMonth", staffHoursPerMonth.value(), "hours are never negative");
        Check.atLeast(0, "facility", facility.map(Money::pence).orElse(0L), "without a facility give 0");
        Check.some("effort", effort, "leave it out for \"standard\"");
        effort = List.copyOf(effort);
        clientCosts = Check.ordered(clientCosts);
    }

    /** The same with no limit to what it may owe, so that it never fails. */
    public Provider neverFailing() {
        return new Provider(
                type,
                share,
                places,
                effort,
                staffHoursPerMonth,
                costPerHour,
                overheadsPerMonth,
                clientCosts,
                reserves,
                Optional.empty(),
                interestPerYear,
                decides,
                workforce);
    }

    /** One that takes everybody, costs nothing and never fails. */
    public static Provider unlimited() {
        return new Provider(
                Type.LARGE_VOLUNTARY,
                Amount.of(1),
                Optional.empty(),
                List.of("standard"),
                Amount.of(0),
                Money.pence(0),
                Money.pence(0),
                Map.of(),
                Money.pence(0),
                Optional.empty(),
                Share.of(0),
                Optional.empty(),
                Optional.empty());
    }
}
