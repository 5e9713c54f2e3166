package outturn.simulation;

import java.util.List;
import outturn.scenario.Money;
import outturn.summary.Comparison;
import outturn.summary.CostEffectiveness;
import outturn.summary.Rows;

/** Answers to several scenarios with the same luck, held against the first. */
public final class Paired {
    private Paired() {}

    /** At least two answers of the same seed and replications. */
    public static Comparison of(List<Answer> answers) {
        Answer reference = answers.get(0);
        List<Comparison.Against> others = answers.stream()
                .skip(1)
                .map(answer -> against(answer, reference))
                .toList();
        return new Comparison(side(reference), others);
    }

    private static Comparison.Side side(Answer answer) {
        return new Comparison.Side(answer.identity().scenario(), answer.summary());
    }

    private static Comparison.Against against(Answer answer, Answer reference) {
        Rows rows = answer.rows().orElseThrow();
        Rows base = reference.rows().orElseThrow();
        List<Long> worths = reference.scenario().economics().worthOfQaly().stream()
                .map(Money::pence)
                .toList();
        return new Comparison.Against(
                side(answer),
                Comparison.differences(rows, answer.summary(), base, reference.summary()),
                CostEffectiveness.of(rows, base, worths));
    }
}
