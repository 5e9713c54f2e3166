package outturn.model;

import java.util.List;
import java.util.Optional;
import outturn.rules.contract.CohortPayment;
import outturn.rules.contract.Improvement;
import outturn.scenario.Term;
import outturn.scenario.Term.CohortThreshold.Better;
import outturn.scenario.Term.CohortThreshold.Step;

/**
 * A cohort term, compiled. Cohort k began treatment in {@code cycles} cycles, the first from the contract's first on;
 * the last may be cut short by the end of the contract.
 *
 * @param term its number
 * @param cycles in which a cohort begins treatment
 * @param follow cycles each client is followed
 * @param cohorts how many begin within the cycles simulated
 * @param more whether more is better than fewer
 * @param reach improvement that each step asks for
 * @param lump pence each step pays
 * @param each pence each step pays for each outcome, or event averted
 */
public record Cohorts(
        int term,
        Window window,
        int cycles,
        int follow,
        int cohorts,
        double baseline,
        boolean more,
        double[] reach,
        long[] lump,
        long[] each) {
    /** Stands for no cohort. */
    public static final int NONE = -1;

    static Optional<Cohorts> of(Clause clause, Deal deal, Clock clock) {
        if (!(clause.term() instanceof Term.CohortThreshold term)) {
            return Optional.empty();
        }
        Window window = deal.window();
        int cycles = clock.cycles(term.cohortMonths().value());
        int simulated = Integer.min(window.last(), clock.total() - 1) - window.from() + 1;
        List<Step> steps = term.steps();
        return Optional.of(new Cohorts(
                clause.number(),
                window,
                cycles,
                clock.cycles(term.followMonths().value()),
                Integer.max(0, (simulated + cycles - 1) / cycles),
                term.baseline().value(),
                term.better() == Better.MORE,
                steps.stream().mapToDouble(step -> step.reach().value()).toArray(),
                steps.stream().mapToLong(step -> step.lump().pence()).toArray(),
                steps.stream().mapToLong(step -> step.each().pence()).toArray()));
    }

    /** The cohort of a client whose treatment began in a cycle, or {@link #NONE}. */
    public int of(int started) {
        int cohort = window.holds(started) ? (started - window.from()) / cycles : NONE;
        return cohort < cohorts ? cohort : NONE;
    }

    /** Whether a client who began then is still followed at the end of a cycle. */
    public boolean follows(int started, int cycle) {
        return cycle - started < follow;
    }

    /** The cycle at whose end the last client of a cohort has been followed. */
    public int known(int cohort) {
        return Integer.min(window.from() + (cohort + 1) * cycles - 1, window.last()) + follow - 1;
    }

    /** Whole pence claimed for a cohort; nothing for an empty one. */
    public long pence(int clients, long counted) {
        if (clients == 0) {
            return 0;
        }
        int step = Improvement.step(Improvement.of(counted, clients, baseline, more), reach);
        return step < 0
                ? 0
                : CohortPayment.pence(lump[step], each[step], CohortPayment.units(counted, clients, baseline, more));
    }
}
