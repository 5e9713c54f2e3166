package outturn.study.validation;

import java.util.List;

/** Block A of the validation targets: what the block grant was calibrated on. */
final class Targets {
    /** In order. */
    static final List<Target> ALL = List.of(
            new Target("A1", "How people leave", "national monitoring counts of all exits", new ExitMix()),
            new Target(
                    "A2",
                    "Success of all in treatment in a year",
                    "national indicator: completed and not back in six months, of all in treatment",
                    new SuccessAYear()),
            new Target(
                    "A3",
                    "A five-year opioid cohort",
                    "all 54,347 starters in England, 2008 to 2013, multilevel logistic regression",
                    new FiveYearCohort()),
            new Target(
                    "A4",
                    "Return after leaving",
                    "41,475 leavers matched to treatment and justice records over four years",
                    new ReturnAfterLeaving()),
            new Target(
                    "A5",
                    "Completing predicts staying away only weakly",
                    "linked treatment cohort, North West England, 2001/02",
                    new StayingAway()),
            new Target(
                    "A6",
                    "Lapse is fast and does not last",
                    "80 opiate inpatients in London; 58 patients after alcohol detoxification",
                    new Lapse()),
            new Target(
                    "A7",
                    "Death around transitions",
                    "5,577 primary-care patients on substitution treatment, 1990 to 2005",
                    new Deaths()),
            new Target(
                    "A8",
                    "Residential episodes",
                    "national review of residential rehabilitation",
                    new ResidentialCare()));

    /** What is shown beside them and was not fitted to one by one. */
    static final Observation BESIDE = new EarlyTreatment();

    private Targets() {}
}
