package outturn.scenario;

import java.util.Optional;

/**
 * How a provider's staff follow its money (model, §6.6): with a lag, through vacancies, turnover and redundancy, with
 * volunteers for a part of the work. Without this a provider has the hours it states, always.
 *
 * @param hoursPerWorker hours a whole-time worker has in a month, as staff hours are counted in the scenario
 * @param norm clients in treatment that a worker can have and still give each hour its full effect
 * @param strain how an hour loses its effect above the norm: norm over caseload, to this power
 * @param turnoverPerYear share of staff who leave in a year at or below the norm, with no cut
 * @param turnoverByCaseload how much turnover rises, in proportion, when the caseload is twice the norm
 * @param turnoverByCuts how much turnover rises, in proportion, when there is no money left for any of the staff
 * @param recruitment months it takes, on average, to fill a vacancy
 * @param notice months it takes, on average, to part with staff there is no money for
 * @param incomePerMonth income that pays for the staff stated; staff follow budget lines alone when left out
 * @param incomeOver months over which income is averaged before it is acted on
 */
@Says("How staff follow the provider's money.")
public record Workforce(
        @Says("Hours a whole-time worker has in a month.") Amount hoursPerWorker,

        @Says("Clients in treatment a worker can have and still give each hour its full effect.")
        Amount norm,

        @Says("Power of norm over caseload by which an hour loses its effect above the norm.") @Default("1")
        Amount strain,

        @Says("Share of staff who leave in a year when caseloads are at the norm and nothing is cut.")
        Share turnoverPerYear,

        @Says("Proportion by which turnover rises when the caseload is twice the norm.") @Default("0")
        Amount turnoverByCaseload,

        @Says("Proportion by which turnover rises when there is no money for any of the staff.") @Default("0")
        Amount turnoverByCuts,

        @Says("Months it takes to fill a vacancy.") Months recruitment,

        @Says("Months it takes to part with staff there is no money for.") @Default("3")
        Months notice,

        @Says("What finding one whole-time worker costs.") @Default("0")
        Money recruitmentCost,

        @Says("What parting with one whole-time worker costs.") @Default("0")
        Money redundancyCost,

        @Says("Income that pays for the staff stated; staff follow budget lines alone when left out.")
        Optional<Money> incomePerMonth,

        @Says("Months over which income is averaged before it is acted on.") @Default("12")
        Months incomeOver,

        @Says("Unpaid work that stands in for a part of it.")
        Optional<Volunteers> volunteers) {

    public Workforce {
        Check.that(hoursPerWorker.value() > 0, "hoursPerWorker", "is not above 0", "give the hours of a month");
        Check.that(norm.value() > 0, "norm", "is not above 0", "give the clients a worker can have");
        Check.atLeast(0, "strain", strain.value(), "0 is an hour that never loses its effect");
        Check.that(turnoverPerYear.value() < 1, "turnoverPerYear", "is 1", "give a share below 1");
        Check.atLeast(0, "turnoverByCaseload", turnoverByCaseload.value(), "0 is turnover that does not answer to it");
        Check.atLeast(0, "turnoverByCuts", turnoverByCuts.value(), "0 is turnover that does not answer to it");
        Check.atLeast(1, "recruitment", recruitment.value(), "the quickest is 1");
        Check.atLeast(1, "notice", notice.value(), "the quickest is 1");
        Check.atLeast(0, "recruitmentCost", recruitmentCost.pence(), "a cost is never negative");
        Check.atLeast(0, "redundancyCost", redundancyCost.pence(), "a cost is never negative");
        incomePerMonth.ifPresent(income ->
                Check.atLeast(1, "incomePerMonth", income.pence(), "leave it out where staff do not follow income"));
        Check.atLeast(1, "incomeOver", incomeOver.value(), "1 is a provider that acts on the last month alone");
    }

    /** Volunteers and peers, who stand in for paid staff in part and up to a ceiling. */
    @Says("Volunteers and peers, who stand in for paid staff in part and up to a ceiling.")
    public record Volunteers(
            @Says("Hours they offer in a month.") Amount hoursPerMonth,

            @Says("What an hour of theirs is worth against a paid one.")
            Share worth,

            @Says("The most hours of theirs for each paid hour: they need staff to work beside.")
            Share ceiling) {
        public Volunteers {
            Check.atLeast(0, "hoursPerMonth", hoursPerMonth.value(), "hours are never negative");
        }
    }
}
