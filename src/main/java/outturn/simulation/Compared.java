package outturn.simulation;

import java.util.List;
import outturn.summary.Comparison;

/**
 * Several scenarios played with the same luck.
 *
 * @param answers to each, the reference first
 * @param comparison of the others with the first
 */
public record Compared(List<Answer> answers, Comparison comparison) {
    public Compared {
        answers = List.copyOf(answers);
    }
}
