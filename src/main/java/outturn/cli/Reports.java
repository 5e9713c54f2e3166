package outturn.cli;

import java.util.List;
import java.util.Map;
import outturn.simulation.Answer;
import outturn.store.Content;
import outturn.summary.Comparison;

/** The report among the files of a result. */
final class Reports {
    private Reports() {}

    static void add(Map<String, Content> files, Answer answer) {}

    static void add(Map<String, Content> files, List<Answer> answers, Comparison comparison) {}
}
