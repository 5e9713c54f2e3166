package outturn.simulation;

import java.util.List;
import java.util.stream.IntStream;
import outturn.scenario.Money;
import outturn.summary.Comparison;
import outturn.summary.CostEffectiveness;
import outturn.summary.Deadweight;
import outturn.summary.Rows;

/** Answers to several scenarios with the same luck, held against the first. */
final class Paired {
    private Paired() {}

    /**
     * At least two answers of the same seed and replications.
     *
     * @param deadweight of each of them
     */
    static Comparison of(List<Answer> answers, List<Deadweight.Told> deadweight) {
        Answer reference = answers.get(0);
        List<Comparison.Against> others = IntStream.range(1, answers.size())
                .mapToObj(at -> against(answers.get(at), reference, deadweight.get(at)))
                .toList();
        return new Comparison(side(reference), others);
    }

    private static Comparison.Side side(Answer answer) {
        return new Comparison.Side(answer.identity().scenario(), answer.summary());
    }

    private static Comparison.Against against(Answer answer, Answer reference, Deadweight.Told deadweight) {
        Rows rows = answer.rows().orElseThrow();
        Rows base = reference.rows().orElseThrow();
        List<Long> worths = reference.scenario().economics().worthOfQaly().stream()
                .map(Money::pence)
                .toList();
        return new Comparison.Against(
                side(answer),
                Comparison.differences(rows, answer.summary(), base, reference.summary()),
                CostEffectiveness.of(rows, base, worths),
                deadweight);
    }
}
