package outturn.simulation;

import java.util.List;
import java.util.Optional;
import outturn.scenario.Scenario;
import outturn.summary.Rows;
import outturn.summary.Summary;
import outturn.summary.Verdict;

/**
 * What a scenario comes to, with the question and how it was worked out.
 *
 * @param asked the question, after all settings
 * @param rows what every replication yielded; empty for exact expectations
 * @param summary the measures
 * @param promises whether the promises of the scenario held
 * @param pace how fast it went; not part of the answer
 */
public record Answer(
        Identity identity, Asked asked, Optional<Rows> rows, Summary summary, List<Verdict> promises, Pace pace) {
    public Answer {
        promises = List.copyOf(promises);
    }

    /** The question. */
    public Scenario scenario() {
        return asked.scenario();
    }

    /** The name to show: what the scenario calls itself, or what it was asked for by. */
    public String title() {
        return scenario().about().name().orElse(identity.scenario());
    }
}
