package outturn.cli;

import java.util.List;
import outturn.scenario.Scenario;
import outturn.scenario.Term;

/** What the scenarios of a list have in common: what their contracts pay for. */
enum Family {
    NOTHING("No contract: what becomes of people"),
    WHATEVER_HAPPENS("Paid whatever happens"),
    WORK("Paid for starts, months and contacts"),
    RESULTS("Paid for what single clients come to"),
    COHORTS("Paid for what cohorts come to, and perhaps single clients"),
    INVESTORS("Paid for up front by investors");

    private final String heading;

    Family(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** That of the furthest term from certain money in its contracts. */
    static Family of(Scenario scenario) {
        List<Term> terms = scenario.contracts().values().stream()
                .flatMap(contract -> contract.terms().values().stream())
                .toList();
        return terms.stream().map(Family::of).max(Family::compareTo).orElse(NOTHING);
    }

    private static Family of(Term term) {
        if (term instanceof Term.Investor) {
            return INVESTORS;
        }
        if (term instanceof Term.CohortThreshold) {
            return COHORTS;
        }
        boolean single =
                term instanceof Term.Outcome || term instanceof Term.Sustainment || term instanceof Term.Withhold;
        boolean work = term instanceof Term.Attachment || term instanceof Term.Activity;
        return single ? RESULTS : work ? WORK : WHATEVER_HAPPENS;
    }
}
