package outturn.simulation;

import java.util.List;
import java.util.Optional;
import outturn.model.Model;
import outturn.replication.cohort.Cohort;
import outturn.summary.Columns;
import outturn.summary.Summary;
import outturn.summary.Verdict;

/** Scenario in, exact expectations out: no luck, no replications, no Monte Carlo error. */
public final class Exact {
    private final Asked asked;
    private final Model model;
    private final Cohort cohort;

    /** Looks at a scenario; nothing is worked out yet. */
    public Exact(Asked asked) {
        this.asked = asked;
        model = Model.of(asked.scenario());
        cohort = Cohort.of(model);
    }

    /** Why it cannot be worked out exactly, in plain sentences; empty when it can. */
    public List<String> refusals() {
        return cohort.refusals();
    }

    /**
     * The answer, with no replications.
     *
     * @param seed for the record; it changes nothing
     */
    public Answer answer(long seed) {
        long begun = System.nanoTime();
        Summary summary = new Summary(0, Columns.expected(model, cohort.expect()));
        Pace pace = new Pace(1, System.getProperty("java.version"), (System.nanoTime() - begun) / 1e9, 0);
        Identity identity = new Identity(asked.name(), asked.hash(), seed, 0, EngineVersion.current());
        List<Verdict> promises = Verdict.of(asked.scenario().promises(), summary, Optional.empty());
        return new Answer(identity, asked, Optional.empty(), summary, promises, pace);
    }
}
